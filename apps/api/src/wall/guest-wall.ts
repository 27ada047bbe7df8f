import { Injectable } from '@nestjs/common';
import { RecentSessions, tokensIn, type Door } from '@sprawa/identity';
import { Settings, callerBehind, networkOf } from '@sprawa/platform';
import { ActorLoader } from '@sprawa/permissions';
import type { IncomingMessage } from 'node:http';
import { isOwnOrigin } from './own-origin.js';
import { TokenBuckets } from './token-buckets.js';
import { bodyProblem, costOf, isFile, isLongQuestion, isWatched, type BodyProblem } from './what-it-costs.js';

export type Refusal = 'tooMany' | 'foreign' | 'tooLong' | BodyProblem;

/** Seconds of its rate that a network may spend at once: a page with all its files, a team that starts at nine. */
const BURST_SECONDS = 10;
/** All guests together: as much as three networks; at once no more, because that is what others would wait for. */
const TOGETHER = { networks: 3, burstSeconds: 2 };
const EVERYBODY = 'everybody';

/**
 * The first wall, in this process's memory and before anything is read or looked up: what people who are not signed in
 * may ask for is a share of the program's time, of each network and of all together, so that whoever is signed in is
 * served as ever while strangers flood us. It is coarse; who may do what is decided behind it.
 *
 * Signed in is whose session opened something here a moment ago (`RecentSessions`), so that a flood out of the office's
 * own network does not shut its agents out. A token not seen yet is looked up within a share of its own: agents get in
 * while strangers without one use theirs up. Files by their signed links have one as well.
 */
@Injectable()
export class GuestWall {
  private readonly networks;
  private readonly together;
  private readonly customers;
  private readonly trusts;

  constructor(
    private readonly settings: Settings,
    private readonly recent: RecentSessions,
    private readonly actors: ActorLoader,
  ) {
    const rate = settings.GUEST_REQUESTS_PER_SECOND;
    const together = rate * TOGETHER.networks;
    this.networks = new TokenBuckets(rate, rate * BURST_SECONDS);
    this.together = new TokenBuckets(together, together * TOGETHER.burstSeconds);
    this.customers = new TokenBuckets(rate, rate * BURST_SECONDS);
    this.trusts = settings.trustsProxy;
  }

  /** @returns why it is refused; null when it may pass */
  refusalOf(request: IncomingMessage, now = performance.now()): Refusal | null {
    const { method = 'GET', headers } = request;
    const path = pathOf(request);
    const tokens = tokensIn(headers);
    const changes = !['GET', 'HEAD', 'OPTIONS'].includes(method) || headers.upgrade !== undefined;
    // Who brings the token in a header is a program, which no other site's page can make do anything.
    const byCookie = headers.authorization === undefined && (tokens.length > 0 || path.startsWith('/auth/'));
    if (changes && byCookie && !isOwnOrigin(headers, this.settings.PUBLIC_URL)) return 'foreign';
    const guest = this.knownAs(tokens) === null;
    const bytes = Number(headers['content-length'] ?? 0);
    return (
      bodyProblem(path, guest, headers) ??
      (this.charge(request, tokens, costOf(method, path, bytes), now) ? null : 'tooMany')
    );
  }

  /** Once a body was read. A token not seen yet is looked up before its question is taken apart. */
  async questionRefusalOf(request: IncomingMessage, body: unknown): Promise<Refusal | null> {
    const door = /^\/graphql\/(agent|portal)\b/.exec(pathOf(request))?.[1] as Door | undefined;
    if (!door || !isLongQuestion(body)) return null;
    const { headers } = request;
    if (this.knownAs(tokensIn(headers)) !== null) return null;
    return (await this.actors.fromRequest({ headers, door, address: this.addressOf(request) }))
      ? null
      : 'tooLong';
  }

  /** For each operation on a WebSocket. @param bearer out of the connection's parameters */
  admitsOperation(
    request: IncomingMessage,
    bearer: unknown,
    bytes: number,
    now = performance.now(),
  ): boolean {
    const headers =
      typeof bearer === 'string' ? { ...request.headers, authorization: bearer } : request.headers;
    return this.charge(request, tokensIn(headers), costOf('POST', pathOf(request), bytes), now);
  }

  private charge(request: IncomingMessage, tokens: string[], cost: number, now: number): boolean {
    const known = this.knownAs(tokens);
    if (known?.door === 'agent') return true;
    // Anybody can become a customer.
    if (known) return this.customers.take(known.token, cost, now);
    const network = networkOf(this.addressOf(request));
    if (isWatched(pathOf(request))) return this.networks.take(`watched ${network}`, cost, now);
    const kind =
      tokens.length > 0
        ? 'unknown token'
        : isFile(request.method ?? 'GET', pathOf(request))
          ? 'file'
          : 'guest';
    return (
      this.networks.take(`${kind} ${network}`, cost, now) &&
      this.together.take(`${kind} ${EVERYBODY}`, cost, now)
    );
  }

  private addressOf({ socket, headers }: IncomingMessage): string {
    return callerBehind(this.trusts, socket.remoteAddress ?? '', String(headers['x-forwarded-for'] ?? ''));
  }

  private knownAs(tokens: string[]): { token: string; door: Door } | null {
    let customer = null;
    for (const token of tokens) {
      const door = this.recent.doorOf(token);
      if (door === 'agent') return { token, door };
      if (door) customer = { token, door };
    }
    return customer;
  }
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0]!;
