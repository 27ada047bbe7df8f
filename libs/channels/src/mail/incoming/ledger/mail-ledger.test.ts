import { createAgent } from '@sprawa/identity';
import { Transactions, newId } from '@sprawa/platform';
import { buffer } from 'node:stream/consumers';
import { plainMail, startChannels, type ChannelsApp } from '../../../testing/channels-app.js';
import { correspondence } from '../../../testing/correspondence.js';
import { CRASHES } from './attempts.js';
import { FoldMailCounts } from './fold-mail-counts.js';
import { KeptMail } from './kept-mail.js';
import { MailLedger } from './mail-ledger.js';

let app: ChannelsApp;
let mail: ReturnType<typeof correspondence>;
let ledger: MailLedger;
let agentId: string;
beforeAll(async () => {
  app = await startChannels();
  mail = correspondence(app);
  ledger = app.get(MailLedger);
  agentId = await app.get(Transactions).run((tx) =>
    createAgent(tx, {
      email: 'operator@demo.test',
      name: 'Olga Operator',
      password: 'correct horse battery',
      roleKey: 'administrator',
      language: 'en',
    }),
  );
});
afterAll(() => app.close());

/** A mail without a sender, which is set aside at once. */
async function setAside(words: string, to = 'support@demo.test'): Promise<string> {
  await app.deliver(`Subject: nobody\r\n\r\n${words}`, { from: '', to: [to] });
  await app.settle();
  const { rows } = await ledger.page({ state: 'quarantined' }, 1);
  return rows[0]!.id;
}

describe('the ledger', () => {
  it('is read in pages, newest first, each mail once, by mailbox and by state', async () => {
    const subjects = Array.from({ length: 7 }, (_, index) => `Page ${index}`);
    for (const Subject of subjects)
      await app.deliver(plainMail({ Subject, 'Message-ID': `<${mail.fresh('p')}>` }));
    await app.settle();
    const read: (string | null)[] = [];
    let after: string | null = null;
    do {
      const page = await ledger.page({ mailbox: 'SUPPORT@demo.test', state: 'done' }, 3, after);
      expect(page.rows.length).toBeLessThanOrEqual(3);
      read.push(...page.rows.map(({ subject }) => subject));
      after = page.next;
    } while (after);
    expect(read).toEqual([...subjects].reverse());
    expect((await ledger.page({ mailbox: 'office@demo.test' })).rows).toEqual([]);
  });

  it('begins anew where a cursor is none, and gives no page of a million', async () => {
    const { rows } = await ledger.page({}, 1_000_000, 'nonsense');
    expect(rows.length).toBeGreaterThan(0);
    await expect(ledger.page({}, -5)).resolves.toMatchObject({ rows: [expect.anything()] });
  });

  it('counts by mailbox and state what its pages show', async () => {
    await setAside('counted', 'office@demo.test');
    const counts = await ledger.counts();
    for (const { mailbox, state, count } of counts)
      expect((await ledger.page({ mailbox, state }, 100)).rows).toHaveLength(count);
    expect(counts).toContainEqual({ mailbox: 'office@demo.test', state: 'quarantined', count: 1 });
  });

  it('has counts that equal a recount, whatever mails went through, before and after they are folded', async () => {
    const one = await setAside('thrown away');
    await ledger.discard(one, 'An attack', agentId);
    await ledger.reprocess({ id: await setAside('read again') }, agentId);
    await app.settle();
    await app.query(
      `UPDATE inbound_mail SET state = 'duplicate' WHERE id = (SELECT id FROM inbound_mail WHERE state = 'done' LIMIT 1)`,
    );
    const recount = await app.query(
      `SELECT mailbox::text AS mailbox, CASE state WHEN 'duplicate' THEN 'dropped' ELSE state END AS state, count(*)::int AS count
       FROM inbound_mail i GROUP BY i.mailbox, 2 ORDER BY i.mailbox, 2`,
    );
    expect(await ledger.counts()).toEqual(recount);
    await app.get(FoldMailCounts).fold();
    expect(await ledger.counts()).toEqual(recount);
    expect(await app.query('SELECT FROM inbound_mail_count')).toHaveLength(recount.length);
  });

  it('is counted without a look at any mail, however many there are', async () => {
    await app.get(Transactions).run(async (tx) => {
      // Nobody can read the ledger now: whoever needed it would wait for us, and we for them.
      await tx.query('LOCK TABLE inbound_mail IN ACCESS EXCLUSIVE MODE');
      expect((await ledger.counts()).length).toBeGreaterThan(0);
    });
  });

  it('gives out the bytes as they came, and nothing for an unknown mail', async () => {
    const id = await setAside('byte by byte: żółć');
    const raw = await ledger.raw(id);
    const bytes = await buffer(raw!.stream);
    expect(bytes.toString()).toContain('byte by byte: żółć');
    expect(raw!.size).toBe(bytes.length);
    expect(await ledger.raw(newId())).toBeNull();
    expect(await ledger.raw('../../etc/passwd')).toBeNull();
  });
});

