import { createTestDatabase, freePorts } from '@sprawa/platform/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DoorClient } from '../../testing/door-client.js';
import { BusyAgent, quantile } from '../../testing/flood/busy-agent.js';
import { flood } from '../../testing/flood/flood.js';
import { hireExpert } from '../../testing/processes/office.js';
import { Program } from '../../testing/processes/program.js';
import { samplesOf } from '../../testing/read-metrics.js';

/** `npm run test:flood` sets the long form: the demo office, 30 seconds, and times that are held to. */
const LONG = process.env.FLOOD === 'long';
const number = (name: string, short: number, long: number) =>
  Number(process.env[name] ?? (LONG ? long : short));
const SECONDS = number('FLOOD_SECONDS', 6, 30);
const CONNECTIONS = number('FLOOD_CONNECTIONS', 60, 200);
const BEFORE_SECONDS = number('FLOOD_BEFORE_SECONDS', 1, 15);
const REST_SECONDS = number('FLOOD_REST_SECONDS', 1, 30);
/** Bytes the whole program may take, as documented. */
const MEMORY_LIMIT = 500_000_000;
/** Milliseconds below which a difference is that of the clock and the machine. */
const FLOOR_MS = 5;

const tell = (line: string) => process.stderr.write(`${line}\n`);
const MB = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const ms = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;

let program: Program;
let url: string;
let token: string;
let agent: BusyAgent;
const cleanUp: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const [database, dataDir] = [await createTestDatabase(), await mkdtemp(join(tmpdir(), 'sprawa-flood-'))];
  const [port, smtpPort] = await freePorts(2);
  url = `http://127.0.0.1:${port}`;
  program = new Program('program', {
    ...{ NODE_ENV: LONG ? 'development' : 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1' },
    WORKFLOWS_DIR: 'workflows',
    ...{ PORT: String(port), SMTP_PORT: String(smtpPort), PUBLIC_URL: url },
    ...{ DATABASE_URL: database.url, DATA_DIR: dataDir },
  });
  cleanUp.push(
    () => program.stop(),
    () => database.drop(),
    () => rm(dataDir, { recursive: true, force: true }),
  );
  await program.start();
  if (LONG) {
    // Without what making the demo office left behind in memory.
    await program.stop();
    await program.start();
  }
  token = LONG
    ? await DoorClient.signIn(url, 'agent', 'expert@demo.test', 'demo-password')
    : await hireExpert(database.url, url);
  agent = new BusyAgent(url, token, await aCase());
}, 180_000);
afterAll(async () => {
  agent?.leave();
  for (const step of cleanUp) await step();
}, 60_000);

async function aCase(): Promise<{ number: string; subject: string }> {
  const expert = new DoorClient(url, 'agent', token);
  if (!LONG) {
    const { streams } = await expert.ask('{ streams { id } }');
    const input = {
      ...{ streamId: streams[0].id, subject: 'Before the flood', html: '<p>Quiet.</p>' },
      newContact: { kind: 'PERSON', name: 'Noah', emails: ['noah@customer.example'] },
    };
    await expert.ask(
      'mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on Refused { message } } }',
      { input },
    );
  }
  return (await expert.ask('{ cases(first: 1) { edges { node { number subject } } } }')).cases.edges[0].node;
}

/** Bytes the process holds and seconds it has worked. It answers this while it is flooded, too. */
async function measure(): Promise<{ memory: number; worked: number }> {
  const samples = samplesOf(await (await fetch(`${url}/metrics`)).text());
  const value = (metric: string) => samples.find(({ name }) => name === metric)!.value;
  return { memory: value('process_resident_memory_bytes'), worked: value('process_cpu_seconds_total') };
}

async function mostMemory(until: Promise<unknown>): Promise<number> {
  let [peak, over] = [0, false];
  void until.finally(() => (over = true));
  while (!over) {
    peak = Math.max(peak, (await measure()).memory);
    await new Promise((rested) => setTimeout(rested, 1_000));
  }
  return peak;
}

describe('a flood of bad sign-ins, costly queries and large bodies', () => {
  it(
    'is refused, while whoever is signed in is served',
    async () => {
      // Warm: code compiled, plans made.
      await agent.workFor(BEFORE_SECONDS / 3);
      const before = await agent.workFor(BEFORE_SECONDS);
      const start = await measure();
      const flooding = flood(url, SECONDS, CONNECTIONS);
      const [during, answers, peak] = await Promise.all([
        agent.workFor(SECONDS),
        flooding,
        mostMemory(flooding),
      ]);
      const { worked } = await measure();
      await new Promise((rested) => setTimeout(rested, REST_SECONDS * 1_000));
      const after = await measure();
      const [p95Before, p95During] = [before, during].map(({ milliseconds }) => quantile(milliseconds, 0.95));

      tell(`Flood: ${CONNECTIONS} connections, ${SECONDS} s`);
      for (const [name, { milliseconds }] of Object.entries({ before, during }))
        tell(
          `  agent ${name}: ${milliseconds.length} requests, p50 ${ms(quantile(milliseconds, 0.5))}, p95 ${ms(quantile(milliseconds, 0.95))}`,
        );
      for (const [kind, { answered, hungUp, timeouts }] of Object.entries(answers))
        tell(`  ${kind}: ${JSON.stringify(answered)}, ${hungUp} hung up on, ${timeouts} without an answer`);
      tell(
        `  memory: ${MB(start.memory)} before, ${MB(peak)} at most, ${MB(after.memory)} ${REST_SECONDS} s after; processor: ${(worked - start.worked).toFixed(1)} s`,
      );

      expect([...before.wrong, ...during.wrong]).toEqual([]);
      expect(program.ownDeaths).toEqual([]);
      const statuses = new Set(Object.values(answers).flatMap(({ answered }) => Object.keys(answered)));
      // 503: as many as may wait for a password to be compared were waiting already.
      expect([...statuses].filter((status) => status >= '500' && status !== '503')).toEqual([]);
      expect(answers['bad sign-ins']!.answered).not.toHaveProperty('200');
      for (const { answered } of Object.values(answers)) expect(answered).toHaveProperty('429');
      expect(answers['bodies of 1 MB']!.answered).toHaveProperty('413');
      expect(after.memory).toBeLessThan(Math.max(MEMORY_LIMIT, 1.3 * start.memory));
      if (LONG) expect(p95During).toBeLessThanOrEqual(2 * p95Before! + FLOOR_MS);
    },
    (SECONDS + BEFORE_SECONDS * 2 + REST_SECONDS) * 1_000 + 60_000,
  );
});
