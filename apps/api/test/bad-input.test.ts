import { readFileSync } from 'node:fs';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, LIST, MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ FILE_MAX_BYTES: '5000000' });
});
afterAll(() => api.stop());

const SCRIPT = `<script>alert(1)</script><img src=x onerror=alert(2)>`;

describe('a question that is too much', () => {
  it.each([
    ['too deep', `{ case(number: "1") { ${'otherCases { '.repeat(14)} number ${'} '.repeat(14)} } }`],
    ['with too many aliases', `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: version`).join(' ')} }`],
  ])('%s is refused before anything is done', async (_what, query) => {
    const answer = await (await api.agent('expert@test.example')).raw(query);
    expect(answer.errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
    expect(answer.data).toBeFalsy();
  });

  it('in a batch is refused', async () => {
    const { token } = await api.agent('expert@test.example');
    const response = await fetch(`${api.url}/graphql/agent`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify([{ query: '{ version }' }, { query: '{ version }' }]),
    });
    expect(response.ok).toBe(false);
  });

  it('of more than a megabyte is refused', async () => {
    const response = await fetch(`${api.url}/graphql/portal`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ version } #${'x'.repeat(1_100_000)}` }),
    });
    expect(response.status).toBe(413);
  });

  it('from a form of another site does not reach a resolver', async () => {
    const response = await fetch(`${api.url}/graphql/agent`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ version }"}',
    });
    expect(response.ok).toBe(false);
  });

  it('asks for at most two hundred cases at once', async () => {
    await customerWrites(api);
    const { data } = await (await api.agent('expert@test.example')).raw(LIST, { first: 100_000 });
    expect(data.cases.edges.length).toBeLessThanOrEqual(200);
  });
});

