import type { CodedError } from '@sprawa/platform';
import argon2 from 'argon2';
import request from 'supertest';
import { languageOf } from '../languages/language.js';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import { isOutdated } from '../passwords/passwords.js';
import { FREE_TRIES } from './throttle-rule.js';
import { Throttle } from './throttle.js';

let app: IdentityApp;
beforeAll(async () => {
  app = await startIdentity({ PUBLIC_URL: 'https://help.firm.test' });
});
afterAll(() => app.close());
beforeEach(() => app.query(`DELETE FROM sign_in_failure`));

const signIn = (door: string, body: object, language = 'en') =>
  request(app.url).post(`/auth/${door}/sign-in`).set('Accept-Language', language).send(body);

describe('signing in', () => {
  it.each(['agent', 'portal'] as const)(
    'at the door %s answers a token and a cookie no script and no other site can use',
    async (door) => {
      const { email } = door === 'agent' ? await app.agent() : await app.customer();
      const answer = await signIn(door, { email: email.toUpperCase(), password: PASSWORD });
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/) });
      const cookies = answer.get('set-cookie') ?? [];
      expect(cookies).toHaveLength(1);
      // `__Host-`: no page of a sibling domain can put one of its own in its place.
      expect(cookies[0]).toContain(`__Host-sprawa_${door}=${answer.body.token};`);
      expect(cookies[0]).toMatch(/Path=\/;.*HttpOnly;.*Secure;.*SameSite=Lax/);
    },
  );

  it('keeps only a hash of the token', async () => {
    const { email } = await app.agent();
    const { token } = (await signIn('agent', { email, password: PASSWORD })).body;
    const [row] = await app.query<{ kept: string }>(`SELECT string_agg(s::text, ' ') AS kept FROM session s`);
    expect(row!.kept).not.toContain(token);
  });

  it('is refused alike for a wrong password, an unknown address, a suspended agent and an account of the other door', async () => {
    const known = await app.agent();
    const suspended = await app.agent();
    await app.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [suspended.id]);
    const customer = await app.customer();
    const answers = await Promise.all([
      signIn('agent', { email: known.email, password: 'wrong wrong wrong' }),
      signIn('agent', { email: 'nobody@people.test', password: PASSWORD }),
      signIn('agent', { email: suspended.email, password: PASSWORD }),
      signIn('agent', { email: customer.email, password: PASSWORD }),
      signIn('portal', { email: known.email, password: PASSWORD }),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({
        code: 'BAD_CREDENTIALS',
        message: 'E-mail address or password is wrong.',
        fieldErrors: [],
      });
      expect(answer.get('set-cookie')).toBeUndefined();
    }
  });

  it.each([
    ['nothing', {}],
    ['no password', { email: 'a@b.test' }],
    ['lists instead of texts', { email: ['a@b.test'], password: [PASSWORD] }],
    ['an address of a megabyte', { email: 'a'.repeat(900_000), password: PASSWORD }],
    ['a NUL', { email: 'a\0@b.test', password: PASSWORD }],
  ])('is refused in the same words for %s', async (_what, body) => {
    const answer = await signIn('agent', body);
    expect(answer.status).toBe(401);
    expect(answer.body.code).toBe('BAD_CREDENTIALS');
  });

  it.each([
    ['pl', 'Adres e-mail lub hasło są nieprawidłowe.'],
    ['uk-UA,en;q=0.5', 'Адреса електронної пошти або пароль неправильні.'],
    ['ru', 'Адрес электронной почты или пароль неверны.'],
    ['de', 'E-mail address or password is wrong.'],
  ])('is refused in the language asked for: %s', async (language, message) => {
    expect((await signIn('portal', { email: 'x@y.test', password: PASSWORD }, language)).body.message).toBe(
      message,
    );
  });

  it('takes nothing that a form of another site could send', async () => {
    const { email } = await app.agent();
    const answer = await request(app.url)
      .post('/auth/agent/sign-in')
      .type('form')
      .send({ email, password: PASSWORD });
    expect(answer.status).toBe(400);
    expect(answer.get('set-cookie')).toBeUndefined();
  });

  it('starts a new session and ends the one it was done in', async () => {
    const { email, id } = await app.agent();
    const first = (await signIn('agent', { email, password: PASSWORD })).body.token;
    const second = await signIn('agent', { email, password: PASSWORD }).set(
      'Cookie',
      `__Host-sprawa_agent=${first}`,
    );
    expect(second.body.token).not.toBe(first);
    expect(await app.query(`SELECT 1 FROM session WHERE agent_id = $1`, [id])).toHaveLength(1);
  });

  it('is undone by signing out', async () => {
    const { email, id } = await app.customer();
    const { token } = (await signIn('portal', { email, password: PASSWORD })).body;
    const answer = await request(app.url)
      .post('/auth/portal/sign-out')
      .set('Cookie', `__Host-sprawa_portal=${token}`);
    expect(answer.status).toBe(204);
    expect(answer.get('set-cookie')![0]).toMatch(/^__Host-sprawa_portal=;.*Max-Age=0/);
    expect(await app.query(`SELECT 1 FROM session WHERE customer_id = $1`, [id])).toHaveLength(0);
  });
});

