import { variablesAt } from './template-variables.js';

const document = { actions: { plan: { fields: { quarter: { label: 'Quarter' }, bare: 7 } } } };
const variables = [
  { name: 'case.number', label: 'Number', uses: ['BODY', 'CONFIRMATION'] as const },
  { name: 'fields', label: 'A field', uses: ['BODY'] as const },
  { name: 'text', label: 'Words', uses: ['BODY'] as const },
];
const at = (path: (string | number)[], use: 'BODY' | 'CONFIRMATION') =>
  variablesAt(document, path, use, variables, (text) => (typeof text === 'string' ? text : '')).map(
    ({ name, label }) => `${name}: ${label}`,
  );

describe('what may be put into a template', () => {
  it('is in a mail of an action its fields as well, as they are drawn', () => {
    expect(at(['actions', 'plan', 'mails', 0, 'body'], 'BODY')).toEqual([
      'case.number: Number',
      'fields.quarter: Quarter',
      'fields.bare: bare',
      'text: Words',
    ]);
  });
  it('is no field where there is no action', () => {
    expect(at(['approval', 'mails', 0, 'body'], 'BODY')).toEqual(['case.number: Number', 'text: Words']);
    expect(at(['confirmation', 'body'], 'CONFIRMATION')).toEqual(['case.number: Number']);
  });
});
