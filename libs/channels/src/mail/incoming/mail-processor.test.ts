import { ReplyAddress } from '@sprawa/cases';
import { FileStore, isId } from '@sprawa/platform';
import { mailFixture, plainMail, startChannels, type ChannelsApp } from '../../testing/channels-app.js';
import { MailLedger } from './ledger.js';

let app: ChannelsApp;
beforeAll(async () => {
  app = await startChannels();
});
afterAll(() => app.close());

interface Case {
  id: string;
  number: string;
  subject: string;
  contact_id: string;
  state_id: string;
}
interface Entry {
  id: string;
  kind: string;
  visibility: string;
  body: string;
  html: string;
  author_kind: string;
  automatic: boolean | null;
  quoted_html: string | null;
  delivery_state: string | null;
  delivery_detail: string | null;
}

let count = 0;
const fresh = (what: string): string => `${what}-${++count}@firma.example`;
const caseOf = async (messageId: string): Promise<Case> => {
  const [found] = await app.query<Case>(`SELECT c.* FROM cases c JOIN message m ON m.case_id = c.id WHERE m.message_id = $1`, [messageId]);
  if (!found) throw new Error(`No case holds ${messageId}`);
  return found;
};
const entriesOf = (caseId: string): Promise<Entry[]> =>
  app.query<Entry>(
    `SELECT e.*, m.automatic, m.quoted_html, m.delivery_state, m.delivery_detail FROM case_entry e LEFT JOIN message m ON m.entry_id = e.id WHERE e.case_id = $1 ORDER BY e.position`,
    [caseId],
  );
const wordsOf = async (caseId: string): Promise<string[]> => (await entriesOf(caseId)).filter(({ kind }) => kind === 'message').map(({ body }) => body);
const mailsTo = (address: string) => app.query<{ subject: string; body: string; headers: Record<string, string> }>(`SELECT * FROM demo_mail WHERE $1 = ANY(recipients) ORDER BY created_at`, [address]);
const ledgerOf = async (messageId: string) => (await app.query<{ id: string; state: string; case_id: string | null; entry_id: string | null; last_error: string | null }>(`SELECT * FROM inbound_mail WHERE message_id = $1 ORDER BY received_at, id`, [messageId]));

/** Hands over and waits until it is an entry. */
async function receive(fields: Record<string, string>, words?: string, envelope?: { from?: string; to?: string[] }): Promise<void> {
  await app.deliver(plainMail(fields, words), envelope);
  await app.settle();
}

/** A case that a customer's mail opened. */
async function openedBy(sender: string): Promise<Case> {
  const messageId = fresh('first');
  await receive({ From: `Jan <${sender}>`, Subject: 'Drukarka nie działa', 'Message-ID': `<${messageId}>` });
  return caseOf(messageId);
}

/** A message of ours in the case, as an action writes it, on its way or sent. */
async function answeredIn(caseId: string): Promise<{ messageId: string; entryId: string }> {
  const messageId = fresh('answer');
  const [entry] = await app.query<{ id: string }>(
    `INSERT INTO case_entry (id, case_id, position, kind, visibility, author_kind, case_version)
     SELECT gen_random_uuid(), $1, 1000 + $2, 'message', 'public', 'system', 1 RETURNING id`,
    [caseId, count],
  );
  await app.query(`INSERT INTO message (entry_id, case_id, direction, channel, message_id, delivery_state) VALUES ($1, $2, 'out', 'email', $3, 'sent')`, [entry!.id, caseId, messageId]);
  return { messageId, entryId: entry!.id };
}

