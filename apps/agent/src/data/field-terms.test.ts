import { parseCaseSearch, parseSearch, stringifySearch, toFilter } from './case-search.js';
import { readTerm, termFilter, writeTerm, type FieldTerm } from './field-terms.js';

describe('what is asked of a field', () => {
  it.each<[FieldTerm, string, object]>([
    [{ key: 'device', op: 'has', value: 'pad 3' }, 'device~has~pad%203', { contains: 'pad 3' }],
    [{ key: 'contact.tier', op: 'is', value: 'gold' }, 'contact.tier~is~gold', { equals: 'gold' }],
    [{ key: 'device', op: 'is', value: 'a~b, c' }, 'device~is~a%7Eb%2C%20c', { equals: 'a~b, c' }],
    [{ key: 'order-number', op: 'is', value: '12345' }, 'order-number~is~%2212345%22', { equals: '12345' }],
    [{ key: 'amount', op: 'is', value: 12.5 }, 'amount~is~12.5', { equals: 12.5 }],
    [{ key: 'warranty', op: 'is', value: false }, 'warranty~is~false', { equals: false }],
    [{ key: 'amount', op: 'range', from: 100 }, 'amount~range~100~', { from: 100, to: undefined }],
    [
      { key: 'paid-on', op: 'range', to: '2026-03-01' },
      'paid-on~range~~2026-03-01',
      { from: undefined, to: '2026-03-01' },
    ],
    [
      { key: 'device', op: 'is', value: '"quoted"' },
      'device~is~%22%5C%22quoted%5C%22%22',
      { equals: '"quoted"' },
    ],
  ])('%j survives the address bar', (term, written, filter) => {
    expect(writeTerm(term)).toBe(written);
    expect(readTerm(written)).toEqual(term);
    expect(termFilter(term)).toEqual({ key: term.key, ...filter });
  });

  it.each([
    '',
    'device',
    'device~is~',
    'device~like~x',
    '<b>~is~x',
    'amount~range~~',
    'other.tier~is~x',
    'device~is~%E0%A4%A',
  ])('%j is none', (text) => {
    expect(readTerm(text)).toBeNull();
  });

  it('of the contact is asked apart from what is asked of the case', () =>
    expect(toFilter({ queue: 'ALL', field: ['contact.tier~is~gold', 'tier~has~x'] })).toEqual({
      queue: 'ALL',
      fields: [{ key: 'tier', contains: 'x' }],
      contactFields: [{ key: 'tier', equals: 'gold' }],
    }));

  it('stands in the list’s address beside the rest, five at most', () => {
    const field = ['device~has~pad%203', 'amount~range~100~'];
    const search = parseCaseSearch({ queue: 'ALL', field, group: ['g1'], channel: ['CALL', 'LOUD'] });
    expect(search).toEqual({ queue: 'ALL', field, group: ['g1'], channel: ['CALL'] });
    expect(parseCaseSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search);
    expect(toFilter(search)).toEqual({
      queue: 'ALL',
      groupIds: ['g1'],
      channels: ['CALL'],
      fields: [
        { key: 'device', contains: 'pad 3' },
        { key: 'amount', from: 100, to: undefined },
      ],
      contactFields: [],
    });
    const six = Array.from({ length: 6 }, (_, n) => `device~has~w${n}`);
    expect(parseCaseSearch({ field: six }).field).toHaveLength(5);
  });
});
