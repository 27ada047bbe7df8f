import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '@sprawa/platform';
import { Unusable } from '../../ledger/attempts.js';
import type { ParsedMail } from '../parsed-mail.js';
import { MAX_PARTS } from '../reading-limits.js';
import { ReaderSlot } from './reader-slot.js';
import { ReaderThread } from './reader-thread-settings.js';

/**
 * Reads mails in threads of their own: whatever a mail does to a parser, the program goes on. A thread that takes too
 * long or too much memory is killed; that is a failure of its mail alone, and the next mail gets a new thread.
 */
@Injectable()
export class MailReader implements OnApplicationShutdown {
  private readonly slots: ReaderSlot[] = [];
  private readonly waiting: ((slot: ReaderSlot) => void)[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly thread: ReaderThread,
  ) {}

  /**
   * @param raw handed over: it is empty afterwards
   * @throws Unusable beyond a limit on bytes or parts; Error when the thread failed or had to be killed
   */
  async read(raw: Uint8Array<ArrayBuffer>): Promise<ParsedMail> {
    const slot = await this.free();
    try {
      const said = await slot.read({
        raw,
        limits: { maxBytes: this.settings.MAIL_MAX_BYTES, maxParts: MAX_PARTS },
      });
      if ('mail' in said) return said.mail;
      throw said.beyond ? new Unusable(said.problem) : new Error(said.problem);
    } finally {
      this.release(slot);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.slots.map((slot) => slot.stop()));
  }

  private free(): Promise<ReaderSlot> {
    const idle = this.slots.find((slot) => !slot.taken);
    if (idle) return Promise.resolve(take(idle));
    if (this.slots.length < this.thread.count) {
      const slot = new ReaderSlot(this.thread);
      this.slots.push(slot);
      return Promise.resolve(take(slot));
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(slot: ReaderSlot): void {
    const next = this.waiting.shift();
    if (next) next(slot);
    else slot.taken = false;
  }
}

function take(slot: ReaderSlot): ReaderSlot {
  slot.taken = true;
  return slot;
}
