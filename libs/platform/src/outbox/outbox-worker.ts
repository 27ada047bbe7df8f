import { BeforeApplicationShutdown, Inject, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Readiness } from '../health/readiness.js';
import { OutboxHandlers, type OutboxHandler } from './outbox-handlers.js';
import { OutboxRows } from './outbox-rows.js';
import { OUTBOX_TRANSPORT, type OutboxTransport } from './outbox-transport.js';

/** Where libraries say what they do of the outbox. Worked off in the roles `worker` and `all`, by the transport set. */
@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly settings: Settings,
    private readonly handlers: OutboxHandlers,
    private readonly rows: OutboxRows,
    private readonly readiness: Readiness,
    @Inject(OUTBOX_TRANSPORT) private readonly transport: OutboxTransport | null,
  ) {}

  /** Handlers are idempotent: a row may come again after a crash. */
  register<T>(topic: string, handler: OutboxHandler<T>): void {
    this.handlers.register(topic, handler);
  }

  /** Its rows wait until somebody handles them again. */
  unregister(topic: string): void {
    this.handlers.unregister(topic);
  }

  onApplicationBootstrap(): void {
    const probe = this.transport?.probe;
    if (this.settings.works && probe) this.readiness.checkServer('redis', () => probe());
    if (this.settings.works) this.transport?.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.settings.works) await this.transport?.stop();
  }

  /** Works, past the transport, until nothing is due; for tests. */
  async drain(): Promise<void> {
    for (;;) {
      if (await this.rows.next()) continue;
      if (!(await this.rows.settled())) return;
    }
  }
}
