import { useErrorText } from '@sprawa/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../client.js';
import type { AgentPartsFragment, Channel, Priority } from '../gql/graphql.js';
import { useT } from '../messages/index.js';
import { giveUpReading, patchCase, refreshCase, refreshLists } from './case-cache.js';
import { askWhich, type Clash, type Owner } from './clashes.js';
import { before, type CaseRow } from './case-rows.js';
import {
  AssignCaseMutation,
  FollowCaseMutation,
  MarkReadMutation,
  SetPriorityMutation,
  SetSourceMutation,
  SetSubjectMutation,
} from './case.operations.js';
import { keys } from './keys.js';
import { tellBad } from './outcome.js';
import { sendChange, type Change, type Sent } from './send-change.js';

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
  setSource(row: Changeable & Pick<CaseRow, 'channel'>, source: Channel): Promise<boolean>;
  follow(row: Changeable, follow: boolean): Promise<boolean>;
  markRead(row: Changeable, read: boolean): Promise<boolean>;
}

/** Changes shown at once, in lists and on the open case, and rolled back with a reason when the server says no. */
export function useCaseChanges(): CaseChanges {
  const queryClient = useQueryClient();
  const t = useT();
  const words = useErrorText();
  return useMemo(() => {
    /** What is one's own alone, like what was read: nobody can be faster. */
    const keep = (row: Changeable, patch: Partial<CaseRow>, ask: () => Promise<unknown>) =>
      show(row, patch, async () => {
        await ask();
        return null;
      });
    const change = <V>(
      row: Changeable,
      patch: Partial<CaseRow>,
      part: Pick<Change<V>, 'base' | 'mine' | 'theirs' | 'same' | 'ask'>,
      which: (mine: V, theirs: V) => Clash,
    ) =>
      show(row, patch, () =>
        sendChange({ ...part, version: row.version }, (mine, theirs) =>
          askWhich(row.number, which(mine, theirs)),
        ),
      );

    async function show(
      row: Changeable,
      patch: Partial<CaseRow>,
      ask: () => Promise<Sent | null>,
    ): Promise<boolean> {
      const { number } = row;
      const undo = before(row as CaseRow, patch);
      // An answer already on its way would overwrite what is shown now.
      await queryClient.cancelQueries({ queryKey: keys.allCases });
      const overtaken = await giveUpReading(queryClient, number);
      patchCase(queryClient, number, patch);
      try {
        const sent = await ask();
        if (sent?.kind === 'kept') {
          patchCase(queryClient, number, sent.now);
          void refreshCase(queryClient, number);
          return true;
        }
        const outcome = sent?.outcome;
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
      } finally {
        if (overtaken) void refreshCase(queryClient, number);
      }
    }

    return {
      assign: (row, to) => {
        const mine: Owner = {
          agent: to && 'agent' in to ? to.agent : null,
          group: to && 'group' in to ? to.group : null,
        };
        return change<Owner>(
          row,
          { owner: mine.agent, group: mine.group },
          {
            ...{ base: ownerOf(row), mine, theirs: ownerOf, same: sameOwner },
            ask: async (version) => {
              const input = {
                ...{ number: row.number, version },
                agentId: mine.agent?.id ?? null,
                groupId: mine.group?.id ?? null,
              };
              return (await client.request(AssignCaseMutation, { input })).assignCase;
            },
          },
          (own, theirs) => ({ part: 'owner', mine: own, theirs }),
        );
      },
      setPriority: (row, priority) =>
        change(
          row,
          { priority },
          {
            ...{ base: row.priority, mine: priority, theirs: (now) => now.priority, same: Object.is },
            ask: async (version) =>
              (
                await client.request(SetPriorityMutation, {
                  input: { number: row.number, version, priority },
                })
              ).setPriority,
          },
          (mine, theirs) => ({ part: 'priority', mine, theirs }),
        ),
      setSubject: (row, subject) =>
        change(
          row,
          { subject },
          {
            ...{ base: row.subject, mine: subject, theirs: (now) => now.subject, same: Object.is },
            ask: async (version) =>
              (await client.request(SetSubjectMutation, { input: { number: row.number, version, subject } }))
                .setSubject,
          },
          (mine, theirs) => ({ part: 'subject', mine, theirs }),
        ),
      setSource: (row, source) =>
        change(
          row,
          { channel: source },
          {
            ...{ base: row.channel, mine: source, theirs: (now) => now.channel, same: Object.is },
            ask: async (version) =>
              (await client.request(SetSourceMutation, { input: { number: row.number, version, source } }))
                .setSource,
          },
          (mine, theirs) => ({ part: 'source', mine, theirs }),
        ),
      follow: (row, follow) =>
        keep(row, { followed: follow }, () =>
          client.request(FollowCaseMutation, { number: row.number, follow }),
        ),
      markRead: (row, read) =>
        keep(row, { unread: !read }, () => client.request(MarkReadMutation, { number: row.number, read })),
    };
  }, [queryClient, t, words]);
}

const ownerOf = ({ owner, group }: Pick<CaseRow, 'owner' | 'group'>): Owner => ({
  agent: owner ?? null,
  group: group ?? null,
});
const sameOwner = (one: Owner, other: Owner): boolean =>
  one.agent?.id === other.agent?.id && one.group?.id === other.group?.id;
