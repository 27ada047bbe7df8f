import {
  administratorProblems,
  organisationProblems,
  stepOfField,
  type AccountValues,
} from './account-values.js';

const isEmail = (text: string) => text.includes('@');
const values: AccountValues = {
  ...{ organisation: 'Biuro', senderName: '', timeZone: 'Europe/Warsaw' },
  ...{ name: 'Ewa', email: 'ewa@firm.example', password: 'cztery kubki' },
};

it('an organisation has a name, and need not say more', () => {
  expect(organisationProblems(values)).toEqual({});
  expect(organisationProblems({ ...values, organisation: '  ' })).toEqual({ organisation: 'required' });
});

it('an administrator has a name, an address and a password of some length', () => {
  expect(administratorProblems(values, isEmail)).toEqual({});
  expect(administratorProblems({ ...values, name: ' ', email: 'ewa', password: 'kubki' }, isEmail)).toEqual({
    ...{ name: 'required', email: 'email', password: 'short' },
  });
});

it.each([
  ['organisation', 'organisation'],
  ['timeZone', 'organisation'],
  ['email', 'administrator'],
  ['password', 'administrator'],
])('what is wrong with %s is said at the step %s', (field, step) => {
  expect(stepOfField(field)).toBe(step);
});
