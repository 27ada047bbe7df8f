import {
  changedFields,
  clashes,
  heldValues,
  lackingFields,
  typedText,
  type CaseField,
} from './field-edits.js';

const field = (key: string, value: unknown, more: object = {}): CaseField =>
  ({
    field: { key, label: key, kind: 'TEXT', required: false, options: [] },
    value,
    text: String(value ?? ''),
    editable: true,
    reason: null,
    ...more,
  }) as unknown as CaseField;
const required = (key: string, value: unknown, editable = true) => {
  const made = field(key, value, { editable });
  return { ...made, field: { ...made.field, required: true } };
};

describe('what is sent of an edit', () => {
  it.each([
    ['what was changed', { a: 'new' }, [{ key: 'a', value: 'new' }]],
    ['what was emptied, as nothing', { a: ' ' }, [{ key: 'a', value: null }]],
    ['nothing that was typed back', { a: 'old' }, []],
    ['nothing for a box ticked and cleared again', { b: false }, []],
    ['nothing of a field that is gone', { gone: 'x' }, []],
  ])('is %s', (_, typed, sent) => {
    expect(changedFields([field('a', 'old'), field('b', null)], typed)).toEqual(sent);
  });
});

describe('a required field', () => {
  it.each([
    ['emptied', [required('a', 'old')], { a: '' }, ['a']],
    ['never filled in', [required('a', null)], {}, ['a']],
    ['filled in now', [required('a', null)], { a: 'x' }, []],
    ['one may not fill in', [required('a', null, false)], {}, []],
  ])('%s', (_, form, typed, lacking) => {
    expect(lackingFields(form, typed)).toEqual(lacking);
  });
});

describe('somebody else’s change meanwhile', () => {
  const opened = heldValues([field('a', 'old'), field('b', 'old')]);

  it('of a field one typed into is a clash', () => {
    expect(clashes([field('a', 'theirs'), field('b', 'old')], { a: 'mine' }, opened)).toMatchObject([
      { field: { key: 'a' }, value: 'theirs' },
    ]);
  });

  it.each([
    ['to the same value', { a: 'theirs' }],
    ['of another field', { b: 'mine' }],
  ])('%s is none', (_, typed) => {
    expect(clashes([field('a', 'theirs'), field('b', 'old')], typed, opened)).toEqual([]);
  });
});

describe('what was typed, beside what somebody else wrote', () => {
  const words = { yes: 'Yes', no: 'No', date: () => '24 Dec', number: (value: number) => `${value},00` };
  const options = [
    { key: 'a', label: 'Apples' },
    { key: 'b', label: 'Bread' },
  ];
  const of = (kind: string) => {
    const made = field('x', null);
    return { ...made, field: { ...made.field, kind, options } } as CaseField;
  };
  it.each([
    ['TEXT', 'words', 'words'],
    ['CHOICE', 'b', 'Bread'],
    ['MULTIPLE_CHOICE', ['a', 'b'], 'Apples, Bread'],
    ['CHECKBOX', true, 'Yes'],
    ['CHECKBOX', false, 'No'],
    ['DATE', '2026-12-24', '24 Dec'],
    ['AMOUNT', 5, '5,00'],
    ['TEXT', '', ''],
    ['USER', '019a', null],
  ])('of a field of kind %s reads as people read it', (kind, value, text) => {
    expect(typedText(of(kind), value, words)).toBe(text);
  });
});
