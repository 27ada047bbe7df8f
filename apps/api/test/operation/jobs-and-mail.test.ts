import { Outbox, OutboxWorker, PermanentFailure, Transactions } from '@sprawa/platform';
import { createTransport } from 'nodemailer';
import type { DoorClient } from '../../testing/door-client.js';
import { startApi, type RunningApi } from '../../testing/start-api.js';

let api: RunningApi;
let admin: DoorClient;
let failing = true;
const done: unknown[] = [];
beforeAll(async () => {
  api = await startApi();
  admin = await api.agent('admin@test.example');
  api.app.get(OutboxWorker).register('test.moody', async ({ payload }) => {
    if (failing) throw new PermanentFailure('Not today');
    done.push(payload);
  });
});
afterAll(() => api.stop());

async function ask(path: string, body?: object, client = admin) {
  const response = await fetch(`${api.url}/admin/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...client.authorization(), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as any };
}
const dead = async () => (await ask('jobs?state=dead&topic=test.moody')).body.rows as any[];
async function die(secret: string): Promise<string> {
  const { app } = api;
  const id = await app.get(Transactions).run((tx) => app.get(Outbox).add(tx, 'test.moody', { secret }));
  await api.settle();
  return id;
}

describe('dead jobs', () => {
  it('are listed with why they died, and without what they are about', async () => {
    failing = true;
    const id = await die('a customer’s words');
    const answer = await ask('jobs?state=dead&topic=test.moody&first=1');
    expect(answer.body.rows).toEqual([expect.objectContaining({ id, lastError: 'Not today', attempts: 1 })]);
    expect(JSON.stringify(answer)).not.toContain('words');
    expect((await ask('jobs/counts')).body.counts).toContainEqual(
      expect.objectContaining({ topic: 'test.moody', state: 'dead', count: 1 }),
    );
  });

  it('are tried again, one or all of a topic', async () => {
    failing = true;
    const [one] = [await die('1'), await die('2'), await die('3')];
    failing = false;
    expect(await ask(`jobs/${one}/retry`, {})).toMatchObject({ status: 200, body: { count: 1 } });
    const { body } = await ask('jobs/retry', { topic: 'test.moody' });
    expect(body.count).toBeGreaterThanOrEqual(2);
    await api.settle();
    expect(await dead()).toEqual([]);
    expect(done).toEqual(expect.arrayContaining([{ secret: '1' }, { secret: '2' }, { secret: '3' }]));
    expect(await ask(`jobs/${one}/retry`, {})).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('are tried again all together, where that is said', async () => {
    failing = true;
    await die('5');
    failing = false;
    for (const body of [{}, { topic: 'test.moody', all: true }, { all: 'yes' }])
      expect(await ask('jobs/retry', body)).toMatchObject({
        status: 400,
        body: { code: 'BAD_INPUT', fieldErrors: [{ path: 'topic' }] },
      });
    expect((await ask('jobs/retry', { all: true })).body.count).toBeGreaterThanOrEqual(1);
    await api.settle();
    expect(done).toContainEqual({ secret: '5' });
    expect(await ask('jobs/retry', { all: true }, await api.agent('manager@test.example'))).toMatchObject({
      status: 403,
    });
  });

  it('are tried again through the agents’ door: of a topic, or all', async () => {
    const RETRY = 'mutation ($topic: String) { retryDeadWork(topic: $topic) }';
    failing = true;
    await die('6');
    expect(await admin.ask(RETRY, { topic: 'another' })).toEqual({ retryDeadWork: 0 });
    expect((await admin.ask(RETRY)).retryDeadWork).toBeGreaterThanOrEqual(1);
    const manager = await api.agent('manager@test.example');
    expect((await manager.raw(RETRY)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await api.settle();
  });

  it('are laid aside with a reason, and not without', async () => {
    failing = true;
    const id = await die('4');
    expect(await ask(`jobs/${id}/discard`, {})).toMatchObject({
      status: 400,
      body: { code: 'BAD_INPUT', fieldErrors: [{ path: 'reason' }] },
    });
    expect(await ask(`jobs/${id}/discard`, { reason: 'Sent by hand' })).toMatchObject({ status: 200 });
    const { rows } = (await ask('jobs?state=discarded')).body;
    expect(rows[0]).toMatchObject({ id, lastError: 'Not today | Sent by hand' });
  });

  it.each([
    ['state', 'state=alive'],
    ['first', 'first=0'],
    ['first', 'first=many'],
    ['after', 'after=nowhere'],
  ])('are refused with the name of a wrong %s', async (path, query) => {
    expect(await ask(`jobs?${query}`)).toMatchObject({ status: 400, body: { fieldErrors: [{ path }] } });
  });
});

describe('the mail ledger', () => {
  beforeAll(async () => {
    const sender = createTransport({ host: '127.0.0.1', port: api.smtpPort, ignoreTLS: true });
    await sender.sendMail({
      from: 'Ola <ola@customer.example>',
      to: 'support@demo.test',
      subject: 'A leaking tap',
      text: 'It drips',
    });
    sender.close();
    await api.settle();
  });
  const setAside = async (): Promise<string> => {
    const [rows] = (await api.source.query(
      `UPDATE inbound_mail SET state = 'quarantined', last_error = 'Too odd' RETURNING id`,
    )) as [{ id: string }[]];
    return rows[0]!.id;
  };

  it('tells what came in, counts it, and hands each mail out as it came', async () => {
    const { body } = await ask('mail?state=done');
    expect(body.rows[0]).toMatchObject({ subject: 'A leaking tap', state: 'done', source: 'smtp' });
    expect((await ask('mail/counts')).body.counts).toEqual([
      { mailbox: 'support@demo.test', state: 'done', count: 1 },
    ]);
    const raw = await fetch(`${api.url}/admin/mail/${body.rows[0].id}/raw`, {
      headers: admin.authorization(),
    });
    expect(raw.headers.get('content-disposition')).toContain('attachment');
    expect(raw.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await raw.text()).toMatch(/Subject: A leaking tap[^]*It drips/);
  });

  it('lets quarantine be read again, one, a mailbox, or all', async () => {
    const id = await setAside();
    expect((await ask('mail?state=quarantined')).body.rows[0]).toMatchObject({ id, lastError: 'Too odd' });
    for (const [path, body] of [
      [`mail/${id}/reprocess`, {}],
      ['mail/reprocess', { mailbox: 'support@demo.test' }],
      ['mail/reprocess', { all: true }],
    ] as const) {
      await setAside();
      expect(await ask(path, body)).toMatchObject({ status: 200, body: { count: 1 } });
      await api.settle();
      expect((await ask('mail?state=quarantined')).body.rows).toEqual([]);
    }
    expect(await ask('mail/reprocess', {})).toMatchObject({ status: 400, body: { code: 'BAD_INPUT' } });
    expect(await ask(`mail/${id}/reprocess`, {})).toMatchObject({ status: 404 });
  });

  it('throws a mail away with the reason and who decided', async () => {
    const id = await setAside();
    expect(await ask(`mail/${id}/discard`, { reason: 'Spam' })).toMatchObject({ status: 200 });
    expect((await ask('mail?state=dropped')).body.rows[0]).toMatchObject({ id, dropReason: 'Spam' });
    const [row] = (await api.source.query('SELECT decided_by FROM inbound_mail WHERE id = $1', [
      id,
    ])) as any[];
    expect(row.decided_by).toEqual(expect.any(String));
    expect(await ask(`mail/${id}/discard`, { reason: 'Spam' })).toMatchObject({ status: 404 });
  });
});
