import { readSdl } from '@sprawa/contracts/sdl';
import { buildSchema } from 'graphql';
import { wholeOperation } from '../testing/access/whole-selection.js';
import { customerWrites } from '../testing/customer-writes.js';
import { LIST, MY_CASE, PERFORM } from '../testing/operations.js';
import { DoorClient } from '../testing/door-client.js';
import { PASSWORD, register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const FORM = `query { contactForm(key: "contact") { key title streamName fields { key kind required } } }`;
const SUBMIT = `mutation ($input: SubmitFormInput!) { submitForm(input: $input) { __typename ... on FormSubmitted { email expiresInDays } ... on Refused { code fieldErrors { path } } } }`;
const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on MyCaseSaved { case { number expert { name } destination } } ... on Refused { code fieldErrors { path message } } } }`;

const submit = async (email: string, more: object = {}) =>
  (
    await api.anonymous('portal').ask(SUBMIT, {
      input: {
        key: 'contact',
        name: 'Iga Formularz',
        email,
        subject: 'From the form',
        text: 'Please call me',
        fields: [{ key: 'topic', value: 'technical' }],
        acceptTerms: true,
        language: 'pl',
        ...more,
      },
    })
  ).submitForm;
const mails = async (to: string) =>
  ((await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[]).filter((mail) =>
    JSON.stringify(mail.to).includes(to),
  );
const listed = async (text: string) =>
  (await (await api.agent('expert@test.example')).ask(LIST, { filter: { text } })).cases;
const post = (path: string, body: object) =>
  fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify(body),
  });

async function tokenFor(email: string): Promise<string> {
  await api.settle();
  const mail = (await mails(email)).find((candidate) => candidate.html.includes('/portal/link/'));
  return /\/portal\/link\/([\w-]+)/.exec(mail.html)![1]!;
}

describe('a contact form', () => {
  it('is open to everybody, and says nothing of one that is not there', async () => {
    expect((await api.anonymous('portal').ask(FORM)).contactForm).toMatchObject({ key: 'contact' });
    expect((await api.anonymous('portal').ask(FORM.replace('"contact"', '"nope"'))).contactForm).toBeNull();
  });

  it('names every wrong field', async () => {
    const { __typename, fieldErrors } = await submit('not an address', { subject: '', text: '' });
    expect(__typename).toBe('Refused');
    expect(fieldErrors.map(({ path }: any) => path)).toEqual(
      expect.arrayContaining(['email', 'subject', 'text']),
    );
  });

  it('answers a machine that fills in everything as if all were well, and keeps nothing', async () => {
    expect(await submit('robot@spam.example', { website: 'http://spam.example' })).toMatchObject({
      __typename: 'FormSubmitted',
    });
    await api.settle();
    expect(await mails('robot@spam.example')).toEqual([]);
  });

  it('keeps a case away from agents until it is activated; the first activation registers', async () => {
    expect(await submit('iga@customer.example', { subject: 'Waiting for my mailbox' })).toMatchObject({
      __typename: 'FormSubmitted',
      email: 'iga@customer.example',
    });
    expect((await listed('Waiting for my mailbox')).totalCount).toBe(0);
    const token = await tokenFor('iga@customer.example');
    expect(
      (
        await api
          .anonymous('portal')
          .ask('query ($t: String!) { link(token: $t) { purpose email subject name } }', { t: token })
      ).link,
    ).toMatchObject({ purpose: 'REGISTER', email: 'iga@customer.example', name: 'Iga Formularz' });
    const refused = await post('/auth/portal/register', {
      token,
      name: 'Iga',
      password: PASSWORD,
      passwordAgain: 'something else',
      acceptTerms: false,
    });
    expect(refused.status).toBe(400);
    expect(((await refused.json()) as any).fieldErrors.map(({ path }: any) => path)).toEqual(
      expect.arrayContaining(['passwordAgain', 'acceptTerms']),
    );
    expect((await listed('Waiting for my mailbox')).totalCount).toBe(0);
    const registered = await post('/auth/portal/register', {
      token,
      name: 'Iga',
      password: PASSWORD,
      passwordAgain: PASSWORD,
      acceptTerms: true,
    });
    expect(registered.status).toBe(200);
    const { caseNumber } = (await registered.json()) as { caseNumber: string };
    expect((await listed('Waiting for my mailbox')).edges.map(({ node }: any) => node.number)).toEqual([
      caseNumber,
    ]);
    expect(
      (
        await post('/auth/portal/register', {
          token,
          name: 'Iga',
          password: PASSWORD,
          passwordAgain: PASSWORD,
          acceptTerms: true,
        })
      ).status,
    ).toBe(410);
    const customer = await api.customer('iga@customer.example');
    expect((await customer.ask(MY_CASE, { number: caseNumber })).myCase).toMatchObject({
      subject: 'Waiting for my mailbox',
      open: true,
    });
  });

  it('of a known customer is activated by one click', async () => {
    await submit('iga@customer.example', { subject: 'Second time' });
    const token = await tokenFor('iga@customer.example');
    expect(
      (await api.anonymous('portal').ask('query ($t: String!) { link(token: $t) { purpose } }', { t: token }))
        .link.purpose,
    ).toBe('ACTIVATE');
    const activated = await post('/auth/portal/activate', { token });
    expect(activated.status).toBe(200);
    expect((await listed('Second time')).totalCount).toBe(1);
  });

  it('expires', async () => {
    await submit('late@customer.example', { subject: 'Too late' });
    const token = await tokenFor('late@customer.example');
    await api.source.query(
      `UPDATE link SET expires_at = now() - interval '1 second' WHERE email = 'late@customer.example'`,
    );
    expect(
      (
        await post('/auth/portal/register', {
          token,
          name: 'L',
          password: PASSWORD,
          passwordAgain: PASSWORD,
          acceptTerms: true,
        })
      ).status,
    ).toBe(410);
    expect(
      (await api.anonymous('portal').ask('query ($t: String!) { link(token: $t) { purpose } }', { t: token }))
        .link,
    ).toBeNull();
    expect((await listed('Too late')).totalCount).toBe(0);
  });
});

describe('a new case from the portal', () => {
  it('goes straight to an expert one dealt with, and to nobody else’s', async () => {
    const customer: DoorClient = await api.customer('iga@customer.example');
    const [{ node }] = (await listed('Second time')).edges;
    const expert = await api.agent('expert@test.example');
    await expert.ask(PERFORM, {
      input: { number: node.number, version: 1, action: 'reply', html: '<p>Hello</p>' },
    });
    const { destinations } = await customer.ask(
      '{ destinations { streams { id name } experts { id name } } }',
    );
    expect(destinations.experts.map(({ name }: any) => name)).toEqual(['Eva Expert']);
    const direct = (
      await customer.ask(OPEN, {
        input: { expertId: destinations.experts[0].id, subject: 'Only for Eva', text: 'Hi' },
      })
    ).openCase;
    expect(direct).toMatchObject({ __typename: 'MyCaseSaved', case: { expert: { name: 'Eva Expert' } } });
    const [{ id: foreign }] = await api.source.query(
      `SELECT id FROM agent WHERE email = 'manager@test.example'`,
    );
    expect(
      (await customer.ask(OPEN, { input: { expertId: foreign, subject: 'x', text: 'x' } })).openCase,
    ).toMatchObject({ __typename: 'Refused', fieldErrors: [{ path: 'streamId' }] });
  });

  it('without words keeps the form and names the fields', async () => {
    const customer = await api.customer('iga@customer.example');
    const { openCase } = await customer.ask(OPEN, { input: { subject: ' ', text: '' } });
    expect(openCase.fieldErrors.map(({ path }: any) => path).sort()).toEqual(['streamId', 'subject', 'text']);
  });

  it('is unread again when an expert answers, and read once it was opened', async () => {
    const customer = await api.customer('iga@customer.example');
    const [{ node }] = (await listed('Second time')).edges;
    expect((await customer.ask(MY_CASE, { number: node.number })).myCase.unread).toBe(true);
    await customer.ask('mutation ($n: String!) { markRead(number: $n) { unread } }', { n: node.number });
    expect((await customer.ask(MY_CASE, { number: node.number })).myCase.unread).toBe(false);
  });

  it('can be closed and opened again by its customer', async () => {
    const customer = await api.customer('iga@customer.example');
    const [{ node }] = (await listed('Second time')).edges;
    const act = async (action: string) =>
      (
        await customer.ask(
          'mutation ($input: PerformActionInput!) { performAction(input: $input) { __typename ... on MyCaseSaved { case { open availableActions { key } } } ... on Refused { code message } } }',
          { input: { number: node.number, action } },
        )
      ).performAction;
    const { availableActions } = (await customer.ask(MY_CASE, { number: node.number })).myCase;
    const closed = await act(availableActions[0].key);
    expect(closed).toMatchObject({ __typename: 'MyCaseSaved', case: { open: false } });
    expect(await act(closed.case.availableActions[0].key)).toMatchObject({ case: { open: true } });
  });
});

describe('a forgotten password', () => {
  it('is answered alike for known and unknown addresses, and mailed only to the known', async () => {
    const ask = (email: string) =>
      api.anonymous('portal').ask('mutation ($e: String!) { requestPasswordReset(email: $e) }', { e: email });
    expect(await ask('iga@customer.example')).toEqual(await ask('nobody@customer.example'));
    await api.settle();
    expect(await mails('nobody@customer.example')).toEqual([]);
    const token = await tokenFor('iga@customer.example');
    expect(
      (
        await post('/auth/portal/reset-password', {
          token,
          password: 'a brand new password',
          passwordAgain: 'a brand new password',
        })
      ).status,
    ).toBe(200);
    expect(
      (await post('/auth/portal/sign-in', { email: 'iga@customer.example', password: PASSWORD })).status,
    ).toBe(401);
    expect(
      (
        await post('/auth/portal/sign-in', {
          email: 'iga@customer.example',
          password: 'a brand new password',
        })
      ).status,
    ).toBe(200);
  });
});

describe('what a signed-in customer asks for', () => {
  const schema = buildSchema(readSdl('portal'));
  /** Of everybody: no customer is looked at for their answer. */
  const PUBLIC = ['contactForm', 'installation', 'link', 'version'];
  const OWN = { me: {}, myCase: { number: '' }, myCases: {}, destinations: {}, mySessions: {} };
  const email = 'wall@customer.example';
  let number: string;
  /** What names anything of the customer's; whatever the program does in the background does not. */
  let theirs: unknown[];
  /** Statements with the program's own rights; reads behind the wall do not go this way. */
  const asProgram: string[] = [];
  const original = () => api.source.createQueryRunner.bind(api.source);
  let restore: ReturnType<typeof original>;

  beforeAll(async () => {
    const written = await customerWrites(api, { email, subject: 'Behind the wall' });
    ({ number } = written);
    await register(api, email, 'Walentyna Wall');
    const [customer] = await api.source.query(`SELECT id FROM customer WHERE contact_id = $1`, [
      written.contactId,
    ]);
    theirs = [number, written.caseId, written.contactId, customer.id];
    await api.customer(email);
    restore = original();
    api.source.createQueryRunner = ((...args: Parameters<typeof restore>) => {
      const runner = restore(...args);
      const query = runner.query.bind(runner) as (sql: string, values?: unknown[]) => Promise<unknown>;
      runner.query = ((sql: string, values?: unknown[]) => {
        if (values?.some((value) => theirs.includes(value))) asProgram.push(sql);
        return query(sql, values);
      }) as typeof runner.query;
      return runner;
    }) as typeof restore;
  });
  beforeEach(() => asProgram.splice(0));
  afterAll(() => {
    api.source.createQueryRunner = restore;
  });

  it('is one of these; a new one says whether it reads for a customer', () => {
    expect(Object.keys(schema.getQueryType()!.getFields()).sort()).toEqual(
      [...PUBLIC, ...Object.keys(OWN)].sort(),
    );
  });

  it.each(Object.entries(OWN))('is read from behind the wall: %s', async (name, given) => {
    const values = 'number' in given ? { number } : given;
    const customer = await api.customer(email);
    const answer = await customer.ask(wholeOperation(schema, 'Query', name, values), values);
    expect(answer[name]).toBeTruthy();
    expect(asProgram).toEqual([]);
  });

  it('before anything is written is asked behind the wall as well', async () => {
    const customer = await api.customer(email);
    for (const own of [number, '99999999']) {
      asProgram.splice(0);
      await customer.ask(`mutation ($n: String!) { markRead(number: $n) { number } }`, { n: own });
      expect(asProgram.some((sql) => sql.includes('INSERT INTO customer_read'))).toBe(own === number);
    }
  });
});
