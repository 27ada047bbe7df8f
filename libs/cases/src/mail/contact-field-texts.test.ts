import type { Field } from '@sprawa/workflow';
import { contactFieldTexts } from './contact-field-texts.js';

const reader = { language: 'pl', timeZone: 'Europe/Warsaw' };
const text = (field: Partial<Field>, value: unknown, language = 'pl') =>
  contactFieldTexts(
    [{ key: 'f', label: { en: 'F' }, kind: 'text', ...field }],
    { f: value },
    { ...reader, language },
  ).f;
const options = [
  { key: 'gold', label: { en: 'Gold', pl: 'Złoty' } },
  { key: 'old', label: { en: 'Old' } },
];

describe('what a field of the contact says in a mail', () => {
  it.each([
    ['words as they are', { kind: 'text' }, 'Zażółć', 'Zażółć'],
    ['the name of an option', { kind: 'choice', options }, 'gold', 'Złoty'],
    ['in English where it has no other', { kind: 'choice', options }, 'old', 'Old'],
    ['the key of an option that is gone', { kind: 'choice', options }, 'silver', 'silver'],
    ['all options that were chosen', { kind: 'multiple-choice', options }, ['gold', 'old'], 'Złoty, Old'],
    ['a tick', { kind: 'checkbox' }, true, '✓'],
    ['what is left of another kind', { kind: 'number' }, 'seven', 'seven'],
    ['nothing', { kind: 'date' }, null, ''],
  ] as const)('is %s', (_, field, value, expected) =>
    expect(text(field as Partial<Field>, value)).toBe(expected),
  );

  it.each([
    ['en', /28 February 2027|February 28, 2027/],
    ['pl', /28 lutego 2027|28\.02\.2027/],
  ])('is a date as its reader writes it: %s', (language, expected) =>
    expect(text({ kind: 'date' }, '2027-02-28', language)).toMatch(expected),
  );

  it('is nothing where nothing was filled in, whatever the field is called', () => {
    const fields: Field[] = [{ key: 'constructor', label: { en: 'Builder' }, kind: 'text' }];
    expect(contactFieldTexts(fields, {}, reader)).toEqual({ constructor: '' });
  });
});
