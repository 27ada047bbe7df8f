import { ReplyAddress } from '@sprawa/cases';
import { FileStore, isId } from '@sprawa/platform';
import { mailFixture, plainMail, startChannels, type ChannelsApp } from '../../testing/channels-app.js';
import { correspondence } from '../../testing/correspondence.js';

let app: ChannelsApp;
let mail: ReturnType<typeof correspondence>;
beforeAll(async () => {
  app = await startChannels();
  mail = correspondence(app);
});
afterAll(() => app.close());

describe('a mail from somebody new', () => {
  it('becomes a case in the stream of its mailbox, with its files, and is confirmed once', async () => {
    await app.deliver(await mailFixture('nested-with-inline-image.eml'));
    await app.settle();
    const opened = await mail.caseOf('nested-1@firma.example');
    expect(opened).toMatchObject({ subject: 'Uszkodzona przesylka', channel: 'email' });
    const [stream] = await app.query<{ key: string }>(`SELECT key FROM stream WHERE id = $1`, [
      (opened as unknown as { stream_id: string }).stream_id,
    ]);
    expect(stream!.key).toBe('support');
    const [entry] = await mail.entriesOf(opened.id);
    expect(entry).toMatchObject({
      kind: 'message',
      visibility: 'public',
      author_kind: 'contact',
      body: 'Zdjęcie poniżej:',
    });
    expect(entry!.html).not.toContain('script');
    const files = await app.query(
      `SELECT f.name, a.inline, a.content_id FROM attachment a JOIN file f ON f.id = a.file_id WHERE a.case_id = $1 ORDER BY a.position`,
      [opened.id],
    );
    expect(files).toEqual([
      { name: 'zdjecie.png', inline: true, content_id: 'photo-1@firma' },
      { name: 'protokół szkody.pdf', inline: false, content_id: null },
      { name: 'message.eml', inline: false, content_id: null },
    ]);
    const confirmations = await mail.mailsTo('jan@firma.example');
    expect(confirmations.filter(({ subject }) => subject.includes(`#${opened.number}`))).toHaveLength(1);
    expect(confirmations[0]!.body).not.toContain('Zdjęcie');
    expect(await mail.ledgerOf('nested-1@firma.example')).toMatchObject([
      { state: 'done', case_id: opened.id, entry_id: entry!.id },
    ]);
  });

  it.each([
    'polish-quoted-printable.eml',
    'ukrainian-windows-1251.eml',
    'ukrainian-koi8-u.eml',
    'winmail-dat.eml',
    'malformed.eml',
    'raw-8bit-lf.eml',
  ])('becomes a case when it is %s', async (name) => {
    const before = await app.query(`SELECT FROM cases`);
    await app.deliver(await mailFixture(name));
    await app.settle();
    expect(await app.query(`SELECT FROM cases`)).toHaveLength(before.length + 1);
  });

  it('without a subject gets one in the language of the stream', async () => {
    const messageId = mail.fresh('nosubject');
    await mail.receive({ 'Message-ID': `<${messageId}>` });
    expect((await mail.caseOf(messageId)).subject).toMatch(
      /^\((no subject|brak tematu|без теми|без темы)\)$/,
    );
  });

  it('whom it was copied to become unverified participants, our own mailboxes do not', async () => {
    const messageId = mail.fresh('copied');
    const stranger = mail.fresh('stranger');
    await mail.receive({
      From: mail.fresh('sender'),
      'Message-ID': `<${messageId}>`,
      Cc: `Ewa <${stranger}>, support@demo.test`,
    });
    const { id } = await mail.caseOf(messageId);
    expect(
      await app.query(
        `SELECT email::text AS email, name, verified FROM case_participant WHERE case_id = $1`,
        [id],
      ),
    ).toEqual([{ email: stranger, name: 'Ewa', verified: false }]);
  });

  it('is confirmed at most five times a day', async () => {
    const sender = mail.fresh('busy');
    for (let sent = 0; sent < 7; sent++)
      await mail.receive({ From: sender, 'Message-ID': `<${mail.fresh('many')}>` });
    expect(await mail.mailsTo(sender)).toHaveLength(5);
    expect(
      await app.query(
        `SELECT FROM cases c JOIN contact_email e ON e.contact_id = c.contact_id WHERE e.email = $1`,
        [sender],
      ),
    ).toHaveLength(7);
  });
});

