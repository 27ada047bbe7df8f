import { PermanentFailure, Outbox, OutboxWorker, Transactions } from '@sprawa/platform';
import { DoorClient } from '../../testing/door-client.js';
import { samplesOf, type Sample } from '../../testing/read-metrics.js';
import { startApi, type RunningApi } from '../../testing/start-api.js';

const TOKEN = 'prometheus-reads-this';
let api: RunningApi;

const ask = (headers: Record<string, string> = {}) => fetch(`${api.url}/metrics`, { headers });

describe('/metrics with METRICS_TOKEN', () => {
  beforeAll(async () => {
    api = await startApi({ METRICS_TOKEN: TOKEN });
  });
  afterAll(async () => {
    delete process.env.METRICS_TOKEN;
    await api.stop();
  });

  const read = async (): Promise<Sample[]> => {
    const response = await ask({ authorization: `Bearer ${TOKEN}` });
    expect(response.headers.get('content-type')).toContain('text/plain');
    return samplesOf(await response.text());
  };
  const valueOf = async (name: string, labels: Record<string, string>) =>
    (await read()).find(
      (sample) =>
        sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
    )?.value;

  it('is closed without the token, also to the administrator and also from the same machine', async () => {
    const administrator = await api.agent('admin@test.example');
    for (const headers of [{}, { authorization: 'Bearer another-token' }, administrator.authorization()]) {
      const response = await ask(headers);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'FORBIDDEN', fieldErrors: [] });
    }
  });

  it('counts operations by the schema’s names, not by those a caller makes up', async () => {
    const agent = await api.agent('expert@test.example');
    const labels = { door: 'agent', operation: 'streams', outcome: 'ok' };
    const before = (await valueOf('sprawa_graphql_operation_seconds_count', labels)) ?? 0;
    for (let n = 0; n < 3; n++) await agent.ask(`query MadeUp${n} { streams { key } }`);
    expect(await valueOf('sprawa_graphql_operation_seconds_count', labels)).toBe(before + 3);
    expect((await read()).some(({ labels: { operation } }) => operation?.includes('MadeUp'))).toBe(false);
  });

  it('counts errors, and what is no operation, apart', async () => {
    await api.anonymous('agent').raw('{ streams { key } }');
    await api.anonymous('portal').raw('{ noSuchField }');
    const count = (door: string, operation: string) =>
      valueOf('sprawa_graphql_operation_seconds_count', { door, operation, outcome: 'error' });
    expect(await count('agent', 'streams')).toBe(1);
    expect(await count('portal', 'other')).toBe(1);
  });

  it('counts requests by route, and what is no route together', async () => {
    await fetch(`${api.url}/health/live`);
    await fetch(`${api.url}/no/such/place/1`);
    await fetch(`${api.url}/no/such/place/2`);
    const routes = (await read()).filter(({ name }) => name === 'sprawa_http_request_seconds_count');
    expect(routes.find(({ labels }) => labels.route === '/health/live')).toMatchObject({
      labels: { method: 'GET', status: '2xx' },
      value: 1,
    });
    expect(routes.find(({ labels }) => labels.route === 'other')).toMatchObject({ value: 2 });
    expect(routes.some(({ labels }) => labels.route?.includes('such'))).toBe(false);
  });

  it('tells of each topic how much waits, how long, and what was given up', async () => {
    api.app.get(OutboxWorker).register('test.refuse', async () => {
      throw new PermanentFailure('never');
    });
    await api.app.get(Transactions).run(async (tx) => {
      await api.app.get(Outbox).add(tx, 'test.refuse', {});
      await api.app.get(Outbox).add(tx, 'test.nobody', {}, { notBefore: new Date(Date.now() - 90_000) });
    });
    await api.settle();
    expect(await valueOf('sprawa_outbox_rows', { topic: 'test.refuse', state: 'dead' })).toBe(1);
    expect(await valueOf('sprawa_outbox_rows', { topic: 'test.nobody', state: 'pending' })).toBe(1);
    expect(
      await valueOf('sprawa_outbox_oldest_due_seconds', { topic: 'test.nobody' }),
    ).toBeGreaterThanOrEqual(90);
    expect(await valueOf('sprawa_outbox_job_seconds_count', { topic: 'test.refuse', outcome: 'error' })).toBe(
      1,
    );
  });

  it('tells of the pool, the event loop, memory and who looks on', async () => {
    const agent = new DoorClient(api.url, 'agent', (await api.agent('expert@test.example')).token);
    const looking = await agent.subscribe('subscription { serverClosing }');
    expect(await valueOf('sprawa_websocket_connections', { door: 'agent' })).toBe(1);
    looking.close();
    expect(await valueOf('sprawa_database_connections', { state: 'total' })).toBeGreaterThan(0);
    expect(await valueOf('sprawa_database_connections', { state: 'waiting' })).toBe(0);
    expect(await valueOf('nodejs_eventloop_lag_p99_seconds', {})).toBeGreaterThanOrEqual(0);
    expect(await valueOf('process_resident_memory_bytes', {})).toBeGreaterThan(1e6);
  });

  it('holds no word about anybody', async () => {
    const text = await (await ask({ authorization: `Bearer ${TOKEN}` })).text();
    expect(text).not.toMatch(/test\.example/);
  });
});

describe('/metrics without METRICS_TOKEN', () => {
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('is read from the same machine, and not through a proxy on it', async () => {
    expect((await ask()).status).toBe(200);
    expect((await ask({ 'x-forwarded-for': '203.0.113.9' })).status).toBe(403);
  });

  it('leaves out what cannot be looked up, and tells the rest', async () => {
    await api.source.query('ALTER TABLE outbox RENAME TO outbox_away');
    const text = await (await ask()).text();
    await api.source.query('ALTER TABLE outbox_away RENAME TO outbox');
    expect(text).toContain('process_resident_memory_bytes');
    expect(samplesOf(text).some(({ name }) => name === 'sprawa_outbox_rows')).toBe(false);
  });
});
