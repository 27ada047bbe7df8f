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
  try {
    const folder = folderNamed(option);
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
      const lines = await work(folder, {
        settings,
        databaseUrl: settings.DATABASE_URL ?? own!.url,
        files,
        reviewed: {
          workflows: resolve(root, settings.WORKFLOWS_DIR),
          settings: resolve(root, settings.SETTINGS_DIR),
        },
      });
      console.log(lines.join('\n'));
    } finally {
      await own?.stop();
    }
    process.exit(0);
  } catch (error) {
    const told = error instanceof BackupError || error instanceof SettingsError;
    console.error(told ? error.message : error);
    process.exit(1);
  }
}

function folderNamed(option: 'to' | 'from'): string {
  let folder: string | undefined;
  try {
    folder = parseArgs({ options: { [option]: { type: 'string' } } }).values[option] as string | undefined;
  } catch (error) {
    throw new BackupError((error as Error).message);
  }
  if (!folder) throw new BackupError(`Name a folder: --${option} FOLDER`);
  return resolve(process.env.INIT_CWD ?? '.', folder);
}
