import {
  WorkflowVersions,
  WriteStream,
  groupKeys,
  importConfiguration,
  loadConfiguration,
  type Configuration,
} from '@sprawa/cases';
import { DEMO_REMOVED } from '@sprawa/identity';
import {
  BackupError,
  Clock,
  backUp,
  emptyDatabase,
  filesIn,
  type BackupSource,
  type Tx,
} from '@sprawa/platform';
import type { DataSource } from 'typeorm';
import { AGENTS, GROUPS } from './people/agents.js';

export interface DemoRemoved {
  /** What the organisation has made itself and goes on having, a line each. */
  kept: string[];
  /** Files taken out of the store. */
  files: number;
}

/**
 * Takes the demo office away (AD-8), so that an organisation begins with nobody else's people, contacts and cases. All that
 * was done in it hangs on those, so all of it goes, own tries included, into a backup that can be restored. What was designed
 * meanwhile stays: streams that were drawn or changed, fields of contacts, roles, groups, shared reply templates.
 * @param folder of the backup; new or empty
 * @throws BackupError when this is no demo, or the program runs on it; nothing was touched then
 */
export async function removeDemo(
  database: DataSource,
  folder: string,
  source: BackupSource,
): Promise<DemoRemoved> {
  await mustBeDemo(database);
  await mustRest(database);
  await backUp(source, folder);
  const kept = await database.transaction(async (tx) => {
    await tx.query('SET LOCAL statement_timeout = 0');
    // A backup takes its time: what was written since would be in neither.
    await mustRest(tx);
    const own = await ownDesign(tx);
    await emptyDatabase(tx);
    await tx.query(`INSERT INTO installation (key, value) VALUES ($1, 'true')`, [DEMO_REMOVED]);
    const writing = new WriteStream(new WorkflowVersions(database), new Clock());
    return importConfiguration(tx, writing, own, { contactFields: true });
  });
  let files = 0;
  // Only what the backup holds: bytes that could not be read are nobody's to throw away.
  for await (const sha256 of filesIn(folder)) {
    await source.files.remove(sha256);
    files += 1;
  }
  return { kept, files };
}

async function mustBeDemo(database: DataSource): Promise<void> {
  const [row] = (await database.query(`SELECT EXISTS (SELECT FROM agent WHERE email = ANY ($1)) AS found`, [
    AGENTS.map(({ email }) => email),
  ])) as [{ found: boolean }];
  if (!row.found) throw new BackupError('There is no demo office here. Nothing was removed.');
}

/** A program that runs remembers people and streams, and would go on writing for them. */
async function mustRest(database: Pick<Tx, 'query'>): Promise<void> {
  const [row] = (await database.query(
    `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
       AND application_name LIKE 'sprawa%') AS running`,
  )) as [{ running: boolean }];
  if (row.running) throw new BackupError('The program is running. Stop it first. Nothing was removed.');
}

/** Without the streams that are only the ready-made ones, and without the demo's groups that nothing else names. */
async function ownDesign(tx: Tx): Promise<Configuration> {
  const all = await loadConfiguration(tx);
  const untouched = (await tx.query(
    `SELECT s.key FROM stream s JOIN workflow_version v ON v.stream_id = s.id AND v.number = s.version WHERE v.origin = 'FILE'`,
  )) as { key: string }[];
  const streams = all.streams.filter(({ file }) => untouched.every(({ key }) => key !== file.key));
  const templates = all.templates.filter(
    ({ stream }) => stream === undefined || streams.some(({ file }) => file.key === stream),
  );
  const named = new Set<string | undefined>([
    ...streams.flatMap(({ file }) => groupKeys(file)),
    ...templates.map(({ agents }) => agents),
  ]);
  const groups = all.groups.filter(({ key }) => named.has(key) || GROUPS.every((group) => group.key !== key));
  return { ...all, streams, templates, groups };
}
