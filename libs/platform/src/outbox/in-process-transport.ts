import type { Observable } from 'rxjs';
import type { Log } from '../logging/log.js';
import { Bell } from './bell.js';
import type { OutboxRows } from './outbox-rows.js';
import type { OutboxTransport } from './outbox-transport.js';

/** Looks at least this often for rows whose wait is over, and for those whose notice was lost. */
const LOOK_EVERY_MS = 2_000;

/** The default: lanes of this process take rows from PostgreSQL themselves, woken when one is committed. */
export class InProcessTransport implements OutboxTransport {
  private readonly bell = new Bell();
  private loops: Promise<void>[] = [];
  private closing = false;

  constructor(
    private readonly rows: OutboxRows,
    private readonly notices: Observable<unknown>,
    private readonly lanes: number,
    private readonly log: Log,
  ) {}

  start(): void {
    this.notices.subscribe(() => this.bell.ring());
    this.loops = Array.from({ length: this.lanes }, () => this.loop());
  }

  async stop(): Promise<void> {
    this.closing = true;
    this.bell.ring();
    await Promise.all(this.loops);
  }

  private async loop(): Promise<void> {
    while (!this.closing) {
      const heard = this.bell.heard;
      const worked = await this.rows.next().catch((error: unknown) => {
        this.log.error('The outbox could not be worked off; trying again', { error });
        return 'away' as const;
      });
      // Away: a ring would only make it fail faster.
      if (worked === 'away' && !this.closing) await new Promise((done) => setTimeout(done, 500));
      else if (!worked && !this.closing) await this.bell.sleep(LOOK_EVERY_MS, heard);
    }
  }
}
