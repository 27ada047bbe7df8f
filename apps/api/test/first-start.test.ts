import { SetUp } from '@sprawa/identity';
import { createTestDatabase } from '@sprawa/platform/testing';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { Designing } from '../testing/designing.js';
import { DoorClient } from '../testing/door-client.js';
import {
  startRecordingMailServer,
  type RecordingMailServer,
} from '../testing/processes/recording-mail-server.js';
import { PASSWORD, startApiOn, type RunningApi } from '../testing/start-api.js';

const REFUSED = '... on Refused { code message fieldErrors { path message } }';
const PROGRESS = '{ next open dismissed reminded }';
const START = `mutation ($readyMade: [String!]!) { startReadyMade(readyMade: $readyMade) { __typename ... on ReadyMadeStarted { keys } ${REFUSED} } }`;
const TRY = `mutation ($way: MailWay!, $input: MailServerInput!) { tryMailServer(way: $way, input: $input) { __typename ... on MailServerTried { problem } ${REFUSED} } }`;
const CONNECT = `mutation ($input: ConnectMailboxInput!) { connectMailbox(input: $input) { __typename ${REFUSED} } }`;

let api: RunningApi;
let outside: RecordingMailServer;
let admin: DoorClient;
beforeAll(async () => {
  outside = await startRecordingMailServer();
  const folder = await mkdtemp(join(tmpdir(), 'sprawa-first-start-'));
  api = await startApiOn(await createTestDatabase(), folder, {
    ...{ NODE_ENV: 'production', PUBLIC_URL: 'http://help.firm.example' },
  });
});
afterAll(async () => {
  await api.stop();
  await outside.close();
});

const link = async (): Promise<string> =>
  new URL((await api.app.get(SetUp).ensureLink())!).searchParams.get('token')!;
