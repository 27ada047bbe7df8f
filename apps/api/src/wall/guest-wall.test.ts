import { RecentSessions, newToken, type Door } from '@sprawa/identity';
import { Settings } from '@sprawa/platform';
import type { IncomingMessage } from 'node:http';
import { GuestWall } from './guest-wall.js';
import { AUTH_BODY_LIMIT, GUEST_BODY_LIMIT } from './what-it-costs.js';

const recent = new RecentSessions();
const signedIn = (door: Door) => {
  const token = newToken();
  recent.remember(token, door);
  return token;
};
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

interface Asked {
  path?: string;
  method?: string;
  from?: string;
  headers?: Record<string, string>;
}
const request = ({ path = '/agent/', method = 'GET', from = '203.0.113.7', headers = {} }: Asked) =>
  ({ url: path, method, headers, socket: { remoteAddress: from } }) as unknown as IncomingMessage;

/** A wall of ten requests a second from one network: a hundred at once; sixty at once of all together. */
function wall(settings: Partial<Settings> = {}) {
  const given = Object.assign(new Settings(), { GUEST_REQUESTS_PER_SECOND: 10 }, settings);
  // Nobody's session is looked up here.
  const it = new GuestWall(given, recent, undefined as never);
  return {
    refusal: (asked: Asked, now = 0) => it.refusalOf(request(asked), now),
    /** How many of so many pass. */
    passing: (count: number, asked: Asked | ((n: number) => Asked), now = 0) =>
      Array.from({ length: count }, (_, n) => request(typeof asked === 'function' ? asked(n) : asked)).filter(
        (one) => it.refusalOf(one, now) === null,
      ).length,
  };
}

describe('a flood', () => {
  it('from one network passes up to its share, and again as time goes by', () => {
    const { passing } = wall();
    expect(passing(1_000, {})).toBe(60);
    expect(passing(1_000, {}, 1_000)).toBe(10);
  });

  it('from one network leaves others theirs', () => {
    const { passing } = wall();
    for (let second = 0; second < 20; second++) passing(1_000, {}, second * 1_000);
    // What one network may have for long is a third of what all may have together.
    expect(passing(15, { from: '198.51.100.1' }, 20_000)).toBe(15);
  });

  it('from the many addresses of one IPv6 network is one', () => {
    const { passing } = wall();
    for (let second = 0; second < 20; second++)
      passing(100, (n) => ({ from: `2001:db8::${n.toString(16)}` }), second * 1_000);
    expect(passing(100, { from: '2001:db8::ffff' }, 20_000)).toBe(10);
  });

  it('from very many networks passes up to the share of all together', () => {
    expect(wall().passing(1_000, (n) => ({ from: `198.18.${n % 250}.${n % 7}` }))).toBe(60);
  });

  it('of what costs more passes less: questions, the longer the less, and passwords least', () => {
    const questions = (bytes: number): Asked => ({
      ...{ path: '/graphql/portal', method: 'POST' },
      headers: { 'content-length': String(bytes) },
    });
    expect(wall().passing(1_000, questions(200))).toBe(12);
    expect(wall().passing(1_000, questions(10_000))).toBe(2);
    expect(wall().passing(1_000, { path: '/auth/agent/sign-in', method: 'POST' })).toBe(2);
    expect(wall().passing(1_000, { path: '/files/form/contact', method: 'POST' })).toBe(2);
  });

  it('out of the office’s own network does not keep its agents out', () => {
    const { passing } = wall();
    const token = signedIn('agent');
    passing(1_000, {});
    expect(passing(1_000, { path: '/graphql/agent', method: 'POST', headers: bearer(token) })).toBe(1_000);
    expect(passing(1_000, { headers: { cookie: `a=b; sprawa_agent=${token}` } })).toBe(1_000);
    expect(passing(1_000, { headers: { cookie: `__Host-sprawa_agent=${token}; a=b` } })).toBe(1_000);
  });

  it('does not use up what lets in agents whose token this process has not seen yet', () => {
    const { passing } = wall();
    passing(1_000, {});
    expect(passing(1, { path: '/graphql/agent', method: 'POST', headers: bearer(newToken()) })).toBe(1);
  });

  it('does not use up what shows agents the pictures in a mail, which come without a cookie', () => {
    const { passing } = wall();
    passing(1_000, {});
    expect(passing(20, { path: '/files/0190/abc/picture.png' })).toBe(20);
  });

  it('with tokens that somebody made up is one of guests', () => {
    const { passing } = wall();
    expect(passing(1_000, () => ({ headers: bearer(newToken()) }))).toBe(60);
    expect(passing(1_000, { headers: bearer('no token') })).toBe(60);
  });

  it('with the token of a session that has ended is one of guests', () => {
    const token = signedIn('agent');
    recent.forget(token);
    expect(wall().passing(1_000, { headers: bearer(token) })).toBe(60);
  });

  it('by a customer passes up to their own share, and leaves that of guests', () => {
    const { passing } = wall();
    expect(passing(1_000, { headers: bearer(signedIn('portal')) })).toBe(100);
    expect(passing(1_000, {})).toBe(60);
  });

  it('does not keep balancers and Prometheus from asking', () => {
    const { passing } = wall();
    passing(1_000, {});
    expect(passing(10, { path: '/health/ready' })).toBe(10);
    expect(passing(10, { path: '/metrics' })).toBe(10);
    expect(passing(1_000, { path: '/health/live' })).toBeLessThan(100);
  });

  it('cannot hide behind X-Forwarded-For, unless a trusted proxy says so', () => {
    const forged = (n: number): Asked => ({ headers: { 'x-forwarded-for': `198.18.0.${n % 250}` } });
    const oneByOne = (from: string) => {
      const { passing } = wall();
      let passed = 0;
      for (let second = 0; second < 30; second++)
        passed += passing(30, (n) => ({ ...forged(n + second * 30), from }), second * 1_000);
      return passed;
    };
    expect(oneByOne('203.0.113.7')).toBeLessThan(500);
    expect(oneByOne('127.0.0.1')).toBe(900);
  });
});

