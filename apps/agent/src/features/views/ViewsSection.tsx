import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { CaseSearch } from '../../data/case-search.js';
import { tellBad } from '../../data/outcome.js';
import { useViewsT } from '../../messages/views.js';
import panel from '../queues/panel.module.css';
import { emptyDocument, type FilterDocument } from './filter-document.js';
import { tellDeleted } from './tell-deleted.js';
import {
  arranged,
  countsOptions,
  removeView,
  restoreView,
  useArrange,
  useRefreshViews,
  viewsOptions,
} from './use-views.js';
import { ViewEntry } from './ViewEntry.js';
import { searchOfView, withDocument, type SavedView } from './view-search.js';
import type { Opened } from './ViewDrawer.js';
import classes from './section.module.css';

const ViewDrawer = lazy(() => import('./ViewDrawer.js').then((module) => ({ default: module.ViewDrawer })));

export interface SectionProps {
  folded: boolean;
  search: CaseSearch | null;
  onChosen?: () => void;
}

/** Own views and shared ones, each section in the agent's own order, with live numbers (CS-8). */
export function ViewsSection({ folded, search, onChosen }: SectionProps) {
  const t = useViewsT();
  const navigate = useNavigate();
  const refresh = useRefreshViews();
  const { data: views = [], isError } = useQuery(viewsOptions);
  const { data: counts } = useQuery({ ...countsOptions, enabled: views.length > 0 });
  const arrange = useArrange();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState('');
  const sections = [
    { title: t('mine'), key: 'mine', views: views.filter(({ mine }) => mine) },
    { title: t('shared'), key: 'shared', views: views.filter(({ mine }) => !mine) },
  ] as const;

  function move(section: readonly SavedView[], from: number, to: number) {
    if (from === to || to < 0 || to >= section.length) return;
    arrange.mutate(arranged(views, section, from, to));
    setSaid(t('moved', { name: section[from]!.name, place: to + 1, count: section.length }));
  }

  async function remove(view: SavedView) {
    const gone = await removeView(view.id).catch(() => false);
    await refresh();
    if (!gone) return tellBad(t('goneAlready'));
    if (search?.view === view.id) void navigate({ to: '/cases', search: {} });
    tellDeleted(t('deleted', { name: view.name }), t('undo'), async () => {
      const back = await restoreView(view.id).catch(() => false);
      await refresh();
      if (!back) tellBad(t('goneAlready'));
    });
  }

  const open = (how: 'new' | 'edit', view?: SavedView) =>
    setOpened({
      for: how,
      document: (view?.filter as FilterDocument | undefined) ?? emptyDocument,
      search: view ? searchOfView(view) : {},
      ...(view && { view }),
    });

  return (
    <>
      {sections.map(({ title, key, views: those }) =>
        key === 'shared' && those.length === 0 ? null : (
          <section key={key} className={panel.section} aria-label={title}>
            {!folded && (
              <div className={classes.head}>
                <h2 className={panel.sectionTitle}>{title}</h2>
                {key === 'mine' && (
                  <Tooltip label={t('add')}>
                    <ActionIcon size="sm" aria-label={t('add')} onClick={() => open('new')}>
                      <IconPlus size={15} stroke={1.8} />
                    </ActionIcon>
                  </Tooltip>
                )}
              </div>
            )}
            {!folded && key === 'mine' && (isError || those.length === 0) && (
              <p className={classes.none}>{isError ? t('failed') : t('none')}</p>
            )}
            <ul className={`${panel.list} ${classes.list}`}>
              {those.map((view, at) => (
                <ViewEntry
                  key={view.id}
                  {...{ view, folded, onChosen }}
                  at={at}
                  section={key}
                  count={counts?.get(view.id)}
                  current={search?.view === view.id}
                  onMove={(from, to) => move(those, from, to)}
                >
                  <Menu.Item disabled={at === 0} onClick={() => move(those, at, at - 1)}>
                    {t('moveUp')}
                  </Menu.Item>
                  <Menu.Item disabled={at === those.length - 1} onClick={() => move(those, at, at + 1)}>
                    {t('moveDown')}
                  </Menu.Item>
                  <Menu.Divider />
                  {view.mayEdit && <Menu.Item onClick={() => open('edit', view)}>{t('edit')}</Menu.Item>}
                  <Menu.Item onClick={() => open('new', view)}>{t('copy')}</Menu.Item>
                  {view.mayEdit && (
                    <Menu.Item color="bad" onClick={() => void remove(view)}>
                      {t('delete')}
                    </Menu.Item>
                  )}
                </ViewEntry>
              ))}
            </ul>
          </section>
        ),
      )}
      <span className={classes.said} role="status">
        {said}
      </span>
      {opened && (
        <Suspense>
          <ViewDrawer
            opened={opened}
            onClose={() => setOpened(null)}
            onShow={(document) => {
              setOpened(null);
              void navigate({ to: '/cases', search: withDocument({}, document) });
            }}
            onSaved={(view) => {
              setOpened(null);
              onChosen?.();
              void navigate({ to: '/cases', search: searchOfView(view) });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
