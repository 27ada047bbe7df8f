import { Injectable, OnModuleInit } from '@nestjs/common';
import { Clock, Log, Schedule, Transactions } from '@sprawa/platform';
import { planCallbackDue } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { lockCase } from '../../persistence/case-row.js';
import { Streams } from '../../streams/streams.js';
import { ApplyPlan } from '../perform-action/apply-plan.js';
import { loadFacts } from '../perform-action/load-facts.js';

/** Tells of callbacks whose term has come, each exactly once: what was told of is noted in the transaction that tells it (WF-3). */
@Injectable()
export class RunCallbacks implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly schedule: Schedule,
    private readonly streams: Streams,
    private readonly applyPlan: ApplyPlan,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.schedule.every('callbacks', 15, () => this.run());
  }

  /** At most 200 cases a round, the longest due first. One that fails does not hold up the others. */
  async run(): Promise<void> {
    const due = (await this.source.query(
      `SELECT id FROM cases WHERE callback_at <= $1 AND callback_told_at IS NULL AND deleted_at IS NULL ORDER BY callback_at LIMIT 200`,
      [this.clock.now()],
    )) as { id: string }[];
    for (const { id } of due)
      await this.tellOf(id).catch((error: unknown) =>
        this.log.error('A callback could not be told of', { caseId: id, error }),
      );
  }

  /**
   * Looks again under the lock: the term may have been moved, or told of by another process, since it was found.
   * @returns whether there was something to tell
   */
  async tellOf(caseId: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const row = await lockCase(
        tx,
        'c.id = $1 AND c.callback_at <= $2 AND c.callback_told_at IS NULL AND c.deleted_at IS NULL',
        [caseId, now],
      );
      if (!row) return false;
      const stream = await this.streams.get(row.stream_id);
      const facts = await loadFacts(tx, row, stream);
      const plan = planCallbackDue(stream.workflow, facts, now.toISOString());
      if (plan)
        await this.applyPlan.apply(tx, { row, stream, plan, author: { kind: 'system' }, channel: 'agent' });
      // A state that is gone from the workflow: nobody can be told, and asking again every round would help nobody.
      else await tx.query(`UPDATE cases SET callback_told_at = $2 WHERE id = $1`, [row.id, now]);
      return plan !== null;
    });
  }
}
