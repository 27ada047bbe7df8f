import { simpleParser, type ParsedMail } from 'mailparser';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SMTPServer } from 'smtp-server';

const root = join(import.meta.dirname, '..');
/** As the demo mailbox tells them, newest first: a notice to a colleague, an answer to a customer. */
const mailbox = [
  {
    to: ['expert@demo.test'],
    subject: 'Case 10321 is yours',
    headers: { To: 'expert@demo.test', 'Message-ID': '<notice@demo.test>' },
  },
  {
    to: ['jan@example.org'],
    subject: 'Re: Zażółć [#10321]',
    headers: {
      To: 'Jan Kowalski <jan@example.org>',
      'Reply-To': 'support+c10321.abcdefghijklmnop@demo.test',
      'Message-ID': '<answer@demo.test>',
      References: '<first@example.org>',
    },
  },
];

let receiver: SMTPServer;
let app: Server;
let received: { envelope: string[]; mail: ParsedMail } | null = null;
beforeAll(async () => {
  receiver = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) =>
      void simpleParser(stream).then((mail) => {
        received = { envelope: session.envelope.rcptTo.map(({ address }) => address), mail };
        done();
      }, done),
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  app = createServer((_request, response) => response.end(JSON.stringify(mailbox))).listen(0, '127.0.0.1');
  await once(app, 'listening');
});
afterAll(async () => {
  app.close();
  await new Promise<void>((resolve) => receiver.close(() => resolve()));
});

async function send(...options: string[]) {
  received = null;
  const smtp = `smtp://127.0.0.1:${(receiver.server.address() as AddressInfo).port}`;
  const http = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  await promisify(execFile)(
    process.execPath,
    ['tools/send-mail.mjs', '--server', smtp, '--app', http, ...options],
    { cwd: root },
  );
  return received!;
}

describe('a mail sent for trying things out', () => {
  it('has text and HTML with Polish letters, and its files', async () => {
    const { envelope, mail } = await send(
      '--from',
      'Łucja Żak <lucja@example.org>',
      '--subject',
      'Zażółć gęślą jaźń',
      '--attach',
      'LICENSE',
    );
    expect(envelope).toEqual(['support@demo.test']);
    expect(mail.from?.value).toEqual([{ name: 'Łucja Żak', address: 'lucja@example.org' }]);
    expect(mail.subject).toBe('Zażółć gęślą jaźń');
    expect(mail.text).toContain('zażółć gęślą jaźń');
    expect(mail.html).toContain('<p>zażółć gęślą jaźń');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['LICENSE']);
  });

  it('answers the newest mail to a customer, and never a colleague’s notice', async () => {
    const { envelope, mail } = await send('--reply-to-last', '--text', 'Thanks <3');
    expect(envelope).toEqual(['support+c10321.abcdefghijklmnop@demo.test']);
    expect(mail.from?.value).toEqual([{ name: 'Jan Kowalski', address: 'jan@example.org' }]);
    expect(mail.inReplyTo).toBe('<answer@demo.test>');
    expect(mail.references).toEqual(['<first@example.org>', '<answer@demo.test>']);
    expect(mail.subject).toBe('Re: Zażółć [#10321]');
    expect(mail.html).toContain('Thanks &lt;3');
  });

  it('is not sent when nobody’s mail could be answered', async () => {
    await expect(send('--reply-to-last', '--from', 'ola@example.org')).rejects.toMatchObject({
      stderr: expect.stringContaining('No mail'),
    });
    expect(received).toBeNull();
  });
});
