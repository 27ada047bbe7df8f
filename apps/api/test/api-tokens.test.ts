import { Bus } from '@sprawa/platform';
import { filter, firstValueFrom } from 'rxjs';
import { askForToken, letMakeTokens, makeToken } from '../testing/api-tokens.js';
import { customerWrites } from '../testing/customer-writes.js';
import { DoorClient } from '../testing/door-client.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let streamId: string;
let number: string;
beforeAll(async () => {
  // As in production, so that what is remembered must be forgotten.
  api = await startApi({ ACTOR_MEMORY_SECONDS: '60' });
  await firstValueFrom(api.app.get(Bus).listening.pipe(filter(Boolean)));
  await letMakeTokens(api, 'expert');
  ({ number } = await customerWrites(api, { subject: 'An order', email: 'anna@customer.example' }));
  await customerWrites(api, {
    ...{ stream: 'repair-with-payment', subject: 'A bench', email: 'bert@customer.example' },
  });
  const [stream] = (await api.source.query(`SELECT id FROM stream WHERE key = 'support'`)) as [
    { id: string },
  ];
  streamId = stream.id;
});
afterAll(async () => {
  process.env.ACTOR_MEMORY_SECONDS = '0';
  await api.stop();
});

const expert = () => api.agent('expert@test.example');
const admin = () => api.agent('admin@test.example');
const SUBJECTS = '{ cases { edges { node { subject } } } }';
const subjects = async (client: DoorClient): Promise<string[]> =>
  (await client.ask(SUBJECTS)).cases.edges
    .map((edge: { node: { subject: string } }) => edge.node.subject)
    .sort();
const refusal = async (client: DoorClient) => (await client.raw(SUBJECTS)).errors?.[0]?.extensions.code;
const REVOKE = `mutation ($id: ID!) { revokeApiToken(id: $id) }`;
/** Resolves when all processes have been told of a change. */
async function told(change: () => Promise<unknown>): Promise<void> {
  const heard = firstValueFrom(api.app.get(Bus).on('access'));
  await change();
  await heard;
}

