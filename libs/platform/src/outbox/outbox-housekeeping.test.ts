import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { PlatformModule } from '../platform.module.js';
import { Schedule } from '../schedule/schedule.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { DONE_ROWS_DAYS } from './outbox-housekeeping.js';

@Module({ imports: [PlatformModule] })
class Program {}

let database: TestDatabase;
let app: INestApplicationContext;
let source: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
  app = await NestFactory.createApplicationContext(Program, { logger: false });
  source = app.get(DataSource);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const rows = (topic: string, state: string, days: number, count = 1) =>
  source.query(
    `INSERT INTO outbox (id, topic, payload, state, created_at, done_at)
     SELECT gen_random_uuid(), $1, '{}', $2, now() - make_interval(days => $3),
       CASE WHEN $2 = 'done' THEN now() - make_interval(days => $3) END FROM generate_series(1, $4)`,
    [topic, state, days, count],
  );

describe('the housekeeping of the outbox', () => {
  it('deletes what is long finished, and neither what waits, nor what is dead, nor what is fresh', async () => {
    await rows('old', 'done', DONE_ROWS_DAYS + 1);
    await rows('fresh', 'done', DONE_ROWS_DAYS - 1);
    await rows('waiting', 'pending', 100);
    await rows('dead', 'dead', 100);
    expect(await app.get(Schedule).runNow('outbox.housekeeping')).toBe(true);
    const left = (await source.query(`SELECT topic FROM outbox ORDER BY topic`)) as { topic: string }[];
    expect(left.map(({ topic }) => topic)).toEqual(['dead', 'fresh', 'waiting']);
  });

  it('deletes more than one batch in a round', async () => {
    await rows('many', 'done', DONE_ROWS_DAYS + 1, 2_500);
    await app.get(Schedule).runNow('outbox.housekeeping');
    expect(await source.query(`SELECT FROM outbox WHERE topic = 'many'`)).toEqual([]);
  });
});
