import { filledFields, missingFields, typedNumber, type FieldDefinition } from './field-value.js';

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

describe('a number that is being typed', () => {
  it.each([
    ['349', 349],
    ['349.', 349],
    ['349.90', 349.9],
    ['0.0', 0],
    [12.5, 12.5],
  ])('is one at every key: %s', (typed, number) => expect(typedNumber(typed)).toBe(number));

  it.each(['', '-', '.'])('is none yet: “%s”', (typed) => expect(typedNumber(typed)).toBeNull());
});
