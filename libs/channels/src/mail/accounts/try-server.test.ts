import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { SMTPServer } from 'smtp-server';
import {
  DOVECOT_PASSWORD,
  dovecotIsHere,
  privateDovecot,
  type PrivateDovecot,
} from '../../testing/private-dovecot.js';
import type { MailServer } from './mail-server.js';
import { tryServer } from './try-server.js';

const closers: (() => Promise<unknown> | void)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

const here = (port: number, changes: Partial<MailServer> = {}): MailServer => ({
  ...{ host: '127.0.0.1', port, security: 'none', user: 'help', password: DOVECOT_PASSWORD },
  ...changes,
});
const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

/** A server whose conversation is that of no mail server. */
async function listening(answer: (server: Server) => void): Promise<number> {
  const server = createServer();
  answer(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => void server.close());
  return portOf(server);
}

async function smtp(options: ConstructorParameters<typeof SMTPServer>[0]): Promise<number> {
  const server = new SMTPServer({ logger: false, ...options });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  closers.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return portOf(server.server);
}

const signingIn = () =>
  smtp({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'help' && password === DOVECOT_PASSWORD
        ? done(null, { user: username })
        : done(new Error('Who are you?')),
  });

describe('a server mail goes out by', () => {
  it('is signed in to', async () => {
    expect(await tryServer(here(await signingIn()), 'outgoing')).toBeNull();
  });

  it('is told apart from a wrong password', async () => {
    const server = here(await signingIn(), { password: 'wrong' });
    expect(await tryServer(server, 'outgoing')).toBe('wrong-password');
  });

  it('is good without a sign-in where it asks for none', async () => {
    const port = await smtp({ disabledCommands: ['AUTH', 'STARTTLS'] });
    expect(await tryServer(here(port, { user: '', password: '' }), 'outgoing')).toBeNull();
  });

  it('is refused where it offers no TLS, or a certificate nobody knows', async () => {
    const plain = await smtp({ disabledCommands: ['AUTH', 'STARTTLS'] });
    expect(await tryServer(here(plain, { security: 'starttls' }), 'outgoing')).toBe('tls');
    expect(await tryServer(here(plain, { security: 'tls' }), 'outgoing', 3_000)).toBe('tls');
    const own = await smtp({ authOptional: true });
    expect(await tryServer(here(own, { security: 'starttls' }), 'outgoing')).toBe('tls');
  });
});

describe('a server that is none', () => {
  it('has no name', async () => {
    expect(await tryServer(here(25, { host: 'mail.nowhere.invalid' }), 'outgoing')).toBe('name-not-found');
  });

  it('is not there', async () => {
    const port = await listening(() => {});
    await closers.pop()!();
    expect(await tryServer(here(port), 'outgoing')).toBe('refused');
    expect(await tryServer(here(port), 'incoming')).toBe('refused');
  });

  it('says nothing', async () => {
    const port = await listening((server) =>
      server.on('connection', (socket) => socket.on('error', () => {})),
    );
    expect(await tryServer(here(port), 'outgoing', 300)).toBe('timed-out');
    expect(await tryServer(here(port), 'incoming', 300)).toBe('timed-out');
  });

  it('speaks of something else', async () => {
    const port = await listening((server) =>
      server.on('connection', (socket) =>
        socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      ),
    );
    expect(await tryServer(here(port), 'outgoing')).toBe('not-understood');
    expect(await tryServer(here(port), 'incoming')).toBe('not-understood');
  });
});

(dovecotIsHere() ? describe : describe.skip)('a mailbox mail is fetched from', () => {
  let dovecot: PrivateDovecot;
  beforeAll(async () => {
    dovecot = await privateDovecot();
    // Makes the mailbox.
    await dovecot.deliver('help', 'Subject: First\r\n\r\nFirst\r\n');
  }, 30_000);
  afterAll(() => dovecot.remove());

  it('is signed in to', async () => {
    expect(await tryServer(here(dovecot.port), 'incoming')).toBeNull();
  });

  it('is told apart from a wrong password', async () => {
    expect(await tryServer(here(dovecot.port, { password: 'wrong' }), 'incoming')).toBe('wrong-password');
  });

  it('is refused where it offers no TLS', async () => {
    expect(await tryServer(here(dovecot.port, { security: 'starttls' }), 'incoming')).toBe('tls');
    expect(await tryServer(here(dovecot.port, { security: 'tls' }), 'incoming')).toBe('tls');
  });
});
