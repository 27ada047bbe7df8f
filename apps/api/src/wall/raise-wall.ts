import { languageOf } from '@sprawa/identity';
import { Log, Metrics, Settings, networkOf, type ErrorCode } from '@sprawa/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { GuestWall, type Refusal } from './guest-wall.js';
import { wallMessage } from './messages.js';
import { SlowRefusals } from './slow-refusals.js';

/** Connections of one network that does not stand behind a trusted proxy, and of all. */
const CONNECTIONS = { ofNetwork: 500, together: 10_000 };
/** Milliseconds to send the head of a request. */
const HEADERS_TIMEOUT = 20_000;
/** Bytes of a refused body that are read to its end, so that the connection can be used again. */
const READ_ANYWAY = 16 * 1024;
const TELL_EVERY = 60_000;

const ANSWERS: Record<Refusal, { status: number; code: ErrorCode; line: string }> = {
  tooMany: { status: 429, code: 'TOO_MANY_ATTEMPTS', line: 'Too Many Requests' },
  foreign: { status: 403, code: 'FORBIDDEN', line: 'Forbidden' },
  tooLong: { status: 401, code: 'UNAUTHENTICATED', line: 'Unauthorized' },
  tooLarge: { status: 413, code: 'BAD_INPUT', line: 'Content Too Large' },
  noLength: { status: 411, code: 'BAD_INPUT', line: 'Length Required' },
};

const turnedAway = new WeakSet<Duplex>();
/** The wall has refused this upgrade: nobody else answers it. */
export const isTurnedAway = (socket: Duplex): boolean => turnedAway.has(socket);

/** Puts the wall before everything else that answers: HTTP requests, upgrades, connections. Before any route is there. */
export function raiseWall(app: NestFastifyApplication): void {
  const wall = app.get(GuestWall);
  const slowly = new SlowRefusals();
  const tell = teller(app);
  const fastify = app.getHttpAdapter().getInstance();
  const server = fastify.server as Server;
  limitConnections(server, app.get(Settings));
  fastify.addHook('onRequest', (request, reply, done) => {
    const refusal = wall.refusalOf(request.raw);
    if (!refusal) return done();
    tell(refusal);
    reply.hijack();
    slowly.hold(request.raw.socket, () => refuse(request.raw, reply.raw, refusal));
  });
  fastify.addHook('preHandler', async (request, reply) => {
    const refusal = await wall.questionRefusalOf(request.raw, request.body);
    if (!refusal) return;
    tell(refusal);
    reply.hijack();
    refuse(request.raw, reply.raw, refusal);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    // Whose head was read has no listener yet, and an error that nobody hears ends the program.
    socket.on('error', () => socket.destroy());
    if (!/^\/graphql\/(agent|portal)\/?(\?|$)/.test(request.url ?? ''))
      return turnAway(socket, () => socket.destroy());
    const refusal = wall.refusalOf(request);
    if (!refusal) return;
    tell(refusal);
    const { status, line } = ANSWERS[refusal];
    turnAway(socket, () =>
      slowly.hold(socket, () =>
        socket.end(`HTTP/1.1 ${status} ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`),
      ),
    );
  });
}

function turnAway(socket: Duplex, how: () => void): void {
  turnedAway.add(socket);
  how();
}

function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { status, code } = ANSWERS[refusal];
  const message = wallMessage(languageOf(request.headers['accept-language']), refusal);
  const answer = request.url?.startsWith('/graphql/')
    ? { errors: [{ message, extensions: { code } }] }
    : { code, message, fieldErrors: [] };
  const body = JSON.stringify(answer);
  const unread =
    request.headers['transfer-encoding'] !== undefined ||
    Number(request.headers['content-length'] ?? 0) > READ_ANYWAY;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(refusal === 'tooMany' && { 'retry-after': '5' }),
    ...(unread && { connection: 'close' }),
  });
  response.end(body);
}

/** Slow and many connections: a head that never ends, one network that opens all there are. */
function limitConnections(server: Server, settings: Settings): void {
  server.headersTimeout = HEADERS_TIMEOUT;
  server.maxConnections = CONNECTIONS.together;
  const trusts = settings.trustsProxy;
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (trusts(address)) return;
    const network = networkOf(address);
    const count = (open.get(network) ?? 0) + 1;
    if (count > CONNECTIONS.ofNetwork) return socket.destroy();
    open.set(network, count);
    socket.once('close', () => {
      const left = open.get(network)! - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
}

/** Counts every refusal, and says in the log once a minute how many there were. */
function teller(app: NestFastifyApplication): (refusal: Refusal) => void {
  const log = app.get(Log);
  const refusals = app
    .get(Metrics)
    .counter('sprawa_guest_refusals_total', 'Requests refused before anything was looked up.', ['reason']);
  let since: Partial<Record<Refusal, number>> = {};
  let told = -TELL_EVERY;
  return (refusal) => {
    refusals.inc({ reason: refusal });
    since[refusal] = (since[refusal] ?? 0) + 1;
    const now = performance.now();
    if (now - told < TELL_EVERY) return;
    log.warn('Requests of people who are not signed in are refused', { refused: since });
    since = {};
    told = now;
  };
}
