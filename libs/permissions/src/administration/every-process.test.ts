import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Sessions, createAgent, type AgentActor } from '@sprawa/identity';
import { Bus, PlatformModule, Transactions } from '@sprawa/platform';
import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { filter, firstValueFrom } from 'rxjs';
import { DataSource } from 'typeorm';
import { ActorLoader } from '../actor/load-actor.js';
import { DeleteStaffGroup } from '../groups/delete-group.js';
import { SaveStaffGroup } from '../groups/save-group.js';
import { RevisePerson } from '../people/revise-person.js';
import { SuspendPerson } from '../people/suspend-person.js';
import { PermissionsModule } from '../permissions.module.js';
import { SaveRole } from '../roles/save-role.js';

@Module({ imports: [PlatformModule, PermissionsModule] })
class App {}

let database: TestDatabase;
/** One process changes things, another remembers who asked it. */
let here: INestApplicationContext;
let there: INestApplicationContext;
let source: DataSource;
let admin: AgentActor;
let someone: { id: string; token: string };

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, {
    ...{ DATABASE_URL: database.url, LOG_LEVEL: 'silent', NODE_ENV: 'test', ACTOR_MEMORY_SECONDS: '60' },
  });
  const start = () => NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  [here, there] = [await start(), await start()];
  source = here.get(DataSource);
  for (const app of [here, there]) await firstValueFrom(app.get(Bus).listening.pipe(filter(Boolean)));
  admin = (await there.get(ActorLoader).agent((await hire('administrator')).id))!;
  someone = await hire('expert');
});
afterAll(async () => {
  process.env.ACTOR_MEMORY_SECONDS = '0';
  await here.close();
  await there.close();
  await database.drop();
});

let count = 0;
function hire(roleKey: string): Promise<{ id: string; token: string }> {
  return here.get(Transactions).run(async (tx) => {
    const email = `agent${++count}@firm.test`;
    const id = await createAgent(tx, {
      email,
      name: 'Ann Bee',
      password: 'correct horse battery',
      roleKey,
      language: 'en',
    });
    return { id, token: await here.get(Sessions).open(tx, 'agent', id, null) };
  });
}
const seen = () => there.get(ActorLoader).fromToken(someone.token, 'agent') as Promise<AgentActor | null>;
const version = async (table: string, column: string, key: string): Promise<number> =>
  (await source.query(`SELECT version FROM ${table} WHERE ${column} = $1`, [key]))[0].version;
const rights = async (): Promise<string[]> =>
  (await source.query(`SELECT rights FROM role WHERE key = 'expert'`))[0].rights;

/** What is changed here, and what is seen of it there as soon as the notice came. */
async function told(change: () => Promise<unknown>): Promise<AgentActor | null> {
  expect(await seen()).toBe(await seen());
  const heard = firstValueFrom(there.get(Bus).on('access'));
  await change();
  await heard;
  return seen();
}
let group: string;
const person = { name: 'Ann Bee', email: 'ann@firm.test', roleKey: 'expert' };

describe('another process, which remembered somebody, knows at once', () => {
  it('what their role lost and was given', async () => {
    const names = { en: 'Expert' };
    const change = async (now: string[]) =>
      here
        .get(SaveRole)
        .change(admin, 'expert', await version('role', 'key', 'expert'), { names, rights: now });
    const all = await rights();
    expect(
      (await told(() => change(all.filter((right) => right !== 'case.edit'))))!.rights.has('case.edit'),
    ).toBe(false);
    expect((await told(() => change(all)))!.rights.has('case.edit')).toBe(true);
  });

  it('that they are in a group, and that the group is deleted and back', async () => {
    const make = () =>
      here.get(SaveStaffGroup).save(admin, null, { names: { en: 'Club' }, memberIds: [someone.id] });
    expect((await told(async () => (group = await make())))!.principals).toContain('group:club');
    expect((await told(() => here.get(DeleteStaffGroup).delete(admin, group)))!.principals).not.toContain(
      'group:club',
    );
    expect((await told(() => here.get(DeleteStaffGroup).restore(admin, group)))!.principals).toContain(
      'group:club',
    );
  });

  it('that they have another role, name, address, and no groups', async () => {
    const change = async (more: object) =>
      here
        .get(RevisePerson)
        .revise(admin, someone.id, await version('agent', 'id', someone.id), { ...person, ...more });
    expect(await told(() => change({ roleKey: 'trainee', name: 'Ann Cee' }))).toMatchObject({
      ...{ roleKey: 'trainee', name: 'Ann Cee', email: 'ann@firm.test', groupIds: [] },
    });
  });

  it('that they are suspended', async () => {
    const at = await version('agent', 'id', someone.id);
    expect(await told(() => here.get(SuspendPerson).suspend(admin, someone.id, at, null))).toBeNull();
  });
});

describe('two changes at once', () => {
  it('leave somebody who manages people and roles', async () => {
    const rival = (await there.get(ActorLoader).agent((await hire('administrator')).id))!;
    const ends = await Promise.allSettled([
      here.get(SuspendPerson).suspend(admin, rival.agentId, 1, null),
      there.get(SuspendPerson).suspend(rival, admin.agentId, 1, null),
    ]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [left] = (await source.query(
      `SELECT id FROM agent WHERE role_key = 'administrator' AND suspended_at IS NULL`,
    )) as { id: string }[];
    expect([admin.agentId, rival.agentId]).toContain(left!.id);
  });

  it('of the role and of whoever has it, neither', async () => {
    await source.query(
      `INSERT INTO role (key, name, rights) SELECT 'owner', '{"en":"Owner"}', rights FROM role WHERE key = 'administrator'`,
    );
    const [left] = (await source.query(
      `SELECT id FROM agent WHERE role_key = 'administrator' AND suspended_at IS NULL`,
    )) as { id: string }[];
    const keeper = (await here.get(ActorLoader).agent(left!.id))!;
    const owner = (await here.get(ActorLoader).agent((await hire('owner')).id))!;
    const administrators = await source.query(`SELECT rights, version FROM role WHERE key = 'administrator'`);
    const ends = await Promise.allSettled([
      here.get(SuspendPerson).suspend(keeper, owner.agentId, 1, null),
      there.get(SaveRole).change(owner, 'administrator', administrators[0].version, {
        ...{ names: { en: 'Administrator' }, rights: ['case.read', 'self'] },
      }),
    ]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      await source.query(
        `SELECT 1 AS one FROM agent a JOIN role r ON r.key = a.role_key WHERE a.suspended_at IS NULL AND '{people.manage,role.manage}' <@ r.rights LIMIT 1`,
      ),
    ).toHaveLength(1);
  });
});
