import type { Field } from '@sprawa/workflow';
import { en } from '../words/en.js';
import {
  readFieldQuestion,
  searchableFields,
  searchedWords,
  type FieldQuestion,
  type SearchPlace,
} from './field-search.js';

const field = (key: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  key,
  label: { en: key },
  kind,
  ...more,
});
const options = [{ key: 'vat', label: { en: 'VAT' } }];
const on = (asked: Field, action: string | null = null, streamId = 's1'): SearchPlace => ({
  streamId,
  action,
  field: asked,
});
const places = [
  on(field('device', 'text')),
  on(field('amount', 'amount', { label: { en: 'Price' } }), 'quote'),
  on(field('amount', 'amount', { label: { en: 'Paid' } }), 'pay'),
  on(field('paid-on', 'date'), 'pay'),
  on(field('kind', 'choice', { options })),
  on(field('topics', 'multiple-choice', { options })),
  on(field('warranty', 'checkbox')),
  on(field('photos', 'file')),
  on(field('amount', 'text'), null, 's2'),
];
const ask = (question: FieldQuestion) =>
  readFieldQuestion(question, 2, places, (asked) => asked.label.en, en.fieldSearch);

describe('what is asked of a field', () => {
  it.each<[FieldQuestion, object, number]>([
    [{ key: 'device', equals: 'Laptop' }, { op: 'equals', value: 'Laptop' }, 1],
    [{ key: 'device', contains: 'think pad' }, { op: 'contains', words: ['think', 'pad'] }, 1],
    [{ key: 'amount', from: 100 }, { op: 'range', from: 100, to: null }, 2],
    [{ key: 'amount', from: 100, to: 200 }, { op: 'range', from: 100, to: 200 }, 2],
    [{ key: 'amount', equals: 'much' }, { op: 'equals', value: 'much' }, 1],
    [{ key: 'paid-on', to: '2026-03-01' }, { op: 'range', from: null, to: '2026-03-01' }, 1],
    [{ key: 'kind', equals: 'vat', contains: null }, { op: 'equals', value: 'vat' }, 1],
    [{ key: 'topics', equals: 'vat' }, { op: 'equals', value: 'vat' }, 1],
    [{ key: 'warranty', equals: false }, { op: 'equals', value: false }, 1],
  ])('%j is looked for where such a value can stand', (question, condition, count) => {
    const read = ask(question);
    expect(read).toMatchObject(condition);
    expect('places' in read && read.places).toHaveLength(count);
  });

  it.each<[FieldQuestion, string, string]>([
    [{ key: 'colour', equals: 'red' }, 'key', 'no field “colour”'],
    [{ key: 'photos', equals: 'x' }, 'key', 'no field “photos”'],
    [{ key: 'kind', contains: 'vat' }, 'contains', '“kind” cannot be searched'],
    [{ key: 'device', from: 'a' }, 'from', '“device” cannot be searched'],
    [{ key: 'kind', equals: 'gone' }, 'equals', 'not fit “kind”'],
    [{ key: 'warranty', equals: 'yes' }, 'equals', 'not fit “warranty”'],
    [{ key: 'paid-on', from: 'yesterday' }, 'from', 'not fit “paid-on”'],
    [{ key: 'paid-on', to: 7 }, 'to', 'not fit “paid-on”'],
    [{ key: 'device', contains: ' – ' }, 'contains', 'not fit “device”'],
    [{ key: 'device', equals: 'a\0' }, 'equals', 'not fit “device”'],
  ])('%j is refused at %s', (question, part, message) => {
    expect(ask(question)).toEqual({
      path: `filter.fields.2.${part}`,
      message: expect.stringContaining(message),
    });
  });

  it.each<FieldQuestion>([{ key: 'device' }, { key: 'amount', equals: 1, from: 2 }])(
    '%j asks for none or too much',
    (question) => {
      expect(ask(question)).toMatchObject({ path: 'filter.fields.2' });
    },
  );
});

describe('fields to search by', () => {
  it('are each offered once, under all their names, and files not at all', () => {
    const offered = searchableFields(places, (asked) => asked.label.en);
    expect(offered.map(({ field: { key }, label }) => [key, label])).toEqual([
      ['device', 'device'],
      ['amount', 'Price / Paid / amount'],
      ['paid-on', 'paid-on'],
      ['kind', 'kind'],
      ['topics', 'topics'],
      ['warranty', 'warranty'],
    ]);
  });
});

describe('words looked for', () => {
  it('are runs of letters and digits, ten at most', () => {
    expect(searchedWords('SN-12345/łódź — 2026')).toEqual(['SN', '12345', 'łódź', '2026']);
    expect(searchedWords('a '.repeat(50))).toHaveLength(10);
  });
});