describe('a mail from somebody new', () => {
  it('becomes a case in the stream of its mailbox, with its files, and is confirmed once', async () => {
    await app.deliver(await mailFixture('nested-with-inline-image.eml'));
    await app.settle();
    const opened = await caseOf('nested-1@firma.example');
    expect(opened).toMatchObject({ subject: 'Uszkodzona przesylka', channel: 'email' });
    const [stream] = await app.query<{ key: string }>(`SELECT key FROM stream WHERE id = $1`, [(opened as unknown as { stream_id: string }).stream_id]);
    expect(stream!.key).toBe('support');
    const [entry] = await entriesOf(opened.id);
    expect(entry).toMatchObject({ kind: 'message', visibility: 'public', author_kind: 'contact', body: 'Zdjęcie poniżej:' });
    expect(entry!.html).not.toContain('script');
    const files = await app.query(`SELECT f.name, a.inline, a.content_id FROM attachment a JOIN file f ON f.id = a.file_id WHERE a.case_id = $1 ORDER BY a.position`, [opened.id]);
    expect(files).toEqual([
      { name: 'zdjecie.png', inline: true, content_id: 'photo-1@firma' },
      { name: 'protokół szkody.pdf', inline: false, content_id: null },
      { name: 'message.eml', inline: false, content_id: null },
    ]);
    const confirmations = await mailsTo('jan@firma.example');
    expect(confirmations.filter(({ subject }) => subject.includes(`#${opened.number}`))).toHaveLength(1);
    expect(confirmations[0]!.body).not.toContain('Zdjęcie');
    expect(await ledgerOf('nested-1@firma.example')).toMatchObject([{ state: 'done', case_id: opened.id, entry_id: entry!.id }]);
  });

  it.each(['polish-quoted-printable.eml', 'ukrainian-windows-1251.eml', 'ukrainian-koi8-u.eml', 'winmail-dat.eml', 'malformed.eml', 'raw-8bit-lf.eml'])('becomes a case when it is %s', async (name) => {
    const before = await app.query(`SELECT FROM cases`);
    await app.deliver(await mailFixture(name));
    await app.settle();
    expect(await app.query(`SELECT FROM cases`)).toHaveLength(before.length + 1);
  });

  it('without a subject gets one in the language of the stream', async () => {
    const messageId = fresh('nosubject');
    await receive({ 'Message-ID': `<${messageId}>` });
    expect((await caseOf(messageId)).subject).toMatch(/^\((no subject|brak tematu|без теми|без темы)\)$/);
  });

  it('whom it was copied to become unverified participants, our own mailboxes do not', async () => {
    const messageId = fresh('copied');
    const stranger = fresh('stranger');
    await receive({ From: fresh('sender'), 'Message-ID': `<${messageId}>`, Cc: `Ewa <${stranger}>, support@demo.test` });
    const { id } = await caseOf(messageId);
    expect(await app.query(`SELECT email::text AS email, name, verified FROM case_participant WHERE case_id = $1`, [id])).toEqual([{ email: stranger, name: 'Ewa', verified: false }]);
  });

  it('is confirmed at most five times a day', async () => {
    const sender = fresh('busy');
    for (let mail = 0; mail < 7; mail++) await receive({ From: sender, 'Message-ID': `<${fresh('many')}>` });
    expect(await mailsTo(sender)).toHaveLength(5);
    expect(await app.query(`SELECT FROM cases c JOIN contact_email e ON e.contact_id = c.contact_id WHERE e.email = $1`, [sender])).toHaveLength(7);
  });
});

describe('a reply of the case’s contact', () => {
  it('joins by a signed reply address, wherever it stands', async () => {
    const sender = fresh('joiner');
    const opened = await openedBy(sender);
    const address = app.get(ReplyAddress).of(opened.number, 'support@demo.test');
    await receive({ From: sender, To: 'support@demo.test', Cc: address, Subject: 'Something else', 'Message-ID': `<${fresh('r')}>` }, 'Nadal nie działa.');
    expect(await wordsOf(opened.id)).toEqual(['Dzień dobry, drukarka nie działa.', 'Nadal nie działa.']);
  });

  it('joins by any of References', async () => {
    const sender = fresh('joiner');
    const opened = await openedBy(sender);
    const { messageId } = await answeredIn(opened.id);
    await receive({ From: sender, Subject: 'x', References: `<${messageId}> <unknown@firma.example>`, 'Message-ID': `<${fresh('r')}>` }, 'Dziękuję.\n\nOn 5 Oct 2026, Support wrote:\n> old');
    const [, reply] = (await entriesOf(opened.id)).filter(({ author_kind, kind }) => author_kind === 'contact' && kind === 'message');
    expect(reply).toMatchObject({ body: 'Dziękuję.', quoted_html: expect.stringContaining('old') as string });
  });

  it('joins by the number in the subject', async () => {
    const sender = fresh('joiner');
    const opened = await openedBy(sender);
    await receive({ From: sender, Subject: `Re: Drukarka [#${opened.number}]`, 'Message-ID': `<${fresh('r')}>` }, 'Jeszcze jedno.');
    expect(await wordsOf(opened.id)).toHaveLength(2);
  });
});

