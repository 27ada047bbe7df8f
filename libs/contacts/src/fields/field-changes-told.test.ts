import type { ContactField } from '@sprawa/workflow';
import { fieldChanges, orderChange } from './field-changes-told.js';

const field = (key: string, more: Partial<ContactField> = {}): ContactField => ({
  ...{ key, label: { en: key.toUpperCase() }, kind: 'text' },
  ...more,
});
const choice = (hiddenOptions?: string[]): ContactField =>
  field('way', {
    kind: 'choice',
    ...(hiddenOptions && { hiddenOptions }),
    options: [
      { key: 'mail', label: { en: 'Mail', pl: 'Poczta' } },
      { key: 'fax', label: { en: 'Fax' } },
    ],
  });

describe('what changed of the fields of contacts', () => {
  it('is nothing when they are the same', () => {
    expect(fieldChanges([field('a'), choice()], [field('a'), choice()])).toEqual([]);
  });

  it('names each field that is new, another or gone', () => {
    const told = fieldChanges([field('a'), field('b')], [field('a', { required: true }), field('c')]);
    expect(told).toMatchObject([
      { key: 'a', name: 'A', what: 'changed', changes: [{ field: 'required', from: false, to: true }] },
      { key: 'c', name: 'C', what: 'created' },
      { key: 'b', name: 'B', what: 'deleted' },
    ]);
  });

  it('tells texts by language, and options by their words', () => {
    const [told] = fieldChanges([choice()], [{ ...choice(['fax']), label: { en: 'WAY', pl: 'Sposób' } }]);
    expect(told!.changes).toEqual([
      { field: 'hiddenOptions', from: [], to: ['Fax'] },
      { field: 'names.pl', from: null, to: 'Sposób' },
    ]);
  });

  it.each([
    ['the same order', 'abc', 'abc', null],
    ['one that is new among them', 'abc', 'adbc', null],
    ['one that is gone', 'abc', 'ac', null],
    ['two that changed places', 'abc', 'bac', ['B', 'A', 'C']],
  ])('tells of %s', (_, before, after, to) => {
    const of = (keys: string) => [...keys].map((key) => field(key));
    expect(orderChange(of(before), of(after))?.to ?? null).toEqual(to);
  });
});
