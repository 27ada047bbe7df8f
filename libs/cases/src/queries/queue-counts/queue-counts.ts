import { Injectable } from '@nestjs/common';
import { Clock, HotReads, isId } from '@sprawa/platform';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { kindsThat } from '@sprawa/workflow';
import { queueParts, type QueueName } from '../list-cases/queue-condition.js';

export type QueueCounts = Record<QueueName, number>;

/** Queues whose number depends on what each agent has read and follows; nobody counts on beyond a hundred (Q-1). */
const OWN = ['unread', 'followed', 'callbacks-due'] as const;
type OwnQueue = (typeof OWN)[number];
export const OWN_COUNT_LIMIT = 100;

/** All queues' counts in two statements: counted cells for what everybody shares, exact; the agent's own up to 100. */
@Injectable()
export class CountQueues {
  constructor(
    private readonly reads: HotReads,
    private readonly clock: Clock,
  ) {}

  async counts(actor: AgentActor, streamId?: string | null): Promise<QueueCounts> {
    const [shared, own] = await Promise.all([this.shared(actor, streamId), this.own(actor, streamId)]);
    return { ...shared, ...own };
  }

  async count(actor: AgentActor, queue: QueueName, streamId?: string | null): Promise<number> {
    if (isOwn(queue)) return (await this.own(actor, streamId, [queue]))[queue];
    return (await this.shared(actor, streamId))[queue];
  }

  private async shared(actor: AgentActor, streamId?: string | null): Promise<Omit<QueueCounts, OwnQueue>> {
    const params = new SqlParams();
    const me = params.add(actor.agentId);
    const groups = params.add(actor.groupIds);
    const states = params.add(actor.visibleStateIds);
    const waits = params.add(kindsThat((meaning) => meaning.waits));
    const stream = streamCondition('s.stream_id', streamId, params);
    const mine = (whose: string) =>
      `coalesce((SELECT sum(cc.n) FROM case_count cc JOIN state s ON s.id = cc.state_id
         WHERE ${whose} AND s.open AND cc.state_id = ANY (${states}::uuid[]) ${stream}), 0)`;
    const [row] = await this.reads.query<QueueCounts>(
      `SELECT coalesce(sum(n) FILTER (WHERE s.open AND unassigned), 0)::int AS "to-assign",
              (${mine(`cc.owner_id = ${me}::uuid`)} + ${mine(`cc.owner_id IS NULL AND cc.group_id = ANY (${groups}::uuid[])`)})::int AS mine,
              coalesce(sum(n) FILTER (WHERE s.open AND proposal), 0)::int AS "to-accept",
              coalesce(sum(n) FILTER (WHERE s.open AND s.kind = ANY (${waits}::text[])), 0)::int AS waiting,
              coalesce(sum(n) FILTER (WHERE s.open), 0)::int AS "all",
              coalesce(sum(n) FILTER (WHERE NOT s.open), 0)::int AS archive
       FROM case_total t JOIN state s ON s.id = t.state_id
       WHERE t.state_id = ANY (${states}::uuid[]) ${stream}`,
      params.values,
    );
    return row!;
  }

  private async own(
    actor: AgentActor,
    streamId?: string | null,
    queues: readonly OwnQueue[] = OWN,
  ): Promise<Pick<QueueCounts, OwnQueue>> {
    const params = new SqlParams();
    const now = this.clock.now();
    const counted = queues.map((queue) => {
      const parts = queueParts(queue, actor, params, now).map(
        (part) =>
          `SELECT FROM cases c WHERE ${visibleTo(actor, 'c', params)} AND ${part} ${streamCondition('c.stream_id', streamId, params)}`,
      );
      return `(SELECT count(*)::int FROM (${parts.join(' UNION ALL ')} LIMIT ${OWN_COUNT_LIMIT}) found) AS "${queue}"`;
    });
    const [row] = await this.reads.query<QueueCounts>(`SELECT ${counted.join(', ')}`, params.values);
    return row!;
  }
}

const isOwn = (queue: QueueName): queue is OwnQueue => (OWN as readonly string[]).includes(queue);

/** An id that is none narrows to nothing. */
function streamCondition(column: string, streamId: string | null | undefined, params: SqlParams): string {
  if (streamId === null || streamId === undefined) return '';
  return isId(streamId) ? `AND ${column} = ${params.add(streamId)}::uuid` : 'AND false';
}
