import { createAgent, type AgentActor, type Right } from '@sprawa/identity';
import { SecretBox, Transactions } from '@sprawa/platform';
import { plainMail, startChannels, type ChannelsApp } from '../../testing/channels-app.js';
import {
  DOVECOT_PASSWORD,
  dovecotIsHere,
  privateDovecot,
  type PrivateDovecot,
} from '../../testing/private-dovecot.js';
import { ImapMailboxes } from '../incoming/imap/imap-mailboxes.js';
import { ConnectMailbox, type ConnectInput } from './connect-mailbox.js';
import { MailAccounts } from './mail-accounts.js';

const ADDRESS = 'help@firm.example';
const PATIENCE = { poll: 3_600_000, lock: 100, backoff: 500 };

let app: ChannelsApp;
let dovecot: PrivateDovecot;
let admin: AgentActor;
const suite = dovecotIsHere() ? describe : describe.skip;

suite('a mailbox connected in the app', () => {
  beforeAll(async () => {
    [app, dovecot] = await Promise.all([startChannels(), privateDovecot()]);
    // Lay there before it was connected, and stays where it is.
    await dovecot.deliver(
      'help',
      plainMail({ 'Message-ID': '<zero@x.example>', To: ADDRESS, Subject: 'Earlier' }),
    );
    const agentId = await app.get(Transactions).run((tx) =>
      createAgent(tx, {
        ...{ email: 'ada@firm.example', name: 'Ada', password: 'correct horse battery' },
        ...{ roleKey: 'administrator', language: 'en' },
      }),
    );
    admin = {
      ...{ kind: 'agent', agentId, name: 'Ada', email: 'ada@firm.example', language: 'en' },
      ...{ timeZone: 'Europe/Warsaw', roleKey: 'administrator', principals: ['role:administrator'] },
      ...{ groupIds: [], streamIds: [], visibleStateIds: [] },
      rights: new Set<Right>(['mailbox.manage', 'workflow.manage']),
    };
    await app.get(ImapMailboxes).follow(PATIENCE);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await dovecot.remove();
  });

  const servers = (changes: Partial<ConnectInput> = {}): ConnectInput => ({
    ...{ stream: 'support', address: ADDRESS },
    incoming: {
      ...{ host: '127.0.0.1', port: dovecot.port, security: 'NONE' },
      ...{ user: 'help', password: DOVECOT_PASSWORD },
    },
    ...changes,
  });
  const connect = (changes: Partial<ConnectInput> = {}) =>
    app.get(ConnectMailbox).connect(admin, servers(changes));
  const caseOf = (subject: string) =>
    app.query<{ key: string }>(
      `SELECT s.key FROM cases c JOIN stream s ON s.id = c.stream_id WHERE c.subject = $1`,
      [subject],
    );
  /** Readers and workers do their work meanwhile. */
  async function until<T>(ask: () => Promise<T[]>, holds = (rows: T[]) => rows.length > 0): Promise<T[]> {
    const deadline = Date.now() + 25_000;
    for (;;) {
      await app.settle();
      const rows = await ask();
      if (holds(rows)) return rows;
      if (Date.now() > deadline) throw new Error(`It never came about: ${JSON.stringify(rows)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const stateOf = () =>
    app.query<{ state: string }>(`SELECT state FROM mailbox_health WHERE mailbox = $1`, [ADDRESS]);

  it('is read from then on, and its mail opens cases in its stream', async () => {
    await connect();
    await until(stateOf, ([row]) => row?.state === 'listening');
    await dovecot.deliver(
      'help',
      plainMail({ 'Message-ID': '<one@x.example>', To: ADDRESS, Subject: 'By IMAP' }),
    );
    expect(await until(() => caseOf('By IMAP'))).toEqual([{ key: 'support' }]);
    expect(await caseOf('Earlier')).toEqual([]);
  }, 60_000);

  it('keeps its password sealed, and tells it nobody', async () => {
    const [row] = await app.query<{ imap_secret: Buffer }>(`SELECT imap_secret FROM mail_account`);
    expect(row!.imap_secret.includes(DOVECOT_PASSWORD)).toBe(false);
    expect(await app.get(SecretBox).open(row!.imap_secret)).toBe(DOVECOT_PASSWORD);
    expect(JSON.stringify(await app.get(MailAccounts).shown())).not.toContain(DOVECOT_PASSWORD);
    const [logged] = await app.query<{ changes: object }>(
      `SELECT changes FROM audit_entry WHERE action = 'mailbox.connected'`,
    );
    expect(JSON.stringify(logged)).toContain('help@127.0.0.1');
    expect(JSON.stringify(logged)).not.toContain(DOVECOT_PASSWORD);
  });

  it('is read no more once it is disconnected, and again when that is undone', async () => {
    await app.get(ConnectMailbox).disconnect(admin, ADDRESS, false);
    await until(stateOf, ([row]) => row?.state === 'removed');
    await expect(app.get(ConnectMailbox).disconnect(admin, ADDRESS, false)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await app.get(ConnectMailbox).disconnect(admin, ADDRESS, true);
    await until(stateOf, ([row]) => row?.state === 'listening');
  }, 60_000);

  it('takes a new password up at once, and keeps the server that was not named', async () => {
    const outgoing = { host: 'smtp.firm.example', port: 465, security: 'TLS', user: 'help', password: 'out' };
    await connect({ incoming: { ...servers().incoming!, password: 'wrong' }, outgoing });
    await until(stateOf, ([row]) => row?.state === 'sign-in-failed');
    await connect();
    await until(stateOf, ([row]) => row?.state === 'listening');
    expect(await app.get(MailAccounts).shown()).toMatchObject([
      { address: ADDRESS, incoming: { user: 'help' }, outgoing: { host: 'smtp.firm.example' } },
    ]);
  }, 60_000);

  it('belongs to one stream', async () => {
    await expect(connect({ stream: 'accounting-office' })).rejects.toMatchObject({
      fieldErrors: [{ path: 'input.address' }],
    });
    await expect(connect({ stream: 'none-such', address: 'other@firm.example' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is refused with every wrong field, and without a password in the clear to elsewhere', async () => {
    const incoming = { host: 'imap firm', port: 0, security: 'NONE', user: '', password: '' };
    await expect(connect({ address: 'help', incoming })).rejects.toMatchObject({
      fieldErrors: [
        'input.address',
        ...['host', 'port', 'security', 'user', 'password'].map((field) => `input.incoming.${field}`),
      ].map((path) => expect.objectContaining({ path })),
    });
  });

  it('is given to a stream only by those who may also design workflows', async () => {
    const keeper = { ...admin, rights: new Set<Right>(['mailbox.manage']) };
    await expect(app.get(ConnectMailbox).connect(keeper, servers())).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
