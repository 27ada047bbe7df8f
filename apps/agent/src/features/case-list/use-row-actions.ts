import { useMemo } from 'react';
import { tellGood } from '../../data/outcome.js';
import { useCaseChanges } from '../../data/use-case-changes.js';
import { useMe } from '../../data/use-me.js';
import { useT } from '../../messages/index.js';
import type { RowActions } from './QuickActions.js';

/** The quick actions of a row; one object for all rows, so that rows are drawn anew only when they change. */
export function useRowActions(showPriorities: (number: string | null) => void): RowActions {
  const t = useT();
  const changes = useCaseChanges();
  const { agent } = useMe();
  return useMemo(
    () => ({
      me: agent.id,
      assignToMe: (row) =>
        void changes.assign(row, { agent }).then((done) => {
          if (done) tellGood(t('quick.assigned', { number: row.number }));
        }),
      setPriority: (row, priority) => void changes.setPriority(row, priority),
      follow: (row) => void changes.follow(row, !row.followed),
      toggleRead: (row) => void changes.markRead(row, row.unread),
      showPriorities,
    }),
    [agent, changes, showPriorities, t],
  );
}
