import { buttonsBelow } from './buttons-below.js';

const button = (key: string, inForm: { order: number; below: string | null } | null) => ({ key, inForm });
const actions = [
  button('refund', { order: 2, below: 'amount' }),
  button('reply', null),
  button('paid', { order: 1, below: 'amount' }),
  button('first', { order: 0, below: null }),
];

it.each<[string | null, string[]]>([
  ['amount', ['paid', 'refund']],
  [null, ['first']],
  ['device', []],
])('below %s stand the buttons of that place, in the order of the form', (field, keys) => {
  expect(buttonsBelow(actions, field).map(({ key }) => key)).toEqual(keys);
});
