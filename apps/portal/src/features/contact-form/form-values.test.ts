import { emptyForm, missingValues, submission } from './form-values.js';

const fields = [
  { key: 'model', label: 'Model', kind: 'TEXT' as const, required: true, options: [] },
  { key: 'bought', label: 'Bought', kind: 'DATE' as const, required: false, options: [] },
];

describe('a contact form', () => {
  it('starts with what is known of somebody signed in', () => {
    expect(emptyForm(fields, { name: 'Anna', email: 'anna@example.com' })).toMatchObject({
      name: 'Anna',
      email: 'anna@example.com',
      'fields.model': '',
    });
  });

  it('asks for its own fields and for the stream’s required ones', () => {
    expect(missingValues(emptyForm(fields, null), fields)).toEqual([
      'name',
      'email',
      'subject',
      'text',
      'fields.model',
    ]);
  });

  it('sends the stream’s fields by their keys and leaves empty ones out', () => {
    const values = {
      ...emptyForm(fields, null),
      name: ' Anna ',
      email: 'a@example.com',
      subject: 'S',
      text: 'T',
      'fields.model': 'X1',
      acceptTerms: true,
    };
    expect(submission(values, { key: 'repair', fields, fileIds: ['f1'], language: 'pl' })).toEqual({
      key: 'repair',
      name: 'Anna',
      email: 'a@example.com',
      subject: 'S',
      text: 'T',
      website: '',
      acceptTerms: true,
      fields: [{ key: 'model', value: 'X1' }],
      fileIds: ['f1'],
      language: 'pl',
    });
  });

  it('passes on what a machine wrote into the field people do not see', () => {
    expect(
      submission(
        { ...emptyForm([], null), website: 'spam' },
        { key: 'k', fields: [], fileIds: [], language: 'en' },
      ).website,
    ).toBe('spam');
  });
});
