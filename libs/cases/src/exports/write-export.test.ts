import readXlsx from 'read-excel-file/node';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { harmless, type Cell } from '@sprawa/platform';
import { writeCsv } from '@sprawa/platform';
import { writeXlsx } from './write-xlsx.js';

async function* portions(...all: Cell[][][]) {
  yield* all;
}
const csv = async (...all: Cell[][][]) =>
  (await buffer(Readable.from(writeCsv(['Number', 'Text'], portions(...all))))).toString('utf8');
const xlsx = async (...all: Cell[][][]) =>
  (await readXlsx(await buffer(writeXlsx(['Number', 'Text'], portions(...all))), {
    trim: false,
  } as never)) as unknown;

const FORMULAS = ['=1+1', '+48 123', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x","y")'];

describe('an export as text', () => {
  it('has a head, lines that end as spreadsheets want, and their mark of UTF-8', async () => {
    expect(await csv([[1, 'łódź "a", b']], [[2, null]])).toBe(
      '\uFEFFNumber,Text\r\n1,"łódź ""a"", b"\r\n2,\r\n',
    );
  });

  it.each(FORMULAS)('makes no formula of %j', async (text) => {
    expect(harmless(text)).toBe(`'${text}`);
    expect(await csv([[1, text]])).toContain(`'${text.replaceAll('"', '""')}`);
  });

  it('leaves numbers numbers, and texts that are none alone', async () => {
    expect(await csv([[-5, 'a = b']])).toContain('\r\n-5,a = b\r\n');
  });
});

describe('an export as a workbook', () => {
  it('is read back as it was written: texts, numbers, moments, nothing', async () => {
    const at = new Date('2026-03-01T10:30:00Z');
    const read = (await xlsx([[1, 'łódź <b> & "c"']], [[-2.5, at]], [[3, null]])) as { data?: unknown[][] }[];
    const rows = 'data' in (read[0] ?? {}) ? read[0]!.data! : (read as unknown as unknown[][]);
    expect(rows[0]).toEqual(['Number', 'Text']);
    expect(rows[1]).toEqual([1, 'łódź <b> & "c"']);
    expect(rows[2]![0]).toBe(-2.5);
    expect(Math.abs((rows[2]![1] as Date).getTime() - at.getTime())).toBeLessThan(1000);
    expect(rows[3]![0]).toBe(3);
  });

  // A carriage return is white space to XML.
  it.each(FORMULAS.filter((text) => !text.includes('\r')))('keeps %j a text', async (text) => {
    const read = (await xlsx([[1, text]])) as { data?: unknown[][] }[];
    const rows = 'data' in (read[0] ?? {}) ? read[0]!.data! : (read as unknown as unknown[][]);
    expect(rows[1]![1]).toBe(text);
  });

  it('leaves out what XML cannot hold', async () => {
    const read = (await xlsx([[1, 'a\u0000b\u0007c\uD800d']])) as { data?: unknown[][] }[];
    const rows = 'data' in (read[0] ?? {}) ? read[0]!.data! : (read as unknown as unknown[][]);
    expect(rows[1]![1]).toBe('abcd');
  });

  it('asks for no more portions than are taken', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Cell[][]> {
      for (;;) {
        asked++;
        yield Array.from({ length: 1000 }, (_, n) => [n, `${Math.random()} `.repeat(10)]);
      }
    }
    const out = writeXlsx(['n', 't'], endless());
    await new Promise((resolve) => out.once('readable', resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).toBeLessThan(20);
    out.destroy();
  });

  it('breaks when the rows do, rather than end early', async () => {
    async function* broken(): AsyncGenerator<Cell[][]> {
      yield [[1, 'x']];
      throw new Error('The database is gone');
    }
    await expect(buffer(writeXlsx(['n', 't'], broken()))).rejects.toThrow('The database is gone');
  });
});
