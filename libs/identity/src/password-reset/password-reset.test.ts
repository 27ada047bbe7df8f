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

const post = (path: string, body: object) => request(app.url).post(`/auth/portal/${path}`).send(body);
async function ask(email: string, language: 'en' | 'pl' = 'en'): Promise<boolean> {
  const answer = await app.get(PortalLinkResolver).requestPasswordReset({ email }, language);
  await app.settle();
  return answer;
}
const mails = async () =>
  (
    await app.query<{ payload: OutgoingMail }>(`SELECT payload FROM outbox WHERE topic = $1`, [SEND_MAIL])
  ).map(({ payload }) => payload);
const tokenIn = (mail: OutgoingMail) => /\/portal\/link\/([\w-]{43})/.exec(mail.text)![1]!;

describe('asking for a new password', () => {
  it('sends the owner a link on the public address, in their language', async () => {
    const { email } = await app.customer();
    expect(await ask(email.toUpperCase(), 'pl')).toBe(true);
    const [mail] = await mails();
    expect(mail).toMatchObject({ to: [{ address: email }], subject: 'Ustaw nowe hasło', automatic: true });
    expect(mail!.text).toContain('https://help.firm.test/portal/link/');
    expect(await app.get(PortalLinkResolver).link({ token: tokenIn(mail!) })).toMatchObject({
      purpose: 'RESET_PASSWORD',
      email,
    });
  });

  it.each(['nobody@people.test', 'not an address', 'x@y.test\r\nBcc: z@y.test', ''])(
    'answers the same for %j, and mails nobody',
    async (email) => {
      expect(await ask(email)).toBe(true);
      expect(await mails()).toEqual([]);
    },
  );

  it('mails an address three times an hour and no more', async () => {
    const { email } = await app.customer();
    for (let count = 0; count < 5; count++) expect(await ask(email)).toBe(true);
    expect(await mails()).toHaveLength(3);
  });

  it('sends one mail for a job that is done twice', async () => {
    const { email } = await app.customer();
    await ask(email);
    await app.query(`UPDATE outbox SET state = 'pending', next_attempt_at = now() WHERE topic <> $1`, [
      SEND_MAIL,
    ]);
    await app.settle();
    expect(await mails()).toHaveLength(1);
  });
});

describe('a new password', () => {
  it('replaces the old one, signs everyone else out, and uses up every link', async () => {
    const { email, id } = await app.customer();
    const stolen = (await post('sign-in', { email, password: PASSWORD })).body.token;
    await ask(email);
    await ask(email);
    const [first, second] = (await mails()).map(tokenIn);
    const answer = await post('reset-password', { token: first, password: NEW, passwordAgain: NEW });
    expect(answer.status).toBe(200);
    expect(answer.body.token).not.toBe(stolen);
    expect(await app.query(`SELECT 1 FROM session WHERE customer_id = $1`, [id])).toHaveLength(1);
    expect((await post('sign-in', { email, password: PASSWORD })).status).toBe(401);
    expect((await post('sign-in', { email, password: NEW })).status).toBe(200);
    for (const token of [first, second]) {
      expect(
        (await post('reset-password', { token, password: PASSWORD, passwordAgain: PASSWORD })).status,
      ).toBe(410);
    }
  });

  it('that is too short leaves the link good', async () => {
    const { email } = await app.customer();
    await ask(email);
    const token = tokenIn((await mails())[0]!);
    const answer = await post('reset-password', { token, password: 'short', passwordAgain: 'other' });
    expect(answer.body.fieldErrors.map(({ path }: { path: string }) => path)).toEqual([
      'password',
      'passwordAgain',
    ]);
    expect((await post('reset-password', { token, password: NEW, passwordAgain: NEW })).status).toBe(200);
  });
});
