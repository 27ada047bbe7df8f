import { DiskFileStore, FileStore, backUp, readSettings, restore, type Manifest } from '@sprawa/platform';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ROOT } from '../../src/version.js';
import { customerWrites } from '../../testing/customer-writes.js';
import { CASE, PERFORM } from '../../testing/operations.js';
import { startApi, startApiOn } from '../../testing/start-api.js';
import { wholeDatabase } from '../../testing/whole-database.js';

const reviewed = {
  workflows: join(fileURLToPath(ROOT), 'workflows'),
  settings: join(fileURLToPath(ROOT), 'settings'),
};
const FILES =
  '{ timeline(first: 50) { edges { node { ... on MessageEntry { visibility attachments { name url } } } } } }';
const EXPERT = 'expert@test.example';

const storeIn = (dataDir: string): FileStore => new DiskFileStore(readSettings({ DATA_DIR: dataDir }));
async function filesOf(store: FileStore): Promise<string[]> {
  const all: string[] = [];
  for await (const sha256 of store.list()) all.push(sha256);
  return all.sort();
}

let temporary: string;
let backup: string;
let made: Manifest;
/** The installation that was backed up, at that moment. */
let before: { tables: object; files: string[]; number: string };

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'sprawa-backup-'));
  backup = join(temporary, 'backup');
  const api = await startApi();
  try {
    const expert = await api.agent(EXPERT);
    const number = await answeredCase(api, expert);
    for (let n = 0; n < 5; n++)
      await customerWrites(api, {
        email: `c${n}@customer.example`,
        text: 'Tab\t, \\N, "quotes"\nand žółć 🙂',
      });
    // Long enough that PostgreSQL sends faster than a disk takes.
    await api.source.query(
      `INSERT INTO schedule (name, started_at) SELECT 'row ' || n || repeat('x', 200), now() FROM generate_series(1, 6000) n`,
    );
    await api.settle();
    const url = process.env.DATABASE_URL!;
    made = await backUp(
      { databaseUrl: url, files: api.app.get(FileStore), settings: reviewed, version: '9.9.9' },
      backup,
    );
    before = { tables: await wholeDatabase(url), files: await filesOf(api.app.get(FileStore)), number };
  } finally {
    await api.stop();
  }
}, 60_000);
afterAll(() => rm(temporary, { recursive: true, force: true }));

async function answeredCase(api: Awaited<ReturnType<typeof startApi>>, expert: any): Promise<string> {
  const { number } = await customerWrites(api);
  const { version } = (await expert.ask(CASE, { number })).case;
  const { id } = (await (await expert.upload('plan.txt', 'the plan')).json()) as { id: string };
  const { performAction } = await expert.ask(PERFORM, {
    input: { number, version, action: 'reply', html: '<p>With a file</p>', fileIds: [id] },
  });
  expect(performAction.__typename).not.toBe('Refused');
  return number;
}

async function restoreFrom(from: string, database: TestDatabase, dataDir: string) {
  return restore(from, {
    databaseUrl: database.url,
    files: storeIn(dataDir),
    settings: reviewed,
    aside: join(dataDir, 'restored'),
  });
}

/** Nothing is touched by what is refused: one empty database serves all of these. */
let empty: TestDatabase;
beforeAll(async () => {
  empty = await createEmptyDatabase();
});
afterAll(() => empty.drop());

async function refusal(from: string, database = empty, prepare = async (_dataDir: string) => {}) {
  const dataDir = await mkdtemp(join(temporary, 'target-'));
  await prepare(dataDir);
  const untouched = [await wholeDatabase(database.url), await filesOf(storeIn(dataDir))];
  const error = await restoreFrom(from, database, dataDir).then(
    () => 'nothing was refused',
    (refused: Error) => `${refused.constructor.name}: ${refused.message}`,
  );
  expect([await wholeDatabase(database.url), await filesOf(storeIn(dataDir))]).toEqual(untouched);
  return error;
}

/** A copy with one thing about it changed. */
async function changed(change: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = await mkdtemp(join(temporary, 'changed-'));
  await cp(backup, folder, { recursive: true });
  await change(folder);
  return folder;
}
const changedManifest = (change: (manifest: Manifest) => void) =>
  changed(async (folder) => {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
    change(manifest);
    await writeFile(path, JSON.stringify(manifest));
  });

