import { BackupError, SettingsError, joinOwnPostgres, openFileStore, readSettings } from '@sprawa/platform';
import type { FileStore, Settings } from '@sprawa/platform';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from '../version.js';

/** What the program with the same settings would work on. */
export interface Installation {
  settings: Settings;
  databaseUrl: string;
  files: FileStore;
  /** Folders of reviewed files by their name. */
  reviewed: Record<string, string>;
}

/**
 * Runs one command of the operator to its end, with the program's own settings. What the operator can mend is told in a
 * sentence, and exit code 1.
 * @param option the only one, a folder; relative to where npm was called
 */
export async function runCommand(
  option: 'to' | 'from',
  work: (folder: string, installation: Installation) => Promise<string[]>,
  needsDatabase: boolean,
): Promise<void> {
  await runOn(
    () => ({ [option]: namedIn([option])[option] ?? missing(option) }),
    (places, installation) => work(places[option]!, installation),
    needsDatabase,
  );
}

/**
 * The same for a command whose options, files or folders, may all be left out.
 * @returns only by ending the process: 1 also where `work` gives a code
 */
export function runWith<Option extends string>(
  options: readonly Option[],
  work: (
    places: Partial<Record<Option, string>>,
    installation: Installation,
  ) => Promise<string[] | { lines: string[]; failed: boolean }>,
): Promise<void> {
  return runOn(() => namedIn(options), work, true);
}

async function runOn<Places>(
  read: () => Places,
  work: (
    places: Places,
    installation: Installation,
  ) => Promise<string[] | { lines: string[]; failed: boolean }>,
  needsDatabase: boolean,
): Promise<void> {
  try {
    const places = read();
    const settings = readSettings();
    if (
      needsDatabase &&
      !settings.DATABASE_URL &&
      !existsSync(join(settings.dataDir, 'postgres', 'PG_VERSION'))
    )
      throw new BackupError(
        `There is no database in ${settings.dataDir}. Is DATA_DIR, or DATABASE_URL, set right?`,
      );
    const files = await openFileStore(settings);
    const own = settings.DATABASE_URL ? null : await joinOwnPostgres(settings.dataDir);
    try {
      const root = fileURLToPath(ROOT);
      const told = await work(places, {
        settings,
        databaseUrl: settings.DATABASE_URL ?? own!.url,
        files,
        reviewed: {
          workflows: resolve(root, settings.workflowsDir),
          settings: resolve(root, settings.SETTINGS_DIR),
        },
      });
      const { lines, failed } = Array.isArray(told) ? { lines: told, failed: false } : told;
      console.log(lines.join('\n'));
      process.exitCode = failed ? 1 : 0;
    } finally {
      await own?.stop();
    }
    process.exit();
  } catch (error) {
    const told = error instanceof BackupError || error instanceof SettingsError;
    console.error(told ? error.message : error);
    process.exit(1);
  }
}

/** Paths are relative to where npm was called. */
function namedIn<Option extends string>(options: readonly Option[]): Partial<Record<Option, string>> {
  let values: Partial<Record<string, string>>;
  try {
    ({ values } = parseArgs({
      options: Object.fromEntries(options.map((option) => [option, { type: 'string' as const }])),
    }));
  } catch (error) {
    throw new BackupError((error as Error).message);
  }
  return Object.fromEntries(
    Object.entries(values).map(([option, path]) => [option, resolve(process.env.INIT_CWD ?? '.', path!)]),
  ) as Partial<Record<Option, string>>;
}

function missing(option: string): never {
  throw new BackupError(`Name a folder: --${option} FOLDER`);
}
