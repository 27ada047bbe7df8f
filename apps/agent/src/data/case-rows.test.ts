import { arrivals, before, patchRows, rowsOf, type CasePages, type CaseRow } from './case-rows.js';

const row = (number: string, more: Partial<CaseRow> = {}): CaseRow =>
  ({
    id: `id-${number}`,
    number,
    subject: `Case ${number}`,
    priority: 'NONE',
    unread: true,
    version: 1,
    ...more,
  }) as CaseRow;
const pages = (...numbers: string[][]): CasePages => ({
  pageParams: [],
  pages: numbers.map((page) => ({
    cases: {
      totalCount: 9,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: page.map((number) => ({ node: row(number) })),
    },
  })),
});

const one = (number: string, patch: Partial<CaseRow>) => new Map([[number, patch]]);

describe('rows of several pages', () => {
  it('show a case once when it moved across the border of two pages', () => {
    expect(rowsOf(pages(['1', '2'], ['2', '3'])).map((each) => each.number)).toEqual(['1', '2', '3']);
  });

  it('are none before anything was loaded', () => {
    expect(rowsOf(undefined)).toEqual([]);
  });
});

describe('a change shown before it is confirmed', () => {
  const data = pages(['1', '2'], ['3']);

  it('touches only its row', () => {
    const patched = patchRows(data, one('2', { priority: 'HIGH' }));
    expect(rowsOf(patched).map((each) => each.priority)).toEqual(['NONE', 'HIGH', 'NONE']);
  });

  it('leaves the pages without the case as they were', () => {
    expect(patchRows(data, one('2', { priority: 'HIGH' }))?.pages[1]).toBe(data.pages[1]);
    expect(patchRows(data, one('99', { priority: 'HIGH' }))).toBe(data);
  });

  it('is rolled back without losing what changed meanwhile', () => {
    const undo = before(row('2'), { priority: 'HIGH' });
    const meanwhile = patchRows(
      patchRows(data, one('2', { priority: 'HIGH' })),
      one('2', { subject: 'New words' }),
    );
    const back = rowsOf(patchRows(meanwhile, one('2', undo))).find((each) => each.number === '2');
    expect(back).toMatchObject({ priority: 'NONE', subject: 'New words' });
  });
});

describe('what changed in a moment', () => {
  const data = pages(['1', '2'], ['3'], ['4']);

  it('is shown in all its rows, and leaves pages without them as they were', () => {
    const patched = patchRows(
      data,
      new Map([
        ['1', { priority: 'HIGH' as const }],
        ['3', { priority: 'LOW' as const }],
        ['99', { priority: 'LOW' as const }],
      ]),
    );
    expect(rowsOf(patched).map((each) => each.priority)).toEqual(['HIGH', 'NONE', 'LOW', 'NONE']);
    expect(patched?.pages[2]).toBe(data.pages[2]);
  });

  it('takes cases that are out of sight off the list, and off its count', () => {
    const patched = patchRows(
      data,
      new Map([
        ['2', null],
        ['99', null],
      ]),
    );
    expect(rowsOf(patched).map((each) => each.number)).toEqual(['1', '3', '4']);
    expect(patched?.pages.map(({ cases }) => cases.totalCount)).toEqual([8, 8, 8]);
  });
});

describe('new arrivals', () => {
  it('are the cases the list did not have', () => {
    expect(arrivals(['1'], [row('2'), row('1')])).toEqual(['2']);
  });

  it('are none when the list is shown for the first time', () => {
    expect(arrivals(undefined, [row('1')])).toEqual([]);
  });
});
