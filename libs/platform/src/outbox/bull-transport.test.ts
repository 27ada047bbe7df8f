import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Transactions } from '../database/transactions.js';
import { PlatformModule } from '../platform.module.js';
import {
  createTestDatabase,
  installedProgram,
  startRedisServer,
  type RedisServer,
  type TestDatabase,
} from '../testing/index.js';
import type { OutboxJob } from './outbox-handlers.js';
import { OutboxRows } from './outbox-rows.js';
import { OutboxWorker } from './outbox-worker.js';
import { Outbox } from './outbox.js';
import { openRedisQueue } from './redis-queue.js';

const program = installedProgram('redis-server');
const PREFIX = 'bull-transport-test';

@Module({ imports: [PlatformModule] })
class Program {}

(program ? describe : describe.skip)('the outbox on Redis', () => {
  let database: TestDatabase;
  let redis: RedisServer;
  const workers: INestApplicationContext[] = [];
  /** Per row: how often, and by which worker. */
  const done = new Map<string, number[]>();
  let listeners: (() => void)[] = [];
  let broken: ((job: OutboxJob<{ n: number }>) => Error | null) | null = null;

  const startWorker = async () => {
    const app = await NestFactory.createApplicationContext(Program, { logger: false });
    const worker = workers.push(app);
    app.get(OutboxWorker).register<{ n: number }>('count', async (job) => {
      const error = broken?.(job);
      if (error) throw error;
      done.set(job.id, [...(done.get(job.id) ?? []), worker]);
      for (const heard of listeners) heard();
    });
    return app;
  };
  const add = (n: number) =>
    workers[0]!.get(Transactions).run((tx) => workers[0]!.get(Outbox).add(tx, 'count', { n }));
  const addMany = (count: number) => Promise.all(Array.from({ length: count }, (_, n) => add(n)));
  /** Resolves when each of the rows was done by a handler. */
  const allDone = (ids: string[]) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (ids.every((id) => done.has(id))) resolve();
      };
      listeners = [look];
      look();
    });
  const states = async (ids: string[]) =>
    workers[0]!
      .get(DataSource)
      .query('SELECT state, attempts, count(*)::int AS n FROM outbox WHERE id = ANY($1) GROUP BY 1, 2', [
        ids,
      ]);

  beforeAll(async () => {
    database = await createTestDatabase();
    redis = await startRedisServer(program!);
    Object.assign(process.env, {
      DATABASE_URL: database.url,
      LOG_LEVEL: 'silent',
      REDIS_URL: redis.url,
      REDIS_PREFIX: PREFIX,
    });
    await startWorker();
    await startWorker();
    await Promise.all(workers.map((worker) => worker.init()));
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await redis.remove();
    await database.drop();
    delete process.env.REDIS_URL;
    delete process.env.REDIS_PREFIX;
  });

  it('does a committed row without anybody asking', async () => {
    const id = await add(1);
    await allDone([id]);
    await workers[0]!.get(OutboxRows).settled();
  });

  it('spreads rows over the workers, and does each once', async () => {
    const ids = await addMany(200);
    await allDone(ids);
    await Promise.all(workers.map((worker) => worker.get(OutboxRows).settled()));
    expect(ids.filter((id) => done.get(id)!.length !== 1)).toEqual([]);
    expect(new Set(ids.flatMap((id) => done.get(id)!))).toEqual(new Set([1, 2]));
    expect(await states(ids)).toEqual([{ state: 'done', attempts: 1, n: 200 }]);
  });

  it('does a row once although its job comes many times', async () => {
    const id = await add(2);
    const other = openRedisQueue(redis.url, PREFIX);
    await other.queue.addBulk(
      Array.from({ length: 20 }, (_, copy) => ({
        data: { id, attempt: 1 },
        opts: { jobId: `copy ${copy}` },
      })),
    );
    await allDone([id]);
    await new Promise<void>((resolve) => {
      const look = () =>
        void other.queue
          .getJobCounts()
          .then(({ waiting, active }) => (waiting + active === 0 ? resolve() : setTimeout(look, 20)));
      look();
    });
    await other.queue.close();
    expect(done.get(id)).toHaveLength(1);
  });

  it('loses nothing when Redis forgets everything', async () => {
    const ids = await addMany(300);
    await redis.ask('FLUSHALL');
    await allDone(ids);
    await Promise.all(workers.map((worker) => worker.get(OutboxRows).settled()));
    expect(ids.filter((id) => done.get(id)!.length !== 1)).toEqual([]);
  });

  it('loses nothing when Redis is killed, away for a while, and comes back empty', async () => {
    const before = await addMany(100);
    await redis.kill();
    const meanwhile = await addMany(50);
    await redis.start();
    await allDone([...before, ...meanwhile]);
    await Promise.all(workers.map((worker) => worker.get(OutboxRows).settled()));
    expect([...before, ...meanwhile].filter((id) => done.get(id)!.length !== 1)).toEqual([]);
  });

  it('tries again after a failure, from the row: nothing of it lies in Redis', async () => {
    broken = (job) => (job.attempt === 1 ? new Error('The other server is away') : null);
    const id = await add(3);
    await allDone([id]);
    broken = null;
    await Promise.all(workers.map((worker) => worker.get(OutboxRows).settled()));
    expect(await states([id])).toEqual([{ state: 'done', attempts: 2, n: 1 }]);
  });

  it('stops although Redis is away', async () => {
    const third = await startWorker();
    await third.init();
    await redis.kill();
    const start = Date.now();
    await third.close();
    workers.pop();
    expect(Date.now() - start).toBeLessThan(5_000);
    await redis.start();
    const id = await add(4);
    await allDone([id]);
  });

  it('starts although Redis is away, and works once it is there', async () => {
    await redis.kill();
    const late = await startWorker();
    await late.init();
    const id = await add(5);
    await redis.start();
    await allDone([id]);
    expect(await states([id])).toEqual([expect.objectContaining({ n: 1 })]);
  });
});
