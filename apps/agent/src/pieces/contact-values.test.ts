import type { ContactPartsFragment } from '../gql/graphql.js';
import { contactErrors, contactValues, createInput, newContact, updateInput } from './contact-values.js';

const anna = {
  id: 'c1',
  number: 'K-1',
  kind: 'PERSON',
  name: 'Anna Nowak',
  emails: ['anna@example.test'],
  phones: [],
  address: null,
  taxId: null,
  note: 'Prefers calls',
  language: 'pl',
  hasAccount: false,
  version: 4,
  company: { id: 'c9', name: 'Nowak & Co' },
  fields: [
    { key: 'preferred-way', label: 'Preferred way', value: 'email', text: 'E-mail' },
    { key: 'newsletter', label: 'Newsletter', value: true, text: '✓' },
  ],
} as ContactPartsFragment;

describe('a new contact from what was searched for', () => {
  it('takes a name as the name', () =>
    expect(newContact(' Anna Nowak ')).toMatchObject({ name: 'Anna Nowak', emails: '', phones: '' }));
  it('takes an address as the e-mail', () =>
    expect(newContact('anna@example.test')).toMatchObject({ name: '', emails: 'anna@example.test' }));
  it('takes a number as the phone', () =>
    expect(newContact('+48 601 222 333')).toMatchObject({ name: '', phones: '+48 601 222 333' }));
});

describe('what is saved of a contact', () => {
  it('is one item for each line', () =>
    expect(createInput({ ...newContact('Anna'), emails: 'a@x.test\n\n b@x.test ' }).emails).toEqual([
      'a@x.test',
      'b@x.test',
    ]));
  it('is only what was changed', () =>
    expect(updateInput({ ...contactValues(anna), phones: '+48 1' }, anna)).toEqual({
      id: 'c1',
      version: 4,
      phones: ['+48 1'],
      fields: [],
    }));
  it('can be taken away', () =>
    expect(updateInput({ ...contactValues(anna), note: ' ', company: null }, anna)).toEqual({
      id: 'c1',
      version: 4,
      note: null,
      companyId: null,
      fields: [],
    }));
  it('has no company when it is one', () =>
    expect(
      createInput({ ...newContact('Firma'), kind: 'COMPANY', company: { id: 'c9', name: 'x' } }).companyId,
    ).toBeNull());
});

describe('the organisation’s own fields', () => {
  it('of somebody new are those filled in', () =>
    expect(
      createInput({ ...newContact('Anna'), fields: { tier: 'gold', city: ' ', newsletter: false } }).fields,
    ).toEqual([{ key: 'tier', value: 'gold' }]));
  it('of a known contact are those changed; an emptied one goes', () => {
    const fields = { 'preferred-way': 'email', newsletter: false, city: 'Łódź', topics: [] };
    expect(updateInput({ ...contactValues(anna), fields }, anna).fields).toEqual([
      { key: 'newsletter', value: null },
      { key: 'city', value: 'Łódź' },
    ]);
  });
});

describe('errors of the server', () => {
  it('stand at the field they are about', () =>
    expect(
      contactErrors([
        { path: 'emails.1', message: 'Taken.' },
        { path: 'newContact.name', message: 'Too long.' },
        { path: 'fields.preferred-way', message: 'Choose.' },
        { path: 'newContact.fields.topics.2', message: 'Gone.' },
      ]),
    ).toEqual({
      emails: 'Taken.',
      name: 'Too long.',
      'fields.preferred-way': 'Choose.',
      'fields.topics': 'Gone.',
    }));
});
