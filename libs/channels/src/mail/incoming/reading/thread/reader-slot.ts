import { Worker } from 'node:worker_threads';
import type { ReadThis, ReaderSays } from './reader-protocol.js';
import type { ReaderThread } from './reader-thread-settings.js';

/** Loading the parsers on a busy machine; only a broken installation takes longer. */
const START_SECONDS = 60;

type Answer = Exclude<ReaderSays, { ready: true }>;

/** A place for one thread: starts it when there is something to read, and a new one after it was killed. */
export class ReaderSlot {
  taken = false;
  private worker: Worker | null = null;
  private ready: Promise<void> | null = null;

  constructor(private readonly thread: ReaderThread) {}

  /** @throws when the thread ended, for whatever reason, instead of answering */
  async read(task: ReadThis): Promise<Answer> {
    const worker = await this.running();
    const said = hear(worker, this.thread, this.thread.seconds, () => this.stop());
    worker.postMessage(task, [task.raw.buffer]);
    return (await said) as Answer;
  }

  async stop(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    this.ready = null;
    await worker?.terminate();
  }

  private async running(): Promise<Worker> {
    if (!this.worker) {
      const worker = new Worker(this.thread.entry, {
        name: 'mail reader',
        resourceLimits: {
          maxOldGenerationSizeMb: this.thread.heapMegabytes,
          maxYoungGenerationSizeMb: 32,
          stackSizeMb: 4,
        },
        // Nothing a mail might get at: the parsers need no settings and no secrets.
        env: {},
      });
      // An idle reader keeps no program alive; what it dies of is told to whoever waits for an answer.
      worker.unref();
      worker.on('error', () => {});
      worker.once('exit', () => {
        if (this.worker === worker) this.worker = this.ready = null;
      });
      this.worker = worker;
      this.ready = hear(worker, this.thread, START_SECONDS, () => this.stop()).then(() => {});
    }
    const worker = this.worker;
    await this.ready;
    return worker;
  }
}

/** The next thing a thread says. Kills it when that takes too long. */
function hear(
  worker: Worker,
  { heapMegabytes }: ReaderThread,
  seconds: number,
  kill: () => Promise<void>,
): Promise<ReaderSays> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      settle(() => reject(new Error(`Reading the mail took longer than ${seconds} s`)));
      void kill();
    }, seconds * 1_000);
    const answered = (said: ReaderSays) => settle(() => resolve(said));
    const failed = (error: Error & { code?: string }) =>
      settle(() =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new Error(`Reading the mail took more than ${heapMegabytes} MB of memory`)
            : error,
        ),
      );
    const ended = () => settle(() => reject(new Error('The reader ended while it was at work on the mail')));
    const settle = (then: () => void) => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      then();
    };
    worker.once('message', answered).once('error', failed).once('exit', ended);
  });
}
