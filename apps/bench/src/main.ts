/**
 * What the hot paths cost at 10,000 and at 1,000,000 cases, beside hand-written statements (Q-3, docs/performance.md).
 * `npm run bench -- --sizes 10000,1000000 --only list,search --seconds 8`, or `npm run bench -- --plans`
 */
import { readOperations } from '@sprawa/contracts/sdl';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openDatabase } from './ground/database.js';
import { longCases, signIn, type Desk } from './ground/desk.js';
import { startMailSink } from './ground/mail-sink.js';
import { Program } from './ground/program.js';
import { ownMemory } from './ground/processor-time.js';
import { startRawServer } from './ground/raw-server.js';
import { compare, type Comparison } from './measure.js';
import { exportRows, filter, views } from './operations/filters.js';
import { counts, list, openCase, search, searchCommon } from './operations/reads.js';
import { performAction, takeInMail } from './operations/writes.js';
import { report, type Run } from './report.js';

const OPERATIONS = {
  list,
  case: openCase,
  counts,
  search,
  common: searchCommon,
  filter,
  views,
  export: exportRows,
  action: performAction,
  mail: takeInMail,
};

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,1000000' },
    only: { type: 'string', default: Object.keys(OPERATIONS).join(',') },
    seconds: { type: 'string', default: '8' },
    folder: { type: 'string', default: '.data/bench' },
    /** Looks at the plans of a desk of a million cases instead of measuring. */
    plans: { type: 'boolean', default: false },
    /** Arguments for the measured process, such as --cpu-prof. */
    node: { type: 'string', default: '' },
  },
});
const operations = readOperations('agent');
const say = (what: string) => process.stderr.write(`  ${what}\n`);
const folder = join(process.cwd(), values.folder);
await mkdir(folder, { recursive: true });

if (values.plans) process.exit(await checkPlans());

const runs: Run[] = [];
for (const cases of values.sizes.split(',').map(Number)) {
  process.stderr.write(`${cases.toLocaleString('en')} cases\n`);
  runs.push(await runAt(cases));
}
const text = report(runs);
await writeFile(join(folder, 'latest.md'), text);
console.log(text);
process.exit(0);

async function runAt(cases: number): Promise<Run> {
  const postgres = await openDatabase(folder, { cases }, say);
  const home = join(folder, 'data');
  const sink = await startMailSink();
  const program = await Program.start(
    postgres.url,
    home,
    { SMTP_URL: sink.url, UNDO_SEND_SECONDS: '0' },
    values.node,
  );
  const raw = await startRawServer(postgres.url);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const sides = { program: program.pid, raw: raw.pid, postgres: await postmaster(client) };
  const desk: Desk = {
    ...{ url: program.url, rawUrl: raw.url, smtpPort: program.smtpPort, client },
    ...(await signIn(client)),
    longCases: await longCases(client),
    graphql: (name, variables) => ({
      url: `${program.url}/graphql/agent`,
      body: JSON.stringify({ query: operations[name], variables }),
      headers: { authorization: `Bearer ${desk.token}` },
    }),
  };
  const comparisons: Comparison[] = [];
  const memory = { program: 0, postgres: 0 };
  for (const key of values.only.split(',') as (keyof typeof OPERATIONS)[]) {
    const found = await compare(await OPERATIONS[key](desk), sides, Number(values.seconds));
    say(`${found.operation.name}: ${found.ours.cpu.toFixed(2)} ms, by hand ${found.raw.cpu.toFixed(2)} ms`);
    comparisons.push(found);
    memory.program = Math.max(memory.program, await ownMemory([program.pid]));
    memory.postgres = Math.max(memory.postgres, await ownMemory([sides.postgres]));
  }
  await client.query(`DELETE FROM outbox WHERE topic = 'bench'`);
  await client.end();
  await Promise.all([program.stop(), raw.stop()]);
  await sink.stop();
  await postgres.stop();
  return { cases, comparisons, memory };
}

/** `apps/api/test/plans.test.ts` on the biggest desk. @returns what a shell takes for yes or no */
async function checkPlans(): Promise<number> {
  const postgres = await openDatabase(folder, { cases: 1_000_000 }, say);
  const { status } = spawnSync('npm', ['run', '-s', 'jest', '--', 'apps/api/test/plans.test.ts'], {
    stdio: 'inherit',
    env: { ...process.env, PLANS_DATABASE_URL: postgres.url },
  });
  await postgres.stop();
  return status ?? 1;
}

async function postmaster(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ folder: string }>(
    `SELECT setting AS folder FROM pg_settings WHERE name = 'data_directory'`,
  );
  return Number((await readFile(join(rows[0]!.folder, 'postmaster.pid'), 'utf8')).split('\n')[0]);
}
