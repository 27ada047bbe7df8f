import { Injectable, OnModuleInit } from '@nestjs/common';
import { Clock, Log, Schedule, Transactions } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { Notices } from '../notices/notices.js';
import { Snoozes } from './snoozes.js';

interface Due {
  agent_id: string;
  case_id: string;
}

/** Brings cases back whose time has come or whose customer has written: unread, and with a notice; each once. */
@Injectable()
export class RunSnoozes implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly schedule: Schedule,
    private readonly notices: Notices,
    private readonly snoozes: Snoozes,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.schedule.every('snoozes', 15, () => this.run());
  }

  /** At most 500 a round. One that fails does not hold up the others. */
  async run(): Promise<void> {
    const due = (await this.source.query(
      `(SELECT agent_id, case_id FROM case_snooze WHERE until <= $1 ORDER BY until LIMIT 250)
       UNION
       (SELECT s.agent_id, s.case_id FROM case_snooze s JOIN cases c ON c.id = s.case_id
        WHERE c.entry_count > s.position AND EXISTS (
          SELECT FROM case_entry e WHERE e.case_id = s.case_id AND e.position > s.position
            AND e.kind = 'message' AND e.author_kind = 'contact')
        LIMIT 250)`,
      [this.clock.now()],
    )) as Due[];
    for (const each of due)
      await this.bringBack(each).catch((error: unknown) =>
        this.log.error('A snoozed case could not be brought back', { caseId: each.case_id, error }),
      );
  }

  /** Put off again meanwhile, it waits for its new time: only what is due is taken away, and only who takes it tells of it. */
  private async bringBack({ agent_id, case_id }: Due): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [, gone] = (await tx.query(
        `DELETE FROM case_snooze s WHERE s.agent_id = $1 AND s.case_id = $2 AND (s.until <= $3 OR EXISTS (
           SELECT FROM case_entry e WHERE e.case_id = s.case_id AND e.position > s.position
             AND e.kind = 'message' AND e.author_kind = 'contact'))`,
        [agent_id, case_id, this.clock.now()],
      )) as [unknown, number];
      if (gone === 0) return;
      await tx.query(
        `INSERT INTO case_read (agent_id, case_id, position) SELECT $1, id, greatest(entry_count - 1, 0) FROM cases WHERE id = $2
         ON CONFLICT (agent_id, case_id) DO UPDATE SET position = least(case_read.position, excluded.position)`,
        [agent_id, case_id],
      );
      await this.notices.tell(tx, { agentId: agent_id, kind: 'snooze-over', caseId: case_id, data: {} });
      await this.snoozes.tell(tx, agent_id);
    });
  }
}
