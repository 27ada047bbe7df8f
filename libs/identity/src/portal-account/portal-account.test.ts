import { Transactions, newId } from '@sprawa/platform';
import request from 'supertest';
import { findOrCreateByEmail } from '../customers/find-or-create-contact.js';
import { PortalLinkResolver } from '../graphql/portal/link-resolver.js';
import { Links } from '../links/links.js';
import { hashToken } from '../sessions/token.js';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import { Activations, type Activation } from './activations.js';

let app: IdentityApp;
const activated: Activation[] = [];
let broken = false;

beforeAll(async () => {
  app = await startIdentity();
  app.get(Activations).register(
    async (_tx, activation) => {
      if (broken) throw new Error('broken');
      activated.push(activation);
      return { caseNumber: '10001' };
    },
    async () => ({ subject: 'My invoice', name: 'Zofia' }),
  );
});
afterAll(() => app.close());
beforeEach(() => {
  activated.length = 0;
  broken = false;
});

const post = (path: string, body: object) => request(app.url).post(`/auth/portal/${path}`).send(body);
const form = (token: string) => ({
  token,
  name: 'Zofia Nowak',
  password: PASSWORD,
  passwordAgain: PASSWORD,
  acceptTerms: true,
});
const opened = (token: string) => app.get(PortalLinkResolver).link({ token });
const link = (email: string, subjectId: string | null = newId(), expiresAt = new Date(Date.now() + 60_000)) =>
  app
    .get(Transactions)
    .run((tx) => app.get(Links).create(tx, { purpose: 'activate', email, subjectId, expiresAt }));
const freshEmail = () => `${newId()}@people.test`;

describe('the first activation', () => {
  it('makes the account and its contact, signs in, and activates what waited', async () => {
    const email = freshEmail();
    const submissionId = newId();
    const token = await link(email, submissionId);
    expect(await opened(token)).toMatchObject({
      purpose: 'REGISTER',
      email,
      subject: 'My invoice',
      name: 'Zofia',
    });
    const answer = await post('register', form(token));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ caseNumber: '10001' });
    expect(answer.get('set-cookie')![0]).toMatch(/^sprawa_portal=[\w-]{43};/);
    const [customer] = await app.query<{
      id: string;
      contact_id: string;
      terms_accepted_at: Date;
      name: string;
    }>(`SELECT c.*, k.name FROM customer c JOIN contact k ON k.id = c.contact_id WHERE c.email = $1`, [
      email,
    ]);
    expect(customer).toMatchObject({ name: 'Zofia Nowak', terms_accepted_at: expect.any(Date) });
    expect(activated).toEqual([{ submissionId, contactId: customer!.contact_id, customerId: customer!.id }]);
    expect((await post('sign-in', { email, password: PASSWORD })).status).toBe(200);
  });

  it('of a link without a submission makes the account alone', async () => {
    const answer = await post('register', form(await link(freshEmail(), null)));
    expect(answer.body).toEqual({ caseNumber: null });
    expect(activated).toEqual([]);
  });

  it('takes the contact the address is filed under, and keeps the name somebody gave it', async () => {
    const email = freshEmail();
    const { contactId } = await app
      .get(Transactions)
      .run((tx) => findOrCreateByEmail(tx, { email, name: 'Firma Nowak' }));
    await post('register', form(await link(email)));
    expect(activated[0]!.contactId).toBe(contactId);
    expect(await app.query(`SELECT name FROM contact WHERE id = $1`, [contactId])).toEqual([
      { name: 'Firma Nowak' },
    ]);
  });

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'Zofia\r\nBcc: all@firm.test' }],
    ['name', { name: 'Z'.repeat(201) }],
    ['name', { name: { first: 'Zofia' } }],
    ['password', { password: 'short', passwordAgain: 'short' }],
    ['password', { password: 'x'.repeat(201), passwordAgain: 'x'.repeat(201) }],
    ['passwordAgain', { passwordAgain: 'something else' }],
    ['acceptTerms', { acceptTerms: 'true' }],
  ])('is refused for a wrong %s, and the link stays good', async (path, wrong) => {
    const token = await link(freshEmail());
    const answer = await post('register', { ...form(token), ...wrong });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path, message: expect.any(String) }],
    });
    expect(await opened(token)).not.toBeNull();
  });

  it('is refused when the password is the e-mail address', async () => {
    const email = freshEmail();
    const same = email.toUpperCase();
    const answer = await post('register', {
      ...form(await link(email)),
      password: same,
      passwordAgain: same,
    });
    expect(answer.body.fieldErrors).toEqual([
      { path: 'password', message: 'The password must differ from the e-mail address.' },
    ]);
  });

  it('leaves nothing behind when the submission cannot be activated', async () => {
    const email = freshEmail();
    const token = await link(email);
    broken = true;
    const answer = await post('register', form(token));
    expect(answer.status).toBe(500);
    expect(answer.get('set-cookie')).toBeUndefined();
    expect(await app.query(`SELECT 1 FROM customer WHERE email = $1`, [email])).toEqual([]);
    expect(await opened(token)).not.toBeNull();
  });

  it('does not change the password of an account that is already there', async () => {
    const { email } = await app.customer();
    const answer = await post('register', {
      ...form(await link(email)),
      password: 'another password',
      passwordAgain: 'another password',
    });
    expect(answer.status).toBe(400);
    expect((await post('sign-in', { email, password: 'another password' })).status).toBe(401);
  });
});

