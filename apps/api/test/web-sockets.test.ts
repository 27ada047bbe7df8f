import { jest } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { MESSAGE_LIMIT } from '../src/doors/door-driver.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  // Guests may do a hundred things at once: twenty questions, at five each.
  api = await startApi({
    NODE_ENV: 'production',
    WORKFLOWS_DIR: 'workflows',
    GUEST_REQUESTS_PER_SECOND: '50',
  });
});
afterAll(() => api.stop());

const doors = ['agent', 'portal'] as const;
const address = (door: string) => `${api.url.replace('http', 'ws')}/graphql/${door}`;

/** Says hello and then one message. @returns the code the server hangs up with, or its answer */
async function say(door: string, message: string): Promise<number | string> {
  const socket = new WebSocket(address(door), 'graphql-transport-ws');
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const acknowledged = new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await acknowledged;
  const answer = new Promise<string>((resolve) =>
    socket.once('message', (data: Buffer) => resolve(data.toString())),
  );
  socket.send(message);
  const outcome = await Promise.race([closed, answer]);
  socket.terminate();
  return outcome;
}

async function ask(door: string, query: string): Promise<unknown> {
  const client = createClient({ url: address(door), webSocketImpl: WebSocket, retryAttempts: 0 });
  try {
    for await (const answer of client.iterate({ query })) return answer;
    return null;
  } catch (errors) {
    return { errors };
  } finally {
    await client.dispose();
  }
}

describe.each(doors)('the WebSocket of the %s door', (door) => {
  const question = (bytes: number): string => {
    const message = {
      id: '1',
      type: 'subscribe',
      payload: { query: '{ version }', variables: { filler: '' } },
    };
    message.payload.variables.filler = 'x'.repeat(bytes - JSON.stringify(message).length);
    return JSON.stringify(message);
  };

  it('answers a question of the largest size, and hangs up on a larger one', async () => {
    expect(await say(door, question(MESSAGE_LIMIT))).toMatch('"version"');
    const trace = jest.spyOn(console, 'error');
    expect(await say(door, question(MESSAGE_LIMIT + 1))).toBe(1009);
    // The log has a line of it; the protocol itself would print a trace for each.
    expect(trace).not.toHaveBeenCalled();
    trace.mockRestore();
    // The others are served on.
    expect(await ask(door, '{ version }')).toMatchObject({ data: { version: expect.any(String) } });
  });

  it('tells nothing of the schema in production, no more than HTTP does', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }']) {
      expect(JSON.stringify(await ask(door, query))).toMatch(/introspection/i);
      const overHttp = await api.anonymous(door).raw(query);
      expect(overHttp.data).toBeUndefined();
      expect(JSON.stringify(overHttp.errors)).toMatch(/introspection/i);
    }
  });
});

/** @returns the status an upgrade is answered with; 101 when it was made, 0 when it was hung up on */
const upgrade = (path: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
      headers,
    });
    const end = (status: number) => {
      resolve(status);
      socket.on('error', () => {}).terminate();
    };
    socket.once('open', () => end(101));
    socket.once('unexpected-response', (_request, response) => end(response.statusCode!));
    socket.once('error', () => resolve(0));
  });

describe('cross-site WebSocket hijacking', () => {
  it.each(['https://evil.test', 'null'])('from %s gets no connection', async (origin) => {
    const { token } = await api.agent('expert@test.example');
    const cookie = `sprawa_agent=${token}`;
    expect(await upgrade('/graphql/agent', { cookie, origin })).toBe(403);
    expect(await upgrade('/graphql/agent', { cookie, origin: api.url })).toBe(101);
  });
});

describe('a flood through WebSockets', () => {
  it('at an address that speaks no WebSocket is hung up on', async () => {
    expect(await upgrade('/portal/')).toBe(0);
    expect(await upgrade('/graphql/other')).toBe(0);
  });

  it('of what cannot be read is answered, and ends neither the connection nor in the console', async () => {
    const trace = jest.spyOn(console, 'error');
    const client = createClient({ url: address('portal'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const answers: unknown[] = [];
    for (const query of ['{ version', `{ ${'version '.repeat(3_000)} }`, '{ version }'])
      answers.push(
        await client
          .iterate({ query })
          .next()
          .then(
            ({ value }) => value as unknown,
            (errors: unknown) => errors,
          ),
      );
    await client.dispose();
    expect(answers).toEqual([
      [expect.objectContaining({ extensions: { code: 'GRAPHQL_PARSE_FAILED' } })],
      [expect.objectContaining({ extensions: { code: 'GRAPHQL_PARSE_FAILED' } })],
      { data: { version: expect.any(String) } },
    ]);
    expect(trace).not.toHaveBeenCalled();
    trace.mockRestore();
  });

  it('of guests is refused beyond their share, while agents are answered', async () => {
    const guest = createClient({ url: address('agent'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const expert = await api.agent('expert@test.example');
    const ask = async () => {
      try {
        for await (const { data } of guest.iterate({ query: '{ version }' })) return data;
        return null;
      } catch (errors) {
        return errors;
      }
    };
    const outcomes = await Promise.all(Array.from({ length: 300 }, ask));
    await guest.dispose();
    expect(outcomes).toContainEqual([expect.objectContaining({ extensions: { code: 'TOO_MANY_ATTEMPTS' } })]);
    const upgrades = await Promise.all(Array.from({ length: 100 }, () => upgrade('/graphql/agent')));
    expect(upgrades).toContain(429);
    expect(await upgrade('/graphql/agent', expert.authorization())).toBe(101);
    expect(await expert.ask('{ cases(first: 1) { totalCount } }')).toEqual({ cases: { totalCount: 0 } });
  });

  it('of messages is hung up on', async () => {
    const { token } = await api.agent('expert@test.example');
    const socket = new WebSocket(address('agent'), 'graphql-transport-ws', {
      headers: { authorization: `Bearer ${token}` },
    });
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    for (let count = 0; count < 1_100; count++) socket.send(JSON.stringify({ type: 'ping' }));
    await closed;
  });
});
