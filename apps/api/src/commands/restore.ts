import { restore } from '@sprawa/platform';
import { join } from 'node:path';
import { runCommand } from './command.js';

await runCommand(
  'from',
  async (folder, { databaseUrl, files, reviewed, settings }) => {
    const { manifest, laidAside } = await restore(folder, {
      databaseUrl,
      files,
      settings: reviewed,
      aside: join(settings.dataDir, 'restored'),
    });
    return [
      `Restored the backup of ${manifest.createdAt}, made by version ${manifest.version}, with ${manifest.files.count} files`,
      ...laidAside.map((file) => `  another one is in place; compare it with ${file}`),
      'Start the program as usual.',
    ];
  },
  false,
);
