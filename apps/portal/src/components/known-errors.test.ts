import { knownErrors } from './known-errors.js';

it('shows an error at its field, and in words above the form when the form has no such field', () => {
  expect(knownErrors({ email: 'Odd', 'input.name': 'Missing', token: 'Used up' }, ['email', 'name'])).toEqual(
    {
      fields: { email: 'Odd', name: 'Missing' },
      rest: ['Used up'],
    },
  );
});
