import {
  freePorts,
  installedProgram,
  startObjectStore,
  startRedisServer,
  type ObjectStore,
  type RedisServer,
} from '@sprawa/platform/testing';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { DoorClient } from '../testing/door-client.js';
import { CASE, PERFORM, QUEUES } from '../testing/operations.js';
import { hireExpert } from '../testing/processes/office.js';
import { startPostgresServer, type PostgresServer } from '../testing/processes/postgres-server.js';
import { Program } from '../testing/processes/program.js';
import {
  startRecordingMailServer,
  type RecordingMailServer,
} from '../testing/processes/recording-mail-server.js';
import { roundRobin } from '../testing/processes/round-robin.js';

/** Seconds of the task that comes round most often, the folding of counters. */
const ROUND = 20;
const LIMIT_MS = 120_000;

const redisProgram = installedProgram('redis-server');

/**
 * Two that answer people and two that work, on one PostgreSQL that was empty before, one Redis and one store of objects
 * . Each has a folder of its own, as on machines of their own.
 */
(redisProgram ? describe : describe.skip)('two API processes and two workers behind one address', () => {
  let postgres: PostgresServer;
  let redis: RedisServer;
  let s3: ObjectStore;
  let out: RecordingMailServer;
  let balancer: Awaited<ReturnType<typeof roundRobin>>;
  let client: pg.Client;
  let dataDir: string;
  let programs: Program[];
  let apiPorts: number[];
  let workerPorts: number[];
  let smtpPorts: number[];
  let spawned: number;
  let a: DoorClient;
  let b: DoorClient;

  beforeAll(async () => {
    [postgres, redis, s3, out] = await Promise.all([
      startPostgresServer(),
      startRedisServer(redisProgram!),
      startObjectStore(),
      startRecordingMailServer(),
    ]);
    dataDir = await mkdtemp(join(tmpdir(), 'sprawa-many-'));
    const ports = await freePorts(8);
    [apiPorts, workerPorts, smtpPorts] = [ports.slice(0, 2), ports.slice(2, 4), ports.slice(4, 8)];
    balancer = await roundRobin(apiPorts);
    const program = (role: 'api' | 'worker', index: number) =>
      new Program(`${role} ${index + 1}`, {
        ...{
          NODE_ENV: 'production',
          WORKFLOWS_DIR: 'workflows',
          LOG_LEVEL: 'error',
          HOST: '127.0.0.1',
          UNDO_SEND_SECONDS: '0',
          ROLE: role,
        },
        ...{ DATABASE_URL: postgres.url, REDIS_URL: redis.url, S3_URL: s3.url, SMTP_URL: out.url },
        DATA_DIR: join(dataDir, `${role}-${index + 1}`),
        ...{ PORT: String((role === 'api' ? apiPorts : workerPorts)[index]), PUBLIC_URL: balancer.url },
        SMTP_PORT: String(smtpPorts[role === 'api' ? index : index + 2]),
      });
    programs = [program('api', 0), program('api', 1), program('worker', 0), program('worker', 1)];
    spawned = Date.now();
    await Promise.all(programs.map((each) => each.start()));
    client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const token = await hireExpert(postgres.url, balancer.url);
    [a, b] = apiPorts.map((port) => new DoorClient(`http://127.0.0.1:${port}`, 'agent', token)) as [
      DoorClient,
      DoorClient,
    ];
  }, LIMIT_MS);

  afterAll(async () => {
    await client?.end();
    await Promise.all((programs ?? []).map((each) => each.stop()));
    await balancer?.close();
    await Promise.all([redis?.remove(), postgres?.remove(), s3?.remove(), out?.close()]);
    await rm(dataDir, { recursive: true, force: true });
  }, LIMIT_MS);

  const write = (subject: string, worker = 0, attachments: { filename: string; content: string }[] = []) =>
    createTransport({ host: '127.0.0.1', port: smtpPorts[2 + worker]!, ignoreTLS: true }).sendMail({
      ...{
        from: `${subject}@customer.example`,
        to: 'support@demo.test',
        subject,
        text: 'Please help.',
        attachments,
      },
    });
  const rows = async (sql: string) => (await client.query(sql)).rows;
  const changed = 'subscription { casesChanged { number } }';

  it('start together on an empty database: one brings the schema and the streams, the others wait', async () => {
    const [{ all, different }] = await rows(
      'SELECT count(*)::int AS all, count(DISTINCT name)::int AS different FROM migration',
    );
    expect(all).toBeGreaterThan(0);
    expect(all).toBe(different);
    const [{ streams, keys }] = await rows(
      'SELECT count(*)::int AS streams, count(DISTINCT key)::int AS keys FROM stream',
    );
    expect(streams).toBe(keys);
  });

  it('each open only the doors of their role', async () => {
    const status = async (port: number, path: string) =>
      (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    expect(await status(workerPorts[0]!, '/health/ready')).toBe(200);
    for (const path of [
      '/agent/',
      '/portal/',
      '/graphql/agent?query=%7Bversion%7D',
      '/demo/mail.json',
      '/auth/agent/sign-in',
    ])
      expect([path, await status(workerPorts[0]!, path)]).toEqual([path, 404]);
    expect(await status(apiPorts[0]!, '/health/ready')).toBe(200);
    const refused = await once(connect(smtpPorts[0]!, '127.0.0.1'), 'connect').catch(
      ({ code }: { code: string }) => code,
    );
    expect(refused).toBe('ECONNREFUSED');
  });

  it('show on the one, within a second, what was done on the other, and count alike', async () => {
    const listening = await a.subscribe(changed);
    await write('first');
    const { number } = (await listening.next()).casesChanged;
    const { version } = (await b.ask(CASE, { number })).case;
    const told = listening.next();
    const start = Date.now();
    await b.ask(PERFORM, { input: { number, version, action: 'reply', html: '<p>Try again.</p>' } });
    expect((await told).casesChanged.number).toBe(number);
    expect(Date.now() - start).toBeLessThan(1_000);
    listening.close();
    const counts = await Promise.all([a.ask(QUEUES), b.ask(QUEUES)]);
    expect(counts[0]).toEqual(counts[1]);
    const seen = await Promise.all([a, b].map(async (side) => (await side.ask(CASE, { number })).case));
    expect(seen[0]).toMatchObject({ version: seen[1].version, state: seen[1].state });
  });

  it('know on the one who has a case open on the other', async () => {
    const there = (window: string) => ({
      number: '1',
      window: `00000000-0000-4000-8000-00000000000${window}`,
    });
    const [{ number }] = await rows('SELECT number::text AS number FROM cases LIMIT 1');
    const colleague = new DoorClient(
      `http://127.0.0.1:${apiPorts[1]}`,
      'agent',
      await hireExpert(postgres.url, balancer.url, { email: 'second@test.example', name: 'Stan Second' }),
    );
    const presence = `subscription ($number: String!, $window: ID!) {
      casePresence(number: $number, window: $window) { others { agent { name } } }
    }`;
    const listening = await a.subscribe(presence, { ...there('1'), number });
    expect((await listening.next()).casePresence.others).toEqual([]);
    const coming = await colleague.subscribe(presence, { ...there('2'), number });
    const stan = [{ agent: { name: 'Stan Second' } }];
    expect((await listening.next()).casePresence.others).toEqual(stan);
    coming.close();
    expect((await listening.next()).casePresence.others).toEqual([]);
    listening.close();
  });

  it('are one program to somebody who only knows the address before them', async () => {
    const outside = new DoorClient(balancer.url, 'agent', a.token);
    const listening = await outside.subscribe(changed);
    await write('second', 1);
    const subjects: string[] = [];
    // What became of the first case's mails may be told in between.
    while (!subjects.includes('second')) {
      const { number } = (await listening.next()).casesChanged;
      subjects.push((await outside.ask(CASE, { number })).case.subject);
    }
    listening.close();
    expect(subjects).toContain('second');
  });

  it('hand out on either, of the store they share, a file one worker took in', async () => {
    const listening = await a.subscribe(changed);
    await write('third', 0, [{ filename: 'umowa.txt', content: 'umowa najmu' }]);
    const { number } = (await listening.next()).casesChanged;
    listening.close();
    const { case: found } = await b.ask(
      `query ($number: String!) {
        case(number: $number) { timeline(last: 9) { edges { node { ... on MessageEntry { attachments { url } } } } } }
      }`,
      { number },
    );
    const urls = found.timeline.edges.flatMap(
      ({ node }: { node: { attachments?: { url: string }[] } }) => node.attachments ?? [],
    );
    expect(urls).toHaveLength(1);
    for (const port of apiPorts) {
      const file = await fetch(`http://127.0.0.1:${port}${urls[0].url}`);
      expect([file.status, await file.text()]).toEqual([200, 'umowa najmu']);
    }
    const onDisk = await readdir(dataDir, { recursive: true, withFileTypes: true });
    expect(onDisk.filter((each) => each.isFile()).map(({ name }) => name)).toEqual([]);
  });

  it('send each mail once, whichever worker took it in', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => write(`many${n}`, n % 2)));
    const pending = async () =>
      (await rows(`SELECT count(*)::int AS n FROM outbox WHERE state <> 'done'`))[0].n;
    for (let tries = 0; tries < 100 && (await pending()) > 0; tries++)
      await new Promise((done) => setTimeout(done, 100));
    expect(await pending()).toBe(0);
    expect(await rows(`SELECT count(*)::int AS n FROM cases WHERE subject LIKE 'many%'`)).toEqual([
      { n: 20 },
    ]);
    // 23 confirmations and one answer.
    expect([...out.taken.values()]).toEqual(Array.from({ length: 24 }, () => 1));
  });

  it('do once what comes round, although both workers look', async () => {
    const bothLooked = Date.now() + (ROUND + 2) * 1_000;
    await new Promise((done) => setTimeout(done, bothLooked - Date.now()));
    const [{ runs }] = await rows(`SELECT runs::int AS runs FROM schedule WHERE name = 'fold-counts'`);
    // Each look of a worker would be a run of its own if they did not know of each other.
    const rounds = Math.floor((Date.now() - spawned) / (ROUND * 1_000));
    expect(runs).toBeGreaterThan(0);
    expect(runs).toBeLessThanOrEqual(rounds);
  }, 60_000);
});
