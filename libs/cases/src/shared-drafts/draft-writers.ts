import { Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Bus, Log, type Into } from '@sprawa/platform';
import { Observable, Subject, filter } from 'rxjs';
import { DataSource } from 'typeorm';
import { CaretBoard, type Writer } from './caret-board.js';
import { SHARED_DRAFTS, type SharedDraftEvent } from './shared-draft-event.js';

const TIDY = 5_000;

/**
 * Who writes along in which draft and where their carets are, over all processes: in memory alone and told through the bus,
 * like presence (docs/decisions/0014).
 */
@Injectable()
export class DraftWriters implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly board = new CaretBoard();
  private readonly heard = new Subject<SharedDraftEvent>();
  private round: NodeJS.Timeout | null = null;

  constructor(
    private readonly bus: Bus,
    private readonly source: DataSource,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.bus.on<SharedDraftEvent>(SHARED_DRAFTS).subscribe((event) => this.hear(event));
    this.round = setInterval(() => {
      for (const id of this.board.tidy(performance.now())) this.heard.next({ id, kind: 'written' });
    }, TIDY).unref();
  }

  onApplicationShutdown(): void {
    if (this.round) clearInterval(this.round);
    this.heard.complete();
  }

  /** What is told of one draft, after the board knows it. */
  events(id: string): Observable<SharedDraftEvent> {
    return this.heard.pipe(filter((event) => event.id === id));
  }

  at(id: string): Writer[] {
    return this.board.at(id, performance.now());
  }

  async writes(into: Into, id: string, { agentId, window, caret }: Writer): Promise<void> {
    const event: SharedDraftEvent = { id, kind: 'caret', agentId, window, caret };
    await this.bus.tell(into, SHARED_DRAFTS, event);
  }

  /** Of a connection that ended: nobody waits for it, and what is lost is forgotten by itself. */
  left(id: string, { agentId, window }: Pick<Writer, 'agentId' | 'window'>): void {
    const event: SharedDraftEvent = { id, kind: 'caret', agentId, window, caret: null, gone: true };
    this.bus
      .tell(this.source.manager, SHARED_DRAFTS, event)
      .catch((error: unknown) => this.log.debug('The others were not told who left a draft', { error }));
  }

  private hear(event: SharedDraftEvent): void {
    if (event.kind === 'caret') {
      const { id, agentId, window, caret } = event;
      const changed = event.gone
        ? this.board.gone(id, { agentId, window })
        : this.board.here(id, { agentId, window, caret }, performance.now());
      if (!changed) return;
    }
    this.heard.next(event);
  }
}
