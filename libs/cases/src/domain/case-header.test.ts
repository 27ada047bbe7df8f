import type { HeaderItem } from '@sprawa/workflow';
import { en } from '../words/en.js';
import { caseHeader, type HeaderContact, type HeaderFacts } from './case-header.js';

const words = en.header;
const contact: HeaderContact = {
  phones: ['+48 500 100 200', '+48 22 828 01 23'],
  emails: ['anna@firm.test'],
  company: 'Firm',
  taxId: null,
  address: null,
  fields: [{ key: 'customer-since', label: 'Customer since', text: 'March 1, 2026' }],
};
const facts = (more: Partial<HeaderFacts> = {}): HeaderFacts => ({
  fields: [
    { key: 'device', label: 'Device', text: 'Laptop', obstacle: null },
    { key: 'price', label: 'Price', text: '', obstacle: 'Not yours to change.' },
  ],
  contact,
  mayEditContact: true,
  writeWith: 'reply',
  buttons: [{ key: 'paid', label: 'Payment received' }],
  ...more,
});
const shown = (item: HeaderItem, more: Partial<HeaderFacts> = {}) =>
  caseHeader([item], facts(more), words)[0];
const can = (kind: string, target: string | null = null) => ({ kind, available: true, reason: null, target });
const cannot = (kind: string, reason: string) => ({ kind, available: false, reason, target: null });

describe('the header of a case', () => {
  it('has a button for an action that is offered, and for no other', () => {
    expect(shown({ button: 'paid' })).toEqual({
      ...{ key: 'paid', source: 'ACTION', label: 'Payment received', text: '', actions: [] },
    });
    expect(shown({ button: 'paid' }, { buttons: [] })).toBeUndefined();
  });

  it('keeps the order of the stream', () => {
    const items = [{ contact: 'email' }, { field: 'device' }, { contact: 'customer-since' }];
    expect(caseHeader(items, facts(), words).map(({ key, source }) => [source, key])).toEqual([
      ['CONTACT', 'email'],
      ['CASE', 'device'],
      ['CONTACT', 'customer-since'],
    ]);
  });

  it.each<[string, HeaderItem, Partial<HeaderFacts>, string, unknown[]]>([
    ['a field one may change', { field: 'device' }, {}, 'Laptop', [can('EDIT')]],
    ['a field one may not', { field: 'price' }, {}, '', [cannot('EDIT', 'Not yours to change.')]],
    [
      'several numbers, each to be called',
      { contact: 'phone' },
      {},
      '+48 500 100 200, +48 22 828 01 23',
      [
        can('CALL', '+48 500 100 200'),
        can('CALL', '+48 22 828 01 23'),
        cannot('SMS', words.noSms),
        can('EDIT'),
      ],
    ],
    [
      'no number',
      { contact: 'phone' },
      { contact: { ...contact, phones: [] } },
      '',
      [cannot('CALL', words.noPhone), cannot('SMS', words.noSms), can('EDIT')],
    ],
    [
      'an address to write to',
      { contact: 'email' },
      {},
      'anna@firm.test',
      [can('EMAIL', 'reply'), can('EDIT')],
    ],
    [
      'an address nobody may write to here',
      { contact: 'email' },
      { writeWith: null },
      'anna@firm.test',
      [cannot('EMAIL', words.noWriting), can('EDIT')],
    ],
    [
      'no address',
      { contact: 'email' },
      { contact: { ...contact, emails: [] } },
      '',
      [cannot('EMAIL', words.noEmail), can('EDIT')],
    ],
    [
      'a company of a contact one may not edit',
      { contact: 'company' },
      { mayEditContact: false },
      'Firm',
      [cannot('EDIT', words.noContactEdit)],
    ],
    ['an own field of contacts', { contact: 'customer-since' }, {}, 'March 1, 2026', [can('EDIT')]],
  ])('shows %s', (_, item, more, text, actions) => {
    expect(shown(item, more)).toMatchObject({ text, actions });
  });

  it.each<[string, HeaderItem, Partial<HeaderFacts>]>([
    ['a phone to somebody who may not read contacts', { contact: 'phone' }, { contact: null }],
    ['an own field of contacts to them', { contact: 'customer-since' }, { contact: null }],
    ['a field that is gone', { field: 'gone' }, {}],
    ['an own field of contacts that is gone', { contact: 'gone' }, {}],
  ])('does not show %s', (_, item, more) => {
    expect(shown(item, more)).toBeUndefined();
  });
});
