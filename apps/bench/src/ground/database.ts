import { joinOwnPostgres, type OwnPostgres } from '@sprawa/platform';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { seedCases } from '../seed/cases.js';
import { learnWords } from '../seed/known-words.js';
import { seedPeople } from '../seed/people.js';
import { SEED_VERSION, type Size } from '../seed/size.js';
import { Program } from './program.js';

/** A desk of one size in a PostgreSQL of its own, as the program runs one; kept, because filling it takes minutes. */
export async function openDatabase(
  folder: string,
  size: Size,
  say: (what: string) => void,
): Promise<OwnPostgres> {
  const home = join(folder, `${size.cases}-v${SEED_VERSION}`);
  const done = join(home, 'filled');
  if (existsSync(done)) return joinOwnPostgres(home);
  await rm(home, { recursive: true, force: true });
  const postgres = await joinOwnPostgres(home);
  // The program brings schema, roles and workflows, as on any first start.
  const program = await Program.start(postgres.url, join(home, 'data'));
  await program.stop();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    await seedPeople(client);
    await seedCases(client, size, say);
    await learnWords(client);
    say('statistics');
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
  await writeFile(done, '');
  return postgres;
}
