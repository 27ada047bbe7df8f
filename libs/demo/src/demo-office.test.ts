import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CasesModule, ListCases, PublishStreams } from '@sprawa/cases';
import { PublishContactFields } from '@sprawa/contacts';
import { IdentityHttp } from '@sprawa/identity';
import { PermissionsModule, ActorLoader, type AgentActor } from '@sprawa/permissions';
import { PlatformModule } from '@sprawa/platform';
import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { DemoModule, DemoOffice, DEMO_PASSWORD } from './index.js';

/** The program as far as the demo needs it, with the ready-made streams, on a database of its own. */
async function start(environment: 'test' | 'production') {
  const database: TestDatabase = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'sprawa-demo-'));
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    NODE_ENV: environment,
  });
  @Module({ imports: [PlatformModule, PermissionsModule, IdentityHttp, CasesModule, DemoModule] })
  class App {}
  const app = await NestFactory.create<NestFastifyApplication>(App, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await app.listen(0, '127.0.0.1');
  await app.get(PublishContactFields).publish(join(process.cwd(), 'settings/contact-fields.yaml'));
  await app.get(PublishStreams).fromFolder(join(process.cwd(), 'workflows'));
  const url = await app.getUrl();
  return {
    app,
    query: <T>(sql: string, values: unknown[] = []): Promise<T[]> => app.get(DataSource).query(sql, values),
    signIn: (door: 'agent' | 'portal', email: string) =>
      fetch(`${url}/auth/${door}/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: DEMO_PASSWORD }),
      }),
    async stop() {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
type Started = Awaited<ReturnType<typeof start>>;

describe('the demo office', () => {
  let office: Started;
  const told: string[] = [];
  const numberOf = async (sql: string) =>
    Number((await office.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]!.n);
  const actorOf = async (email: string): Promise<AgentActor> => {
    const { token } = (await (await office.signIn('agent', email)).json()) as { token: string };
    return (await office.app.get(ActorLoader).fromToken(token, 'agent')) as AgentActor;
  };

  beforeAll(async () => {
    office = await start('test');
    expect(await office.app.get(DemoOffice).ensure((line) => told.push(line))).toBe(true);
  }, 180_000);
  afterAll(() => office.stop());

  it('tells how far it is, and that no script was refused', () => {
    expect(told.length).toBeGreaterThan(4);
    for (const line of told) expect(line).toMatch(/^Demo: \d+ of \d+ cases$/);
  });

  it.each([
    ['admin@demo.test', 'administrator', 'en'],
    ['manager@demo.test', 'manager', 'pl'],
    ['expert@demo.test', 'expert', 'en'],
    ['specialist@demo.test', 'specialist', 'uk'],
    ['trainee@demo.test', 'trainee', 'pl'],
    ['accountant@demo.test', 'trainee', 'pl'],
  ])('lets %s sign in as %s, in %s', async (email, roleKey, language) => {
    expect(await actorOf(email)).toMatchObject({ roleKey, language });
  });

  it('lets the customer sign in at the portal', async () => {
    expect((await office.signIn('portal', 'customer@demo.test')).ok).toBe(true);
  });

  it('gives the trainee and the expert work in the accounting office', async () => {
    const [stream] = await office.query<{ id: string }>(
      `SELECT id FROM stream WHERE key = 'accounting-office'`,
    );
    for (const email of ['trainee@demo.test', 'expert@demo.test'])
      expect((await actorOf(email)).streamIds).toContain(stream!.id);
  });

  it('has a case in every state of every stream, most of them over', async () => {
    const empty = await office.query(
      `SELECT t.key AS stream, s.key AS state FROM state s JOIN stream t ON t.id = s.stream_id WHERE NOT s.retired AND NOT EXISTS (SELECT FROM cases c WHERE c.state_id = s.id)`,
    );
    expect(empty).toEqual([]);
    expect(await numberOf('cases')).toBeGreaterThan(300);
    expect(await numberOf('cases WHERE open')).toBeGreaterThan(60);
    expect(await numberOf('cases WHERE NOT open')).toBeGreaterThan(200);
  });

  it('knows more of some contacts than their addresses', async () => {
    for (const key of ['preferred-way', 'customer-since', 'newsletter'])
      expect(await numberOf(`contact WHERE fields ? '${key}'`)).toBeGreaterThan(5);
    expect(await numberOf(`contact WHERE fields = '{}'`)).toBeGreaterThan(0);
  });

  it('counts what is there', async () => {
    const counted = `SELECT state_id, owner_id, group_id, proposal, sum(n)::int AS n FROM case_count GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0`;
    const there = `SELECT state_id, owner_id, group_id, proposal_id IS NOT NULL AS proposal, count(*)::int AS n FROM cases WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4`;
    expect(await office.query(`(${counted} EXCEPT ${there}) UNION ALL (${there} EXCEPT ${counted})`)).toEqual(
      [],
    );
  });

  it('leaves no mail to be sent', async () => {
    expect(await numberOf(`outbox WHERE state = 'pending'`)).toBe(0);
    expect(await numberOf(`message WHERE delivery_state = 'queued'`)).toBe(0);
    expect(await numberOf(`message WHERE delivery_state = 'failed' AND delivery_detail LIKE '550 %'`)).toBe(
      1,
    );
    expect(await numberOf(`message WHERE automatic`)).toBeGreaterThan(0);
  });

  it('lies in the past, and nobody works at the weekend', async () => {
    expect(await numberOf(`case_entry WHERE created_at > now()`)).toBe(0);
    expect(
      await numberOf(
        `cases WHERE created_at > now() OR last_activity_at > now() OR confirmed_at > last_activity_at`,
      ),
    ).toBe(0);
    expect(await numberOf(`cases WHERE created_at < now() - interval '5 months'`)).toBeGreaterThan(20);
    expect(
      await numberOf(
        `case_entry WHERE author_kind = 'agent' AND extract(isodow FROM created_at AT TIME ZONE 'UTC') > 5`,
      ),
    ).toBe(0);
  });

  it('closes no case by its timer on the first day', async () => {
    expect(await numberOf(`cases WHERE timer_at < now() + interval '1 day'`)).toBe(0);
  });

  it('has callbacks agreed: some due, private and public, and some to come', async () => {
    const kind = (due: string) =>
      office.query<{ kind: string; n: number }>(
        `SELECT callback_kind AS kind, count(*)::int AS n FROM cases WHERE callback_at ${due} now() AND (callback_told_at IS NOT NULL) = ('${due}' = '<=') GROUP BY 1 ORDER BY 1`,
      );
    for (const due of ['<=', '>'])
      expect(await kind(due)).toEqual([
        { kind: 'private', n: 3 },
        { kind: 'public', n: 2 },
      ]);
    expect(await numberOf(`cases WHERE callback_kind = 'private' AND owner_id IS NULL`)).toBe(0);
  });

  it('leaves no place of a script unfilled', async () => {
    expect(await numberOf(`case_entry WHERE body ~ '[{}|]|undefined' OR html ~ '[{}|]|undefined'`)).toBe(0);
    expect(await numberOf(`cases WHERE subject ~ '[{}<>|]|undefined'`)).toBe(0);
  });

  it('shows the accountant the cases that wait for payment, and no other', async () => {
    const page = await office.app
      .get(ListCases)
      .page(await actorOf('accountant@demo.test'), {}, 'newest', 200);
    const waiting = await office.query<{ number: string }>(
      `SELECT c.number FROM cases c JOIN state s ON s.id = c.state_id WHERE s.key = 'waiting-for-payment'`,
    );
    expect(page.rows.length).toBeGreaterThan(0);
    expect(page.rows.map((row) => row.number).sort()).toEqual(waiting.map((row) => row.number).sort());
  });

  it('has labels on cases and on contacts', async () => {
    expect(await numberOf(`cases WHERE label_ids <> '{}'`)).toBeGreaterThan(20);
    expect(await numberOf(`contact WHERE label_ids <> '{}'`)).toBeGreaterThan(5);
  });

  it('leaves each agent a part to read', async () => {
    for (const email of ['expert@demo.test', 'specialist@demo.test', 'trainee@demo.test']) {
      const actor = await actorOf(email);
      const list = office.app.get(ListCases);
      const unread = await list.count(actor, { queue: 'unread' });
      expect(unread).toBeGreaterThan(0);
      expect(unread).toBeLessThan(await list.count(actor, { queue: 'all' }));
    }
  });

  it('gives the customer cases: open, waiting for them with an unread answer, over, and one with a note they never see', async () => {
    const own = await office.query<{ open: boolean; waiting: boolean; unread: boolean; notes: number }>(
      `SELECT c.open, c.waiting, (SELECT count(*)::int FROM case_entry e WHERE e.case_id = c.id AND e.kind = 'note') AS notes,
         EXISTS (SELECT FROM case_entry e LEFT JOIN customer_read r ON r.case_id = c.id AND r.customer_id = u.id
                 WHERE e.case_id = c.id AND e.visibility = 'public' AND e.author_kind = 'agent' AND e.position > coalesce(r.position, 0)) AS unread
       FROM customer u JOIN cases c ON c.contact_id = u.contact_id WHERE u.email = 'customer@demo.test'`,
    );
    expect(own.some((row) => row.open && !row.waiting)).toBe(true);
    expect(own.some((row) => row.waiting && row.unread)).toBe(true);
    expect(own.some((row) => !row.open && !row.unread)).toBe(true);
    expect(own.some((row) => row.notes > 0)).toBe(true);
  });

  it('is made once: a second start changes nothing', async () => {
    const before = await office.query(`SELECT number, version, last_activity_at FROM cases ORDER BY number`);
    expect(await office.app.get(DemoOffice).ensure()).toBe(false);
    expect(await office.query(`SELECT number, version, last_activity_at FROM cases ORDER BY number`)).toEqual(
      before,
    );
    expect(await numberOf('agent')).toBe(12);
  });
});

describe('in production', () => {
  it('there is no demo: no agent, no customer, no case', async () => {
    const program = await start('production');
    try {
      expect(await program.app.get(DemoOffice).ensure()).toBe(false);
      const [counts] = await program.query(
        `SELECT (SELECT count(*)::int FROM agent) AS agents, (SELECT count(*)::int FROM customer) AS customers, (SELECT count(*)::int FROM cases) AS cases`,
      );
      expect(counts).toEqual({ agents: 0, customers: 0, cases: 0 });
    } finally {
      await program.stop();
    }
  }, 60_000);
});
