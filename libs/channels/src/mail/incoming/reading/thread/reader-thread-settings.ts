import { Injectable } from '@nestjs/common';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What reads mails, and what it may take for one. */
@Injectable()
export class ReaderThread {
  /**
   * The file beside this one, with this one's ending: compiled, that is JavaScript. Jest runs the sources, and a real
   * thread is outside of what Jest compiles; `npm run jest` therefore lets threads compile TypeScript themselves
   * (tools/testing/typescript-in-threads.mjs), so that tests never read mail with a build of yesterday.
   */
  entry = new URL(`./reader-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

  /** As many as the outbox has lanes: one mail that takes its time does not hold up the next. */
  count = 2;

  /** For one mail; reading takes milliseconds, and what takes this long was made to. */
  seconds = 20;

  /** Of the thread's heap. Bytes of files lie outside of it; the limits on bytes bound those. */
  heapMegabytes = 256;
}
