import type { Observable, Subscription } from 'rxjs';
import type { Log } from '../logging/log.js';
import { Bell } from './bell.js';
import type { OutboxRows } from './outbox-rows.js';
import type { OutboxTransport } from './outbox-transport.js';
import type { RedisQueue } from './redis-queue.js';
import { RelayMemory, jobIdOf } from './relay-memory.js';

/** Rows brought to the queue at once; more wait in PostgreSQL, so that Redis stays small whatever piles up. */
const BATCH = 1_000;
const LOOK_EVERY_MS = 1_000;

/**
 * Rows spread over many workers by Bull on Redis. Each worker's relay looks at what is due, when one is committed
 * and every second, and adds a job per row and try; a queue that knows the job leaves it out. So Redis may be flushed,
 * restarted or away: the relay brings again whatever is still due, and a job that comes twice finds its row done.
 */
export class BullTransport implements OutboxTransport {
  private readonly bell = new Bell();
  private readonly memory = new RelayMemory();
  private listening: Subscription | null = null;
  private relaying: Promise<void> = Promise.resolve();
  private closing = false;
  private away = false;
  private taking = false;

  constructor(
    private readonly redis: RedisQueue,
    private readonly rows: OutboxRows,
    private readonly notices: Observable<unknown>,
    private readonly lanes: number,
    private readonly log: Log,
  ) {}

  start(): void {
    const { queue } = this.redis;
    // One line when Redis goes and one when it is back, not one per broken command.
    queue.on('error', (error: Error) => {
      if (!this.away && !this.closing) this.log.warn('Redis is away; the outbox waits for it', { error });
      this.away = true;
      this.memory.clear();
    });
    this.listening = this.notices.subscribe(() => this.bell.ring());
    this.relaying = this.relay();
  }

  async stop(): Promise<void> {
    this.closing = true;
    this.listening?.unsubscribe();
    this.bell.ring();
    if (this.redis.isReady()) await this.redis.pause();
    await this.rows.settled();
    await this.redis.release();
    await this.relaying;
  }

  readonly probe = (): Promise<void> => this.redis.probe();

  /** Only once Redis was there: Bull's own waiting for the first connection breaks when it ends without one. */
  private takeJobs(): void {
    if (this.taking) return;
    this.taking = true;
    void this.redis.queue
      .process(this.lanes, ({ data }) => this.rows.one(data))
      .catch((error: unknown) => !this.closing && this.log.error('The queue ended', { error }));
  }

  private async relay(): Promise<void> {
    while (!this.closing) {
      const heard = this.bell.heard;
      const more = await this.bring().catch((error: unknown) => {
        this.memory.clear();
        if (!this.away && !this.closing)
          this.log.error('Due rows could not be brought to the queue', { error });
        return false;
      });
      if (more || this.closing) continue;
      // Without Redis a ring changes nothing.
      if (this.away) await new Promise((done) => setTimeout(done, 200));
      else await this.bell.sleep(LOOK_EVERY_MS, heard);
    }
  }

  /** @returns whether there is more to bring at once. */
  private async bring(): Promise<boolean> {
    if (!this.redis.isReady()) {
      this.memory.clear();
      return false;
    }
    if (this.away) this.log.info('Redis is back');
    this.away = false;
    this.takeJobs();
    const due = await this.rows.due(BATCH);
    const fresh = this.memory.unseen(due, Date.now());
    if (fresh.length > 0)
      await this.redis.queue.addBulk(fresh.map((row) => ({ data: row, opts: { jobId: jobIdOf(row) } })));
    return fresh.length === BATCH;
  }
}
