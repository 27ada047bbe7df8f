import { SEND_MAIL, type OutgoingMail } from '@sprawa/platform';
import request from 'supertest';
import { PortalLinkResolver } from '../graphql/portal/link-resolver.js';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';

const NEW = 'a different password';
let app: IdentityApp;
beforeAll(async () => {
  app = await startIdentity({ PUBLIC_URL: 'https://help.firm.test' });
});
afterAll(() => app.close());
beforeEach(() => app.query(`DELETE FROM outbox`));

const post = (path: string, body: object) => request(app.url).post(`/auth/agent/${path}`).send(body);
async function ask(email: string) {
  const { status, body, headers } = await post('forgot', { email });
  await app.settle();
  return { status, body: body as object, cookies: headers['set-cookie'] };
}
const mails = async () =>
  (
    await app.query<{ payload: OutgoingMail }>(`SELECT payload FROM outbox WHERE topic = $1`, [SEND_MAIL])
  ).map(({ payload }) => payload);
const tokenIn = (mail: OutgoingMail) => /\/agent\/link\/([\w-]{43})/.exec(mail.text)![1]!;
const reset = (token: string, password = NEW) =>
  post('reset-password', { token, password, passwordAgain: password });

describe('an agent who forgot the password', () => {
  it('gets a link on the public address, in the agent’s own language', async () => {
    const { id, email } = await app.agent();
    await app.query(`UPDATE agent SET language = 'uk' WHERE id = $1`, [id]);
    await ask(email.toUpperCase());
    const [mail] = await mails();
    expect(mail).toMatchObject({
      to: [{ address: email }],
      subject: 'Створіть новий пароль',
      automatic: true,
    });
    expect(mail!.text).toContain('https://help.firm.test/agent/link/');
    expect((await post('reset-link', { token: tokenIn(mail!) })).body).toEqual({ email });
  });

  it('hears what a stranger, a suspended colleague, a customer and a jumble hear; none of those gets a mail', async () => {
    const known = await app.agent();
    const suspended = await app.agent();
    await app.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [suspended.id]);
    const customer = await app.customer();
    const answer = await ask(known.email);
    expect(answer.status).toBe(204);
    expect(await mails()).toHaveLength(1);
    for (const email of [
      suspended.email,
      customer.email,
      'nobody@people.test',
      'x@y.test\r\nBcc: z@y.test',
      '',
    ])
      expect(await ask(email)).toEqual(answer);
    expect(await mails()).toHaveLength(1);
  });

  it('is mailed three times an hour and no more', async () => {
    const { email } = await app.agent();
    for (let count = 0; count < 5; count++) await ask(email);
    expect(await mails()).toHaveLength(3);
  });

  it('signs in with the new password alone; every session and every other link has ended', async () => {
    const { email, id } = await app.agent();
    await post('sign-in', { email, password: PASSWORD });
    await ask(email);
    await ask(email);
    const [first, second] = (await mails()).map(tokenIn);
    const answer = await reset(first!);
    expect(answer.status).toBe(204);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(await app.query(`SELECT FROM session WHERE agent_id = $1`, [id])).toEqual([]);
    expect((await post('sign-in', { email, password: PASSWORD })).status).toBe(401);
    expect((await post('sign-in', { email, password: NEW })).status).toBe(200);
    for (const token of [first!, second!]) {
      expect((await reset(token)).status).toBe(410);
      expect((await post('reset-link', { token })).status).toBe(410);
    }
  });

  it('finds the link good after a password that is too short, and of no use after an hour', async () => {
    const { email } = await app.agent();
    await ask(email);
    const token = tokenIn((await mails())[0]!);
    expect((await reset(token, 'short')).body.fieldErrors).toMatchObject([{ path: 'password' }]);
    await app.query(`UPDATE link SET expires_at = now() - interval '1 second' WHERE email = $1`, [email]);
    expect((await reset(token)).status).toBe(410);
  });

  it('holds a link that opens nothing in the portal, and a customer’s opens nothing here', async () => {
    const agent = await app.agent();
    await ask(agent.email);
    const token = tokenIn((await mails())[0]!);
    expect(await app.get(PortalLinkResolver).link({ token })).toBeNull();
    const atPortal = request(app.url).post('/auth/portal/reset-password');
    expect((await atPortal.send({ token, password: NEW, passwordAgain: NEW })).status).toBe(410);

    const customer = await app.customer();
    await app.query(`DELETE FROM outbox`);
    await app.get(PortalLinkResolver).requestPasswordReset({ email: customer.email }, 'en');
    await app.settle();
    const theirs = /\/portal\/link\/([\w-]{43})/.exec((await mails())[0]!.text)![1]!;
    expect((await reset(theirs)).status).toBe(410);
  });
});
