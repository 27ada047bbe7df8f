import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Sessions,
  createAgent,
  createCustomer,
  findOrCreateByEmail,
  hashToken,
  sessionOf,
  type AgentActor,
} from '@sprawa/identity';
import { PlatformModule, Transactions, newId } from '@sprawa/platform';
import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { DataSource } from 'typeorm';
import { StaffResolver } from '../graphql/agent/staff-resolver.js';
import { PermissionsAgentDoor, PermissionsModule } from '../permissions.module.js';
import { SqlParams } from '../policy/sql-params.js';
import { ownCasesOf, visibleTo } from '../policy/visible-cases.js';
import { ensureRoles } from '../roles/ensure-roles.js';
import { addToGroup, ensureGroup } from '../staff/groups.js';
import { loadAgents } from '../staff/load-agents.js';
import { ActorLoader } from './load-actor.js';

@Module({ imports: [PlatformModule, PermissionsModule, PermissionsAgentDoor] })
class App {}

let database: TestDatabase;
let app: INestApplicationContext;
let source: DataSource;
const states: Record<string, string> = {};
const streams: Record<string, string> = {};

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, LOG_LEVEL: 'silent', NODE_ENV: 'test' });
  app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  source = app.get(DataSource);
  await stream('support', ['role:trainee', 'role:specialist'], {
    new: ['role:trainee', 'role:specialist'],
    review: ['role:specialist'],
  });
  await stream('repair', ['group:mechanics', 'agent:anna@firm.test'], {
    bench: ['group:mechanics'],
    payment: ['agent:anna@firm.test', 'role:trainee'],
  });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

async function stream(key: string, members: string[], visible: Record<string, string[]>): Promise<void> {
  const id = (streams[key] = newId());
  await source.query(
    `INSERT INTO stream (id, key, name, sender_name, sender_address, signature, definition, source_hash)
     VALUES ($1, $2, '{}', '', 'a@firm.test', '{}', '{}', '')`,
    [id, key],
  );
  for (const principal of members)
    await source.query(`INSERT INTO stream_member VALUES ($1, $2)`, [id, principal]);
  for (const [state, principals] of Object.entries(visible)) {
    states[state] = newId();
    await source.query(
      `INSERT INTO state (id, stream_id, key, name, customer_name, kind, color, open, position, visible_to)
       VALUES ($1, $2, $3, '{}', '{}', 'in-progress', '#000000', true, 0, $4)`,
      [states[state], id, state, principals],
    );
  }
}

const run = <T>(work: Parameters<Transactions['run']>[0]) => app.get(Transactions).run(work) as Promise<T>;
const loader = () => app.get(ActorLoader);

async function agent(
  roleKey: string,
  { email = `${newId()}@firm.test`, name = 'Ann Bee', groups = [] as string[] } = {},
) {
  return run<{ id: string; token: string }>(async (tx) => {
    const id = await createAgent(tx, {
      email,
      name,
      password: 'correct horse battery',
      roleKey,
      language: 'pl',
    });
    for (const key of groups) await addToGroup(tx, await ensureGroup(tx, { key, name: { en: key } }), id);
    return { id, token: await app.get(Sessions).open(tx, 'agent', id, 'test') };
  });
}
async function customer() {
  return run<{ id: string; token: string; contactId: string }>(async (tx) => {
    const email = `${newId()}@people.test`;
    const { contactId } = await findOrCreateByEmail(tx, { email, name: 'Carl' });
    const id = (await createCustomer(tx, {
      contactId,
      email,
      password: 'x',
      language: 'uk',
      termsAcceptedAt: null,
    }))!;
    return { id, contactId, token: await app.get(Sessions).open(tx, 'portal', id, null) };
  });
}
const loaded = async (token: string) => (await loader().fromToken(token, 'agent')) as AgentActor;

describe('a signed-in agent', () => {
  it('sees the states of their streams that their role may see', async () => {
    const actor = await loaded((await agent('trainee')).token);
    expect(actor).toMatchObject({
      kind: 'agent',
      roleKey: 'trainee',
      language: 'pl',
      streamIds: [streams.support],
    });
    expect(actor.visibleStateIds).toEqual([states.new]);
    expect(actor.rights.has('case.read')).toBe(true);
    expect(actor.rights.has('case.assign')).toBe(false);
  });

  it('sees more by a group and by name, within streams they work in', async () => {
    const mechanic = await loaded((await agent('manager', { groups: ['mechanics'] })).token);
    expect(mechanic.visibleStateIds).toEqual([states.bench]);
    expect(mechanic.principals).toEqual(expect.arrayContaining(['role:manager', 'group:mechanics']));
    const anna = await loaded((await agent('specialist', { email: 'Anna@Firm.test' })).token);
    expect(new Set(anna.visibleStateIds)).toEqual(new Set([states.new, states.review, states.payment]));
  });

  it('sees nothing when no stream has them', async () => {
    const actor = await loaded((await agent('administrator')).token);
    expect(actor.streamIds).toEqual([]);
    expect(actor.visibleStateIds).toEqual([]);
  });
});

