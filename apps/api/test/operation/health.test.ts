import { Readiness } from '@sprawa/platform';
import { installedProgram, startRedisServer, type RedisServer } from '@sprawa/platform/testing';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { startApi, type RunningApi } from '../../testing/start-api.js';

let api: RunningApi;

const ready = async () => {
  const response = await fetch(`${api.url}/health/ready`);
  return { status: response.status, body: await response.json() };
};

/** An answer serves for a second: what has just been broken is asked for anew. */
const afterTheLast = () => {
  api.app.get(Readiness).forget();
  return ready();
};

describe('/health/ready', () => {
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('is 200 when every part answers', async () => {
    expect(await ready()).toEqual({
      status: 200,
      body: { status: 'ok', checks: { database: 'ok', migrations: 'ok', files: 'ok' } },
    });
  });

  it('is 503 where the schema is older than the program, and says nothing of why', async () => {
    const [last] = (
      await api.source.query(
        `UPDATE migration SET name = 'Unknown' WHERE id = (SELECT max(id) FROM migration) RETURNING id, old.name`,
      )
    )[0] as { id: number; name: string }[];
    const answer = await afterTheLast();
    await api.source.query('UPDATE migration SET name = $2 WHERE id = $1', [last!.id, last!.name]);
    expect(answer).toEqual({
      status: 503,
      body: { status: 'failing', checks: { database: 'ok', migrations: 'failing', files: 'ok' } },
    });
  });

  it('is 503 while files cannot be written', async () => {
    const files = join(process.env.DATA_DIR!, 'files');
    await rm(files, { recursive: true, force: true });
    await writeFile(files, 'in the way');
    expect(await afterTheLast()).toMatchObject({ status: 503, body: { checks: { files: 'failing' } } });
    await rm(files);
  });

  it('asks the parts once for many who ask at the same time', async () => {
    let asked = 0;
    api.app.get(Readiness).check('counted', async () => asked++);
    api.app.get(Readiness).forget();
    await Promise.all(Array.from({ length: 20 }, ready));
    expect(asked).toBe(1);
  });

  it('is 503 while the database does not answer; the process lives all the same', async () => {
    const [{ name }] = (await api.source.query('SELECT current_database() AS name')) as [{ name: string }];
    const server = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL! });
    await server.connect();
    await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    await server.end();
    expect(await afterTheLast()).toMatchObject({ status: 503, body: { checks: { database: 'failing' } } });
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  });
});

const redisProgram = installedProgram('redis-server');

(redisProgram ? describe : describe.skip)('/health/ready of a process that works with REDIS_URL', () => {
  let redis: RedisServer;
  const OTHERS = { database: 'ok', migrations: 'ok', files: 'ok' };
  const readyAgain = async () => {
    for (;;) {
      const answer = await afterTheLast();
      if (answer.status === 200) return answer.body;
      await new Promise((done) => setTimeout(done, 50));
    }
  };

  beforeAll(async () => {
    redis = await startRedisServer(redisProgram!);
    api = await startApi({ REDIS_URL: redis.url });
    delete process.env.REDIS_URL;
  });
  afterAll(async () => {
    await api.stop();
    await redis.remove();
  });

  it('names Redis among its parts', async () => {
    expect(await readyAgain()).toEqual({ status: 'ok', checks: { ...OTHERS, redis: 'ok' } });
  });

  it('is 503 while Redis is there and does not answer, within two seconds', async () => {
    await readyAgain();
    await redis.ask('CLIENT', 'PAUSE', '2500', 'ALL');
    const asked = performance.now();
    expect(await afterTheLast()).toEqual({
      status: 503,
      body: { status: 'failing', checks: { ...OTHERS, redis: 'failing' } },
    });
    expect(performance.now() - asked).toBeLessThan(2_000);
    await readyAgain();
  });

  it('is 503 while Redis is gone, says nothing of where it was, and is 200 once it is back', async () => {
    await redis.kill();
    const answer = await afterTheLast();
    expect(answer).toEqual({
      status: 503,
      body: { status: 'failing', checks: { ...OTHERS, redis: 'failing' } },
    });
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    await redis.start();
    expect(await readyAgain()).toMatchObject({ checks: { redis: 'ok' } });
  });
});
