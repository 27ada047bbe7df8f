import { filledFields, missingFields, type FieldDefinition } from './field-value.js';

const field = (key: string, kind: FieldDefinition['kind'], required = true): FieldDefinition => ({
  key,
  label: key,
  kind,
  required,
  options: [],
});
const fields = [
  field('model', 'TEXT'),
  field('amount', 'AMOUNT'),
  field('kinds', 'MULTIPLE_CHOICE'),
  field('consent', 'CHECKBOX'),
  field('note', 'LONG_TEXT', false),
];

describe('a form’s fields', () => {
  it('miss what is required and empty: blanks, nothing chosen, not ticked', () => {
    expect(missingFields(fields, { model: '  ', amount: null, kinds: [], consent: false })).toEqual([
      'model',
      'amount',
      'kinds',
      'consent',
    ]);
  });

  it('do not take zero for empty', () => {
    expect(missingFields(fields, { model: 'X', amount: 0, kinds: ['a'], consent: true })).toEqual([]);
  });

  it('send what is filled in and nothing else', () => {
    expect(filledFields(fields, { model: 'X', amount: 0, note: '', other: 1 })).toEqual([
      { key: 'model', value: 'X' },
      { key: 'amount', value: 0 },
    ]);
  });
});
