import { parentPort } from 'node:worker_threads';
import type { ParsedMail } from '../parsed-mail.js';
import { BeyondLimits, type ReadingLimits } from '../reading-limits.js';
import type { ReadThis, ReaderSays } from './reader-protocol.js';

/** The thread's side of MailReader: answers each mail it is given with what `read` makes of it. */
export function answerWith(read: (raw: Buffer, limits: ReadingLimits) => Promise<ParsedMail>): void {
  const port = parentPort;
  if (!port) throw new Error('This is the entry of a thread');
  const say = (words: ReaderSays, handOver: ArrayBuffer[] = []) => port.postMessage(words, handOver);
  port.on('message', ({ raw, limits }: ReadThis) => {
    read(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), limits).then(
      (mail) => say({ mail }, [...new Set(mail.files.map(({ bytes }) => bytes.buffer))]),
      (error: unknown) =>
        say({
          problem: error instanceof Error ? error.message : String(error),
          beyond: error instanceof BeyondLimits,
        }),
    );
  });
  say({ ready: true });
}