describe('a session', () => {
  const age = (token: string, change: string) =>
    source.query(`UPDATE session SET ${change} WHERE token_hash = $1`, [hashToken(token)]);
  const kept = async (token: string) =>
    (
      (await source.query(`SELECT last_seen_at, expires_at FROM session WHERE token_hash = $1`, [
        hashToken(token),
      ])) as { last_seen_at: Date; expires_at: Date }[]
    )[0]!;

  it('opens its own door only', async () => {
    const [staff, client] = [await agent('trainee'), await customer()];
    expect(await loader().fromToken(client.token, 'portal')).toMatchObject({
      kind: 'customer',
      contactId: client.contactId,
      language: 'uk',
    });
    expect(await loader().fromToken(client.token, 'agent')).toBeNull();
    expect(await loader().fromToken(staff.token, 'portal')).toBeNull();
  });

  it.each([
    ['after thirty idle days', `last_seen_at = now() - interval '30 days 1 minute'`],
    ['after its hundred and eighty days', `expires_at = now() - interval '1 second'`],
  ])('of a customer ends %s', async (_when, change) => {
    const { token } = await customer();
    await age(token, change);
    expect(await loader().fromToken(token, 'portal')).toBeNull();
  });

  it.each([
    ['after twelve idle hours', `last_seen_at = now() - interval '12 hours 1 minute'`],
    ['after its fourteen days', `expires_at = now() - interval '1 second'`],
  ])('of an agent ends %s', async (_when, change) => {
    const { token } = await agent('trainee');
    await age(token, change);
    expect(await loader().fromToken(token, 'agent')).toBeNull();
  });

  it('of a suspended agent opens nothing', async () => {
    const { token, id } = await agent('trainee');
    await source.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [id]);
    expect(await loader().fromToken(token, 'agent')).toBeNull();
  });

  it('does not outlive its end, however much it is used', async () => {
    const [staff, client] = [await agent('trainee'), await customer()];
    const used = `last_seen_at = now() - interval '2 minutes', expires_at = now() + interval '1 day'`;
    await age(staff.token, used);
    await age(client.token, used);
    await loader().fromToken(staff.token, 'agent');
    await loader().fromToken(client.token, 'portal');
    const ends = async (token: string) => (await kept(token)).expires_at.getTime() - Date.now();
    expect(await ends(staff.token)).toBeLessThan(25 * 3600_000);
    expect(await ends(client.token)).toBeLessThan(25 * 3600_000);
  });

  it('is written to at most once a minute', async () => {
    const { token } = await agent('trainee');
    const before = await kept(token);
    await loader().fromToken(token, 'agent');
    expect(await kept(token)).toEqual(before);
  });

  it('is known of its actor, to be spared when the others are ended', async () => {
    const { token, id } = await agent('trainee');
    const actor = await loaded(token);
    await run((tx) => app.get(Sessions).open(tx, 'agent', id, null));
    await run((tx) => app.get(Sessions).endAll(tx, 'agent', id, sessionOf(actor)));
    expect(await loader().fromToken(token, 'agent')).not.toBeNull();
    expect(await source.query(`SELECT 1 FROM session WHERE agent_id = $1`, [id])).toHaveLength(1);
  });
});

