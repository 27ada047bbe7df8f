import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../client.js';
import type { AgentPartsFragment, Priority } from '../gql/graphql.js';
import { useT } from '../messages/index.js';
import { patchCase, refreshCase, refreshLists } from './case-cache.js';
import { before, type CaseRow } from './case-rows.js';
import {
  AssignCaseMutation,
  FollowCaseMutation,
  MarkReadMutation,
  SetPriorityMutation,
  SetSubjectMutation,
} from './case.operations.js';
import { keys } from './keys.js';
import { tellBad, type Outcome } from './outcome.js';

/** The parts of a case a change of it needs; rows and the open case both have them. */
export type Changeable = Pick<
  CaseRow,
  'number' | 'version' | 'subject' | 'owner' | 'group' | 'priority' | 'followed' | 'unread' | 'may'
>;

export type NewOwner = { agent: AgentPartsFragment } | { group: { id: string; name: string } } | null;

export interface CaseChanges {
  assign(row: Changeable, to: NewOwner): Promise<boolean>;
  setPriority(row: Changeable, priority: Priority): Promise<boolean>;
  setSubject(row: Changeable, subject: string): Promise<boolean>;
  follow(row: Changeable, follow: boolean): Promise<boolean>;
  markRead(row: Changeable, read: boolean): Promise<boolean>;
}

/** Changes shown at once, in lists and on the open case, and rolled back with a reason when the server says no. */
export function useCaseChanges(): CaseChanges {
  const queryClient = useQueryClient();
  const t = useT();
  const words = useErrorText();
  return useMemo(() => {
    async function change(
      row: Changeable,
      patch: Partial<CaseRow>,
      ask: () => Promise<Outcome | null>,
    ): Promise<boolean> {
      const { number } = row;
      const undo = before(row as CaseRow, patch);
      // An answer already on its way would overwrite what is shown now.
      await queryClient.cancelQueries({ queryKey: keys.allCases });
      patchCase(queryClient, number, patch);
      try {
        const outcome = await ask();
        if (outcome?.__typename === 'Refused') {
          patchCase(queryClient, number, undo);
          tellBad(outcome.message, t('quick.failed', { number }));
          return false;
        }
        if (outcome?.__typename === 'VersionConflict') {
          patchCase(queryClient, number, outcome.case ?? undo);
          tellBad(t('quick.conflict', { number }));
          void refreshCase(queryClient, number);
          return false;
        }
        if (outcome?.case) patchCase(queryClient, number, outcome.case);
        if (outcome) void refreshCase(queryClient, number);
        refreshLists(queryClient);
        return true;
      } catch (error) {
        patchCase(queryClient, number, undo);
        tellBad(words(error), t('quick.failed', { number }));
        return false;
      }
    }

    return {
      assign: (row, to) => {
        const agent = to && 'agent' in to ? to.agent : null;
        const group = to && 'group' in to ? to.group : null;
        return change(row, { owner: agent, group }, async () => {
          const input = {
            number: row.number,
            version: row.version,
            agentId: agent?.id ?? null,
            groupId: group?.id ?? null,
          };
          return (await client.request(AssignCaseMutation, { input })).assignCase;
        });
      },
      setPriority: (row, priority) =>
        change(
          row,
          { priority },
          async () =>
            (
              await client.request(SetPriorityMutation, {
                input: { number: row.number, version: row.version, priority },
              })
            ).setPriority,
        ),
      setSubject: (row, subject) =>
        change(
          row,
          { subject },
          async () =>
            (
              await client.request(SetSubjectMutation, {
                input: { number: row.number, version: row.version, subject },
              })
            ).setSubject,
        ),
      follow: (row, follow) =>
        change(row, { followed: follow }, async () => {
          await client.request(FollowCaseMutation, { number: row.number, follow });
          return null;
        }),
      markRead: (row, read) =>
        change(row, { unread: !read }, async () => {
          await client.request(MarkReadMutation, { number: row.number, read });
          return null;
        }),
    };
  }, [queryClient, t, words]);
}