describe('a reply of the case’s contact', () => {
  it('joins by a signed reply address, wherever it stands', async () => {
    const sender = mail.fresh('joiner');
    const opened = await mail.openedBy(sender);
    const address = app.get(ReplyAddress).of(opened.number, 'support@demo.test');
    await mail.receive(
      {
        From: sender,
        To: 'support@demo.test',
        Cc: address,
        Subject: 'Something else',
        'Message-ID': `<${mail.fresh('r')}>`,
      },
      'Nadal nie działa.',
    );
    expect(await mail.wordsOf(opened.id)).toEqual(['Dzień dobry, drukarka nie działa.', 'Nadal nie działa.']);
  });

  it('joins by any of References', async () => {
    const sender = mail.fresh('joiner');
    const opened = await mail.openedBy(sender);
    const { messageId } = await mail.answeredIn(opened.id);
    await mail.receive(
      {
        From: sender,
        Subject: 'x',
        References: `<${messageId}> <unknown@firma.example>`,
        'Message-ID': `<${mail.fresh('r')}>`,
      },
      'Dziękuję.\n\nOn 5 Oct 2026, Support wrote:\n> old',
    );
    const [, reply] = (await mail.entriesOf(opened.id)).filter(
      ({ author_kind, kind }) => author_kind === 'contact' && kind === 'message',
    );
    expect(reply).toMatchObject({ body: 'Dziękuję.', quoted_html: expect.stringContaining('old') as string });
  });

  it('joins by the number in the subject', async () => {
    const sender = mail.fresh('joiner');
    const opened = await mail.openedBy(sender);
    await mail.receive(
      { From: sender, Subject: `Re: Drukarka [#${opened.number}]`, 'Message-ID': `<${mail.fresh('r')}>` },
      'Jeszcze jedno.',
    );
    expect(await mail.wordsOf(opened.id)).toHaveLength(2);
  });
});

describe('a reply of somebody else', () => {
  it('with the right address, ids and number opens a case of its own and adds nothing to the other', async () => {
    const opened = await mail.openedBy(mail.fresh('victim'));
    const { messageId } = await mail.answeredIn(opened.id);
    const attack = mail.fresh('attack');
    await mail.receive({
      From: mail.fresh('attacker'),
      'Reply-To': 'victim@firma.example',
      To: app.get(ReplyAddress).of(opened.number, 'support@demo.test'),
      Subject: `Re: [#${opened.number}]`,
      'In-Reply-To': `<${messageId}>`,
      'Message-ID': `<${attack}>`,
    });
    expect((await mail.caseOf(attack)).id).not.toBe(opened.id);
    expect(await mail.wordsOf(opened.id)).toHaveLength(2);
  });

  it('naming the contact in Reply-To is nobody the case knows', async () => {
    const victim = mail.fresh('victim');
    const opened = await mail.openedBy(victim);
    const attack = mail.fresh('attack');
    await mail.receive({
      From: mail.fresh('attacker'),
      'Reply-To': victim,
      Subject: `[#${opened.number}]`,
      'Message-ID': `<${attack}>`,
    });
    expect((await mail.caseOf(attack)).id).not.toBe(opened.id);
  });

  it('who was copied by the customer joins', async () => {
    const messageId = mail.fresh('copied');
    const colleague = mail.fresh('colleague');
    await mail.receive({ From: mail.fresh('sender'), 'Message-ID': `<${messageId}>`, Cc: colleague });
    const { id, number } = await mail.caseOf(messageId);
    await mail.receive(
      { From: colleague, Subject: `Re: [#${number}]`, 'Message-ID': `<${mail.fresh('r')}>` },
      'Potwierdzam.',
    );
    expect(await mail.wordsOf(id)).toEqual([expect.any(String), 'Potwierdzam.']);
  });

  it('to a deleted case opens a new one', async () => {
    const sender = mail.fresh('joiner');
    const opened = await mail.openedBy(sender);
    await app.query(`UPDATE cases SET deleted_at = now() WHERE id = $1`, [opened.id]);
    const messageId = mail.fresh('r');
    await mail.receive({ From: sender, Subject: `Re: [#${opened.number}]`, 'Message-ID': `<${messageId}>` });
    expect((await mail.caseOf(messageId)).id).not.toBe(opened.id);
  });
});

