import { Bus, NO_LIMITS } from '@sprawa/platform';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startApi, type RunningApi } from '../../testing/start-api.js';

const SLOW = { code: 'TOO_SLOW', message: 'This took too long and was stopped. Try again in a moment.' };

let api: RunningApi;
let rival: pg.Client;
beforeAll(async () => {
  api = await startApi({ DATABASE_STATEMENT_SECONDS: '2', DATABASE_LOCK_SECONDS: '1' });
  for (const name of ['DATABASE_STATEMENT_SECONDS', 'DATABASE_LOCK_SECONDS']) delete process.env[name];
  rival = new pg.Client({ connectionString: process.env.DATABASE_URL! });
  await rival.connect();
});
afterAll(async () => {
  await rival.end();
  await api.stop();
});

/** While somebody else holds a table and does not let go of it. */
async function whileHeld<T>(table: string, work: () => Promise<T>): Promise<T> {
  await rival.query('BEGIN');
  await rival.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  return work().finally(() => rival.query('ROLLBACK'));
}

describe('what PostgreSQL is asked', () => {
  it('is ended after the time that is set', async () => {
    const begun = performance.now();
    await expect(api.source.query('SELECT pg_sleep(20)')).rejects.toMatchObject({ code: '57014' });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('has a limit for statements, locks and idle transactions on every connection of the program', async () => {
    const limits = await api.source.query(
      `SELECT name, setting::int AS ms FROM pg_settings
       WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') ORDER BY name`,
    );
    expect(limits).toEqual([
      { name: 'idle_in_transaction_session_timeout', ms: 60_000 },
      { name: 'lock_timeout', ms: 1_000 },
      { name: 'statement_timeout', ms: 2_000 },
    ]);
    // The one that listens for changes is no part of the pool.
    const listening = (api.app.get(Bus) as unknown as { client: pg.Client }).client;
    expect((await listening.query('SHOW statement_timeout')).rows).toEqual([{ statement_timeout: '2s' }]);
  });

  it('is not ended where long work was asked for', async () => {
    const runner = api.source.createQueryRunner();
    await runner.query(NO_LIMITS);
    await expect(runner.query('SELECT pg_sleep(2.5)')).resolves.toHaveLength(1);
    await runner.query('RESET ALL');
    await runner.release();
  });
});

describe('whoever asked for it', () => {
  it('reads at a GraphQL door that it took too long, and nothing of the inside', async () => {
    const agent = await api.agent('expert@test.example');
    const answer = await whileHeld('cases', () => agent.raw('{ cases { totalCount } }'));
    expect(answer.errors).toEqual([
      expect.objectContaining({ message: SLOW.message, extensions: { code: SLOW.code } }),
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/stack|canceling|lock|select/i);
    expect(await agent.ask('{ cases { totalCount } }')).toMatchObject({ cases: { totalCount: 0 } });
  });

  it('reads at a REST route the same, with 503', async () => {
    const administrator = await api.agent('admin@test.example');
    const ask = () => fetch(`${api.url}/admin/jobs`, { headers: administrator.authorization() });
    const response = await whileHeld('outbox', ask);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ ...SLOW, fieldErrors: [] });
    expect((await ask()).status).toBe(200);
  });

  it('finds nothing half done', async () => {
    const id = randomUUID();
    const cut = api.source.transaction(async (tx) => {
      await tx.query(`INSERT INTO outbox (id, topic, payload) VALUES ($1, 'test.nobody', '{}')`, [id]);
      await tx.query('SELECT pg_sleep(20)');
    });
    await expect(cut).rejects.toMatchObject({ code: '57014' });
    expect(await api.source.query('SELECT FROM outbox WHERE id = $1', [id])).toEqual([]);
  });
});
