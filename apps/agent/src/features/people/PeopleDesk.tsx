import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useFormats } from '@sprawa/i18n';
import { EmptyState, ErrorState, SkeletonLines } from '@sprawa/ui';
import { IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { PersonStatus } from '../../gql/graphql.js';
import { usePeopleT } from '../../messages/people.js';
import { PersonForm } from './PersonForm.js';
import { PersonRow } from './PersonRow.js';
import { usePeople } from './use-people.js';
import classes from './people.module.css';

const statuses = ['ACTIVE', 'INVITED', 'SUSPENDED'] as const satisfies readonly PersonStatus[];

/** Everybody who works here, is invited or is suspended; each opens a page of their own (AD-1). */
export function PeopleDesk() {
  const t = usePeopleT();
  const formats = useFormats();
  const [status, setStatus] = useState<PersonStatus>('ACTIVE');
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 200);
  const [inviting, setInviting] = useState(false);
  const {
    data,
    status: state,
    error,
    refetch,
    isRefetching,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
  } = usePeople(status, asked);
  const counts = data?.pages.at(-1)?.counts;
  const people = data?.pages.flatMap((page) => page.people) ?? [];
  const named = (each: PersonStatus) => {
    const count = counts?.[each.toLowerCase() as Lowercase<PersonStatus>];
    return count === undefined ? t(each) : t('withCount', { name: t(each), number: formats.number(count) });
  };
  const nobody = { ACTIVE: t('none'), INVITED: t('noneInvited'), SUSPENDED: t('noneSuspended') };

  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('status')}
          value={status}
          onChange={(value) => setStatus(value as PersonStatus)}
          data={statuses.map((each) => ({ value: each, label: named(each) }))}
        />
        <TextInput
          className={classes.search}
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          maxLength={100}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Button leftSection={<IconUserPlus size={16} />} onClick={() => setInviting(true)}>
          {t('invite')}
        </Button>
      </div>
      {state === 'pending' ? (
        <SkeletonLines widths={[60, 50, 70, 55]} height={32} />
      ) : state === 'error' ? (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isRefetching} />
      ) : people.length === 0 ? (
        <EmptyState
          icon={<IconUsers size={26} stroke={1.6} />}
          title={asked ? t('none') : nobody[status]}
          text={asked ? t('noneText') : undefined}
        />
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('role')}</th>
              <th scope="col">{t('groups')}</th>
              <th scope="col">{status === 'ACTIVE' ? t('openCases') : t(status)}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <Button
          variant="default"
          className={classes.next}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('showMore')}
        </Button>
      )}
      {inviting && (
        <PersonForm person={null} onClose={() => setInviting(false)} onSaved={() => setStatus('INVITED')} />
      )}
    </>
  );
}
