import type { AgentActor, SqlParams } from '@sprawa/permissions';
import type { QueueName } from '../../domain/case-filter/filter-document.js';

export type { QueueName };

/** Queues that show what one has put out of the way, too: one finds it there. */
const WITH_SNOOZED: readonly QueueName[] = ['snoozed', 'all', 'archive'];

/** Whether the queue leaves out what an agent has put out of their way (CS-29). */
export const leavesOut = (queue: QueueName): boolean => !WITH_SNOOZED.includes(queue);

/**
 * A queue as conditions on `cases c` of which at most one holds, each with an index of its own: a list wants any of
 * them, a count adds them up. Open cases only, but for the archive and for those that are followed or snoozed.
 * @param snoozed ids of what the agent has put out of their way (CS-29)
 */
export function queueParts(
  queue: QueueName,
  actor: AgentActor,
  params: SqlParams,
  now: Date,
  snoozed: readonly string[],
): string[] {
  if (queue === 'snoozed') return [`c.id = ANY (${params.add(snoozed)}::uuid[])`];
  const parts = partsOf(queue, actor, params, now);
  // For most there is nothing to leave out, and it costs nothing.
  if (snoozed.length === 0 || !leavesOut(queue)) return parts;
  const others = `c.id <> ALL (${params.add(snoozed)}::uuid[])`;
  return parts.map((part) => `${part} AND ${others}`);
}

function partsOf(
  queue: Exclude<QueueName, 'snoozed'>,
  actor: AgentActor,
  params: SqlParams,
  now: Date,
): string[] {
  const me = () => `${params.add(actor.agentId)}::uuid`;
  const nobodys = 'c.owner_id IS NULL AND c.group_id IS NULL';
  const owned = () => `c.owner_id = ${me()}`;
  const ofMyGroups = () => `c.owner_id IS NULL AND c.group_id = ANY (${params.add(actor.groupIds)}::uuid[])`;
  const followed = () =>
    `EXISTS (SELECT FROM case_follower fo WHERE fo.case_id = c.id AND fo.agent_id = ${me()})`;
  const unread = () =>
    `coalesce((SELECT cr.position FROM case_read cr WHERE cr.case_id = c.id AND cr.agent_id = ${me()}), 0) < c.entry_count`;
  switch (queue) {
    case 'to-assign':
      return [`c.open AND ${nobodys}`];
    case 'mine':
      return [`c.open AND ${owned()}`, `c.open AND ${ofMyGroups()}`];
    case 'to-accept':
      // What one may decide on: not one's own, nor what a colleague who still works here was asked to decide.
      return [
        `c.open AND c.proposal_id IS NOT NULL
          AND c.state_id IN (SELECT d.id FROM state d WHERE d.decided_by && ${params.add(actor.principals)}::text[])
          AND NOT EXISTS (SELECT FROM waiting_proposal w LEFT JOIN agent a ON a.id = w.approver_id
            WHERE w.case_id = c.id AND (w.author_id = ${me()} OR (w.approver_id <> ${me()} AND a.suspended_at IS NULL)))`,
      ];
    case 'waiting':
      return ['c.open AND c.waiting'];
    case 'unread':
      return [
        `c.open AND ${nobodys} AND ${unread()}`,
        `c.open AND ${ofMyGroups()} AND ${unread()}`,
        `c.open AND ${owned()} AND ${unread()}`,
        `c.open AND ${followed()} AND ${unread()} AND NOT (${nobodys}) AND coalesce(c.owner_id <> ${me()}, true)
          AND NOT (c.owner_id IS NULL AND coalesce(c.group_id = ANY (${params.add(actor.groupIds)}::uuid[]), false))`,
      ];
    case 'followed':
      return [followed()];
    case 'callbacks-due': {
      // A private one is its owner's; one that has lost its owner would otherwise be nobody's for ever.
      const due = () =>
        `c.open AND c.callback_at IS NOT NULL AND c.callback_at <= ${params.add(now)}::timestamptz`;
      return [`${due()} AND (c.callback_kind = 'public' OR ${owned()} OR (${ofMyGroups()}) OR (${nobodys}))`];
    }
    case 'all':
      return ['c.open'];
    case 'archive':
      return ['NOT c.open'];
  }
}

/**
 * A queue as one condition on `cases c`, for what reads on in an order of its own. What was put out of the way is asked
 * of the table, since such work is done once and may read for minutes; lists remember it (`Snoozes`).
 */
export function wholeQueue(queue: QueueName, actor: AgentActor, params: SqlParams, now: Date): string {
  const snoozed = () =>
    `EXISTS (SELECT FROM case_snooze sn WHERE sn.case_id = c.id AND sn.agent_id = ${params.add(actor.agentId)}::uuid
     AND (sn.until IS NULL OR sn.until > ${params.add(now)}::timestamptz))`;
  if (queue === 'snoozed') return snoozed();
  const held = `((${queueParts(queue, actor, params, now, []).join(') OR (')}))`;
  return leavesOut(queue) ? `(${held} AND NOT ${snoozed()})` : held;
}
