import { backUp } from '@sprawa/platform';
import { VERSION } from '../version.js';
import { runCommand } from './command.js';

await runCommand(
  'to',
  async (folder, { databaseUrl, files, reviewed }) => {
    const made = await backUp({ databaseUrl, files, settings: reviewed, version: VERSION }, folder);
    const rows = Object.values(made.tables).reduce((sum, table) => sum + table.rows, 0);
    return [
      `Backed up ${rows} rows of ${Object.keys(made.tables).length} tables and ${made.files.count} files to ${folder}`,
      ...made.missingFiles.map((sha256) => `  missing or damaged, and not in it: the file ${sha256}`),
    ];
  },
  true,
);
