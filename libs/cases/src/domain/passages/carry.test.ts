import { carrier, type Passage } from './carry.js';
import { wordingOf, wordingOfHtml } from './wording.js';

/** Where `words` stand in a text, by its letters. */
function passageOf(text: string, words: string): Passage {
  const [letters, sought] = [wordingOf(text).letters, wordingOf(words).letters];
  const start = letters.indexOf(sought);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
  return { start, end: start + sought.length };
}
function carried(before: string, words: string, after: string): string | null {
  const now = wordingOf(after);
  const { start, end } = carrier(wordingOf(before), now)(passageOf(before, words), words);
  return start === end ? null : now.letters.slice(start, end);
}

describe('a passage somebody commented on', () => {
  const letter = 'Dear Anna, please pay until Friday the tax of 300 zł. Regards, Oleh';
  it.each([
    ['is where it was when nothing changed', letter, 'payuntilFriday'],
    ['moves with words written before it', letter.replace('Dear', 'Good morning dear Mrs'), 'payuntilFriday'],
    ['stays when words are written after it', letter.replace('zł.', 'zł today.'), 'payuntilFriday'],
    [
      'takes in what is written inside it',
      letter.replace('until', 'the rest until'),
      'paytherestuntilFriday',
    ],
    ['lets go of what is replaced at its end', letter.replace('Friday', 'tomorrow'), 'payuntil'],
    ['survives a mended typo in the middle', letter.replace('until', 'untill'), 'payuntillFriday'],
    ['does not mind new lines and spaces', letter.replace(/ /g, '\n\n'), 'payuntilFriday'],
    [
      'follows a paragraph that is moved',
      `Regards, Oleh. Please pay until Friday. Dear Anna`,
      'payuntilFriday',
    ],
    ['is gone when it is deleted', letter.replace('pay until Friday ', ''), null],
    ['is gone when the text is another', 'Completely different words here', null],
    ['is gone with the whole text', '', null],
  ])('%s', (_what, after, words) => {
    expect(carried(letter, 'pay until Friday', after)).toBe(words);
  });

  it('keeps its place when it is gone, and is whole again when the deletion is undone', () => {
    const without = letter.replace('pay until Friday ', '');
    const [first, second] = [wordingOf(letter), wordingOf(without)];
    const gone = carrier(first, second)(passageOf(letter, 'pay until Friday'), 'pay until Friday');
    expect(gone).toEqual({ start: 'DearAnna,please'.length, end: 'DearAnna,please'.length });
    expect(carrier(second, first)(gone, 'pay until Friday')).toEqual(passageOf(letter, 'pay until Friday'));
  });

  it('is not taken for the same words elsewhere', () => {
    expect(carried('Friday one two three Friday', 'one two', 'Friday three Friday one')).toBeNull();
    const text = 'On Friday we meet. Call on Friday again.';
    const { start, end } = carrier(wordingOf(text), wordingOf('We meet. Call on Friday again.'))(
      passageOf(text, 'Friday'),
      'Friday',
    );
    expect(start).toBe(end);
  });

  it('is the same in HTML of any form', () => {
    const plain = wordingOf('Tom & Anna pay < 5 zł until Friday');
    const html =
      '<p>Tom &amp; <strong>Anna</strong></p><ul><li>pay &lt; 5&nbsp;zł</li></ul><p>until Fri<em>day</em></p>';
    expect(wordingOfHtml(html)).toEqual(plain);
    expect(wordingOfHtml('<p>one</p><p>two<br>three</p>').words).toEqual(['one', 'two', 'three']);
  });
});

/** A fixed row of numbers between 0 and 1 for each seed, so that a failure can be looked at again. */
function dice(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}
const SYLLABLES = ['pa', 'to', 'ki', 'ła', 'жу', 'mi', 're', 'ść', 'ов', 'n'];
const wordFrom = (roll: () => number) =>
  Array.from({ length: 1 + Math.floor(roll() * 4) }, () => SYLLABLES[Math.floor(roll() * 10)]).join('');

describe('through any row of edits', () => {
  const seeds = Array.from({ length: 400 }, (_, seed) => seed + 1);

  it('a passage nobody touches keeps its words and its place, when no word stands twice', () => {
    for (const seed of seeds) {
      const roll = dice(seed);
      let next = 0;
      const fresh = () => `${wordFrom(roll)}${next++}x`;
      let before = Array.from({ length: 8 + Math.floor(roll() * 20) }, fresh);
      const first = Math.floor(roll() * (before.length - 3));
      const passage = before.slice(first, first + 1 + Math.floor(roll() * 3));
      let at: Passage = passageOf(before.join(' '), passage.join(' '));
      for (let edit = 0; edit < 12; edit++) {
        const after = [...before];
        const place = after.indexOf(passage[0]!);
        const left = roll() < 0.5;
        const [from, to] = left ? [0, place] : [place + passage.length, after.length];
        const start = from + Math.floor(roll() * (to - from + 1));
        after.splice(
          start,
          Math.floor(roll() * (to - start)),
          ...Array.from({ length: Math.floor(roll() * 4) }, fresh),
        );
        at = carrier(wordingOf(before.join(' ')), wordingOf(after.join('\n')))(at, passage.join(' '));
        expect({ seed, edit, at }).toEqual({ seed, edit, at: passageOf(after.join(' '), passage.join(' ')) });
        before = after;
      }
    }
  });

  it('a passage never leaves the text, and what is left of it is its own', () => {
    for (const seed of seeds) {
      const roll = dice(seed * 7919);
      const few = Array.from({ length: 6 }, () => wordFrom(roll));
      const text = (size: number) => Array.from({ length: size }, () => few[Math.floor(roll() * 6)]!);
      let before = wordingOf(text(5 + Math.floor(roll() * 30)).join(' '));
      const start = Math.floor(roll() * (before.letters.length - 1));
      let at: Passage = { start, end: start + 1 + Math.floor(roll() * (before.letters.length - start - 1)) };
      const words = before.letters.slice(at.start, at.end);
      for (let edit = 0; edit < 12; edit++) {
        const list = [...before.words];
        const from = Math.floor(roll() * (list.length + 1));
        list.splice(from, Math.floor(roll() * 5), ...text(Math.floor(roll() * 5)));
        const after = wordingOf(list.join(' '));
        at = carrier(before, after)(at, words);
        expect(at.start).toBeGreaterThanOrEqual(0);
        expect(at.end).toBeGreaterThanOrEqual(at.start);
        expect(at.end).toBeLessThanOrEqual(after.letters.length);
        before = after;
      }
    }
  });

  it('carrying there and back again brings an untouched passage home', () => {
    for (const seed of seeds) {
      const roll = dice(seed * 31);
      let next = 0;
      const fresh = () => `${wordFrom(roll)}${next++}x`;
      const words = Array.from({ length: 12 }, fresh);
      const [before, passage] = [words.join(' '), words.slice(4, 7).join(' ')];
      const after = [fresh(), ...words.slice(2, 9), fresh(), fresh()].join(' ');
      const [one, other] = [wordingOf(before), wordingOf(after)];
      const there = carrier(one, other)(passageOf(before, passage), passage);
      expect(carrier(other, one)(there, passage)).toEqual(passageOf(before, passage));
    }
  });
});
