import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Transactions } from '../database/transactions.js';
import { PlatformModule } from '../platform.module.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Outbox } from './outbox.js';
import { PermanentFailure } from './backoff.js';
import type { OutboxJob } from './outbox-handlers.js';
import { OutboxWorker } from './outbox-worker.js';

@Module({ imports: [PlatformModule] })
class Program {}

let database: TestDatabase;
let app: INestApplicationContext;
const done: OutboxJob<{ n: number }>[] = [];
let next: ((job: OutboxJob<{ n: number }>) => void) | null = null;
let failing: Error | null = null;

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
  app = await NestFactory.createApplicationContext(Program, { logger: false });
  app.get(OutboxWorker).register<{ n: number }>('count', async (job) => {
    if (failing) throw failing;
    done.push(job);
    next?.(job);
  });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const add = (n: number) => app.get(Transactions).run((tx) => app.get(Outbox).add(tx, 'count', { n }));
const row = async (id: string) =>
  (
    (await app
      .get(DataSource)
      .query(
        'SELECT state, attempts, last_error, next_attempt_at > now() AS later FROM outbox WHERE id = $1',
        [id],
      )) as object[]
  )[0];

describe('a row of the outbox', () => {
  it('is done once its transaction has committed, without anybody asking', async () => {
    const worked = new Promise<OutboxJob<{ n: number }>>((resolve) => (next = resolve));
    const id = await add(1);
    expect(await worked).toMatchObject({ id, payload: { n: 1 }, attempt: 1 });
    await app.get(OutboxWorker).drain();
    expect(await row(id)).toMatchObject({ state: 'done' });
  });

  it('is not there when its transaction did not commit', async () => {
    const before = done.length;
    await expect(
      app.get(Transactions).run(async (tx) => {
        await app.get(Outbox).add(tx, 'count', { n: 2 });
        throw new Error('changed our mind');
      }),
    ).rejects.toThrow('changed our mind');
    await app.get(OutboxWorker).drain();
    expect(done).toHaveLength(before);
  });

  it('waits longer after a failure and says why', async () => {
    failing = new Error('The other server is away');
    const id = await add(3);
    await app.get(OutboxWorker).drain();
    expect(await row(id)).toMatchObject({
      state: 'pending',
      attempts: 1,
      last_error: 'The other server is away',
      later: true,
    });
    failing = null;
  });

  it('is dead at once when no repetition can mend it', async () => {
    failing = new PermanentFailure('No such address');
    const id = await add(4);
    await app.get(OutboxWorker).drain();
    expect(await row(id)).toMatchObject({ state: 'dead', last_error: 'No such address' });
    failing = null;
  });

  it('is done once however many work at it', async () => {
    const before = done.length;
    await Promise.all(Array.from({ length: 40 }, (_, n) => add(100 + n)));
    await Promise.all(Array.from({ length: 4 }, () => app.get(OutboxWorker).drain()));
    const numbers = done.slice(before).flatMap((job) => (job.payload.n >= 100 ? [job.payload.n] : []));
    expect(numbers.sort()).toEqual(Array.from({ length: 40 }, (_, n) => 100 + n));
  });
});
