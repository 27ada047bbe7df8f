import { Readable } from 'node:stream';
import yazl from 'yazl';
import type { Cell } from '@sprawa/platform';

/**
 * A workbook of one sheet (ECMA-376), written as it is read: rows become XML portion by portion and go into the archive,
 * which takes no more than whoever downloads it has taken. Every text is an inline string, which no program calculates.
 */
export function writeXlsx(head: readonly string[], portions: AsyncIterable<Cell[][]>): Readable {
  const archive = new yazl.ZipFile();
  for (const [path, text] of Object.entries(PARTS)) archive.addBuffer(Buffer.from(`${XML}${text}`), path);
  const sheet = Readable.from(sheetOf(head, portions), { objectMode: false, highWaterMark: 1 << 16 });
  const out = archive.outputStream as Readable;
  // What breaks while rows are read breaks the download: a whole file never lacks rows.
  sheet.on('error', (error) => out.destroy(error));
  out.on('close', () => sheet.destroy());
  archive.addReadStream(sheet, 'xl/worksheets/sheet1.xml');
  archive.end();
  return out;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Sprawa" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  // 0: as it is; 1: a moment; 2: the head, in bold.
  'xl/styles.xml': `<styleSheet xmlns="${SHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
};

async function* sheetOf(head: readonly string[], portions: AsyncIterable<Cell[][]>): AsyncGenerator<Buffer> {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const letters = head.map((_, column) => lettersOf(column));
  let at = 1;
  const row = (cells: readonly Cell[], style = 0): string => {
    const written = cells.map((cell, column) => cellOf(cell, `${letters[column]}${at}`, style));
    return `<row r="${at++}">${written.join('')}</row>`;
  };
  yield Buffer.from(`${XML}<worksheet xmlns="${SHEET}">${frozen}<sheetData>${row(head, 2)}`);
  for await (const rows of portions) yield Buffer.from(rows.map((cells) => row(cells)).join(''));
  yield Buffer.from('</sheetData></worksheet>');
}

/** A … Z, AA … of columns from 0. */
const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** @param at `B7` */
function cellOf(cell: Cell, at: string, style: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (cell instanceof Date) return `<c r="${at}" s="1"><v>${serialDay(cell)}</v></c>`;
  const look = style ? ` s="${style}"` : '';
  return `<c r="${at}" t="inlineStr"${look}><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Days since 1899-12-30, as spreadsheets count them, in UTC. */
const serialDay = (at: Date): number => at.getTime() / 86_400_000 + 25_569;

/** Characters a cell takes. */
const LONGEST = 32_767;
const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What XML cannot hold (controls, halves of characters) is left out. */
function escaped(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>]/g, (mark) => MARKS[mark]!);
}
