import { stringify } from 'csv-stringify/sync';
import { harmless, type Cell } from './cell.js';

/** RFC 4180, with a mark by which spreadsheets know UTF-8; portion by portion, as it is asked for. */
export async function* writeCsv(
  head: readonly string[],
  portions: AsyncIterable<Cell[][]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${lines([head])}`);
  for await (const rows of portions) yield Buffer.from(lines(rows));
}

function lines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) =>
      row.map((cell) =>
        cell instanceof Date ? cell.toISOString() : typeof cell === 'string' ? harmless(cell) : cell,
      ),
    ),
    { record_delimiter: 'windows' },
  );
}
