/**
 * How due rows of the outbox reach a process that does them. The rows are the truth; a transport only says whose turn
 * it is, and may forget, repeat or swap what it was told: a row that was forgotten is brought again, one that comes
 * twice is done once (docs/decisions/0009).
 */
export interface OutboxTransport {
  start(): void;
  /** Takes nothing more, and resolves when what runs here is finished. */
  stop(): Promise<void>;
  /** Of one that needs another server: resolves when that answers. @throws when it is away */
  probe?(): Promise<void>;
}

export const OUTBOX_TRANSPORT = Symbol('OutboxTransport');
