import { FileStore, Outbox, SEND_MAIL, Transactions, newId, type OutgoingMail } from '@sprawa/platform';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { plainMail, startChannels, type ChannelsApp } from '../../testing/channels-app.js';

/** A mail server of somebody else's: takes down what it is sent, and answers as it is told. */
const received: { mail: ParsedMail; raw: string; from: string; to: string[] }[] = [];
let toMail: number[] = [];
let toRecipient: Record<string, number> = {};
const refusal = (responseCode: number) =>
  Object.assign(new Error(`${responseCode} said the server`), { responseCode });
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onRcptTo({ address }, _session, done) {
    done(toRecipient[address] ? refusal(toRecipient[address]) : null);
  },
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const code = toMail.shift();
      if (code) return done(refusal(code));
      const raw = Buffer.concat(chunks);
      void simpleParser(raw).then((mail) => {
        received.push({
          mail,
          raw: raw.toString(),
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          to: session.envelope.rcptTo.map(({ address }) => address),
        });
        done();
      });
    });
  },
});

let app: ChannelsApp;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  app = await startChannels({
    SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
  });
  // A mail to support opens the case whose messages are sent here; its confirmation goes out like any mail.
  await app.deliver(plainMail({ 'Message-ID': '<opening@firma.example>' }));
  await app.settle();
});
afterAll(async () => {
  await app.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});
beforeEach(() => {
  received.length = 0;
  toMail = [];
  toRecipient = {};
});

let position = 500;
/** A message of the case with its mail in the outbox. */
async function send(
  changes: Partial<OutgoingMail> = {},
): Promise<{ outboxId: string; entryId: string; messageId: string }> {
  const [opened] = await app.query<{ case_id: string }>(
    `SELECT case_id FROM message WHERE message_id = 'opening@firma.example'`,
  );
  const entryId = newId();
  const messageId = `${entryId}@demo.test`;
  await app.query(
    `INSERT INTO case_entry (id, case_id, position, kind, visibility, author_kind, case_version) VALUES ($1, $2, $3, 'message', 'public', 'system', 1)`,
    [entryId, opened!.case_id, ++position],
  );
  await app.query(
    `INSERT INTO message (entry_id, case_id, direction, channel, message_id, delivery_state) VALUES ($1, $2, 'out', 'email', $3, 'queued')`,
    [entryId, opened!.case_id, messageId],
  );
  const mail: OutgoingMail = {
    messageId,
    from: { name: 'Biuro obsługi', address: 'support@demo.test' },
    replyTo: 'support+c10001.abcdefghijklmnop@demo.test',
    to: [{ name: 'Jan Żółty', address: 'jan@firma.example' }],
    cc: [],
    subject: 'Odp: Drukarka nie działa [#10001]',
    html: '<p>Dzień dobry</p>',
    text: 'Dzień dobry',
    inReplyTo: 'opening@firma.example',
    references: ['opening@firma.example'],
    attachmentFileIds: [],
    automatic: false,
    caseId: opened!.case_id,
    entryId,
    ...changes,
  };
  const outboxId = await app.get(Transactions).run((tx) => app.get(Outbox).add(tx, SEND_MAIL, mail));
  await app.settle();
  return { outboxId, entryId, messageId };
}
/** Brings the next attempt forward. */
async function again(outboxId: string): Promise<void> {
  await app.query(`UPDATE outbox SET next_attempt_at = now() WHERE id = $1 AND state = 'pending'`, [
    outboxId,
  ]);
  await app.settle();
}
const deliveryOf = async (entryId: string) =>
  (
    await app.query<{ delivery_state: string; delivery_detail: string | null }>(
      `SELECT delivery_state, delivery_detail FROM message WHERE entry_id = $1`,
      [entryId],
    )
  )[0];
const outboxOf = async (id: string) =>
  (
    await app.query<{ state: string; attempts: number }>(`SELECT state, attempts FROM outbox WHERE id = $1`, [
      id,
    ])
  )[0];

