import { removeDemo } from '@sprawa/demo';
import { DataSource } from 'typeorm';
import { VERSION } from '../version.js';
import { runCommand } from './command.js';

/** `npm run remove-demo -- --to FOLDER`: takes the demo office away, after a whole backup of it into that folder (AD-8). */
await runCommand(
  'to',
  async (folder, { databaseUrl, files, reviewed }) => {
    const database = await new DataSource({ type: 'postgres', url: databaseUrl }).initialize();
    try {
      const source = { databaseUrl, files, settings: reviewed, version: VERSION };
      const removed = await removeDemo(database, folder, source);
      return [
        `The demo office is gone, with ${removed.files} files. It can be restored from ${folder}`,
        ...(removed.kept.length > 0
          ? ['What is set up here stays:', ...removed.kept.map((line) => `  ${line}`)]
          : []),
        'Start the program as usual: it prints the address of the page that sets it up.',
      ];
    } finally {
      await database.destroy();
    }
  },
  true,
);
