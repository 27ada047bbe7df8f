import { faultSentence, logHeads, lostHeads, verifyLog, type LogHead } from '@sprawa/cases';
import { readFile, writeFile } from 'node:fs/promises';
import pg from 'pg';
import { runWith } from './command.js';

/**
 * `npm run verify-log`: walks the logs of all cases and names the first broken rows; exit code 1 when there are any.
 * `--heads FILE` writes down where each log ends, for keeping elsewhere; `--against FILE` looks whether all of those
 * still stand in their logs.
 */
await runWith(['heads', 'against'], async ({ heads, against }, { databaseUrl }) => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('SET statement_timeout = 0');
    const query = async <Row>(sql: string, params: unknown[] = []) =>
      (await client.query(sql, params)).rows as Row[];
    const { cases, rows, unsealed, faults } = await verifyLog(query);
    if (against) faults.push(...(await lostHeads(query, readHeads(await readFile(against, 'utf8')))));
    if (heads) {
      const lines: string[] = [];
      for await (const head of logHeads(query)) lines.push(`${head.case_id} ${head.seq} ${head.hash}\n`);
      await writeFile(heads, lines.join(''));
    }
    return {
      failed: faults.length > 0,
      lines: [
        `Looked at ${rows} rows of the log of ${cases} cases: ${faults.length === 0 ? 'whole' : 'BROKEN'}`,
        ...faults.map((fault) => `  ${faultSentence(fault)}`),
        ...(unsealed
          ? ['Entries from before there was a log are not guarded yet: run the maintenance task seal-log.']
          : []),
      ],
    };
  } finally {
    await client.end();
  }
});

function readHeads(text: string): LogHead[] {
  return text
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter((parts) => parts.length === 3)
    .map(([case_id, seq, hash]) => ({ case_id: case_id!, seq: Number(seq), hash: hash! }));
}