describe('a body too large', () => {
  const post = (path: string, bytes: number, headers: Record<string, string> = {}): Asked => ({
    ...{ path, method: 'POST' },
    headers: { 'content-length': String(bytes), ...headers },
  });
  const agent = bearer(signedIn('agent'));

  it.each<[string, Asked, string | null]>([
    ['of a guest at a door', post('/graphql/agent', GUEST_BODY_LIMIT + 1), 'tooLarge'],
    ['of a guest, who fills in a long form', post('/graphql/portal', 20_000), null],
    ['of an agent, who writes a long reply', post('/graphql/agent', 1_500_000, agent), null],
    ['at sign-in', post('/auth/agent/sign-in', AUTH_BODY_LIMIT + 1), 'tooLarge'],
    ['at sign-in by somebody signed in', post('/auth/agent/sign-in', AUTH_BODY_LIMIT + 1, agent), 'tooLarge'],
    [
      'whose length a guest does not tell',
      post('/graphql/agent', 0, { 'transfer-encoding': 'chunked' }),
      'noLength',
    ],
    ['of an upload, which is measured as it comes', post('/files/form/contact', 20_000_000), null],
  ])('%s is refused by what it says of itself', (_what, asked, refusal) => {
    expect(wall().refusal(asked)).toBe(refusal);
  });
});

describe('cross-site request forgery', () => {
  const cookie = `sprawa_agent=${signedIn('agent')}`;
  const post = (headers: Record<string, string>, path = '/graphql/agent'): Asked => ({
    ...{ path, method: 'POST' },
    headers: { host: 'help.firm.test:8443', ...headers },
  });
  const settings = { PUBLIC_URL: 'https://public.firm.test' };

  it.each<[string, Asked, string | null]>([
    ['from another site', post({ cookie, origin: 'https://evil.test' }), 'foreign'],
    ['from a sibling domain', post({ cookie, origin: 'https://wiki.firm.test' }), 'foreign'],
    ['from a page without an address', post({ cookie, origin: 'null' }), 'foreign'],
    [
      'by signing the victim in to an account of the attacker',
      post({ origin: 'https://evil.test' }, '/auth/agent/sign-in'),
      'foreign',
    ],
    [
      'through a WebSocket',
      { ...post({ cookie, origin: 'https://evil.test', upgrade: 'websocket' }), method: 'GET' },
      'foreign',
    ],
    ['is not what our own page sends', post({ cookie, origin: 'https://help.firm.test:8443' }), null],
    [
      'nor what it sends through a proxy that keeps the Host to itself',
      post({ cookie, origin: 'https://public.firm.test', host: '10.0.0.4' }),
      null,
    ],
    ['nor what a program sends', post({ cookie }), null],
    [
      'nor what opens nothing by itself: a token no page has',
      post({ ...bearer(newToken()), origin: 'https://evil.test' }),
      null,
    ],
    [
      'nor a link somebody follows',
      { path: '/agent/', headers: { cookie, origin: 'https://evil.test' } },
      null,
    ],
  ])('%s', (_what, asked, refusal) => {
    expect(wall(settings).refusal(asked)).toBe(refusal);
  });
});
