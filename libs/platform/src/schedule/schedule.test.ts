import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { PlatformModule } from '../platform.module.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Schedule } from './schedule.js';

@Module({ imports: [PlatformModule] })
class Program {}

let database: TestDatabase;
/** Two processes on one database. */
let processes: INestApplicationContext[];

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
  processes = await Promise.all(
    [1, 2].map(() => NestFactory.createApplicationContext(Program, { logger: false })),
  );
});
afterAll(async () => {
  await Promise.all(processes.map((app) => app.close()));
  await database.drop();
});

const task = (name: string, seconds: number, work: () => Promise<unknown>) =>
  processes.forEach((app) => app.get(Schedule).every(name, seconds, work));
const look = (process: number, name: string) => processes[process]!.get(Schedule).runIfDue(name);
const row = async (name: string) =>
  (
    (await processes[0]!
      .get(DataSource)
      .query('SELECT runs::int AS runs, last_error FROM schedule WHERE name = $1', [name])) as object[]
  )[0];
const goBack = (name: string, seconds: number) =>
  processes[0]!
    .get(DataSource)
    .query(`UPDATE schedule SET started_at = started_at - make_interval(secs => $2) WHERE name = $1`, [
      name,
      seconds,
    ]);

describe('work that comes round', () => {
  it('is done by one of several processes that look at the same moment', async () => {
    let done = 0;
    let finish!: () => void;
    const until = new Promise<void>((resolve) => (finish = resolve));
    task('at once', 20, async () => {
      done += 1;
      await until;
    });
    const looks = [look(0, 'at once'), look(1, 'at once')];
    // Whoever does not do it hears so while the other is still at it.
    expect(await Promise.race(looks)).toBe(false);
    finish();
    expect((await Promise.all(looks)).sort()).toEqual([false, true]);
    expect(done).toBe(1);
  });

  it('is done once in its time, whoever looks in between', async () => {
    let done = 0;
    task('hourly', 3600, async () => (done += 1));
    expect(await look(0, 'hourly')).toBe(true);
    expect(await look(1, 'hourly')).toBe(false);
    expect(await look(0, 'hourly')).toBe(false);
    await goBack('hourly', 3500);
    expect(await look(1, 'hourly')).toBe(false);
    await goBack('hourly', 100);
    expect(await look(1, 'hourly')).toBe(true);
    expect(done).toBe(2);
    expect(await row('hourly')).toEqual({ runs: 2, last_error: null });
  });

  it('that failed says why, and waits for its next time', async () => {
    task('broken', 20, () => Promise.reject(new Error('No disk')));
    await expect(look(0, 'broken')).rejects.toThrow('No disk');
    expect(await look(1, 'broken')).toBe(false);
    expect(await row('broken')).toEqual({ runs: 1, last_error: 'No disk' });
  });

  it('can be asked for out of turn', async () => {
    let done = 0;
    task('asked for', 3600, async () => (done += 1));
    await processes[0]!.get(Schedule).runNow('asked for');
    await processes[1]!.get(Schedule).runNow('asked for');
    expect(done).toBe(2);
  });
});
