import type { ContactPartsFragment, FieldPartsFragment } from '../../gql/graphql.js';
import {
  emptyCase,
  isStarted,
  lackingPlaces,
  placesOf,
  toOpenInput,
  type NewCaseValues,
} from './new-case-values.js';

const anna = { id: 'c1', name: 'Anna', emails: ['anna@example.test'] } as ContactPartsFragment;
const field = (key: string, more: Partial<FieldPartsFragment> = {}) =>
  ({
    key,
    label: key,
    kind: 'TEXT',
    required: false,
    options: [],
    help: null,
    currency: null,
    ...more,
  }) as FieldPartsFragment;
const whole: NewCaseValues = {
  ...emptyCase('s1'),
  contact: anna,
  subject: ' Printer ',
  html: '<p>It smokes.</p>',
};

describe('a new case', () => {
  it('lacks contact, subject and words at first', () =>
    expect(lackingPlaces(emptyCase('s1'), [])).toEqual(['contactId', 'subject', 'html']));
  it('lacks required fields of its stream', () =>
    expect(lackingPlaces(whole, [field('model', { required: true }), field('colour')])).toEqual([
      'fields.model',
    ]));
  it('is not worth asking about while nothing was typed', () => {
    expect(isStarted(emptyCase('s1'))).toBe(false);
    expect(isStarted({ ...emptyCase('s1'), html: '<p></p>' })).toBe(false);
    expect(isStarted({ ...emptyCase('s1'), subject: 'P' })).toBe(true);
  });
});

describe('what is sent', () => {
  it('leaves out fields of another stream', () => {
    expect(
      toOpenInput({ ...whole, fields: { model: 'X', stale: 'y' } }, [field('model')], ['f1']),
    ).toMatchObject({
      subject: 'Printer',
      contactId: 'c1',
      fields: [{ key: 'model', value: 'X' }],
      fileIds: ['f1'],
    });
  });
  it('asks for no confirmation that could not arrive', () => {
    expect(toOpenInput({ ...whole, confirm: true }, [], []).confirm).toBe(true);
    expect(toOpenInput({ ...whole, confirm: true, contact: { ...anna, emails: [] } }, [], []).confirm).toBe(
      false,
    );
  });
});

describe('errors of the server', () => {
  it('stand at the fields of the form', () => {
    expect(
      placesOf([
        { path: 'text', message: 'a' },
        { path: 'newContact.emails.0', message: 'b' },
        { path: 'fields.model', message: 'c' },
        { path: 'fileIds.0', message: 'd' },
      ]),
    ).toEqual({ html: 'a', contactId: 'b', 'fields.model': 'c', fileIds: 'd' });
  });
});
