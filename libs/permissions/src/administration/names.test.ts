import { keyOf } from './names.js';

it.each([
  ['First line', 'first-line'],
  ['Księgowość i płace', 'ksiegowosc-i-place'],
  ['  -- R&D -- ', 'r-d'],
  ['Бухгалтерія', ''],
  ['a'.repeat(60), 'a'.repeat(40)],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('%j is called %j in workflow files', (name, key) => {
  expect(keyOf(name)).toBe(key);
});
