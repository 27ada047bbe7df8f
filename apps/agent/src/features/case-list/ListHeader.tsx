import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useFormats } from '@sprawa/i18n';
import { PageTitle } from '@sprawa/ui';
import {
  IconArrowsSort,
  IconLayoutList,
  IconListCheck,
  IconLayoutRows,
  IconMenu2,
} from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import {
  defaultQueue,
  firstPage,
  isFiltered,
  parseCaseSearch,
  sortsOf,
  usualSort,
  type CaseSearch,
} from '../../data/case-search.js';
import { useRowDensity } from '../../data/preferences.js';
import { useT } from '../../messages/index.js';
import { useDesk } from '../../pieces/desk-context.js';
import { useSelection } from '../bulk/selection.js';
import { countLimit } from '../queues/queue-counts.js';
import { withViewWords } from '../../messages/views.js';
import { FilterButton } from './FilterButton.js';
import { useViewName } from '../views/use-view-name.js';
import { ViewButton } from '../views/ViewButton.js';
import classes from './case-list.module.css';

/** Most lists are shown without. */
const FilterChips = lazy(() =>
  withViewWords(import('./FilterChips.js')).then((module) => ({ default: module.FilterChips })),
);

interface Props {
  search: CaseSearch;
  total: number | undefined;
  /** Beside an open case: rows have one look only, and the case names the window. */
  narrow: boolean;
  onChange: (search: CaseSearch) => void;
}

export function ListHeader({ search, total, narrow, onChange }: Props) {
  const t = useT();
  const formats = useFormats();
  const { onPhone, openMenu } = useDesk();
  const [density, setDensity] = useRowDensity();
  const selection = useSelection();
  const viewName = useViewName(search);
  const title =
    search.q && !search.queue
      ? t('list.results', { text: search.q })
      : !search.queue && (search.view || search.where)
        ? (viewName ?? t('list.filtered'))
        : t(`queue.${search.queue ?? defaultQueue}`);
  const mode = narrow ? 'LIST' : (search.mode ?? 'LIST');
  const sort = search.sort ?? usualSort(search);
  const limit = countLimit(search.queue);
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        {onPhone && (
          <ActionIcon size="xl" aria-label={t('shell.menu')} onClick={openMenu}>
            <IconMenu2 size={20} stroke={1.7} />
          </ActionIcon>
        )}
        <div className={classes.title} title={title}>
          {narrow ? <h2 className={classes.name}>{title}</h2> : <PageTitle title={title} />}
          <span className={classes.total} role="status">
            {total === undefined
              ? ''
              : total >= limit
                ? t('list.totalMany', { number: formats.number(limit - 1) })
                : t('list.total', { count: total })}
          </span>
        </div>
        <div className={classes.tools}>
          {selection.offered && (
            <Tooltip label={`${t('list.picking')} · X`}>
              <ActionIcon
                aria-label={t('list.picking')}
                aria-pressed={selection.picking}
                onClick={selection.picking ? selection.clear : selection.startPicking}
              >
                <IconListCheck size={18} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
          )}
          <FilterButton search={search} onChange={onChange} />
          <ViewButton search={search} onChange={onChange} />
          <Menu position="bottom-end">
            <Tooltip label={`${t('list.sort')}: ${t(`sort.${sort}`)}`}>
              <Menu.Target>
                <ActionIcon aria-label={t('list.sort')}>
                  <IconArrowsSort size={18} stroke={1.7} />
                </ActionIcon>
              </Menu.Target>
            </Tooltip>
            <Menu.Dropdown>
              <Menu.Label>{t('list.sort')}</Menu.Label>
              <Menu.RadioGroup
                value={sort}
                onChange={(chosen) => onChange(parseCaseSearch({ ...search, sort: chosen, ...firstPage }))}
              >
                {sortsOf(search).map((each) => (
                  <Menu.RadioItem key={each} value={each} closeMenuOnClick>
                    {t(`sort.${each}`)}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Dropdown>
          </Menu>
          {!narrow && !onPhone && mode === 'LIST' && (
            <Tooltip label={density === 'dense' ? t('list.comfortable') : t('list.dense')}>
              <ActionIcon
                aria-label={density === 'dense' ? t('list.comfortable') : t('list.dense')}
                onClick={() => setDensity(density === 'dense' ? 'comfortable' : 'dense')}
              >
                {density === 'dense' ? (
                  <IconLayoutList size={18} stroke={1.7} />
                ) : (
                  <IconLayoutRows size={18} stroke={1.7} />
                )}
              </ActionIcon>
            </Tooltip>
          )}
        </div>
      </div>
      {isFiltered(search) && (
        <Suspense>
          <FilterChips search={search} onChange={onChange} />
        </Suspense>
      )}
    </header>
  );
}
