import { isId } from '@sprawa/platform';
import { visibleTo, type AgentActor, type SqlParams } from '@sprawa/permissions';
import { kindsThat } from '@sprawa/workflow';
import { leavesOut, queueParts, type QueueName } from '../list-cases/queue-condition.js';

/** Queues whose number depends on what each agent has read, follows and may decide on; nobody counts on beyond a hundred (Q-3). */
export const OWN_COUNT_LIMIT = 100;

/**
 * A queue's number as an expression: what is the same for everybody out of sums that are kept as cases change, exact;
 * an agent's own out of the cases themselves, to 100.
 */
export function queueCountSql(
  queue: QueueName,
  actor: AgentActor,
  streamId: string | null | undefined,
  params: SqlParams,
  now: Date,
  snoozed: readonly string[],
): string {
  const all = countSql(queue, actor, streamId, params, now, snoozed);
  if (snoozed.length === 0 || !leavesOut(queue) || COUNTED_DIRECTLY.includes(queue)) return all;
  // The sums are the same for everybody: what this agent has put out of the way is taken off.
  const parts = queueParts(queue, actor, params, now, []).map((part) => `(${part})`);
  return `greatest(${all} - (SELECT count(*)::int FROM cases c WHERE c.id = ANY (${params.add(snoozed)}::uuid[])
    AND ${visibleTo(actor, 'c', params)} AND (${parts.join(' OR ')}) ${streamCondition('c.stream_id', streamId, params)}), 0)`;
}

const COUNTED_DIRECTLY: readonly QueueName[] = ['unread', 'followed', 'callbacks-due', 'snoozed'];

function countSql(
  queue: QueueName,
  actor: AgentActor,
  streamId: string | null | undefined,
  params: SqlParams,
  now: Date,
  snoozed: readonly string[],
): string {
  const states = () => `${params.add(actor.visibleStateIds)}::uuid[]`;
  const total = (condition: string) =>
    `(SELECT coalesce(sum(t.n), 0)::int FROM case_total t JOIN state s ON s.id = t.state_id
      WHERE t.state_id = ANY (${states()}) AND ${condition} ${streamCondition('s.stream_id', streamId, params)})`;
  const cells = (condition: string) =>
    `(SELECT coalesce(sum(cc.n), 0)::int FROM case_count cc JOIN state s ON s.id = cc.state_id
      WHERE ${condition} AND s.open AND cc.state_id = ANY (${states()}) ${streamCondition('s.stream_id', streamId, params)})`;
  switch (queue) {
    case 'to-assign':
      return total('s.open AND t.unassigned');
    case 'mine': {
      const owned = cells(`cc.owner_id = ${params.add(actor.agentId)}::uuid`);
      return `(${owned} + ${cells(`cc.owner_id IS NULL AND cc.group_id = ANY (${params.add(actor.groupIds)}::uuid[])`)})`;
    }
    case 'waiting':
      return total(`s.open AND s.kind = ANY (${params.add(kindsThat((meaning) => meaning.waits))}::text[])`);
    case 'all':
      return total('s.open');
    case 'archive':
      return total('NOT s.open');
    case 'to-accept':
    case 'unread':
    case 'followed':
    case 'callbacks-due':
    case 'snoozed': {
      const parts = queueParts(queue, actor, params, now, snoozed).map(
        (part) =>
          `SELECT FROM cases c WHERE ${visibleTo(actor, 'c', params)} AND ${part} ${streamCondition('c.stream_id', streamId, params)}`,
      );
      return `(SELECT count(*)::int FROM (${parts.join(' UNION ALL ')} LIMIT ${OWN_COUNT_LIMIT}) found)`;
    }
  }
}

/** An id that is none narrows to nothing. */
function streamCondition(column: string, streamId: string | null | undefined, params: SqlParams): string {
  if (streamId === null || streamId === undefined) return '';
  return isId(streamId) ? `AND ${column} = ${params.add(streamId)}::uuid` : 'AND false';
}
