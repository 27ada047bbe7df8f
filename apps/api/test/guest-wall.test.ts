import { RecentSessions } from '@sprawa/identity';
import { CASE } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ GUEST_REQUESTS_PER_SECOND: '20', PUBLIC_URL: 'https://help.firm.test' });
});
afterAll(() => api.stop());

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const question = { query: CASE, variables: { number: '10001' } };

describe('a question of more than a guest has to ask', () => {
  it('is answered like one that needs somebody signed in, and is not taken apart', async () => {
    const unread = { query: `{ ${'{'.repeat(2_000)}` };
    for (const body of [question, unread]) {
      const answer = await post('/graphql/agent', body, { 'accept-language': 'pl' });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({
        errors: [
          { message: 'Zaloguj się, aby zapytać o tak wiele.', extensions: { code: 'UNAUTHENTICATED' } },
        ],
      });
    }
  });

  it('is that of somebody whose session has ended, who hears that they must sign in', async () => {
    const { token } = await api.agent('trainee@test.example');
    expect((await post('/auth/agent/sign-out', {}, { authorization: `Bearer ${token}` })).status).toBe(204);
    const answer = await post('/graphql/agent', question, { authorization: `Bearer ${token}` });
    expect((await answer.json()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is answered to an agent whose token this process has not seen yet', async () => {
    const { token } = await api.agent('expert@test.example');
    api.app.get(RecentSessions).forget(token!);
    const answer = await post('/graphql/agent', question, { authorization: `Bearer ${token}` });
    expect(await answer.json()).toEqual({ data: { case: null } });
  });
});

describe('clickjacking, sniffed types, stripped TLS, leaked addresses', () => {
  it.each(['/agent/', '/portal/', '/health/live', '/nowhere'])(
    'are forbidden to browsers at %s',
    async (path) => {
      const { headers } = await fetch(`${api.url}${path}`);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': expect.stringMatching(
          /script-src 'self';.*object-src 'none';.*frame-ancestors 'self'/,
        ),
        'strict-transport-security': expect.stringContaining('max-age='),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
    },
  );
});

describe('a slow client', () => {
  it('that does not end the head of its request is hung up on', () => {
    const { server } = api.app.getHttpAdapter().getInstance();
    expect(server.headersTimeout).toBe(20_000);
    expect(server.requestTimeout).toBe(120_000);
  });
});

describe('what is beyond the share of guests', () => {
  it('is refused in their language, and said when to come again, while agents are answered', async () => {
    const agent = await api.agent('expert@test.example');
    const version = { query: '{ version }' };
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => post('/graphql/portal', version, { 'accept-language': 'uk' })),
    );
    const refused = answers.find(({ status }) => status === 429)!;
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await refused.json()).toEqual({
      errors: [
        { message: 'Забагато запитів. Спробуйте ще раз за мить.', extensions: { code: 'TOO_MANY_ATTEMPTS' } },
      ],
    });
    const signIn = { email: 'expert@test.example', password: 'wrong wrong wrong' };
    const signIns = await Promise.all(
      Array.from({ length: 10 }, () => post('/auth/agent/sign-in', signIn).then((answer) => answer.json())),
    );
    expect(signIns).toContainEqual({
      ...{ code: 'TOO_MANY_ATTEMPTS', fieldErrors: [] },
      message: 'Too many requests. Please try again in a moment.',
    });
    expect(await agent.ask('{ cases(first: 1) { totalCount } }')).toEqual({ cases: { totalCount: 0 } });
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    const told = await (await fetch(`${api.url}/metrics`)).text();
    expect(told).toMatch(/sprawa_guest_refusals_total\{reason="tooMany"\} [1-9]/);
  });
});