describe('a reply of somebody else', () => {
  it('with the right address, ids and number opens a case of its own and adds nothing to the other', async () => {
    const opened = await openedBy(fresh('victim'));
    const { messageId } = await answeredIn(opened.id);
    const attack = fresh('attack');
    await receive({
      From: fresh('attacker'),
      'Reply-To': 'victim@firma.example',
      To: app.get(ReplyAddress).of(opened.number, 'support@demo.test'),
      Subject: `Re: [#${opened.number}]`,
      'In-Reply-To': `<${messageId}>`,
      'Message-ID': `<${attack}>`,
    });
    expect((await caseOf(attack)).id).not.toBe(opened.id);
    expect(await wordsOf(opened.id)).toHaveLength(2);
  });

  it('naming the contact in Reply-To is nobody the case knows', async () => {
    const victim = fresh('victim');
    const opened = await openedBy(victim);
    const attack = fresh('attack');
    await receive({ From: fresh('attacker'), 'Reply-To': victim, Subject: `[#${opened.number}]`, 'Message-ID': `<${attack}>` });
    expect((await caseOf(attack)).id).not.toBe(opened.id);
  });

  it('who was copied by the customer joins', async () => {
    const messageId = fresh('copied');
    const colleague = fresh('colleague');
    await receive({ From: fresh('sender'), 'Message-ID': `<${messageId}>`, Cc: colleague });
    const { id, number } = await caseOf(messageId);
    await receive({ From: colleague, Subject: `Re: [#${number}]`, 'Message-ID': `<${fresh('r')}>` }, 'Potwierdzam.');
    expect(await wordsOf(id)).toEqual([expect.any(String), 'Potwierdzam.']);
  });

  it('to a deleted case opens a new one', async () => {
    const sender = fresh('joiner');
    const opened = await openedBy(sender);
    await app.query(`UPDATE cases SET deleted_at = now() WHERE id = $1`, [opened.id]);
    const messageId = fresh('r');
    await receive({ From: sender, Subject: `Re: [#${opened.number}]`, 'Message-ID': `<${messageId}>` });
    expect((await caseOf(messageId)).id).not.toBe(opened.id);
  });
});

