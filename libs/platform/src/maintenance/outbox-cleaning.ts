import { Injectable, OnModuleInit } from '@nestjs/common';
import { DONE_ROWS_DAYS, OutboxHousekeeping } from '../outbox/outbox-housekeeping.js';
import { Maintenance, type MaintenanceWork } from './maintenance.js';

/** The outbox's housekeeping to its end, for whoever does not want to wait for its rounds. */
@Injectable()
export class OutboxCleaning implements OnModuleInit {
  constructor(
    private readonly maintenance: Maintenance,
    private readonly housekeeping: OutboxHousekeeping,
  ) {}

  onModuleInit(): void {
    this.maintenance.add({
      name: 'clean-outbox',
      summary: `Deletes rows of the outbox that were done more than ${DONE_ROWS_DAYS} days ago; done by itself every ten minutes.`,
      work: (work) => this.clean(work),
    });
  }

  private async clean({ progress }: MaintenanceWork): Promise<{ deleted: number }> {
    for (let deleted = 0; ;) {
      const forgotten = await this.housekeeping.forgetDone();
      deleted += forgotten;
      await progress(deleted, null);
      if (forgotten === 0) return { deleted };
    }
  }
}
