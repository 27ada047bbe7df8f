import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';
import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';
import { causeOf, type ConnectionCause } from './connection-cause.js';
import type { MailServer, Way } from './mail-server.js';
import { smtpOptions } from './smtp-options.js';

const TRY_MS = 15_000;

/**
 * Connects to a server of mail and signs in, as the program will: nothing is read, written or sent.
 * @returns null when it went well
 */
export async function tryServer(
  server: MailServer,
  way: Way,
  patience = TRY_MS,
): Promise<ConnectionCause | null> {
  const signal = AbortSignal.timeout(patience);
  const tooLong = new Promise<ConnectionCause>((resolve) => {
    signal.addEventListener('abort', () => resolve('timed-out'), { once: true });
  });
  const work = async (): Promise<ConnectionCause | null> => {
    try {
      await lookup(server.host);
      await knock(server, way, signal);
      await (way === 'incoming' ? signInByImap(server, signal) : signInBySmtp(server, patience));
      return null;
    } catch (error) {
      return signal.aborted ? 'timed-out' : causeOf(error);
    }
  };
  return Promise.race([work(), tooLong]);
}

/** How a server begins to speak that does so in the clear (RFC 3501, 7.1; RFC 5321, 4.2). */
const GREETINGS: Record<Way, RegExp> = { incoming: /^\* (OK|PREAUTH|BYE)/i, outgoing: /^[245]\d\d[ -]/ };

/** Whether anybody answers at all, and in the right language: libraries of mail hide why nobody does. */
function knock({ host, port, security }: MailServer, way: Way, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal });
    const done = (good: boolean) => {
      socket.destroy();
      if (good) resolve();
      else reject(new Error('This is no such server'));
    };
    if (security === 'tls') socket.once('connect', () => done(true));
    else socket.once('data', (bytes) => done(GREETINGS[way].test(bytes.toString('latin1'))));
    socket.once('end', () => done(false));
    // Of several addresses of a name that all fail, Node throws the failures together.
    socket.once('error', (error: Error & { errors?: Error[] }) => reject(error.errors?.[0] ?? error));
  });
}

async function signInByImap(server: MailServer, signal: AbortSignal): Promise<void> {
  const { host, port, security, user, password } = server;
  const client = new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
    auth: { user, pass: password },
    clientInfo: { name: 'Sprawa' },
    disableAutoIdle: true,
    logger: false,
  });
  let broken: Error | null = null;
  client.on('error', (error: Error) => (broken ??= error));
  const end = () => client.close();
  signal.addEventListener('abort', end, { once: true });
  try {
    await client.connect();
    await client.mailboxOpen('INBOX', { readOnly: true });
    await client.logout().catch(() => {});
  } catch (error) {
    throw broken ?? error;
  } finally {
    signal.removeEventListener('abort', end);
    client.close();
  }
}

async function signInBySmtp(server: MailServer, patience: number): Promise<void> {
  const transport = createTransport({
    ...smtpOptions(server),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}
