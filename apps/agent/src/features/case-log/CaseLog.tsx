import { NativeSelect } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { LogKind } from '../../gql/graphql.js';
import { useHistoryT } from '../../messages/history.js';
import { PagedDrawer } from '../../pieces/PagedDrawer.js';
import classes from './case-log.module.css';
import { LogLine } from './LogLine.js';
import { useCaseLog, useLogPeople } from './use-case-log.js';

const kinds = ['CHANGES', 'MESSAGES', 'NOTES', 'APPROVALS'] as const satisfies readonly LogKind[];

interface Props {
  number: string;
  opened: boolean;
  onClose: () => void;
}

/** Who did what to a case and when, from what to what (CS-26). */
export function CaseLog({ number, opened, onClose }: Props) {
  const t = useHistoryT();
  const [kind, setKind] = useState<LogKind | null>(null);
  const [agentId, setAgentId] = useState<string | null>(null);
  const people = useLogPeople(number);
  const { query, entries, total } = useCaseLog(number, { kind, agentId });
  const narrowed = kind !== null || agentId !== null;
  return (
    <PagedDrawer
      {...{ opened, onClose, query, items: entries }}
      title={t('log.title', { number })}
      count={total === undefined ? null : t('log.count', { count: total })}
      filters={
        <div className={classes.filters}>
          <NativeSelect
            label={t('log.kind')}
            value={kind ?? ''}
            data={[
              { value: '', label: t('log.everything') },
              ...kinds.map((each) => ({ value: each, label: t(`log.kinds.${each}`) })),
            ]}
            onChange={(event) => setKind((event.currentTarget.value || null) as LogKind | null)}
          />
          <NativeSelect
            label={t('log.person')}
            value={agentId ?? ''}
            data={[
              { value: '', label: t('log.everybody') },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => setAgentId(event.currentTarget.value || null)}
          />
        </div>
      }
      empty={{
        icon: <IconHistory size={26} stroke={1.6} />,
        title: t('log.empty'),
        ...(narrowed && {
          reset: {
            label: t('log.showAll'),
            run: () => {
              setKind(null);
              setAgentId(null);
            },
          },
        }),
      }}
    >
      {(entry) => <LogLine key={entry.id} entry={entry} />}
    </PagedDrawer>
  );
}
