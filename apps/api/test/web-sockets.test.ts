import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { MESSAGE_LIMIT } from '../src/doors/door-driver.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ NODE_ENV: 'production' });
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
    expect(await say(door, question(MESSAGE_LIMIT + 1))).toBe(1009);
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
