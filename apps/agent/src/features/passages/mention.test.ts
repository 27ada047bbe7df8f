import { nameBeing, partsOf } from './mention.js';

describe('a mention', () => {
  it.each([
    ['@', 1, { at: 0, name: '' }],
    ['Look @Ann', 9, { at: 5, name: 'Ann' }],
    ['Look @Anna Now', 14, { at: 5, name: 'Anna Now' }],
    ['mail@firm.example', 10, null],
    ['Look', 4, null],
    ['@Anna\nmore', 10, null],
  ])('being typed in %j at %i', (text, caret, found) => expect(nameBeing(text, caret)).toEqual(found));

  it('stands out in a comment, the longest name first', () => {
    expect(partsOf('Ask @Anna Nowak, not @Anna', ['Anna', 'Anna Nowak'])).toEqual([
      { words: 'Ask ', named: false },
      { words: '@Anna Nowak', named: true },
      { words: ', not ', named: false },
      { words: '@Anna', named: true },
    ]);
    expect(partsOf('', ['Anna'])).toEqual([]);
  });
});
