import { ImapFlow } from 'imapflow';
import { plainMail, startChannels, type ChannelsApp } from '../../../testing/channels-app.js';
import { correspondence } from '../../../testing/correspondence.js';
import {
  DOVECOT_PASSWORD,
  dovecotIsHere,
  privateDovecot,
  type PrivateDovecot,
} from '../../../testing/private-dovecot.js';
import { ImapMailboxes } from './imap-mailboxes.js';
import type { ImapMailbox } from './mailboxes-file.js';

const suite = dovecotIsHere() ? describe : describe.skip;

let app: ChannelsApp;
let mail: ReturnType<typeof correspondence>;
let dovecot: PrivateDovecot;
/** IDLE alone must bring mail: the poll is far away. */
const PATIENCE = { poll: 3_600_000, lock: 100, backoff: 500 };

const mailboxOf = (address: string, changes: Partial<ImapMailbox> = {}): ImapMailbox => ({
  address,
  host: '127.0.0.1',
  port: dovecot.port,
  security: 'none',
  folder: 'INBOX',
  user: address.split('@')[0]!,
  password: DOVECOT_PASSWORD,
  takeIn: 'all',
  afterwards: { do: 'leave' },
  ...changes,
});
const listenTo = (...mailboxes: ImapMailbox[]) => app.get(ImapMailboxes).read(mailboxes, PATIENCE);
const silence = () => app.get(ImapMailboxes).stop();