describe('a message to a customer', () => {
  it('arrives as text and HTML with its files, threaded, and is told to be sent', async () => {
    const { sha256, size } = await app.get(FileStore).put(Buffer.from('umowa'), 100);
    const fileId = newId();
    await app.query(
      `INSERT INTO file (id, sha256, size, name, media_type) VALUES ($1, $2, $3, 'umowa żółta.txt', 'text/plain')`,
      [fileId, sha256, size],
    );
    const { entryId, messageId } = await send({
      attachmentFileIds: [fileId],
      cc: [{ address: 'ewa@firma.example' }],
    });
    const { mail, from, to } = received[0]!;
    expect(from).toBe('support+c10001.abcdefghijklmnop@demo.test');
    expect(to).toEqual(['jan@firma.example', 'ewa@firma.example']);
    expect(mail).toMatchObject({
      subject: 'Odp: Drukarka nie działa [#10001]',
      messageId: `<${messageId}>`,
      inReplyTo: '<opening@firma.example>',
      text: 'Dzień dobry',
      html: '<p>Dzień dobry</p>',
    });
    expect(mail.from?.value).toEqual([{ name: 'Biuro obsługi', address: 'support@demo.test' }]);
    expect(mail.replyTo?.value[0]?.address).toBe('support+c10001.abcdefghijklmnop@demo.test');
    expect(mail.headers.has('auto-submitted')).toBe(false);
    expect(mail.attachments).toMatchObject([{ filename: 'umowa żółta.txt', content: Buffer.from('umowa') }]);
    expect(await deliveryOf(entryId)).toEqual({ delivery_state: 'sent', delivery_detail: null });
  });

  it('reaches blind recipients, of whom the mail itself says nothing', async () => {
    await send({ bcc: [{ address: 'audit@firma.example' }] });
    expect(received[0]!.to).toEqual(['jan@firma.example', 'audit@firma.example']);
    expect(received[0]!.raw).not.toMatch(/audit|^bcc:/im);
  });

  it('put off for a blind recipient reaches them later, as hidden as before', async () => {
    toRecipient = { 'audit@firma.example': 450 };
    await send({ bcc: [{ address: 'audit@firma.example' }] });
    toRecipient = {};
    await app.query(`UPDATE outbox SET next_attempt_at = now() WHERE state = 'pending' AND payload ? 'rest'`);
    await app.settle();
    expect(received.map(({ to }) => to)).toEqual([['jan@firma.example'], ['audit@firma.example']]);
    for (const { raw } of received) expect(raw).not.toMatch(/audit|^bcc:/im);
  });

  it('that is automatic says so', async () => {
    await send({ automatic: true });
    expect(received[0]!.mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('is tried again after a refusal for now, as the same mail, and then is sent', async () => {
    toMail = [451];
    const { outboxId, entryId, messageId } = await send();
    expect(await outboxOf(outboxId)).toEqual({ state: 'pending', attempts: 1 });
    expect(await deliveryOf(entryId)).toMatchObject({ delivery_state: 'queued' });
    await again(outboxId);
    expect(received.map(({ mail }) => mail.messageId)).toEqual([`<${messageId}>`]);
    expect(await deliveryOf(entryId)).toMatchObject({ delivery_state: 'sent' });
  });

  it('refused for good is told with the server’s words and not tried again', async () => {
    toMail = [554];
    const { outboxId, entryId } = await send();
    expect(await outboxOf(outboxId)).toEqual({ state: 'dead', attempts: 1 });
    expect(await deliveryOf(entryId)).toEqual({
      delivery_state: 'failed',
      delivery_detail: expect.stringContaining('554 said the server') as string,
    });
  });

  it('that failed a dozen times is told as failed', async () => {
    toMail = [451, 451];
    const { outboxId, entryId } = await send();
    await app.query(`UPDATE outbox SET attempts = 11 WHERE id = $1`, [outboxId]);
    await again(outboxId);
    expect(await outboxOf(outboxId)).toEqual({ state: 'dead', attempts: 12 });
    expect(await deliveryOf(entryId)).toMatchObject({ delivery_state: 'failed' });
  });

  it('taken for some and put off for others reaches the others later and nobody twice', async () => {
    toRecipient = { 'ewa@firma.example': 450 };
    const { entryId } = await send({ cc: [{ address: 'ewa@firma.example' }] });
    expect(received.map(({ to }) => to)).toEqual([['jan@firma.example']]);
    toRecipient = {};
    await app.query(`UPDATE outbox SET next_attempt_at = now() WHERE state = 'pending' AND payload ? 'rest'`);
    await app.settle();
    expect(received.map(({ to }) => to)).toEqual([['jan@firma.example'], ['ewa@firma.example']]);
    expect(received[1]!.mail.to).toMatchObject({ value: [{ address: 'jan@firma.example' }] });
    expect(await deliveryOf(entryId)).toMatchObject({ delivery_state: 'sent' });
  });

  it('refused for one of its recipients tells for whom', async () => {
    toRecipient = { 'ewa@firma.example': 550 };
    const { entryId } = await send({ cc: [{ address: 'ewa@firma.example' }] });
    expect(await deliveryOf(entryId)).toEqual({
      delivery_state: 'bounced',
      delivery_detail: expect.stringMatching(/^ewa@firma\.example: 550/) as string,
    });
  });

  it('that was sent before the program died is not sent twice', async () => {
    const { outboxId } = await send();
    await app.query(`UPDATE outbox SET state = 'pending', done_at = NULL WHERE id = $1`, [outboxId]);
    await again(outboxId);
    expect(received).toHaveLength(1);
    expect(await outboxOf(outboxId)).toMatchObject({ state: 'done' });
  });

  it('with a second recipient smuggled into an address is never sent', async () => {
    const { outboxId, entryId } = await send({
      to: [{ address: 'jan@firma.example\r\nRCPT TO:<all@firma.example>' }],
    });
    expect(received).toEqual([]);
    expect(await outboxOf(outboxId)).toMatchObject({ state: 'dead' });
    expect(await deliveryOf(entryId)).toMatchObject({ delivery_state: 'failed' });
  });

  it('with header lines smuggled into its subject has none of them', async () => {
    await send({ subject: 'Hello\r\nBcc: all@firma.example\r\n\r\n<script>' });
    expect(received[0]!.raw).not.toMatch(/^bcc:/im);
    expect(received[0]!.mail.subject).toBe('Hello Bcc: all@firma.example <script>');
  });

  it('whose file is gone is told as failed instead of going without it', async () => {
    const { entryId } = await send({ attachmentFileIds: [newId()] });
    expect(received).toEqual([]);
    expect(await deliveryOf(entryId)).toMatchObject({
      delivery_state: 'failed',
      delivery_detail: 'An attachment is not there any more',
    });
  });
});

describe('the demo mailbox', () => {
  it('is not there once mail is really sent', async () => {
    expect((await fetch(`${app.url}/demo/mail.json`)).status).toBe(404);
  });
});
