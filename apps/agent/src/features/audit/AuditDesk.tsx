import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { EmptyState, ErrorState, SkeletonLines } from '@sprawa/ui';
import { IconDownload, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { AuditKind } from '../../gql/graphql.js';
import { useAuditT } from '../../messages/audit.js';
import { AuditLine } from './AuditLine.js';
import { auditKinds, filterOf, type AuditSearch } from './audit-search.js';
import { useAudit, useAuditPeople } from './use-audit.js';
import classes from './audit.module.css';

interface Props {
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
}

/** Who did what to the desk itself, narrowed as one likes, and taken along as a file (AD-5). */
export function AuditDesk({ search, onSearch }: Props) {
  const t = useAuditT();
  const query = useAudit(search);
  const entries = query.data?.pages.flatMap(({ rows }) => rows);
  const narrowed = Object.keys(search).length > 0;
  // The words that were typed go with everything else that narrowed it.
  const [round, setRound] = useState(0);
  const showAll = () => {
    setRound(round + 1);
    onSearch({});
  };
  return (
    <>
      <Filters key={round} search={search} onSearch={onSearch} />
      {query.status === 'pending' && <SkeletonLines widths={[70, 55, 80, 60, 75]} height={20} />}
      {query.status === 'error' && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} retrying={query.isRefetching} />
      )}
      {entries?.length === 0 && (
        <EmptyState
          icon={<IconHistory size={26} stroke={1.6} />}
          title={t('empty')}
          text={t('emptyText')}
          action={narrowed && <Button onClick={showAll}>{t('showAll')}</Button>}
        />
      )}
      {entries && entries.length > 0 && (
        <ol className={classes.list}>
          {entries.map((entry) => (
            <AuditLine key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}

function Filters({ search, onSearch }: Props) {
  const t = useAuditT();
  const { data: people = [] } = useAuditPeople();
  const [text, setText] = useState(search.q ?? '');
  const change = (part: AuditSearch) => onSearch({ ...search, ...part });
  const look = useDebouncedCallback((q: string) => change({ q: q.trim() }), 300);
  return (
    <div className={classes.filters}>
      <NativeSelect
        label={t('who')}
        value={search.who ?? ''}
        data={[
          { value: '', label: t('everybody') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => change({ who: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('kind')}
        value={search.kind ?? ''}
        data={[
          { value: '', label: t('everything') },
          ...auditKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) })),
        ]}
        onChange={(event) => change({ kind: event.currentTarget.value as AuditKind })}
      />
      <TextInput
        type="date"
        label={t('from')}
        value={search.from ?? ''}
        onChange={(event) => change({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('to')}
        value={search.to ?? ''}
        onChange={(event) => change({ to: event.currentTarget.value })}
      />
      <TextInput
        type="search"
        label={t('find')}
        placeholder={t('findHint')}
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          look(event.currentTarget.value);
        }}
      />
      <Button
        component="a"
        variant="default"
        className={classes.export}
        href={`/audit/export.csv?${new URLSearchParams(filterOf(search) as Record<string, string>)}`}
        download
        leftSection={<IconDownload size={16} aria-hidden="true" />}
      >
        {t('export')}
      </Button>
    </div>
  );
}