describe('a token', () => {
  it('is shown once, and only its hash is kept', async () => {
    const made = await askForToken(await expert(), {
      name: '  Web shop ',
      scopes: ['case.read', 'case.read'],
    });
    expect(made.secret).toMatch(/^sprawa_[\w-]{43}$/);
    expect(made.token).toMatchObject({
      ...{ name: 'Web shop', scopes: ['case.read'], inForce: ['case.read'], state: 'WORKING' },
      ...{ streamIds: null, hint: made.secret.slice(-4), agent: { name: 'Eva Expert' } },
    });
    const kept = JSON.stringify(
      await api.source.query(`SELECT * FROM api_token WHERE id = $1`, [made.token.id]),
    );
    expect(kept).not.toContain(made.secret);
    expect(kept).not.toContain(made.secret.slice(7));
  });

  it.each([
    [{ name: ' ' }, 'input.name'],
    [{ name: 'x'.repeat(61) }, 'input.name'],
    [{ scopes: [] }, 'input.scopes'],
    [{ scopes: ['case.read', 'operate.queue'] }, 'input.scopes'],
    [{ scopes: ['self'] }, 'input.scopes'],
    [{ scopes: ['token.create'] }, 'input.scopes'],
    [{ expiresAt: new Date(Date.now() - 1000) }, 'input.expiresAt'],
    [{ expiresAt: new Date(Date.now() + 3 * 366 * 86_400_000) }, 'input.expiresAt'],
    [{ streamIds: [] }, 'input.streamIds'],
    [{ streamIds: ['019a0000-0000-7000-8000-000000000000'] }, 'input.streamIds'],
  ])('is not made of %j', async (input, path) => {
    const refused = await askForToken(await expert(), input);
    expect(refused).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path, message: expect.any(String) }],
    });
  });

  it('acts as its agent, over HTTP and WebSocket', async () => {
    const { client } = await makeToken(api, 'expert', ['case.read']);
    expect(await subjects(client)).toEqual(await subjects(await expert()));
    expect((await client.ask('{ me { email rights } }')).me).toEqual({
      ...{ email: 'expert@test.example', rights: ['case.read'] },
    });
    const changes = await client.subscribe('subscription { casesChanged { number } }');
    await customerWrites(api, { subject: 'One more', email: 'anna@customer.example' });
    expect((await changes.next()).casesChanged.number).toEqual(expect.any(String));
    changes.close();
  });

  it('opens nothing at the customers’ door, nor as a cookie', async () => {
    const { secret } = await makeToken(api, 'expert', ['case.read']);
    const portal = new DoorClient(api.url, 'portal', secret);
    expect((await portal.ask('{ me { email } }')).me).toBeNull();
    const byCookie = await fetch(`${api.url}/graphql/agent`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `sprawa_agent=${secret}` },
      body: JSON.stringify({ query: '{ me { email } }' }),
    });
    expect(await byCookie.json()).toEqual({ data: { me: null } });
  });

  it('is asked no question of whose page it comes from', async () => {
    const { client } = await makeToken(api, 'expert', ['case.read']);
    const answer = await fetch(`${api.url}/graphql/agent`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', origin: 'https://shop.example' },
        ...client.authorization(),
      },
      body: JSON.stringify({ query: '{ me { email } }' }),
    });
    expect(answer.status).toBe(200);
  });

  it('narrowed to streams sees no case of another', async () => {
    const { client } = await makeToken(api, 'expert', ['case.read'], { streamIds: [streamId] });
    const seen = await subjects(client);
    expect(seen).toContain('An order');
    expect(seen).not.toContain('A bench');
    expect(await subjects(await expert())).toContain('A bench');
    expect((await client.ask('{ streams { id } }')).streams).toEqual([{ id: streamId }]);
  });

  it('has only what its agent may at that moment', async () => {
    const { client } = await makeToken(api, 'expert', ['case.read', 'contact.read']);
    const contacts = async () =>
      (await client.raw('{ contacts(search: "a") { id } }')).errors?.[0]?.extensions.code;
    expect(await contacts()).toBeUndefined();
    await told(() =>
      api.source.query(`UPDATE role SET rights = array_remove(rights, 'contact.read') WHERE key = 'expert'`),
    );
    expect(await contacts()).toBe('FORBIDDEN');
    await told(() =>
      api.source.query(`UPDATE role SET rights = rights || '{contact.read}' WHERE key = 'expert'`),
    );
    expect(await contacts()).toBeUndefined();
  });

  it('of a suspended agent does nothing until they are back', async () => {
    const { client } = await makeToken(api, 'expert', ['case.read']);
    const suspend = (at: string) =>
      told(() =>
        api.source.query(`UPDATE agent SET suspended_at = ${at} WHERE email = 'expert@test.example'`),
      );
    expect(await refusal(client)).toBeUndefined();
    await suspend('now()');
    expect(await refusal(client)).toBe('UNAUTHENTICATED');
    await suspend('NULL');
    expect(await refusal(client)).toBeUndefined();
  });

  it('ends when it expires', async () => {
    const { id, client } = await makeToken(api, 'expert', ['case.read']);
    expect(await refusal(client)).toBeUndefined();
    await told(() => api.source.query(`UPDATE api_token SET expires_at = now() WHERE id = $1`, [id]));
    expect(await refusal(client)).toBe('UNAUTHENTICATED');
  });

  it('tells when it was used last, and from where', async () => {
    const { id, client } = await makeToken(api, 'expert', ['case.read']);
    const used = async () =>
      (await (await expert()).ask('{ myApiTokens { id lastUsedAt lastUsedFrom } }')).myApiTokens.find(
        (token: { id: string }) => token.id === id,
      );
    expect(await used()).toEqual({ id, lastUsedAt: null, lastUsedFrom: null });
    await subjects(client);
    const first = await used();
    expect(first).toEqual({ id, lastUsedAt: expect.any(String), lastUsedFrom: '127.0.0.1' });
    await told(() => api.source.query(`UPDATE agent SET name = name WHERE email = 'expert@test.example'`));
    await subjects(client);
    expect(await used()).toEqual(first);
  });
});