describe('a long connection', () => {
  it.each([
    ['an agent', 'agent', () => agent('trainee')],
    ['a customer', 'portal', () => customer()],
  ] as const)('of %s knows them again until they sign out', async (_who, door, signIn) => {
    const { token } = await signIn();
    const actor = (await loader().fromToken(token, door))!;
    expect(await loader().again(actor)).toEqual(actor);
    await app.get(Sessions).end(door, token);
    expect(await loader().again(actor)).toBeNull();
  });

  it('of an agent follows what changes: their groups, and being suspended', async () => {
    const { token, id } = await agent('manager');
    const actor = await loaded(token);
    expect(actor.visibleStateIds).toEqual([]);
    await run(async (tx) =>
      addToGroup(tx, await ensureGroup(tx, { key: 'mechanics', name: { en: 'm' } }), id),
    );
    expect((await loader().again(actor))!.visibleStateIds).toEqual([states.bench]);
    await source.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [id]);
    expect(await loader().again(actor)).toBeNull();
  });

  it('of a customer ends with its session', async () => {
    const { token } = await customer();
    const actor = (await loader().fromToken(token, 'portal'))!;
    await source.query(`UPDATE session SET expires_at = now() - interval '1 second' WHERE token_hash = $1`, [
      hashToken(token),
    ]);
    expect(await loader().again(actor)).toBeNull();
  });
});

describe('the predicate of visible cases', () => {
  async function openCase(state: string, contactId: string, deleted = false): Promise<string> {
    const [row] = (await source.query(
      `INSERT INTO cases (id, stream_id, state_id, open, subject, channel, contact_id, deleted_at)
       SELECT $1, stream_id, id, true, 'x', 'email', $3, $4 FROM state WHERE id = $2 RETURNING id`,
      [newId(), states[state], contactId, deleted ? new Date() : null],
    )) as [{ id: string }];
    return row.id;
  }

  it('lets agents see cases in visible states, customers their own, nobody deleted ones', async () => {
    const [mine, other] = [await customer(), await customer()];
    const fresh = await openCase('new', mine.contactId);
    await openCase('review', other.contactId);
    await openCase('new', mine.contactId, true);
    const found = async (fragment: string, params: SqlParams) =>
      (
        (await source.query(`SELECT c.id FROM cases c WHERE ${fragment}`, params.values)) as { id: string }[]
      ).map(({ id }) => id);
    const forAgent = new SqlParams();
    expect(forAgent.add('first')).toBe('$1');
    expect(
      await found(
        `$1 = 'first' AND ${visibleTo(await loaded((await agent('trainee')).token), 'c', forAgent)}`,
        forAgent,
      ),
    ).toEqual([fresh]);
    const nobody = new SqlParams();
    expect(
      await found(visibleTo(await loaded((await agent('administrator')).token), 'c', nobody), nobody),
    ).toEqual([]);
    const forCustomer = new SqlParams();
    const actor = await loader().fromToken(mine.token, 'portal');
    expect(await found(ownCasesOf(actor as never, 'c', forCustomer), forCustomer)).toEqual([fresh]);
  });
});

describe('roles', () => {
  it('can be ensured again and again, and give everybody what they had', async () => {
    await run((tx) => ensureRoles(tx));
    const roles = (await source.query(`SELECT key, rights FROM role ORDER BY position`)) as {
      key: string;
      rights: string[];
    }[];
    expect(roles.map(({ key }) => key)).toEqual([
      'administrator',
      'manager',
      'expert',
      'specialist',
      'trainee',
    ]);
    expect(roles.every(({ rights }) => rights.includes('self'))).toBe(true);
  });
});

describe('the staff', () => {
  it('is found by part of a name in any alphabet, without who is suspended, up to a limit', async () => {
    const lukasz = await agent('expert', { name: 'Łukasz Żak', groups: ['accountants'] });
    const gone = await agent('expert', { name: 'Łukasz Gone' });
    await source.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [gone.id]);
    const actor = await loaded(lukasz.token);
    const staff = app.get(StaffResolver);
    expect(await staff.agents({ search: 'lukasz', first: 50 }, 'en')).toEqual([
      { id: lukasz.id, name: 'Łukasz Żak', initials: 'ŁŻ', hue: expect.any(Number), suspended: false },
    ]);
    expect(await staff.agents({ first: 1 }, 'en')).toHaveLength(1);
    expect(await staff.agents({ search: '%', first: 5 }, 'en')).toEqual([]);
    for (const first of [0, -1, 101, 1.5])
      await expect(staff.agents({ first }, 'en')).rejects.toThrow('check the marked fields');
    expect(await staff.groups(actor)).toContainEqual({
      id: expect.any(String),
      key: 'accountants',
      name: 'accountants',
      memberCount: 1,
    });
    const found = await loadAgents(source, [lukasz.id, gone.id, newId(), gone.id]);
    expect([...found.keys()].sort()).toEqual([lukasz.id, gone.id].sort());
    expect(found.get(gone.id)!.suspended).toBe(true);
  });
});