describe('a mail in quarantine', () => {
  it('that is read again has its tries anew, and goes back when it still fails', async () => {
    const id = await setAside('again');
    expect(await ledger.reprocess({ id }, agentId)).toBe(1);
    expect((await ledger.page({ state: 'received' })).rows.map((row) => row.id)).toContain(id);
    await app.settle();
    const row = (await ledger.page({ state: 'quarantined' })).rows.find((found) => found.id === id);
    expect(row).toMatchObject({ attempts: 1, lastError: 'The mail names no sender' });
  });

  it('is read again with the others of its mailbox, or with all, and with no other', async () => {
    await setAside('mine', 'office@demo.test');
    await setAside('theirs', 'service@demo.test');
    const before = (await ledger.counts()).filter(({ state }) => state === 'quarantined');
    const inOffice = before.find(({ mailbox }) => mailbox === 'office@demo.test')!.count;
    expect(await ledger.reprocess({ mailbox: 'office@demo.test' }, agentId)).toBe(inOffice);
    await app.settle();
    expect(await ledger.reprocess('all', agentId)).toBe(before.reduce((sum, { count }) => sum + count, 0));
    await app.settle();
  });

  it('that is thrown away keeps its reason, who did it, and its bytes, and comes back no more', async () => {
    const id = await setAside('away');
    expect(await ledger.discard(id, '  An attack  ', agentId)).toBe(true);
    const row = (await ledger.page({ state: 'dropped' })).rows.find((found) => found.id === id);
    expect(row).toMatchObject({ dropReason: 'An attack' });
    expect(await app.query(`SELECT decided_by FROM inbound_mail WHERE id = $1`, [id])).toEqual([
      { decided_by: agentId },
    ]);
    expect((await buffer((await ledger.raw(id))!.stream)).toString()).toContain('away');
    expect(await ledger.reprocess({ id }, agentId)).toBe(0);
    expect(await ledger.discard(id, 'twice', agentId)).toBe(false);
  });

  it('is the only one that can be read again or thrown away', async () => {
    const { rows } = await ledger.page({ state: 'done' }, 1);
    expect(await ledger.reprocess({ id: rows[0]!.id }, agentId)).toBe(0);
    expect(await ledger.discard(rows[0]!.id, 'no', agentId)).toBe(false);
    expect(await ledger.discard('nonsense', 'no', agentId)).toBe(false);
    expect(await ledger.reprocess({ id: 'nonsense' }, agentId)).toBe(0);
  });
});

describe('a mail at work on which the program died', () => {
  it('is tried again, and set aside when it was so every time', async () => {
    const kept = app.get(KeptMail);
    const [sha256] = [`${'ab'.repeat(32)}`];
    const id = await app.get(Transactions).run((tx) =>
      kept.keep(tx, {
        mailbox: 'support@demo.test',
        source: 'smtp',
        envelopeFrom: '',
        envelopeTo: [],
        remoteAddress: null,
        sha256: sha256!,
        size: 1,
      }),
    );
    // Nobody works the order off: each begun attempt stands for a process that died right after.
    await app.query(`DELETE FROM outbox WHERE payload->>'inboundMailId' = $1`, [id]);
    await app.query(`UPDATE inbound_mail SET attempts = 0 WHERE id = $1`, [id]);
    for (let attempt = 1; attempt <= CRASHES; attempt++)
      expect(await kept.begin(id)).toMatchObject({ attempts: attempt });
    expect(await kept.begin(id)).toBeNull();
    const row = (await ledger.page({ state: 'quarantined' })).rows.find((found) => found.id === id);
    expect(row).toMatchObject({
      attempts: CRASHES,
      lastError: 'The program ended while it was at work on this mail',
    });
  });
});