describe('revoking', () => {
  it('ends it at once, also what listens through it', async () => {
    const { id, client } = await makeToken(api, 'expert', ['case.read']);
    const LISTEN = 'subscription { casesChanged { number } }';
    const [through, beside] = [await client.subscribe(LISTEN), await (await expert()).subscribe(LISTEN)];
    await told(async () => expect((await (await expert()).ask(REVOKE, { id })).revokeApiToken).toBe(true));
    expect(await refusal(client)).toBe('UNAUTHENTICATED');
    const heard = through.next().catch(() => undefined);
    await customerWrites(api, { subject: 'After it', email: 'anna@customer.example' });
    expect(await beside.next()).toBeDefined();
    expect(await Promise.race([heard, Promise.resolve(undefined)])).toBeUndefined();
    through.close();
    beside.close();
    expect((await (await expert()).ask(REVOKE, { id })).revokeApiToken).toBe(false);
  });

  it('is one’s own to do, or of whoever manages tokens', async () => {
    await letMakeTokens(api, 'specialist');
    const { id } = await makeToken(api, 'expert', ['case.read']);
    expect((await (await api.agent('specialist@test.example')).ask(REVOKE, { id })).revokeApiToken).toBe(
      false,
    );
    const all = (await (await admin()).ask('{ allApiTokens { rows { id agent { name } } } }')).allApiTokens
      .rows;
    expect(all).toContainEqual({ id, agent: { name: 'Eva Expert' } });
    expect((await (await admin()).ask(REVOKE, { id })).revokeApiToken).toBe(true);
    const mine = (await (await expert()).ask('{ myApiTokens { id state revokedBy } }')).myApiTokens;
    expect(mine).toContainEqual({ id, state: 'REVOKED', revokedBy: 'Ada Admin' });
  });
});

describe('what is done through a token', () => {
  it('is its agent’s, and the log names the token', async () => {
    const { client } = await makeToken(api, 'expert', ['case.read', 'case.act', 'case.log'], {
      name: 'Courier',
    });
    const { version } = (
      await client.ask('query ($number: String!) { case(number: $number) { version } }', { number })
    ).case;
    const done = await client.ask(
      `mutation ($input: PerformActionInput!) { performAction(input: $input) { __typename } }`,
      { input: { number, version, action: 'note', html: '<p>On its way.</p>' } },
    );
    expect(done.performAction.__typename).toBe('ActionPerformed');
    const { log } = (
      await client.ask(
        'query ($number: String!) { case(number: $number) { log(first: 1) { edges { node { author { name via } } } } } }',
        { number },
      )
    ).case;
    expect(log.edges[0].node.author).toEqual({ name: 'Eva Expert', via: 'Courier' });
  });
});

describe('a case opened by a key', () => {
  const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename
    ... on ActionPerformed { number } ... on Refused { code fieldErrors { path message } } } }`;
  const input = (more: object = {}) => ({
    ...{ streamId, subject: 'Order 12', html: '<p>Two chairs</p>', idempotencyKey: 'order-12' },
    newContact: { kind: 'PERSON', name: 'Iga Integrated' },
    ...more,
  });
  const open = async (client: DoorClient, more: object = {}) =>
    (await client.ask(OPEN, { input: input(more) })).openCase;
  const token = () => makeToken(api, 'expert', ['case.read', 'case.create', 'contact.edit']);

  it('is opened once, however often and however fast it is asked for', async () => {
    const { client } = await token();
    const answers = await Promise.all([open(client), open(client), open(client)]);
    expect(new Set(answers.map(({ number: opened }) => opened)).size).toBe(1);
    expect(await open(client)).toEqual(answers[0]);
    const contacts = await api.source.query(`SELECT FROM contact WHERE name = 'Iga Integrated'`);
    expect(contacts).toHaveLength(1);
  });

  it('is refused when the key comes with something else', async () => {
    const { client } = await token();
    await open(client);
    expect(await open(client, { subject: 'Order 13' })).toMatchObject({
      ...{ code: 'IDEMPOTENCY_KEY_REUSED', fieldErrors: [{ path: 'idempotencyKey' }] },
    });
  });

  it('may be tried again with the same key after it was refused', async () => {
    const { client } = await token();
    expect(await open(client, { subject: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await open(client)).__typename).toBe('ActionPerformed');
  });

  it('does not meet the keys of other tokens', async () => {
    const [one, other] = [await token(), await token()];
    expect((await open(one.client)).number).not.toBe((await open(other.client)).number);
  });

  it('is another after thirty days', async () => {
    const { client } = await token();
    const first = await open(client);
    await api.source.query(`UPDATE idempotent_call SET at = now() - interval '31 days'`);
    expect((await open(client)).number).not.toBe(first.number);
  });
});
