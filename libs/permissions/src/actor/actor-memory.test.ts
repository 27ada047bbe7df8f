import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Sessions, createAgent, hashToken, type AgentActor } from '@sprawa/identity';
import { Bus, PlatformModule, Transactions } from '@sprawa/platform';
import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { filter, firstValueFrom } from 'rxjs';
import { DataSource } from 'typeorm';
import { PermissionsModule } from '../permissions.module.js';
import { addToGroup, ensureGroup } from '../staff/groups.js';
import { ActorLoader } from './load-actor.js';

@Module({ imports: [PlatformModule, PermissionsModule] })
class App {}

let database: TestDatabase;
let app: INestApplicationContext;
let source: DataSource;
let count = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, {
    ...{ DATABASE_URL: database.url, LOG_LEVEL: 'silent', NODE_ENV: 'test', ACTOR_MEMORY_SECONDS: '60' },
  });
  app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  source = app.get(DataSource);
  await firstValueFrom(app.get(Bus).listening.pipe(filter(Boolean)));
});
afterAll(async () => {
  process.env.ACTOR_MEMORY_SECONDS = '0';
  await app.close();
  await database.drop();
});

async function signedIn(): Promise<{ id: string; token: string }> {
  return app.get(Transactions).run(async (tx) => {
    const email = `agent${++count}@firm.test`;
    const id = await createAgent(tx, {
      ...{ email, name: 'Ann Bee', password: 'correct horse battery', roleKey: 'expert', language: 'en' },
    });
    return { id, token: await app.get(Sessions).open(tx, 'agent', id, null) };
  });
}
const load = (token: string) => app.get(ActorLoader).fromToken(token, 'agent') as Promise<AgentActor | null>;
/** Changes a session behind the program's back, where no trigger looks: what is read anew is nobody's. */
const age = (token: string) =>
  source.query(`UPDATE session SET last_seen_at = now() - interval '30 days' WHERE token_hash = $1`, [
    hashToken(token),
  ]);
/** Resolves when the processes have been told. */
async function told(change: () => Promise<unknown>): Promise<void> {
  const heard = firstValueFrom(app.get(Bus).on('access'));
  await change();
  await heard;
}

describe('an agent who asked a moment ago', () => {
  it('is known without asking the database again', async () => {
    const { token } = await signedIn();
    const first = await load(token);
    await age(token);
    expect(await load(token)).toBe(first);
  });

  it.each([
    [
      'is suspended',
      (id: string) => source.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [id]),
    ],
    ['are signed out', (id: string) => source.query(`DELETE FROM session WHERE agent_id = $1`, [id])],
    [
      'get a new token',
      (id: string) => source.query(`UPDATE session SET token_hash = '\\x00' WHERE agent_id = $1`, [id]),
    ],
  ])('is nobody as soon as they %s', async (_what, change) => {
    const { id, token } = await signedIn();
    expect(await load(token)).not.toBeNull();
    await told(() => change(id));
    expect(await load(token)).toBeNull();
  });

  it('has the rights of a moment ago no longer once their role has others', async () => {
    const { token } = await signedIn();
    expect((await load(token))!.rights.has('case.read')).toBe(true);
    await told(() => source.query(`UPDATE role SET rights = array_remove(rights, 'case.read')`));
    expect((await load(token))!.rights.has('case.read')).toBe(false);
  });

  it('sees with another role, group, stream or state what these see', async () => {
    const { id, token } = await signedIn();
    const principals = async () => (await load(token))!.principals;
    expect(await principals()).toContain('role:expert');
    await told(() => source.query(`UPDATE agent SET role_key = 'trainee' WHERE id = $1`, [id]));
    expect(await principals()).toContain('role:trainee');
    await told(() =>
      app
        .get(Transactions)
        .run(async (tx) => addToGroup(tx, await ensureGroup(tx, { key: 'club', name: { en: 'Club' } }), id)),
    );
    expect(await principals()).toContain('group:club');
    await told(() =>
      source.query(
        `WITH st AS (INSERT INTO stream (id, key, name, sender_name, sender_address, signature, definition, source_hash)
           VALUES (gen_random_uuid(), 'club', '{}', '', 'a@firm.test', '{}', '{}', '') RETURNING id)
         INSERT INTO stream_member SELECT id, 'group:club' FROM st`,
      ),
    );
    expect((await load(token))!.streamIds).toHaveLength(1);
    expect((await load(token))!.visibleStateIds).toEqual([]);
    await told(() =>
      source.query(
        `INSERT INTO state (id, stream_id, key, name, customer_name, kind, color, open, position, visible_to)
         SELECT gen_random_uuid(), id, 'open', '{}', '{}', 'in-progress', '#000000', true, 0, '{group:club}' FROM stream`,
      ),
    );
    expect((await load(token))!.visibleStateIds).toHaveLength(1);
  });

  it('is forgotten while the database cannot tell of changes', async () => {
    const { token } = await signedIn();
    await load(token);
    await age(token);
    expect(await load(token)).not.toBeNull();
    const lost = firstValueFrom(app.get(Bus).listening.pipe(filter((hears) => !hears)));
    await source.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'sprawa bus'`,
    );
    await lost;
    expect(await load(token)).toBeNull();
    const other = await signedIn();
    await load(other.token);
    await age(other.token);
    expect(await load(other.token)).toBeNull();
    await firstValueFrom(app.get(Bus).listening.pipe(filter(Boolean)));
  });

  it('is not kept when something changed while they were read', async () => {
    const { id, token } = await signedIn();
    const reading = load(token);
    await told(() => source.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [id]));
    await reading;
    expect(await load(token)).toBeNull();
  });
});
