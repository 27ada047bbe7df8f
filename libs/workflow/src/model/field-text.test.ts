import type { Field } from './workflow.js';
import { fieldText } from './field-text.js';

const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  key: 'f',
  label: { en: 'F' },
  kind,
  ...more,
});
const options = [
  { key: 'vat', label: { en: 'VAT', pl: 'Podatek VAT' } },
  { key: 'other', label: { en: 'Other', pl: 'Inne' } },
];

describe('the value of a field, as read', () => {
  it.each([
    [field('text'), 'abc', 'en', 'abc'],
    [field('text'), null, 'en', ''],
    [field('choice', { options }), 'vat', 'pl', 'Podatek VAT'],
    [field('choice', { options }), 'vat', 'uk', 'VAT'],
    [field('choice', { options }), 'gone', 'en', 'gone'],
    [field('multiple-choice', { options }), ['vat', 'other'], 'pl', 'Podatek VAT, Inne'],
    [field('checkbox'), true, 'en', '✓'],
    [field('date'), '2026-03-01', 'en', '1 March 2026'],
    [field('number'), 1234.5, 'en', '1,234.5'],
  ])('%#', (definition, value, language, text) => {
    expect(fieldText(definition, value, language)).toBe(text);
  });

  it('shows an amount with its currency', () => {
    expect(fieldText(field('amount', { currency: 'PLN' }), 1200, 'pl')).toMatch(/1\s?200,00\s?zł/);
  });
});