describe('a later activation', () => {
  it('is one click that signs in', async () => {
    const { email, id } = await app.customer();
    const token = await link(email);
    expect(await opened(token)).toMatchObject({ purpose: 'ACTIVATE' });
    const answer = await post('activate', { token });
    expect(answer.body).toEqual({ caseNumber: '10001' });
    expect(answer.get('set-cookie')).toHaveLength(1);
    expect(activated).toMatchObject([{ customerId: id }]);
  });

  it('from another address of the same contact activates the case but does not open the account', async () => {
    const { id } = await app.customer();
    const other = freshEmail();
    await app.query(
      `INSERT INTO contact_email (id, contact_id, email) SELECT $1, contact_id, $2 FROM customer WHERE id = $3`,
      [newId(), other, id],
    );
    const answer = await post('activate', { token: await link(other) });
    expect(answer.body).toEqual({ caseNumber: '10001' });
    expect(answer.get('set-cookie')).toBeUndefined();
  });
});

describe('a link that opens nothing', () => {
  const deadLinks: [string, () => Promise<string>][] = [
    ['unknown', async () => 'A'.repeat(43)],
    ['not even a token', async () => '../../etc'],
    ['expired', () => link(freshEmail(), newId(), new Date(Date.now() - 1_000))],
    [
      'used',
      async () => {
        const token = await link(freshEmail());
        await post('register', form(token));
        return token;
      },
    ],
    [
      'meant for the set-up',
      () =>
        app.get(Transactions).run((tx) =>
          app.get(Links).create(tx, {
            purpose: 'set-up',
            email: null,
            subjectId: null,
            expiresAt: new Date(Date.now() + 60_000),
          }),
        ),
    ],
  ];

  it.each(deadLinks)('because it is %s is answered like any other', async (_why, make) => {
    const token = await make();
    for (const answer of [
      await post('register', form(token)),
      await post('register', { token }),
      await post('activate', { token }),
      await post('reset-password', { token, password: PASSWORD, passwordAgain: PASSWORD }),
    ]) {
      expect(answer.status).toBe(410);
      expect(answer.body).toEqual({
        code: 'LINK_INVALID',
        message: 'This link has expired or was already used.',
        fieldErrors: [],
      });
    }
    expect(await opened(token)).toBeNull();
  });

  it('because somebody clicked twice at once opens it once', async () => {
    const { email } = await app.customer();
    const token = await link(email);
    const answers = await Promise.all([post('activate', { token }), post('activate', { token })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(activated).toHaveLength(1);
  });

  it('cannot be read out of the database', async () => {
    const token = await link(freshEmail());
    const [row] = await app.query<{ kept: string }>(
      `SELECT l::text AS kept FROM link l WHERE token_hash = $1`,
      [hashToken(token)],
    );
    expect(row!.kept).not.toContain(token);
  });
});
