import { ReplyAddress } from '@sprawa/cases';
import { FileStore } from '@sprawa/platform';
import { once } from 'node:events';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { plainMail, startChannels, type ChannelsApp } from '../../testing/channels-app.js';

let app: ChannelsApp;
beforeAll(async () => {
  app = await startChannels({ MAIL_MAX_BYTES: '200000' });
});
afterAll(() => app.close());

/** Speaks SMTP by hand, for what no mail program would say. */
async function speak(): Promise<{ greeting: string; say(line: string): Promise<string>; socket: Socket }> {
  const socket = connect(app.smtpPort, '127.0.0.1').setEncoding('latin1');
  let heard = '';
  const answer = async (): Promise<string> => {
    while (!/^\d{3} .*\r\n$/m.test(heard)) heard += ((await once(socket, 'data')) as [string])[0];
    const whole = heard;
    heard = '';
    return whole.trim();
  };
  const greeting = await answer();
  return {
    greeting,
    socket,
    say(line) {
      socket.write(`${line}\r\n`);
      return answer();
    },
  };
}

const rows = (messageId: string) =>
  app.query<{ mailbox: string; envelope_from: string; envelope_to: string[]; sha256: string; size: string }>(
    `SELECT * FROM inbound_mail WHERE sha256 IN (SELECT sha256 FROM inbound_mail WHERE message_id = $1)`,
    [messageId],
  );

