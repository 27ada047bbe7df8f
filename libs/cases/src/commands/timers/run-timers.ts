import { Injectable, OnModuleInit } from '@nestjs/common';
import { Clock, Log, Schedule, Transactions } from '@sprawa/platform';
import { isRefusal, nextTimer, planAction } from '@sprawa/workflow';
import { DataSource } from 'typeorm';
import { lockCase } from '../../persistence/case-row.js';
import { Streams } from '../../streams/streams.js';
import { ApplyPlan } from '../perform-action/apply-plan.js';
import { loadFacts, loadStaff } from '../perform-action/load-facts.js';

/** Cases whose time in a state is up take the same door as everybody: an action of their workflow, performed by the clock. */
@Injectable()
export class RunTimers implements OnModuleInit {
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
    this.schedule.every('case-timers', 30, () => this.run());
  }

  /** At most 200 cases a round. One that fails does not hold up the others. */
  async run(): Promise<void> {
    const due = (await this.source.query(
      `SELECT id FROM cases WHERE timer_at <= $1 AND deleted_at IS NULL ORDER BY timer_at LIMIT 200`,
      [this.clock.now()],
    )) as { id: string }[];
    for (const { id } of due)
      await this.fire(id).catch((error: unknown) =>
        this.log.error('A case timer failed', { caseId: id, error }),
      );
  }

  private async fire(caseId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await lockCase(tx, 'c.id = $1 AND c.timer_at <= $2 AND c.deleted_at IS NULL', [
        caseId,
        this.clock.now(),
      ]);
      if (!row) return;
      const stream = await this.streams.get(row.stream_id);
      const facts = await loadFacts(tx, row, stream);
      await tx.query(`UPDATE cases SET timer_at = NULL WHERE id = $1`, [row.id]);
      const timer = nextTimer(stream.workflow, facts.stateKey);
      const action = stream.workflow.actions.find((candidate) => candidate.key === timer?.actionKey);
      if (!action) return;
      const staff = await loadStaff(tx, stream, { rule: action.assign, everybody: false });
      const plan = planAction(
        stream.workflow,
        facts,
        { kind: 'system' },
        { actionKey: action.key, fields: {}, fileIds: [], cc: [], now: this.clock.now().toISOString() },
        staff,
      );
      if (isRefusal(plan))
        return this.log.warn('A timer was refused', { caseId, action: action.key, code: plan.code });
      await this.applyPlan.apply(tx, { row, stream, plan, author: { kind: 'system' }, channel: 'agent' });
    });
  }
}