interface Health {
  state: string;
  messages: number;
  in_ledger: number;
  earlier: number;
  missing: number;
  sign_in_failures: number;
  last_error: string | null;
}
/** Asks until it is so; the readers and the workers do their work meanwhile. */
async function until<T>(ask: () => Promise<T>, holds: (found: T) => boolean, seconds = 25): Promise<T> {
  const deadline = Date.now() + seconds * 1_000;
  for (;;) {
    const found = await ask();
    if (holds(found)) return found;
    if (Date.now() > deadline) throw new Error(`It never came about: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const healthOf = async (mailbox: string): Promise<Health | undefined> =>
  (await app.query<Health>(`SELECT * FROM mailbox_health WHERE mailbox = $1`, [mailbox.split('#')[0]]))[0];
const reconciled = (mailbox: string, messages: number) =>
  until(
    () => healthOf(mailbox),
    (health) => health?.messages === messages && health.missing === 0 && health.state === 'listening',
  );
const rowsOf = (messageId: string) =>
  until(
    () => mail.ledgerOf(messageId),
    (rows) => rows.length > 0 && rows.every(({ state }) => state !== 'received'),
  );
const entriesWith = (messageId: string) =>
  app.query(`SELECT FROM message WHERE message_id = $1`, [messageId]);
const letter = (messageId: string, fields: Record<string, string> = {}): string =>
  plainMail({ From: mail.fresh('writer'), 'Message-ID': `<${messageId}>`, Subject: messageId, ...fields });

/** Another program that looks at the same mailbox. */
async function otherClient<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: dovecot.port,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: DOVECOT_PASSWORD },
    logger: false,
  });
  await client.connect();
  try {
    await client.mailboxOpen('INBOX');
    return await work(client);
  } finally {
    await client.logout();
  }
}

suite('a mailbox read by IMAP', () => {
  beforeAll(async () => {
    [app, dovecot] = await Promise.all([startChannels(), privateDovecot()]);
    mail = correspondence(app);
  });
  afterEach(() => silence());
  afterAll(async () => {
    await app?.close();
    await dovecot?.remove();
  });

  it('gives what lies there and, by IDLE, within seconds what arrives', async () => {
    const [first, second] = [mail.fresh('idle'), mail.fresh('idle')];
    await dovecot.deliver('support', letter(first));
    await listenTo(mailboxOf('support@demo.test'));
    expect(await rowsOf(first)).toMatchObject([{ state: 'done' }]);
    await reconciled('support@demo.test', 1);
    const before = Date.now();
    await dovecot.deliver('support', letter(second));
    expect(await rowsOf(second)).toMatchObject([{ state: 'done' }]);
    expect(Date.now() - before).toBeLessThan(15_000);
    expect((await mail.caseOf(second)).subject).toBe(second);
    // Nothing was marked at the server: others may read the mailbox as before.
    const seen = await otherClient('support', (client) => client.search({ seen: true }, { uid: true }));
    expect(seen).toEqual([]);
  });

  it('loses nothing that somebody else read, and takes nothing twice that somebody marked as new', async () => {
    const [read, known] = [mail.fresh('read'), mail.fresh('known')];
    await dovecot.deliver('support', letter(known));
    await listenTo(mailboxOf('support@demo.test'));
    await rowsOf(known);
    await silence();
    await dovecot.deliver('support', letter(read));
    await otherClient('support', async (client) => {
      await client.messageFlagsAdd('1:*', ['\\Seen', '\\Flagged']);
      await client.messageFlagsRemove('1', ['\\Seen']);
    });
    await listenTo(mailboxOf('support@demo.test'));
    expect(await rowsOf(read)).toMatchObject([{ state: 'done' }]);
    await reconciled('support@demo.test', 4);
    expect(await entriesWith(known)).toHaveLength(1);
    expect(await mail.ledgerOf(known)).toHaveLength(1);
  });

  it('takes nothing twice after its UIDs began anew, and nothing is lost that came meanwhile', async () => {
    const meanwhile = mail.fresh('meanwhile');
    const uidValidity = () =>
      otherClient('support', async (client) => (client.mailbox ? client.mailbox.uidValidity : 0n));
    const old = await uidValidity();
    const ledger = await app.query(`SELECT FROM inbound_mail WHERE mailbox = 'support@demo.test'`);
    await dovecot.deliver('support', letter(meanwhile));
    await dovecot.changeUidValidity('support');
    expect(await uidValidity()).not.toBe(old);
    await listenTo(mailboxOf('support@demo.test'));
    await rowsOf(meanwhile);
    await reconciled('support@demo.test', 5);
    await app.settle();
    const after = await app.query(`SELECT FROM inbound_mail WHERE mailbox = 'support@demo.test'`);
    expect(after).toHaveLength(ledger.length + 1);
    expect(
      await app.query(
        `SELECT message_id FROM message WHERE direction = 'in' GROUP BY message_id HAVING count(*) > 1`,
      ),
    ).toEqual([]);
  });

  it('opens a case in each stream for the same mail in two mailboxes, which know of each other', async () => {
    const both = mail.fresh('both');
    const same = letter(both);
    await dovecot.deliver('support', same);
    await dovecot.deliver('office', same);
    await listenTo(mailboxOf('support@demo.test'), mailboxOf('office@demo.test'));
    const rows = await until(
      () => mail.ledgerOf(both),
      (found) => found.length === 2 && found.every(({ state }) => state === 'done'),
    );
    expect(new Set(rows.map(({ case_id }) => case_id)).size).toBe(2);
    for (const { case_id } of rows) {
      const notes = (await mail.entriesOf(case_id!)).filter(({ kind }) => kind === 'note');
      expect(notes).toMatchObject([{ visibility: 'internal', author_kind: 'system' }]);
    }
  });

  it('begins again where its server was killed in the midst of a flood, and each mail is one entry', async () => {
    const flood = Array.from({ length: 40 }, () => mail.fresh('flood'));
    for (const id of flood.slice(0, 30)) await dovecot.deliver('service', letter(id));
    await listenTo(mailboxOf('service@demo.test'));
    await until(
      () => app.query(`SELECT FROM inbound_mail WHERE mailbox = 'service@demo.test'`),
      (rows) => rows.length >= 3,
    );
    await dovecot.kill();
    await until(
      () => healthOf('service@demo.test'),
      (health) => health?.state === 'waiting',
    );
    for (const id of flood.slice(30)) await dovecot.deliver('service', letter(id));
    await dovecot.start();
    await reconciled('service@demo.test', 40);
    await app.settle();
    const kept = await app.query<{ message_id: string }>(
      `SELECT message_id FROM message WHERE message_id = ANY($1)`,
      [flood],
    );
    expect(kept.map(({ message_id }) => message_id).sort()).toEqual([...flood].sort());
  });

  it('leaves alone what lay there before it became ours, when only new mail is asked for', async () => {
    await app.query(
      `INSERT INTO mailbox (address, stream_id) SELECT 'old@demo.test', id FROM stream WHERE key = 'support'`,
    );
    const [old, fresh] = [mail.fresh('old'), mail.fresh('new')];
    await dovecot.deliver('old', letter(old));
    await listenTo(mailboxOf('old@demo.test', { takeIn: 'new' }));
    await reconciled('old@demo.test', 1);
    // At once: mostly within the same second, which is all that INTERNALDATE tells.
    await dovecot.deliver('old', letter(fresh));
    await rowsOf(fresh);
    expect(await reconciled('old@demo.test', 2)).toMatchObject({ earlier: 1, in_ledger: 1 });
    await silence();
    await dovecot.changeUidValidity('old');
    await listenTo(mailboxOf('old@demo.test', { takeIn: 'new' }));
    await reconciled('old@demo.test', 2);
    await app.settle();
    expect(await mail.ledgerOf(old)).toEqual([]);
    expect(await entriesWith(fresh)).toHaveLength(1);
  });

  it('moves a mail at the server only after it is in the ledger, when that is asked for', async () => {
    const moved = mail.fresh('moved');
    await app.query(
      `INSERT INTO mailbox (address, stream_id) SELECT 'tidy@demo.test', id FROM stream WHERE key = 'support'`,
    );
    await dovecot.deliver('tidy', letter(moved));
    await listenTo(mailboxOf('tidy@demo.test', { afterwards: { do: 'move', folder: 'Done' } }));
    await rowsOf(moved);
    const status = await until(
      () => otherClient('tidy', (client) => client.status('Done', { messages: true })),
      (found) => found !== false && found.messages === 1,
    );
    expect(status).toMatchObject({ messages: 1 });
    expect(await mail.ledgerOf(moved)).toMatchObject([{ state: 'done' }]);
  });

  it('is read by one process only, and by the next when that one ends', async () => {
    const other = await startChannels({ DATA_DIR: app.dataDir }, { sameDatabase: true });
    try {
      await listenTo(mailboxOf('office@demo.test'));
      await until(
        () => healthOf('office@demo.test'),
        (health) => health?.state === 'listening',
      );
      await other.get(ImapMailboxes).read([mailboxOf('office@demo.test')], PATIENCE);
      const readers = () =>
        app.query(
          `SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = 732651 AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        );
      expect(await readers()).toHaveLength(1);
      await silence();
      const handed = mail.fresh('handed');
      await dovecot.deliver('office', letter(handed));
      await rowsOf(handed);
      expect(await readers()).toHaveLength(1);
      expect(await entriesWith(handed)).toHaveLength(1);
    } finally {
      await other.close();
    }
  });

  it('says so when the server does not let it in', async () => {
    await listenTo(mailboxOf('support@demo.test', { password: 'wrong' }));
    expect(
      await until(
        () => healthOf('support@demo.test'),
        (health) => (health?.sign_in_failures ?? 0) >= 1,
      ),
    ).toMatchObject({ state: 'sign-in-failed' });
  });
});
