import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { firstPage, parseCaseSearch, viewModes, type CaseSearch } from '../../data/case-search.js';
import { useMe } from '../../data/use-me.js';
import { useViewsT } from '../../messages/views.js';
import { viewsOptions } from './use-views.js';
import { documentOf, searchOfView, usualColumns, wholeDocumentOf, withDocument } from './view-search.js';
import type { Opened } from './ViewDrawer.js';

const ViewDrawer = lazy(() => import('./ViewDrawer.js').then((module) => ({ default: module.ViewDrawer })));
const ColumnsModal = lazy(() =>
  import('./ColumnsModal.js').then((module) => ({ default: module.ColumnsModal })),
);
const ExportModal = lazy(() =>
  import('./ExportModal.js').then((module) => ({ default: module.ExportModal })),
);

export interface ViewMenuProps {
  search: CaseSearch;
  onChange: (search: CaseSearch) => void;
}

/** What the list's menu holds: how it is shown, its conditions, and what may be made of it. */
export function ViewMenuItems({
  search,
  open,
}: ViewMenuProps & { open: (what: What) => void; onChange: unknown }) {
  const t = useViewsT();
  const { rights } = useMe();
  const { data: views = [] } = useQuery(viewsOptions);
  const view = views.find(({ id }) => id === search.view);
  return (
    <>
      <Menu.Divider />
      <Menu.Item onClick={() => open('conditions')}>{t('conditions')}</Menu.Item>
      <Menu.Item onClick={() => open('columns')}>{t('columns')}</Menu.Item>
      <Menu.Divider />
      {view?.mayEdit && (
        <Menu.Item onClick={() => open('edit')}>{t(search.where ? 'saveChanges' : 'edit')}</Menu.Item>
      )}
      <Menu.Item onClick={() => open('new')}>{t('save')}</Menu.Item>
      {rights.includes('case.export') && <Menu.Item onClick={() => open('export')}>{t('export')}</Menu.Item>}
    </>
  );
}

export type What = 'conditions' | 'columns' | 'new' | 'edit' | 'export';

/** The menu's modes, and the windows it opens. */
export function ViewMenu({ search, onChange }: ViewMenuProps) {
  const t = useViewsT();
  const navigate = useNavigate();
  const { data: views = [] } = useQuery(viewsOptions);
  const view = views.find(({ id }) => id === search.view);
  const [what, setWhat] = useState<What | null>(null);
  const close = () => setWhat(null);
  const opened: Opened | null =
    what === 'conditions'
      ? { for: 'conditions', document: documentOf(search, view), search }
      : what === 'new' || what === 'edit'
        ? {
            for: what,
            document: wholeDocumentOf(search, view),
            search,
            ...(what === 'edit' && view && { view }),
          }
        : null;
  return (
    <>
      <Menu.Dropdown>
        <Menu.Label>{t('showAs')}</Menu.Label>
        <Menu.RadioGroup
          value={search.mode ?? 'LIST'}
          onChange={(mode) => onChange(parseCaseSearch({ ...search, mode, ...firstPage }))}
        >
          {viewModes.map((mode) => (
            <Menu.RadioItem key={mode} value={mode} closeMenuOnClick>
              {t(`mode.${mode}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <ViewMenuItems {...{ search, onChange }} open={setWhat} />
      </Menu.Dropdown>
      <Suspense>
        {opened && (
          <ViewDrawer
            opened={opened}
            onClose={close}
            onShow={(document) => {
              close();
              onChange(withDocument(search, document));
            }}
            onSaved={(saved) => {
              close();
              void navigate({ to: '/cases', search: searchOfView(saved) });
            }}
          />
        )}
        {what === 'columns' && (
          <ColumnsModal
            columns={search.columns ?? usualColumns}
            onClose={close}
            onChange={(columns) =>
              onChange(parseCaseSearch({ ...search, columns, mode: search.mode ?? 'TABLE' }))
            }
          />
        )}
        {what === 'export' && <ExportModal search={search} onClose={close} />}
      </Suspense>
    </>
  );
}
