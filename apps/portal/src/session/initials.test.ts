import { hueOf, initialsOf } from './initials.js';

it.each([
  ['Anna Maria Nowak', 'AN'],
  ['ольга', 'О'],
  ['  Łukasz   Żak ', 'ŁŻ'],
  ['', ''],
])('“%s” becomes “%s”', (name, letters) => expect(initialsOf(name)).toBe(letters));

it('gives one person one hue', () => {
  expect(hueOf('customer-1')).toBe(hueOf('customer-1'));
  expect(hueOf('x')).toBeLessThan(360);
});
