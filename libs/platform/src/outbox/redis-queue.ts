import Bull, { type Queue } from 'bull';
import type { DueRow } from './outbox-rows.js';

const CLOSING_MS = 3_000;

/** A Bull queue with a way out: Bull itself waits for a Redis that is away, also when it should end. */
export interface RedisQueue {
  queue: Queue<DueRow>;
  /** Whether Redis can be asked now. */
  isReady(): boolean;
  /** @throws when Redis is away, and with it; resolves only when it answers */
  probe(): Promise<void>;
  /** Takes no more jobs; those that run go on. */
  pause(): Promise<void>;
  /** Lets go of Redis within seconds, whether it answers or not. */
  release(): Promise<void>;
}

/**
 * Nothing is kept in Redis that is not in PostgreSQL: finished jobs are gone, and Bull's own tries and waits are not
 * used. A job whose worker was killed is free for another after `lockDuration`.
 */
export function openRedisQueue(url: string, prefix: string): RedisQueue {
  let released = false;
  let asked: Promise<unknown> | null = null;
  const queue = new Bull<DueRow>('outbox', url, {
    prefix,
    redis: {
      // Bull reads address and password from the URL, but not that it is to be encrypted.
      ...(url.startsWith('rediss:') && { tls: {} }),
      // Commands wait for a Redis that is away; what breaks instead breaks inside Bull, where nobody hears it.
      maxRetriesPerRequest: null,
      connectTimeout: 5_000,
      retryStrategy: (times) => (released ? null : Math.min(times * 100, 1_000)),
    },
    defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
    settings: {
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 1_000,
      retryProcessDelay: 500,
      drainDelay: 2,
    },
  });
  // Bull names its connection for lists of workers, in a promise that nobody watches: it would break with the connection.
  Object.assign(queue, { setWorkerName: () => undefined });
  return {
    queue,
    isReady: () => queue.client.status === 'ready',
    async probe() {
      if (queue.client.status !== 'ready') throw new Error('Redis is away');
      // A question to a Redis that hangs waits for good: whoever asks next waits for the same one.
      asked ??= queue.client.ping().finally(() => (asked = null));
      await asked;
    },
    pause: () => within(CLOSING_MS, queue.pause(true, true)),
    async release() {
      released = true;
      await within(CLOSING_MS, queue.close(true));
      for (const connection of queue.clients) connection.disconnect();
    },
  };
}

/** Nobody waits longer for a Redis that stopped answering. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work.then(() => undefined).catch(() => undefined), late]);
  clearTimeout(timer);
}
