import { foldLetters } from './fold-letters.js';

describe('letters are folded as the database folds them', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['ZAŻÓŁĆ gęślą jaźń', 'zazolc gesla jazn'],
    ['Ёлка', 'елка'],
    ['їжак Йосип', 'їжак йосип'],
    ['Straße', 'strasse'],
    ['z\u0307ona', 'zona'],
  ])('%s', (written, folded) => expect(foldLetters(written)).toBe(folded));
});
