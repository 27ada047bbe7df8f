import type { Field } from '@sprawa/workflow';
import { sampleValues } from './sample-values.js';

const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  ...{ key: 'it', label: { en: 'Quarter', pl: 'Kwartał' }, kind },
  ...more,
});
const options = [
  { key: 'a', label: { en: 'A' } },
  { key: 'b', label: { en: 'B' } },
  { key: 'c', label: { en: 'C' } },
];
const sample = {
  language: 'pl',
  known: {},
  today: '2027-02-28',
  agentId: 'agent',
  contactId: 'contact',
  words: (label: string) => `(${label})`,
};

describe('a field that nobody has filled in', () => {
  it.each<[Field, unknown]>([
    [field('text'), '(Kwartał)'],
    [field('long-text'), '(Kwartał)'],
    [field('number'), 7],
    [field('amount', { currency: 'PLN' }), 1250],
    [field('date'), '2027-02-28'],
    [field('choice', { options }), 'a'],
    [field('multiple-choice', { options }), ['a', 'b']],
    [field('checkbox'), true],
    [field('file'), []],
    [field('user'), 'agent'],
    [field('contact'), 'contact'],
  ])('has something to show: %j', (one, value) => {
    expect(sampleValues([one], sample)).toEqual({ it: value });
  });

  it.each<[Field, unknown, boolean]>([
    [field('text'), '2027 Q1', true],
    [field('text'), 7, false],
    [field('choice', { options }), 'b', true],
    [field('choice', { options }), 'gone', false],
    [field('multiple-choice', { options }), ['c'], true],
    [field('multiple-choice', { options }), 'c', false],
    [field('number'), 12, true],
    [field('amount'), '12', false],
    [field('checkbox'), false, true],
    [field('file'), ['x'], false],
  ])('says what the case holds where that is of its kind: %j %j', (one, held, taken) => {
    const { it: value } = sampleValues([one], { ...sample, known: { it: held } });
    expect(value === held).toBe(taken);
  });
});
