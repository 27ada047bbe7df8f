import { DoorClient } from '../../testing/door-client.js';
import { PASSWORD, register, startApi, type RunningApi } from '../../testing/start-api.js';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const LIST = '{ mySessions { id browser system current createdAt lastUsedAt endsAt } }';
const END = 'mutation ($id: ID!) { endSession(id: $id) }';
const OTHERS = 'mutation { endOtherSessions }';
const PEOPLE = {
  agent: { mine: 'expert@test.example', another: 'trainee@test.example' },
  portal: { mine: 'olga@customer.example', another: 'stefan@customer.example' },
};

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  await register(api, PEOPLE.portal.mine, 'Olga');
  await register(api, PEOPLE.portal.another, 'Stefan');
});
afterAll(() => api.stop());

/** A fresh session each, as browsers have. */
async function signIn(door: 'agent' | 'portal', email: string, userAgent = FIREFOX): Promise<DoorClient> {
  const response = await fetch(`${api.url}/auth/${door}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': userAgent },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  return new DoorClient(api.url, door, ((await response.json()) as { token: string }).token);
}
const isSignedIn = async (client: DoorClient) => (await client.ask('{ me { __typename } }')).me !== null;

describe.each(['agent', 'portal'] as const)('one’s own sessions at the %s door', (door) => {
  beforeEach(() => api.source.query('DELETE FROM session'));

  it('are seen with the device, and the one in use is marked', async () => {
    const [one] = [await signIn(door, PEOPLE[door].mine), await signIn(door, PEOPLE[door].mine, 'curl/8.0')];
    const { mySessions } = await one.ask(LIST);
    expect(mySessions).toHaveLength(2);
    expect(mySessions).toContainEqual(
      expect.objectContaining({ browser: 'Firefox', system: 'Linux', current: true }),
    );
    expect(mySessions).toContainEqual(
      expect.objectContaining({ browser: 'curl', system: null, current: false }),
    );
    expect(Date.parse(mySessions[0].endsAt)).toBeGreaterThan(Date.now());
    expect(JSON.stringify(mySessions)).not.toContain(one.token);
  });

  it('are ended one by one, at once', async () => {
    const [one, two] = [await signIn(door, PEOPLE[door].mine), await signIn(door, PEOPLE[door].mine)];
    const other = (await one.ask(LIST)).mySessions.find(({ current }: { current: boolean }) => !current);
    expect(await one.ask(END, { id: other.id })).toEqual({ endSession: true });
    expect(await isSignedIn(two)).toBe(false);
    expect(await isSignedIn(one)).toBe(true);
    expect(await one.ask(END, { id: other.id })).toEqual({ endSession: false });
  });

  it('are all ended but the one in use', async () => {
    const clients = await Promise.all([1, 2, 3].map(() => signIn(door, PEOPLE[door].mine)));
    expect(await clients[0]!.ask(OTHERS)).toEqual({ endOtherSessions: 2 });
    expect(await Promise.all(clients.map(isSignedIn))).toEqual([true, false, false]);
  });

  it('are nobody else’s to see or to end: of the same door or of the other', async () => {
    const victim = await signIn(door, PEOPLE[door].mine);
    const [{ id }] = (await victim.ask(LIST)).mySessions;
    const elsewhere = door === 'agent' ? 'portal' : 'agent';
    const strangers = [
      await signIn(door, PEOPLE[door].another),
      await signIn(elsewhere, PEOPLE[elsewhere].mine),
    ];
    for (const stranger of strangers) {
      expect(
        (await stranger.ask(LIST)).mySessions.map((session: { id: string }) => session.id),
      ).not.toContain(id);
      expect(await stranger.ask(END, { id })).toEqual({ endSession: false });
      expect(await stranger.ask(OTHERS)).toEqual({ endOtherSessions: 0 });
    }
    expect(await isSignedIn(victim)).toBe(true);
  });

  it.each(['', 'x', "' OR 1=1 --"])('of the id “%s” are none', async (id) => {
    expect(await (await signIn(door, PEOPLE[door].mine)).ask(END, { id })).toEqual({ endSession: false });
  });
});

describe('a new password', () => {
  const NEXT = 'another fine password';
  const change = (headers: Record<string, string>, [currentPassword, newPassword]: string[]) =>
    fetch(`${api.url}/graphql/portal`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        query: 'mutation ($input: UpdateMeInput!) { updateMe(input: $input) { __typename } }',
        variables: { input: { currentPassword, newPassword } },
      }),
    });

  it('gives the browser a new token and makes the old one worthless', async () => {
    const { token } = await signIn('portal', PEOPLE.portal.mine);
    const response = await change({ cookie: `sprawa_portal=${token}` }, [PASSWORD, NEXT]);
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^sprawa_portal=[\w-]{43};.*HttpOnly.*SameSite=Lax/);
    const renewed = /sprawa_portal=([\w-]{43})/.exec(cookie)![1]!;
    expect(renewed).not.toBe(token);
    expect(await isSignedIn(new DoorClient(api.url, 'portal', token))).toBe(false);
    expect(await isSignedIn(new DoorClient(api.url, 'portal', renewed))).toBe(true);
  });

  it('leaves a program its token, for it was given no place to put another', async () => {
    const token = await DoorClient.signIn(api.url, 'portal', PEOPLE.portal.mine, NEXT);
    const client = new DoorClient(api.url, 'portal', token);
    const response = await change(client.authorization(), [NEXT, PASSWORD]);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await isSignedIn(client)).toBe(true);
  });
});

describe('everybody’s sessions, for operators', () => {
  const ask = async (who: DoorClient | { cookie: string }, path: string, body?: object) => {
    const response = await fetch(`${api.url}/admin/sessions${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(who instanceof DoorClient ? who.authorization() : who),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, body: await response.json() };
  };
  let admin: DoorClient;
  beforeAll(async () => {
    admin = await signIn('agent', 'admin@test.example');
  });

  it('are listed by account', async () => {
    const client = await signIn('portal', PEOPLE.portal.another);
    const { body } = await ask(admin, `?door=portal&email=${PEOPLE.portal.another.toUpperCase()}`);
    expect(body.sessions.length).toBeGreaterThan(0);
    expect(new Set(body.sessions.map(({ email }: { email: string }) => email))).toEqual(
      new Set([PEOPLE.portal.another]),
    );
    expect(body.sessions[0]).toMatchObject({ door: 'portal', name: 'Stefan', browser: 'Firefox' });
    expect(JSON.stringify(body)).not.toContain(client.token);
  });

  it('are ended one, or all of an account; by the cookie as well', async () => {
    const clients = await Promise.all([1, 2, 3].map(() => signIn('portal', PEOPLE.portal.another)));
    const { body } = await ask(admin, `?door=portal&email=${PEOPLE.portal.another}`);
    expect(await ask(admin, `/${body.sessions[0].id}/end`, {})).toMatchObject({
      status: 200,
      body: { count: 1 },
    });
    const all = { door: 'portal', email: PEOPLE.portal.another };
    const { body: ended } = await ask({ cookie: `sprawa_agent=${admin.token}` }, '/end', all);
    expect(ended.count).toBe(body.sessions.length - 1);
    expect(await Promise.all(clients.map(isSignedIn))).toEqual([false, false, false]);
  });

  it('are not ended by what a form of another site could send', async () => {
    const response = await fetch(`${api.url}/admin/sessions/end`, {
      method: 'POST',
      headers: { cookie: `sprawa_agent=${admin.token}`, 'content-type': 'text/plain' },
      body: JSON.stringify({ door: 'agent', email: PEOPLE.agent.mine }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it.each([
    ['door', '?door=side'],
    ['email', '?email=nobody'],
  ])('are refused with the name of a wrong %s', async (path, query) => {
    expect(await ask(admin, query)).toMatchObject({
      status: 400,
      body: { code: 'BAD_INPUT', fieldErrors: [{ path }] },
    });
  });
});
