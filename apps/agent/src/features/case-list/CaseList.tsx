import { Button, Loader } from '@mantine/core';
import { useCommonT } from '@sprawa/i18n';
import { EmptyState, ErrorState } from '@sprawa/ui';
import { IconMoodCheck, IconSearchOff } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { defaultQueue, isFiltered, withoutFilters, type CaseSearch } from '../../data/case-search.js';
import { useRowDensity } from '../../data/preferences.js';
import { useMe } from '../../data/use-me.js';
import { useT } from '../../messages/index.js';
import type { RowLook } from './CaseRowItem.js';
import { GhostRows } from './GhostRows.js';
import { ListHeader } from './ListHeader.js';
import { BulkBar } from '../bulk/parts.js';
import { SelectionContext, useSelectionOf } from '../bulk/selection.js';
import { CardsView, TableView } from '../views/parts.js';
import { useCases } from './use-cases.js';
import { VirtualRows } from './VirtualRows.js';
import classes from './case-list.module.css';

interface Props {
  search: CaseSearch;
  /** Too little room for lines: beside an open case, or on a phone. */
  narrow: boolean;
  /** The number of the case shown beside the list. */
  openNumber: string | undefined;
  onSearch: (search: CaseSearch, how?: { replace: boolean }) => void;
  onOpen: (number: string) => void;
}

export function CaseList({ search, narrow, openNumber, onSearch, onOpen }: Props) {
  const [density] = useRowDensity();
  // Beside an open case there is room for the list alone.
  const mode = openNumber === undefined ? (search.mode ?? 'LIST') : 'LIST';
  const Mode = mode === 'CARDS' ? CardsView : TableView;
  const [shownTotal, setShownTotal] = useState<number>();
  const list = useCases(search, mode === 'LIST');
  const { rights } = useMe();
  const selection = useSelectionOf(search, rights.includes('case.bulk') && openNumber === undefined);
  const look: RowLook = narrow ? 'narrow' : density;
  return (
    <SelectionContext value={selection}>
      <section
        className={classes.pane}
        id={openNumber ? undefined : 'content'}
        tabIndex={-1}
        aria-busy={mode === 'LIST' && list.status === 'pending'}
      >
        <ListHeader
          search={search}
          total={mode === 'LIST' ? list.total : shownTotal}
          narrow={openNumber !== undefined}
          onChange={onSearch}
        />
        {mode !== 'LIST' ? (
          <Suspense fallback={<GhostRows look={look} />}>
            <Mode
              {...{ search, onSearch, onOpen }}
              onTotal={setShownTotal}
              nothing={<Nothing search={search} onSearch={onSearch} />}
            />
          </Suspense>
        ) : list.status === 'pending' ? (
          <GhostRows look={look} />
        ) : list.status === 'error' ? (
          <ErrorState error={list.error} onRetry={list.retry} retrying={list.refreshing} />
        ) : list.rows.length === 0 ? (
          <Nothing search={search} onSearch={onSearch} />
        ) : (
          <VirtualRows
            list={list}
            search={search}
            look={look}
            openNumber={openNumber}
            onOpen={onOpen}
            end={<End more={list.more} onRetry={list.loadMore} />}
          />
        )}
        {selection.picking && (
          <Suspense>
            <BulkBar search={search} total={mode === 'LIST' ? list.total : shownTotal} />
          </Suspense>
        )}
      </section>
    </SelectionContext>
  );
}

function Nothing({ search, onSearch }: { search: CaseSearch; onSearch: (search: CaseSearch) => void }) {
  const t = useT();
  if (isFiltered(search)) {
    return (
      <EmptyState
        icon={<IconSearchOff size={26} stroke={1.6} />}
        title={t('list.noMatchTitle')}
        text={t('list.noMatchText')}
        action={
          <Button variant="default" onClick={() => onSearch(withoutFilters(search))}>
            {t('list.clearFilters')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={<IconMoodCheck size={26} stroke={1.6} />}
      title={t('list.emptyTitle')}
      text={search.view ? t('list.emptyView') : t(`queueEmpty.${search.queue ?? defaultQueue}`, { key: 'L' })}
    />
  );
}

function End({ more, onRetry }: { more: 'none' | 'there' | 'coming' | 'failed'; onRetry: () => void }) {
  const t = useT();
  const common = useCommonT();
  if (more === 'none') return null;
  return (
    <div className={classes.end} role="status">
      {more === 'failed' ? (
        <>
          {t('list.moreFailed')}
          <Button variant="subtle" size="compact-sm" onClick={onRetry}>
            {common('action.retry')}
          </Button>
        </>
      ) : (
        <>
          <Loader size={14} />
          {t('list.loadingMore')}
        </>
      )}
    </div>
  );
}
