import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { newId } from '../ids/new-id.js';
import { PlatformModule } from '../platform.module.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { OutboxQueue } from './outbox-queue.js';

@Module({ imports: [PlatformModule] })
class Program {}

let database: TestDatabase;
let app: INestApplicationContext;
let queue: OutboxQueue;

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
  app = await NestFactory.createApplicationContext(Program, { logger: false });
  queue = app.get(OutboxQueue);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});
beforeEach(() => app.get(DataSource).query('DELETE FROM outbox'));

/** Nobody handles these topics, so rows stay as they are written. */
async function write(
  topic: string,
  state: string,
  { minutesAgo = 0, doneHoursAgo = 0 } = {},
): Promise<string> {
  const id = newId();
  await app.get(DataSource).query(
    `INSERT INTO outbox (id, topic, payload, state, attempts, last_error, created_at, done_at)
     VALUES ($1, $2, '{"text": "secret words"}', $3, 12, 'No route', now() - make_interval(mins => $4), CASE WHEN $3 = 'done' THEN now() - make_interval(hours => $5) END)`,
    [id, topic, state, minutesAgo, doneHoursAgo],
  );
  return id;
}

describe('the queue for operators', () => {
  it('is read page by page, the newest first, and shows no payload', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.push(await write('mail', 'dead'));
    await write('mail', 'pending');
    await write('sms', 'dead');
    const first = await queue.page({ state: 'dead', topic: 'mail', first: 3 });
    const second = await queue.page({ state: 'dead', topic: 'mail', first: 3, after: first.endCursor! });
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids.reverse());
    expect(second.endCursor).toBeNull();
    expect(first.rows[0]).toMatchObject({ attempts: 12, lastError: 'No route' });
    expect(JSON.stringify(first)).not.toContain('secret');
  });

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 201 }, 'first'],
    [{ after: "'; DROP TABLE outbox" }, 'after'],
  ])('refuses %j and names the field', async (asked, path) => {
    await expect(queue.page(asked)).rejects.toMatchObject({ fieldErrors: [{ path }] });
  });

  it('counts by topic and state, with the age of the oldest; of the done only those of a day', async () => {
    await write('mail', 'dead', { minutesAgo: 10 });
    await write('mail', 'dead', { minutesAgo: 2 });
    await write('mail', 'pending');
    await write('sms', 'done', { doneHoursAgo: 1 });
    await write('sms', 'done', { doneHoursAgo: 25 });
    const counts = await queue.counts();
    expect(counts.map(({ topic, state, count }) => [topic, state, count])).toEqual([
      ['mail', 'dead', 2],
      ['mail', 'pending', 1],
      ['sms', 'done', 1],
    ]);
    expect(Math.round(counts[0]!.oldestSeconds / 60)).toBe(10);
  });

  it('gives one dead row, or all of a topic, a full set of tries; others stay', async () => {
    const dead = await write('mail', 'dead');
    const others = [await write('mail', 'dead'), await write('mail', 'dead')];
    const sms = await write('sms', 'dead');
    expect(await queue.retry({ id: dead })).toBe(1);
    expect(await queue.retry({ id: dead })).toBe(0);
    expect(await queue.retry({ id: 'not an id' })).toBe(0);
    expect(await queue.retry({ topic: 'mail' })).toBe(others.length);
    const pending = await queue.page({ state: 'pending' });
    expect(pending.rows.map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
    expect((await queue.page({ state: 'dead' })).rows.map(({ id }) => id)).toEqual([sms]);
  });

  it('gives all of them a full set of tries, however many there are', async () => {
    await app.get(DataSource).query(
      `INSERT INTO outbox (id, topic, payload, state, attempts)
       SELECT gen_random_uuid(), 'topic' || n % 3, '{}', CASE WHEN n % 100 = 0 THEN 'discarded' ELSE 'dead' END, 12 FROM generate_series(1, 1100) n`,
    );
    expect(await queue.retry('all')).toBe(1_089);
    expect(await queue.retry('all')).toBe(0);
    const counts = await queue.counts();
    expect(counts.filter(({ state }) => state === 'dead')).toEqual([]);
    expect(
      counts.filter(({ state }) => state === 'discarded').reduce((sum, { count }) => sum + count, 0),
    ).toBe(11);
  });

  it('lays a dead row aside for a reason, and no other', async () => {
    const [dead, pending] = [await write('mail', 'dead'), await write('mail', 'pending')];
    await expect(queue.discard(dead, ' ')).rejects.toMatchObject({ fieldErrors: [{ path: 'reason' }] });
    expect(await queue.discard(pending, 'too old')).toBe(false);
    expect(await queue.discard(dead, 'The customer called instead')).toBe(true);
    expect(await queue.retry({ id: dead })).toBe(0);
    expect((await queue.page({ state: 'discarded' })).rows[0]!.lastError).toBe(
      'No route | The customer called instead',
    );
  });
});