describe('a mail that comes again', () => {
  it('by another way, with other bytes, is known by its Message-ID and makes no second entry', async () => {
    const messageId = fresh('again');
    const sender = fresh('sender');
    await receive({ From: sender, 'Message-ID': `<${messageId}>` });
    await receive({ Received: 'from other.example', From: sender, 'Message-ID': `<${messageId}>` });
    const [first, second] = await ledgerOf(messageId);
    expect(first).toMatchObject({ state: 'done' });
    expect(second).toMatchObject({ state: 'duplicate', case_id: first!.case_id, entry_id: null });
    expect(await wordsOf(first!.case_id!)).toHaveLength(1);
  });

  it('to another mailbox is another mail', async () => {
    const [other] = await app.query<{ address: string }>(`SELECT address::text AS address FROM mailbox WHERE address <> 'support@demo.test' LIMIT 1`);
    const messageId = fresh('sibling');
    await receive({ 'Message-ID': `<${messageId}>` }, 'x', { to: ['support@demo.test', other!.address] });
    expect((await ledgerOf(messageId)).map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('processed by two workers at once makes one entry', async () => {
    const messageId = fresh('race');
    const raw = (trace: string) => plainMail({ Received: trace, From: 'race@firma.example', 'Message-ID': `<${messageId}>` });
    await Promise.all(['a', 'b', 'c', 'd'].map((trace) => app.deliver(raw(trace))));
    await app.settle();
    expect((await ledgerOf(messageId)).map(({ state }) => state).sort()).toEqual(['done', 'duplicate', 'duplicate', 'duplicate']);
  });
});

describe('an automatic mail', () => {
  it('about being away joins its case and changes nothing there', async () => {
    const sender = fresh('away');
    const opened = await openedBy(sender);
    const { messageId } = await answeredIn(opened.id);
    await app.query(`UPDATE cases SET state_id = (SELECT id FROM state WHERE stream_id = cases.stream_id AND kind LIKE 'closed%' LIMIT 1), open = false WHERE id = $1`, [opened.id]);
    const [before] = await app.query<Case>(`SELECT * FROM cases WHERE id = $1`, [opened.id]);
    const mails = (await mailsTo(sender)).length;
    await app.deliver(await mailFixture('out-of-office.eml', { from: sender, 'message-id': messageId, unique: String(++count) }), { from: '' });
    await app.settle();
    const [after] = await app.query<Case>(`SELECT * FROM cases WHERE id = $1`, [opened.id]);
    expect(after!.state_id).toBe(before!.state_id);
    expect((await entriesOf(opened.id)).filter(({ automatic }) => automatic)).toMatchObject([{ body: 'Jestem na urlopie do 12 października.' }]);
    expect(await mailsTo(sender)).toHaveLength(mails);
  });

  it('that joins nothing is kept as a case and never answered', async () => {
    await app.deliver(await mailFixture('mailing-list.eml'), { from: 'b@lists.example' });
    await app.settle();
    expect((await caseOf('list-1@lists.example')).subject).toBe('Weekly news');
    expect(await mailsTo('news@lists.example')).toEqual([]);
  });

  it('of our own that somebody forwards back is kept and makes no case', async () => {
    const messageId = fresh('loop');
    await receive({ From: 'support@demo.test', 'X-Sprawa-Loop': 'c10001', 'Auto-Submitted': 'auto-generated', 'Message-ID': `<${messageId}>` });
    expect(await ledgerOf(messageId)).toMatchObject([{ state: 'done', case_id: null }]);
  });
});

describe('a bounce', () => {
  const bounce = async (about: string, to = 'support@demo.test') => {
    const raw = (await mailFixture('delivery-report.eml', { 'message-id': about })).toString('latin1').replace('bounce-1@', `bounce-${++count}@`);
    await app.deliver(raw, { from: '', to: [to] });
    await app.settle();
    return (await ledgerOf(`bounce-${count}@mx.nowhere.example`))[0]!;
  };

  it('stands on the message it is about, with the words of the server, and is told to staff only', async () => {
    const opened = await openedBy(fresh('bounced'));
    const { messageId, entryId } = await answeredIn(opened.id);
    const row = await bounce(messageId);
    const entries = await entriesOf(opened.id);
    expect(entries.find(({ id }) => id === entryId)).toMatchObject({ delivery_state: 'bounced', delivery_detail: 'jan@nowhere.example: 550 5.1.1 User unknown' });
    const told = entries.find(({ id }) => id === row.entry_id);
    expect(told).toMatchObject({ visibility: 'internal', author_kind: 'system', body: expect.stringContaining('User unknown') as string });
    expect(row.case_id).toBe(opened.id);
  });

  it('that names no mail finds its case by the signed address it came to', async () => {
    const opened = await openedBy(fresh('bounced'));
    const { entryId } = await answeredIn(opened.id);
    await bounce('unknown@nowhere.example', app.get(ReplyAddress).of(opened.number, 'support@demo.test'));
    expect((await entriesOf(opened.id)).find(({ id }) => id === entryId)).toMatchObject({ delivery_state: 'bounced' });
  });

  it('about nothing we know stays in the ledger and makes no case', async () => {
    const before = await app.query(`SELECT FROM cases`);
    expect(await bounce('unknown@nowhere.example')).toMatchObject({ state: 'done', case_id: null });
    expect(await app.query(`SELECT FROM cases`)).toHaveLength(before.length);
  });
});

describe('a mail nothing can be made of', () => {
  it('is set aside with its reason and its bytes, stops nobody, and can be tried again', async () => {
    await app.deliver('Subject: nobody\r\nMessage-ID: <nobody@firma.example>\r\n\r\nwords', { from: '' });
    const messageId = fresh('next');
    await receive({ 'Message-ID': `<${messageId}>` });
    expect(isId((await caseOf(messageId)).id)).toBe(true);
    const [row] = await app.query<{ id: string; sha256: string; last_error: string }>(`SELECT * FROM inbound_mail WHERE state = 'quarantined'`);
    expect(row!.last_error).toBe('The mail names no sender');
    expect((await app.get(FileStore).bytes(row!.sha256)).toString()).toContain('words');
    expect(await app.get(MailLedger).reprocess(row!.id)).toBe(true);
    await app.settle();
    expect(await app.query(`SELECT attempts FROM inbound_mail WHERE id = $1 AND state = 'quarantined'`, [row!.id])).toEqual([{ attempts: 2 }]);
  });
});
