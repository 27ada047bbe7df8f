import request from 'supertest';
import { languageOf } from '../languages/language.js';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import { THROTTLE } from './throttle.js';

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
      expect(cookies[0]).toContain(`sprawa_${door}=${answer.body.token};`);
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
      `sprawa_agent=${first}`,
    );
    expect(second.body.token).not.toBe(first);
    expect(await app.query(`SELECT 1 FROM session WHERE agent_id = $1`, [id])).toHaveLength(1);
  });

  it('is undone by signing out', async () => {
    const { email, id } = await app.customer();
    const { token } = (await signIn('portal', { email, password: PASSWORD })).body;
    const answer = await request(app.url)
      .post('/auth/portal/sign-out')
      .set('Cookie', `sprawa_portal=${token}`);
    expect(answer.status).toBe(204);
    expect(answer.get('set-cookie')![0]).toMatch(/^sprawa_portal=;.*Max-Age=0/);
    expect(await app.query(`SELECT 1 FROM session WHERE customer_id = $1`, [id])).toHaveLength(0);
  });
});

describe('guessing', () => {
  const guess = (email: string) => signIn('agent', { email, password: 'wrong wrong wrong' });

  it.each(['known', 'unknown'])(
    'a password of an account that is %s is stopped after ten failures, even with the right one',
    async (what) => {
      const { email } = what === 'known' ? await app.agent() : { email: `${what}@people.test` };
      for (let count = 0; count < THROTTLE.perAccount; count++) expect((await guess(email)).status).toBe(401);
      const stopped = await signIn('agent', { email, password: PASSWORD });
      expect(stopped.status).toBe(429);
      expect(stopped.body).toMatchObject({
        code: 'TOO_MANY_ATTEMPTS',
        message: expect.stringContaining('15 minutes'),
      });
    },
  );

  it('at many moments at once is stopped too', async () => {
    const { email } = await app.agent();
    const answers = await Promise.all(Array.from({ length: 15 }, () => guess(email)));
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(THROTTLE.perAccount);
  });

  it('over many accounts is stopped by the network address', async () => {
    await app.query(
      `INSERT INTO sign_in_failure (id, door, email, address) SELECT gen_random_uuid(), 'agent', n || '@x.test', '127.0.0.1' FROM generate_series(1, $1) n`,
      [THROTTLE.perAddress],
    );
    expect((await guess('fresh@people.test')).status).toBe(429);
  });

  it('is forgotten after a quarter of an hour, and after the right password', async () => {
    const { email } = await app.agent();
    for (let count = 0; count < THROTTLE.perAccount; count++) await guess(email);
    await app.query(`UPDATE sign_in_failure SET at = at - interval '15 minutes'`);
    expect((await signIn('agent', { email, password: PASSWORD })).status).toBe(200);
    expect(await app.query(`SELECT 1 FROM sign_in_failure WHERE email = $1`, [email])).toHaveLength(0);
  });
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