const setUp = (body: object, language = 'pl') =>
  fetch(`${api.url}/auth/agent/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  });
const form = (email: string) => ({
  ...{ organisation: 'Biuro pod Dębem', senderName: 'Biuro', timeZone: 'Europe/Kyiv' },
  ...{ name: 'Halina Dąb', email, password: PASSWORD },
});
const outgoing = () => ({ host: '127.0.0.1', port: Number(new URL(outside.url).port), security: 'NONE' });

describe('an installation nobody has set up', () => {
  it('has no workflows of its own choice', async () => {
    expect(await api.source.query(`SELECT key FROM stream`)).toEqual([]);
  });

  it('names what is wrong with the organisation too', async () => {
    const answer = await setUp({ ...form('x'), token: await link(), organisation: ' ', timeZone: 'Mars' });
    const { fieldErrors } = (await answer.json()) as { fieldErrors: { path: string }[] };
    expect(fieldErrors.map(({ path }) => path)).toEqual(['organisation', 'timeZone', 'email']);
  });

  it('of two who set it up at once has one administrator, and tells the other', async () => {
    const [first, second] = [await link(), await link()];
    const answers = await Promise.all([
      setUp({ ...form('halina@firm.example'), token: first }),
      setUp({ ...form('mallory@firm.example'), token: second }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
    const lost = answers.find(({ status }) => status === 410)!;
    expect(await lost.json()).toMatchObject({
      ...{ code: 'LINK_INVALID', message: expect.stringContaining('już skonfigurowany') },
    });
    const won = answers.findIndex(({ status }) => status === 200);
    const { token } = (await answers[won]!.json()) as { token: string };
    admin = new DoorClient(api.url, 'agent', token);
    // The link of the slower one was not used up; it opens nothing all the same.
    expect((await setUp({ ...form('again@firm.example'), token: won === 0 ? second : first })).status).toBe(
      410,
    );
    expect(await api.app.get(SetUp).ensureLink()).toBeNull();
    expect(await api.source.query(`SELECT count(*)::int AS n FROM agent`)).toEqual([{ n: 1 }]);
  });
});

describe('the rest of the set-up', () => {
  it('begins with the workflows', async () => {
    expect((await admin.ask(`{ setUpProgress ${PROGRESS} }`)).setUpProgress).toEqual({
      next: 'WORKFLOWS',
      open: ['WORKFLOWS', 'MAILBOX', 'TEAM'],
      dismissed: false,
      reminded: true,
    });
  });

  it('shows ready-made workflows with their states, and which have an approval', async () => {
    const { readyMadeWorkflows } = await admin.ask(
      '{ readyMadeWorkflows { key name description approval states { key name color } } }',
    );
    expect(readyMadeWorkflows).toHaveLength(6);
    const office = readyMadeWorkflows.find(({ key }: { key: string }) => key === 'accounting-office');
    expect(office).toMatchObject({ name: 'Biuro rachunkowe', approval: true });
    expect(office.description).not.toBe('');
    expect(office.states.map(({ name }: { name: string }) => name)).toContain('Do akceptacji');
  });

  it('makes those that were chosen, once, in the language and by the name that were said', async () => {
    const start = (...readyMade: string[]) => admin.ask(START, { readyMade });
    const both = await Promise.all([start('accounting-office', 'support'), start('support')]);
    const made = both.flatMap(({ startReadyMade }) => startReadyMade.keys as string[]);
    expect(made.sort()).toEqual(['accounting-office', 'support']);
    expect(
      await api.source.query(
        `SELECT key, version, language, sender_name, sender_address::text AS address, definition->>'timeZone' AS zone FROM stream ORDER BY key`,
      ),
    ).toEqual(
      ['accounting-office', 'support'].map((key) => ({
        ...{ key, version: 1, language: 'pl', sender_name: 'Biuro', zone: 'Europe/Kyiv' },
        address: 'no-reply@help.firm.example',
      })),
    );
    expect(await api.source.query(`SELECT FROM mailbox`)).toEqual([]);
  });

  it('makes nothing of nothing, and of what is no workflow', async () => {
    for (const readyMade of [[], ['support', 'none-such'], Array.from({ length: 21 }, (_, n) => `w-${n}`)])
      expect((await admin.ask(START, { readyMade })).startReadyMade).toMatchObject({
        ...{ __typename: 'Refused', fieldErrors: [{ path: 'readyMade' }] },
      });
  });

  it('lets a stream be drawn and published before there is any mailbox, in place of a ready-made one', async () => {
    const designing = new Designing(admin);
    await designing.start({ key: 'complaints', name: 'Skargi' });
    const { document, problems, revision } = await designing.draft('complaints');
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      ...{ name: 'Skargi', language: 'pl', timeZone: 'Europe/Kyiv', mailboxes: [] },
      sender: { name: 'Biuro', address: 'no-reply@help.firm.example' },
    });
    expect(await designing.publish({ stream: 'complaints', revision })).toMatchObject({ version: 1 });
    expect((await admin.ask(`{ setUpProgress ${PROGRESS} }`)).setUpProgress).toMatchObject({
      ...{ next: 'MAILBOX', open: ['MAILBOX', 'TEAM'] },
    });
  });

  it('tells why a server cannot be used, and nothing of what it says', async () => {
    const attempt = async (way: string, input: object) =>
      (await admin.ask(TRY, { way, input })).tryMailServer as { problem: string | null };
    expect(await attempt('OUTGOING', outgoing())).toEqual({ __typename: 'MailServerTried', problem: null });
    const account = { user: 'help', password: 'secret' };
    expect(await attempt('INCOMING', { ...outgoing(), ...account })).toMatchObject({
      problem: 'NOT_UNDERSTOOD',
    });
    expect(
      await attempt('OUTGOING', { ...outgoing(), host: 'smtp.nowhere.invalid', security: 'TLS' }),
    ).toMatchObject({ problem: 'NAME_NOT_FOUND' });
    expect(await attempt('INCOMING', { ...outgoing(), security: 'TLS' })).toMatchObject({
      fieldErrors: [{ path: 'input.user' }, { path: 'input.password' }],
    });
  });

  it('lets nobody look through the network by trying', async () => {
    const input = outgoing();
    const answers: string[] = [];
    for (let n = 0; n < 12; n++)
      answers.push((await admin.ask(TRY, { way: 'OUTGOING', input })).tryMailServer.code ?? 'tried');
    expect(answers.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  }, 60_000);

  it('connects a mailbox: every stream sends from it, and mail to it opens cases where it belongs', async () => {
    const input = { stream: 'accounting-office', address: 'Biuro@Firm.example', outgoing: outgoing() };
    const designing = new Designing(admin);
    await designing.start({ key: 'orders', name: 'Zamówienia' });
    await designing.draw('accounting-office', (document) => (document.name = 'Biuro'));
    expect((await admin.ask(CONNECT, { input })).connectMailbox.__typename).toBe('MailAccountChanged');
    expect(
      await api.source.query(`SELECT key, sender_address::text AS address FROM stream ORDER BY key`),
    ).toEqual(
      ['accounting-office', 'complaints', 'support'].map((key) => ({ key, address: 'biuro@firm.example' })),
    );
    // What is only being drawn follows: publishing it must not take the address back.
    expect((await designing.draft('orders')).document).toMatchObject({
      ...{ mailboxes: [], sender: { name: 'Biuro', address: 'biuro@firm.example' } },
    });
    expect((await designing.draft('accounting-office')).document).toMatchObject({
      ...{ name: 'Biuro', mailboxes: ['biuro@firm.example'], sender: { address: 'biuro@firm.example' } },
    });
    const transport = createTransport({ host: '127.0.0.1', port: api.smtpPort, ignoreTLS: true });
    await transport.sendMail({
      ...{ from: 'jan@klient.example', to: 'biuro@firm.example' },
      ...{ subject: 'Pytanie o VAT', text: 'Czy mogę odliczyć?' },
    });
    transport.close();
    await api.settle();
    const [opened] = await api.source.query(
      `SELECT s.key, c.subject FROM cases c JOIN stream s ON s.id = c.stream_id`,
    );
    expect(opened).toEqual({ key: 'accounting-office', subject: 'Pytanie o VAT' });
  });

  it('sends by the server that was connected, though none was set from outside', async () => {
    const deadline = Date.now() + 20_000;
    const sent = () => outside.mails.filter(({ to }) => to.includes('jan@klient.example'));
    while (sent().length === 0 && Date.now() < deadline) {
      await api.settle();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(sent()).toHaveLength(1);
  }, 30_000);

  it('tells what is connected, and no password', async () => {
    const { mailSetting } = await admin.ask(
      '{ mailSetting { accounts { address incoming { host } outgoing { host port security user } } sendsByEnvironment receivesAt } }',
    );
    expect(mailSetting).toEqual({
      accounts: [{ address: 'biuro@firm.example', incoming: null, outgoing: { ...outgoing(), user: '' } }],
      sendsByEnvironment: false,
      receivesAt: api.smtpPort,
    });
  });

  it('is put off, taken up again, and waved off', async () => {
    const settle = async (step: string, later: boolean) =>
      (await admin.ask(`mutation { settleSetUpStep(step: ${step}, later: ${later}) ${PROGRESS} }`))
        .settleSetUpStep;
    await settle('WORKFLOWS', false);
    expect(await settle('MAILBOX', true)).toMatchObject({ next: 'TEAM', open: ['MAILBOX', 'TEAM'] });
    expect(await settle('MAILBOX', false)).toMatchObject({ next: 'TEAM', open: ['TEAM'], reminded: true });
    const dismiss = async (dismissed: boolean) =>
      (await admin.ask(`mutation { dismissSetUp(dismissed: ${dismissed}) ${PROGRESS} }`)).dismissSetUp;
    expect(await dismiss(true)).toMatchObject({ dismissed: true, reminded: false });
    expect(await dismiss(false)).toMatchObject({ dismissed: false, reminded: true });
    expect(await settle('TEAM', false)).toMatchObject({ next: null, open: [], reminded: false });
  });
});