describe('guessing', () => {
  const WRONG = 'wrong wrong wrong';
  const guess = (email: string) => signIn('agent', { email, password: WRONG });
  const fail = (count: number, email: string, address: string) =>
    app.query(
      `INSERT INTO sign_in_failure (id, door, email, address) SELECT gen_random_uuid(), 'agent', replace($2, '*', n::text), replace($3, '*', n::text) FROM generate_series(1, $1::int) n`,
      [count, email, address],
    );
  /** @returns what a sign-in from this address is told; null when its password is looked at */
  const from = async (address: string, email: string) =>
    app
      .get(Throttle)
      .begin('agent', email, address, 'en')
      .then(
        () => null,
        ({ code }: CodedError) => code,
      );

  it.each(['known', 'unknown'])(
    'a password of an account that is %s has to wait after five failures, even with the right one',
    async (what) => {
      const { email } = what === 'known' ? await app.agent() : { email: `${what}@people.test` };
      for (let count = 0; count < FREE_TRIES.pair; count++) expect((await guess(email)).status).toBe(401);
      const stopped = await signIn('agent', { email, password: PASSWORD });
      expect(stopped.status).toBe(429);
      expect(stopped.body).toMatchObject({
        code: 'TOO_MANY_ATTEMPTS',
        message: 'Too many attempts. Please try again in 1 min.',
      });
    },
  );

  it('waits longer with each failure, and a refused attempt does not lengthen the wait', async () => {
    const email = 'patient@people.test';
    await fail(FREE_TRIES.pair + 3, email, '127.0.0.1');
    expect((await guess(email)).body.message).toContain('2 min');
    expect((await guess(email)).body.message).toContain('2 min');
    await app.query(`UPDATE sign_in_failure SET at = at - interval '2 minutes'`);
    expect((await guess(email)).status).toBe(401);
    expect((await guess(email)).body.message).toContain('4 min');
  });

  it('at many moments at once is stopped too', async () => {
    const { email } = await app.agent();
    const answers = await Promise.all(Array.from({ length: 15 }, () => guess(email)));
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(FREE_TRIES.pair);
  });

  it('over many accounts is stopped by the network', async () => {
    await fail(FREE_TRIES.network, '*@x.test', '127.0.0.1');
    expect((await guess('fresh@people.test')).status).toBe(429);
  });

  it('from the many addresses of one IPv6 network is guessing from one', async () => {
    for (let count = 0; count < FREE_TRIES.pair; count++)
      expect(await from(`2001:db8:1:2::${count}`, 'six@people.test')).toBeNull();
    expect(await from('2001:db8:1:2:ffff::1', 'six@people.test')).toBe('TOO_MANY_ATTEMPTS');
    expect(await from('2001:db8:1:3::1', 'six@people.test')).toBeNull();
  });

  it('by a thousand strangers does not lock the owner out where they have signed in before', async () => {
    const { email } = await app.agent();
    expect((await signIn('agent', { email, password: PASSWORD })).status).toBe(200);
    await fail(1_000, email, '203.0.113.*');
    expect(await from('198.51.100.1', email)).toBe('TOO_MANY_ATTEMPTS');
    expect((await signIn('agent', { email, password: PASSWORD })).status).toBe(200);
  });

  it('by a neighbour does not lock out those who have signed in from the same network before', async () => {
    const { email } = await app.agent();
    expect((await signIn('agent', { email, password: PASSWORD })).status).toBe(200);
    await fail(1_000, '*@x.test', '127.0.0.1');
    expect((await guess('fresh@people.test')).status).toBe(429);
    expect((await signIn('agent', { email, password: PASSWORD })).status).toBe(200);
  });

  it('is forgotten with the right password from there, but not what was tried elsewhere', async () => {
    const { email } = await app.agent();
    await fail(FREE_TRIES.pair, email, '203.0.113.9');
    await guess(email);
    expect((await signIn('agent', { email, password: PASSWORD })).status).toBe(200);
    expect(await app.query(`SELECT DISTINCT address FROM sign_in_failure WHERE email = $1`, [email])).toEqual(
      [{ address: '203.0.113.9' }],
    );
  });
});

describe('a password kept with weaker costs than today’s', () => {
  it.each(['agent', 'portal'] as const)(
    'is kept anew when its owner signs in at the door %s',
    async (door) => {
      const table = door === 'agent' ? 'agent' : 'customer';
      const { id, email } = door === 'agent' ? await app.agent() : await app.customer();
      const weak = await argon2.hash(PASSWORD, { type: argon2.argon2id, memoryCost: 4_096, timeCost: 1 });
      await app.query(`UPDATE ${table} SET password_hash = $2 WHERE id = $1`, [id, weak]);
      const kept = async () =>
        (
          await app.query<{ hash: string }>(`SELECT password_hash AS hash FROM ${table} WHERE id = $1`, [id])
        )[0]!.hash;
      await signIn(door, { email, password: 'wrong wrong wrong' });
      expect(await kept()).toBe(weak);
      expect((await signIn(door, { email, password: PASSWORD })).status).toBe(200);
      expect(await kept()).toMatch(/^\$argon2id\$v=19\$m=19456,/);
      expect(isOutdated(await kept())).toBe(false);
      expect((await signIn(door, { email, password: PASSWORD })).status).toBe(200);
    },
  );
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['pl-PL', 'pl'],
    ['de, uk;q=0.8, en;q=0.9', 'en'],
    ['ru;q=0, pl;q=0.1', 'pl'],
    ['*', 'en'],
  ])('asked for as %s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
