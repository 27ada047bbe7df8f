import {
  ConfigurationError,
  WorkflowVersions,
  WriteStream,
  compareConfigurations,
  importConfiguration,
  loadConfiguration,
  readConfiguration,
  writeConfiguration,
} from '@sprawa/cases';
import { BackupError, Clock } from '@sprawa/platform';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DataSource } from 'typeorm';
import { runWith } from './command.js';

/**
 * `npm run config -- --export FOLDER`: writes what is set up here as files (AD-6). `--diff FOLDER`: what importing that
 * folder would change; exit code 1 when there is anything. `--import FOLDER`: brings it in, all of it or nothing.
 */
await runWith(['export', 'diff', 'import'], async (places, { databaseUrl }) => {
  const asked = Object.entries(places);
  const [what, folder] = asked[0] ?? [];
  if (asked.length !== 1 || !folder)
    throw new BackupError('Name one of --export, --diff and --import with a folder');
  const database = await new DataSource({ type: 'postgres', url: databaseUrl }).initialize();
  try {
    if (what === 'export') return await exportTo(database, folder);
    const files = await readFiles(folder);
    const wanted = readConfiguration(files);
    if (what === 'diff') {
      const lines = compareConfigurations(await loadConfiguration(database), wanted);
      return { lines: lines.length > 0 ? lines : ['Nothing differs.'], failed: lines.length > 0 };
    }
    const writing = new WriteStream(new WorkflowVersions(database), new Clock());
    const done = await database.transaction((tx) =>
      importConfiguration(tx, writing, wanted, { contactFields: files.has('contact-fields.yaml') }),
    );
    return done.length > 0
      ? ['Imported:', ...done.map((line) => `  ${line}`)]
      : ['Nothing differed; nothing was changed.'];
  } catch (error) {
    if (error instanceof ConfigurationError) throw new BackupError(error.message);
    throw error;
  } finally {
    await database.destroy();
  }
});

async function exportTo(database: DataSource, folder: string): Promise<string[]> {
  const files = writeConfiguration(await loadConfiguration(database));
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new BackupError(`${folder} is not empty`);
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return [`Wrote ${files.size} files to ${folder}`];
}

async function readFiles(folder: string): Promise<Map<string, string>> {
  const names = async (at: string) =>
    (await readdir(join(folder, at)).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  const all = [...(await names('.')), ...(await names('workflows')).map((name) => `workflows/${name}`)];
  if (all.length === 0) throw new BackupError(`There is no configuration in ${folder}`);
  return new Map(
    await Promise.all(
      all.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')]),
    ),
  );
}
