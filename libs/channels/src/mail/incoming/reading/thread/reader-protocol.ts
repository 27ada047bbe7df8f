import type { ParsedMail } from '../parsed-mail.js';
import type { ReadingLimits } from '../reading-limits.js';

/** To a reader's thread: one mail, whose bytes are handed over. */
export interface ReadThis {
  raw: Uint8Array<ArrayBuffer>;
  limits: ReadingLimits;
}

/** From it: that it can begin, then one answer for each mail. */
export type ReaderSays =
  | { ready: true }
  | { mail: ParsedMail }
  /** `beyond`: over a limit, and will be so every time. */
  | { problem: string; beyond: boolean };