describe('a backup that is restored (AD-7)', () => {
  it('has every row, every number that is given out, every file and every reviewed file', async () => {
    const database = await createEmptyDatabase();
    const dataDir = await mkdtemp(join(tmpdir(), 'sprawa-restored-'));
    const { laidAside } = await restoreFrom(backup, database, dataDir);
    expect(laidAside).toEqual([]);
    expect(await wholeDatabase(database.url)).toEqual(before.tables);
    expect(made.tables.schedule!.rows).toBeGreaterThanOrEqual(6_000);
    expect(await filesOf(storeIn(dataDir))).toEqual(before.files);
    expect(before.files.length).toBeGreaterThan(0);
    expect(made.missingFiles).toEqual([]);
    expect(await readdir(join(backup, 'workflows'))).toContain('support.yaml');

    const api = await startApiOn(database, dataDir);
    try {
      const expert = await api.agent(EXPERT);
      const found = await expert.ask(`query ($number: String!) { case(number: $number) ${FILES} }`, {
        number: before.number,
      });
      const [file] = found.case.timeline.edges.flatMap(({ node }: any) => node.attachments ?? []);
      expect(file.name).toBe('plan.txt');
      expect(await (await fetch(api.url + file.url)).text()).toBe('the plan');
      const next = await customerWrites(api, { email: 'after@customer.example' });
      expect(Number(next.number)).toBeGreaterThan(Number(before.number));
      expect(await api.anonymous('agent').raw('{ cases { totalCount } }')).not.toMatchObject({
        data: { cases: { totalCount: expect.any(Number) } },
      });
    } finally {
      await api.stop();
    }
  }, 60_000);

  it('lays reviewed files aside where others are in place', async () => {
    const other = await changedManifest((manifest) => {
      manifest.settings['workflows/support.yaml'] = createHash('sha256').update('another: one').digest('hex');
    });
    await writeFile(join(other, 'workflows', 'support.yaml'), 'another: one');
    const database = await createEmptyDatabase();
    const dataDir = await mkdtemp(join(temporary, 'target-'));
    try {
      const { laidAside } = await restoreFrom(other, database, dataDir);
      expect(laidAside).toEqual([join(dataDir, 'restored/workflows/support.yaml')]);
      expect(await readFile(laidAside[0]!, 'utf8')).toBe('another: one');
      expect(await readFile(join(reviewed.workflows, 'support.yaml'), 'utf8')).not.toBe('another: one');
    } finally {
      await database.drop();
    }
  });
});

describe('restoring', () => {
  it('refuses a database that is not empty, and leaves it as it is', async () => {
    const used = await createTestDatabase();
    try {
      expect(await refusal(backup, used)).toContain('BackupError: The database is not empty');
    } finally {
      await used.drop();
    }
  });

  it('refuses a file store that is not empty', async () => {
    const filled = (dataDir: string) => storeIn(dataDir).put(Buffer.from('x'), 10);
    expect(await refusal(backup, empty, async (dataDir) => void (await filled(dataDir)))).toContain(
      'BackupError: The file store is not empty',
    );
  });

  it('refuses the backup of a newer version, naming what it does not know', async () => {
    const newer = await changedManifest((manifest) => manifest.migrations.push('FlyingCars2000000000000'));
    expect(await refusal(newer)).toMatch(/^BackupError: .*9\.9\.9.*newer version.*FlyingCars2000000000000/);
  });

  const damage: [string, (folder: string) => Promise<unknown>, RegExp][] = [
    ['is no backup', (folder) => rm(join(folder, 'manifest.json')), /no backup that was finished/],
    ['has a table of other bytes', (folder) => swap(join(folder, 'database')), /\.copy\.gz is damaged/],
    [
      'lacks a table',
      (folder) => rm(join(folder, 'database', 'cases.copy.gz')),
      /cases\.copy\.gz is damaged/,
    ],
    [
      'lacks its files',
      (folder) => rm(join(folder, 'files'), { recursive: true }),
      /has 0 files; its manifest/,
    ],
    [
      'has a file of other bytes',
      (folder) => {
        const [at] = before.files as [string];
        return writeFile(join(folder, 'files', at.slice(0, 2), at.slice(2, 4), at), 'other');
      },
      /is damaged: its bytes have another hash/,
    ],
    [
      'has another workflow',
      (folder) => writeFile(join(folder, 'workflows', 'support.yaml'), 'x: y'),
      /support\.yaml was changed/,
    ],
  ];
  it.each(damage)('refuses a folder that %s, and touches nothing', async (_what, change, message) => {
    expect(await refusal(await changed(change))).toMatch(message);
  });
});

/** Both are whole gzip files; only the manifest's hashes tell. */
const swap = (folder: string) => cp(join(folder, 'message.copy.gz'), join(folder, 'case_entry.copy.gz'));

describe('backing up', () => {
  const source = (url: string, dataDir: string) => ({
    databaseUrl: url,
    files: storeIn(dataDir),
    settings: {},
    version: '0',
  });

  it('refuses a folder that has something in it', async () => {
    await expect(backUp(source('postgres://nobody.invalid/x', temporary), backup)).rejects.toThrow(
      'is not empty',
    );
  });

  it('tells of files that are missing or damaged, and takes the rest', async () => {
    const database = await createTestDatabase();
    const dataDir = await mkdtemp(join(temporary, 'source-'));
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      const [good, bad] = [
        (await storeIn(dataDir).put(Buffer.from('good'), 10)).sha256,
        (await storeIn(dataDir).put(Buffer.from('bad'), 10)).sha256,
      ];
      await writeFile(join(dataDir, 'files', bad.slice(0, 2), bad.slice(2, 4), bad), 'rot');
      const gone = 'ab'.repeat(32);
      for (const sha256 of [good, bad, gone])
        await client.query(
          `INSERT INTO file (id, sha256, size, name, media_type) VALUES (gen_random_uuid(), $1, 1, 'x', 'text/plain')`,
          [sha256],
        );
      const manifest = await backUp(source(database.url, dataDir), join(dataDir, 'backup'));
      expect(manifest.files.count).toBe(1);
      expect(manifest.missingFiles).toEqual([bad, gone].sort());
    } finally {
      await client.end();
      await database.drop();
    }
  });
});
