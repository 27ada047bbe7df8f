import { offeredOptions } from './offered-options.js';

const OPTIONS = [
  { key: 'mail', hidden: false },
  { key: 'fax', hidden: true },
  { key: 'telex', hidden: true },
];

it.each([
  [undefined, ['mail']],
  [null, ['mail']],
  ['mail', ['mail']],
  ['fax', ['mail', 'fax']],
  [
    ['mail', 'telex'],
    ['mail', 'telex'],
  ],
])('with %j stored, a field offers %j', (stored, offered) => {
  expect(offeredOptions(OPTIONS, stored).map(({ key }) => key)).toEqual(offered);
});