describe('a mail that comes again', () => {
  it('by another way, with other bytes, is known by its Message-ID and makes no second entry', async () => {
    const messageId = mail.fresh('again');
    const sender = mail.fresh('sender');
    await mail.receive({ From: sender, 'Message-ID': `<${messageId}>` });
    await mail.receive({ Received: 'from other.example', From: sender, 'Message-ID': `<${messageId}>` });
    const [first, second] = await mail.ledgerOf(messageId);
    expect(first).toMatchObject({ state: 'done' });
    expect(second).toMatchObject({
      state: 'dropped',
      drop_reason: 'duplicate',
      case_id: first!.case_id,
      entry_id: null,
    });
    expect(await mail.wordsOf(first!.case_id!)).toHaveLength(1);
  });

  it('to a mailbox of another stream opens a case there too, and each case tells agents of the other', async () => {
    const messageId = mail.fresh('sibling');
    await mail.receive({ 'Message-ID': `<${messageId}>` }, 'x', {
      to: ['support@demo.test', 'office@demo.test'],
    });
    const rows = await mail.ledgerOf(messageId);
    expect(rows.map(({ state }) => state)).toEqual(['done', 'done']);
    const cases = await app.query<{ id: string; number: string; mailbox: string }>(
      `SELECT c.id, c.number, i.mailbox::text AS mailbox FROM inbound_mail i JOIN cases c ON c.id = i.case_id WHERE i.message_id = $1 ORDER BY c.number`,
      [messageId],
    );
    expect(new Set(cases.map(({ id }) => id)).size).toBe(2);
    for (const [one, other] of [cases, [...cases].reverse()]) {
      const notes = (await mail.entriesOf(one!.id)).filter(({ kind }) => kind === 'note');
      expect(notes).toHaveLength(1);
      expect(notes[0]).toMatchObject({ visibility: 'internal', author_kind: 'system' });
      // Who may see this case need not see the other: the words give nothing of it away.
      expect(notes[0]!.body).not.toContain(other!.number);
      expect(notes[0]!.body).not.toContain(other!.mailbox);
      // In the language of whichever of the two is processed last.
      expect(notes[0]!.body).toMatch(/came to another stream|przyszła też do innego strumienia/);
    }
  });

  it('to two mailboxes, as a reply, lands in its case once', async () => {
    const sender = mail.fresh('twoboxes');
    const opened = await mail.openedBy(sender);
    const messageId = mail.fresh('r');
    await mail.receive(
      { From: sender, Subject: `Re: [#${opened.number}]`, 'Message-ID': `<${messageId}>` },
      'Do obu.',
      { to: ['support@demo.test', 'office@demo.test'] },
    );
    expect((await mail.wordsOf(opened.id)).filter((words) => words === 'Do obu.')).toHaveLength(1);
    const rows = await mail.ledgerOf(messageId);
    expect(rows.map(({ state }) => state).sort()).toEqual(['done', 'dropped']);
    expect(new Set(rows.map(({ case_id }) => case_id))).toEqual(new Set([opened.id]));
  });

  it('processed by two workers at once makes one entry', async () => {
    const messageId = mail.fresh('race');
    const raw = (trace: string) =>
      plainMail({ Received: trace, From: 'race@firma.example', 'Message-ID': `<${messageId}>` });
    await Promise.all(['a', 'b', 'c', 'd'].map((trace) => app.deliver(raw(trace))));
    await app.settle();
    expect((await mail.ledgerOf(messageId)).map(({ state }) => state).sort()).toEqual([
      'done',
      'dropped',
      'dropped',
      'dropped',
    ]);
  });
});

describe('a mail nothing can be made of', () => {
  it('is set aside at once with its reason and its bytes, and stops nobody', async () => {
    await app.deliver('Subject: nobody\r\nMessage-ID: <nobody@firma.example>\r\n\r\nwords', { from: '' });
    const messageId = mail.fresh('next');
    await mail.receive({ 'Message-ID': `<${messageId}>` });
    expect(isId((await mail.caseOf(messageId)).id)).toBe(true);
    const [row] = await app.query<{ sha256: string; last_error: string; attempts: number }>(
      `SELECT * FROM inbound_mail WHERE state = 'quarantined'`,
    );
    expect(row).toMatchObject({ last_error: 'The mail names no sender', attempts: 1 });
    expect((await app.get(FileStore).bytes(row!.sha256)).toString()).toContain('words');
  });
});