describe('the wrong door', () => {
  it.each([
    ['agent', '{ cases { totalCount } }'],
    ['agent', '{ queues { count } }'],
    ['agent', 'mutation { markRead(number: "1") { number } }'],
    ['portal', '{ myCases { openCount } }'],
    ['portal', '{ destinations { streams { id } } }'],
  ] as const)('at %s lets nobody in who is not signed in: %s', async (door, query) => {
    expect((await api.anonymous(door).raw(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('does not open to the token of the other', async () => {
    await register(api, 'doors@customer.example', 'Dora');
    const { token: customer } = await api.customer('doors@customer.example');
    const { token: agent } = await api.agent('expert@test.example');
    const ask = async (door: string, token: string | null, query: string) =>
      (await (
        await fetch(`${api.url}/graphql/${door}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query }),
        })
      ).json()) as any;
    expect((await ask('agent', customer, '{ cases { totalCount } }')).errors[0].extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await ask('portal', agent, '{ myCases { openCount } }')).errors[0].extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('has no name for what a customer must not see', async () => {
    const answer = await api
      .anonymous('portal')
      .raw(
        '{ __type(name: "MyMessage") { fields { name } } note: __type(name: "NoteEntry") { name } case: __type(name: "Case") { name } }',
      );
    expect(answer.data.note).toBeNull();
    expect(answer.data.case).toBeNull();
  });
});

describe('a right that a role lacks', () => {
  it.each([
    ['mutation { setPriority(input: {number: "1", version: 1, priority: HIGH}) { __typename } }'],
    ['mutation { assignCase(input: {number: "1", version: 1}) { __typename } }'],
    ['mutation { setSource(input: {number: "1", version: 1, source: CALL}) { __typename } }'],
    ['mutation { setSubject(input: {number: "1", version: 1, subject: "x"}) { __typename } }'],
    ['mutation { openCase(input: {streamId: "x", subject: "x", html: "x"}) { __typename } }'],
  ])('is named as FORBIDDEN to a trainee: %s', async (query) => {
    expect((await (await api.agent('trainee@test.example')).raw(query)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('another’s ids', () => {
  it('open nothing in the portal: a foreign case reads like none', async () => {
    const { number } = await customerWrites(api, { email: 'owner@customer.example' });
    await register(api, 'stranger@customer.example', 'Stranger');
    const stranger = await api.customer('stranger@customer.example');
    expect((await stranger.ask(MY_CASE, { number })).myCase).toBeNull();
    for (const action of ['reply', 'close', 'customer-close']) {
      const { performAction } = await stranger.ask(
        'mutation ($input: PerformActionInput!) { performAction(input: $input) { __typename ... on Refused { code } } }',
        { input: { number, action, text: 'let me in' } },
      );
      expect(performAction).toEqual({ __typename: 'Refused', code: 'NOT_FOUND' });
    }
    expect(
      (await stranger.ask('mutation ($n: String!) { markRead(number: $n) { number } }', { n: number }))
        .markRead,
    ).toBeNull();
    const seen = (await (await api.agent('expert@test.example')).ask(CASE, { number })).case;
    expect(JSON.stringify(seen)).not.toContain('let me in');
  });

  it('of files cannot be attached by somebody else, nor twice', async () => {
    const expert = await api.agent('expert@test.example');
    const specialist = await api.agent('specialist@test.example');
    const { id } = (await (await expert.upload('plan.txt', 'the plan')).json()) as { id: string };
    const { number } = await customerWrites(api);
    const reply = (who: typeof expert, version: number) =>
      who
        .ask(PERFORM, { input: { number, version, action: 'note', html: '<p>see file</p>', fileIds: [id] } })
        .then((data) => data.performAction);
    expect(await reply(specialist, 1)).toMatchObject({
      __typename: 'Refused',
      fieldErrors: [{ path: 'fileIds.0' }],
    });
    expect(await reply(expert, 1)).toMatchObject({ __typename: 'ActionPerformed' });
    expect(await reply(expert, 2)).toMatchObject({
      __typename: 'Refused',
      fieldErrors: [{ path: 'fileIds.0' }],
    });
    expect(
      await expert.ask(PERFORM, {
        input: { number, version: 2, action: 'note', html: '<p>x</p>', fileIds: ['not-an-id'] },
      }),
    ).toMatchObject({
      performAction: { __typename: 'Refused', fieldErrors: [{ path: 'fileIds.0' }] },
    });
  });

  it.each(['', 'abc', '10001; DROP TABLE cases', '99999999999999999999', "' OR 1=1 --", '\u0000'])(
    'as a case number find nothing: %j',
    async (number) => {
      expect((await (await api.agent('expert@test.example')).ask(CASE, { number })).case).toBeNull();
    },
  );
});

describe('fields of an action', () => {
  it('that do not exist are refused by name', async () => {
    const { number } = await customerWrites(api);
    const { performAction } = await (
      await api.agent('expert@test.example')
    ).ask(PERFORM, {
      input: { number, version: 1, action: 'note', html: '<p>x</p>', fields: [{ key: 'salary', value: 1 }] },
    });
    expect(performAction).toMatchObject({
      __typename: 'Refused',
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'fields.salary' }],
    });
  });

  it('are answered in the agent’s language', async () => {
    const { number } = await customerWrites(api);
    const agent = await api.agent('manager@test.example');
    await agent.ask('mutation { updateMe(input: {language: pl}) { __typename } }');
    const { performAction } = await agent.ask(PERFORM, {
      input: { number, version: 1, action: 'reply', html: '' },
    });
    expect(performAction).toMatchObject({
      message: 'Sprawdź zaznaczone pola.',
      fieldErrors: [{ path: 'text', message: 'Uzupełnij to pole.' }],
    });
  });

  it('copies with a header inside are refused', async () => {
    const { number } = await customerWrites(api);
    const { performAction } = await (
      await api.agent('expert@test.example')
    ).ask(PERFORM, {
      input: {
        number,
        version: 1,
        action: 'reply',
        html: '<p>x</p>',
        cc: ['a@b.example\r\nBcc: all@b.example'],
      },
    });
    expect(performAction).toMatchObject({ __typename: 'Refused', fieldErrors: [{ path: 'cc.0' }] });
  });
});

describe('markup in a text', () => {
  it('is only ever text: subject, name, note, contact, portal', async () => {
    const { number } = await customerWrites(api, {
      email: 'markup@customer.example',
      name: `Eve ${SCRIPT}`,
      subject: `Help ${SCRIPT}`,
      text: 'x',
    });
    await register(api, 'markup@customer.example', 'Eve');
    const expert = await api.agent('expert@test.example');
    await expert.ask(PERFORM, { input: { number, version: 1, action: 'note', html: `<p>n</p>${SCRIPT}` } });
    const found = (await expert.ask(CASE, { number })).case;
    const notes = found.timeline.edges.map(({ node }: any) => node.html ?? '').join('');
    expect(notes).not.toMatch(/<script|onerror/);
    const customer = await api.customer('markup@customer.example');
    await customer.ask(
      'mutation ($input: PerformActionInput!) { performAction(input: $input) { __typename } }',
      { input: { number, action: 'reply', text: SCRIPT } },
    );
    const again = (await customer.ask(MY_CASE, { number })).myCase;
    expect(again.messages.edges.at(-1).node.html).toContain('&lt;script&gt;');
    await api.settle();
    for (const mail of (await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[])
      expect(mail.html).not.toMatch(/<script>|<img src=x/);
  });
});

describe('an upload', () => {
  it.each([
    ['too large', 'big.bin', Buffer.alloc(5_000_001, 1), 413, 'FILE_TOO_LARGE'],
    [
      'that is a program',
      'photo.jpg',
      readFileSync(process.execPath).subarray(0, 4096),
      415,
      'FILE_TYPE_REFUSED',
    ],
    ['that is empty', 'nothing.txt', Buffer.alloc(0), 400, 'BAD_INPUT'],
  ])('%s is refused', async (_what, name, bytes, status, code) => {
    const response = await (await api.agent('expert@test.example')).upload(name, bytes);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it('by nobody is refused', async () => {
    expect((await api.anonymous('agent').upload('a.txt', 'x')).status).toBe(401);
    expect((await api.anonymous('portal').upload('a.txt', 'x')).status).toBe(401);
  });

  it('is served as a download only with its signature, and to no one without', async () => {
    const expert = await api.agent('expert@test.example');
    const { id } = (await (
      await expert.upload('page.html', '<script>alert(1)</script>', 'text/html')
    ).json()) as { id: string };
    const { number } = await customerWrites(api);
    await expert.ask(PERFORM, {
      input: { number, version: 1, action: 'note', html: '<p>x</p>', fileIds: [id] },
    });
    const timeline = (
      await expert.ask(
        'query ($n: String!) { case(number: $n) { timeline(last: 9) { edges { node { ... on NoteEntry { attachments { url } } } } } } }',
        { n: number },
      )
    ).case.timeline;
    const url: string = timeline.edges.flatMap(({ node }: any) => node.attachments ?? [])[0].url;
    const response = await fetch(`${api.url}${url}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toMatch(/sandbox/);
    expect(await response.text()).toContain('alert(1)');
    const broken = url.replace(/[a-z2-7](?=\/[^/]*$)/, (letter) => (letter === 'a' ? 'b' : 'a'));
    expect((await fetch(`${api.url}${broken}`)).status).toBe(404);
    expect((await fetch(`${api.url}/files/${id}`)).status).toBe(404);
  });
});
