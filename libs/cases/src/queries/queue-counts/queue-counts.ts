import { Injectable } from '@nestjs/common';
import { Clock, isId } from '@sprawa/platform';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { kindsThat } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { queueCondition, type QueueName } from '../list-cases/case-filter.js';

export type QueueCounts = Record<QueueName, number>;

/** All queues' counts in two statements: counted cells for what everybody shares, the agent's own for the rest. */
@Injectable()
export class CountQueues {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async counts(actor: AgentActor, streamId?: string | null): Promise<QueueCounts> {
    const [shared, own] = await Promise.all([this.shared(actor, streamId), this.own(actor, streamId)]);
    return { ...shared, ...own };
  }

  private async shared(
    actor: AgentActor,
    streamId?: string | null,
  ): Promise<Omit<QueueCounts, 'unread' | 'followed' | 'callbacks-due'>> {
    const params = new SqlParams();
    const me = params.add(actor.agentId);
    const groups = params.add(actor.groupIds);
    const states = params.add(actor.visibleStateIds);
    const waits = params.add(kindsThat((meaning) => meaning.waits));
    const stream = streamCondition('s.stream_id', streamId, params);
    const [row] = (await this.source.query(
      `SELECT coalesce(sum(n) FILTER (WHERE s.open AND owner_id IS NULL AND group_id IS NULL), 0)::int AS "to-assign",
              coalesce(sum(n) FILTER (WHERE s.open AND (owner_id = ${me}::uuid OR (owner_id IS NULL AND group_id = ANY (${groups}::uuid[])))), 0)::int AS mine,
              coalesce(sum(n) FILTER (WHERE s.open AND proposal), 0)::int AS "to-accept",
              coalesce(sum(n) FILTER (WHERE s.open AND s.kind = ANY (${waits}::text[])), 0)::int AS waiting,
              coalesce(sum(n) FILTER (WHERE s.open), 0)::int AS "all",
              coalesce(sum(n) FILTER (WHERE NOT s.open), 0)::int AS archive
       FROM case_count cc JOIN state s ON s.id = cc.state_id
       WHERE cc.state_id = ANY (${states}::uuid[]) ${stream}`,
      params.values,
    )) as QueueCounts[];
    return row!;
  }

  private async own(
    actor: AgentActor,
    streamId?: string | null,
  ): Promise<Pick<QueueCounts, 'unread' | 'followed' | 'callbacks-due'>> {
    const params = new SqlParams();
    const now = this.clock.now();
    const one = (queue: QueueName) =>
      `(SELECT count(*)::int FROM cases c WHERE ${visibleTo(actor, 'c', params)} AND ${queueCondition(queue, actor, params, now)} ${streamCondition('c.stream_id', streamId, params)})`;
    const [row] = (await this.source.query(
      `SELECT ${one('unread')} AS unread, ${one('followed')} AS followed, ${one('callbacks-due')} AS "callbacks-due"`,
      params.values,
    )) as QueueCounts[];
    return row!;
  }
}

/** An id that is none narrows to nothing. */
function streamCondition(column: string, streamId: string | null | undefined, params: SqlParams): string {
  if (streamId === null || streamId === undefined) return '';
  return isId(streamId) ? `AND ${column} = ${params.add(streamId)}::uuid` : 'AND false';
}
