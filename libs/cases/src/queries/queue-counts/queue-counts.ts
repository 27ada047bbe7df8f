import { Injectable } from '@nestjs/common';
import { Clock, HotReads } from '@sprawa/platform';
import { SqlParams, type AgentActor } from '@sprawa/permissions';
import type { QueueName } from '../list-cases/queue-condition.js';
import { Snoozes } from '../../snooze/snoozes.js';
import { queueCountSql } from './queue-count-sql.js';

export type QueueCounts = Record<QueueName, number>;

const QUEUES: QueueName[] = [
  ...(['to-assign', 'mine', 'to-accept', 'waiting', 'unread', 'followed'] as const),
  ...(['callbacks-due', 'snoozed', 'all', 'archive'] as const),
];

/** All queues' counts in one statement. */
@Injectable()
export class CountQueues {
  constructor(
    private readonly reads: HotReads,
    private readonly clock: Clock,
    private readonly snoozes: Snoozes,
  ) {}

  async counts(actor: AgentActor, streamId?: string | null): Promise<QueueCounts> {
    const params = new SqlParams();
    const now = this.clock.now();
    const snoozed = [...(await this.snoozes.of(actor.agentId)).keys()];
    const columns = QUEUES.map(
      (queue) => `${queueCountSql(queue, actor, streamId, params, now, snoozed)} AS "${queue}"`,
    );
    const [row] = await this.reads.query<QueueCounts>(`SELECT ${columns.join(', ')}`, params.values);
    return row!;
  }
}