describe('a mail handed over by SMTP', () => {
  it('is kept byte by byte and stands in the ledger before the sender hears yes', async () => {
    const raw = plainMail({ Subject: 'Kept', 'Message-ID': '<kept@firma.example>' }, 'Line\n.\n..dots\nżółć');
    expect(await app.deliver(raw)).toMatch(/^250/);
    const [row] = await app.query<{ sha256: string; envelope_from: string; envelope_to: string[] }>(
      `SELECT * FROM inbound_mail WHERE envelope_from = 'jan@firma.example' ORDER BY id DESC LIMIT 1`,
    );
    expect(row).toMatchObject({ envelope_to: ['support@demo.test'] });
    expect((await app.get(FileStore).bytes(row!.sha256)).toString()).toBe(raw);
  });

  it('that comes twice, because our yes was lost, stands there once', async () => {
    const raw = plainMail({ Subject: 'Twice', 'Message-ID': '<twice@firma.example>' });
    expect(await app.deliver(raw)).toMatch(/^250/);
    expect(await app.deliver(raw)).toMatch(/^250/);
    await app.settle();
    expect(await rows('twice@firma.example')).toHaveLength(1);
  });

  it('for two mailboxes stands there once for each', async () => {
    const [other] = await app.query<{ address: string }>(
      `SELECT address::text AS address FROM mailbox WHERE address <> 'support@demo.test' LIMIT 1`,
    );
    await app.deliver(plainMail({ 'Message-ID': '<both@firma.example>' }), {
      to: ['support@demo.test', other!.address, 'SUPPORT@demo.test'],
    });
    await app.settle();
    const found = await rows('both@firma.example');
    expect(found.map(({ mailbox }) => mailbox).sort()).toEqual(['support@demo.test', other!.address].sort());
    expect(found.find(({ mailbox }) => mailbox === 'support@demo.test')!.envelope_to).toHaveLength(1);
  });

  it('to a signed reply address belongs to the mailbox behind it', async () => {
    const address = app.get(ReplyAddress).of('10001', 'support@demo.test');
    await app.deliver(plainMail({ 'Message-ID': '<signed@firma.example>' }), { to: [address.toUpperCase()] });
    await app.settle();
    expect(await rows('signed@firma.example')).toMatchObject([{ mailbox: 'support@demo.test' }]);
  });

  it.each([
    'nobody@demo.test',
    'support@elsewhere.example',
    'support+c10001.aaaaaaaaaaaaaaaa@demo.test',
    'support+anything@demo.test',
  ])('for %s is refused with 550', async (to) => {
    await expect(app.deliver(plainMail({}), { to: [to] })).rejects.toMatchObject({ responseCode: 550 });
  });

  it('from the empty sender is taken, as bounces must be', async () => {
    const smtp = await speak();
    await smtp.say('EHLO mx.example');
    expect(await smtp.say('MAIL FROM:<>')).toMatch(/^250/);
    expect(await smtp.say('RCPT TO:<support@demo.test>')).toMatch(/^250/);
    expect(await smtp.say('DATA')).toMatch(/^354/);
    expect(
      await smtp.say('From: MAILER-DAEMON@mx.example\r\nMessage-ID: <empty@mx.example>\r\n\r\nSorry.\r\n.'),
    ).toMatch(/^250/);
    expect(await smtp.say('QUIT')).toMatch(/^221/);
    await app.settle();
    expect(await rows('empty@mx.example')).toMatchObject([{ envelope_from: '' }]);
  });

  it('above the limit is refused with 552, announced or not', async () => {
    const before = await app.query(`SELECT FROM inbound_mail`);
    await expect(app.deliver(plainMail({}, 'x'.repeat(300_000)))).rejects.toMatchObject({
      responseCode: 552,
    });
    const smtp = await speak();
    await smtp.say('EHLO mx.example');
    expect(await smtp.say('MAIL FROM:<jan@firma.example> SIZE=300000')).toMatch(/^552/);
    await smtp.say('MAIL FROM:<jan@firma.example>');
    await smtp.say('RCPT TO:<support@demo.test>');
    await smtp.say('DATA');
    expect(await smtp.say(`${'x'.repeat(70)}\r\n`.repeat(5_000) + '.')).toMatch(/^552/);
    expect(await smtp.say('NOOP')).toMatch(/^250/);
    smtp.socket.destroy();
    expect(await app.query(`SELECT FROM inbound_mail`)).toHaveLength(before.length);
  });

  it('is refused for now with 451 when it cannot be stored, and no row claims it was', async () => {
    const incoming = join(app.dataDir, 'files', 'incoming');
    await rm(incoming, { recursive: true, force: true });
    await writeFile(incoming, 'not a folder');
    await chmod(incoming, 0o400);
    await expect(app.deliver(plainMail({ Subject: 'Unkept' }))).rejects.toMatchObject({ responseCode: 451 });
    await rm(incoming);
    expect(await app.deliver(plainMail({ Subject: 'Unkept' }))).toMatch(/^250/);
  });

  it('reaches at most fifty recipients', async () => {
    const smtp = await speak();
    await smtp.say('EHLO mx.example');
    await smtp.say('MAIL FROM:<jan@firma.example>');
    const reply = app.get(ReplyAddress);
    for (let number = 10_001; number <= 10_050; number++)
      expect(await smtp.say(`RCPT TO:<${reply.of(String(number), 'support@demo.test')}>`)).toMatch(/^250/);
    expect(await smtp.say('RCPT TO:<support@demo.test>')).toMatch(/^452/);
    smtp.socket.destroy();
  });
});

describe('the receiver', () => {
  it('says nothing of its version, asks for no password and offers no TLS it could not prove', async () => {
    const smtp = await speak();
    expect(smtp.greeting).toMatch(/^220 localhost ESMTP$/);
    const offered = await smtp.say('EHLO mx.example');
    expect(offered).toContain('SIZE 200000');
    expect(offered).not.toMatch(/AUTH|STARTTLS/);
    smtp.socket.destroy();
  });

  it('hangs up on whoever talks nonsense, and stays well', async () => {
    const smtp = await speak();
    smtp.socket.write('\u0000\u0001 GARBAGE\r\n'.repeat(20));
    await once(smtp.socket, 'close');
    expect((await speak()).greeting).toMatch(/^220/);
  });
});
