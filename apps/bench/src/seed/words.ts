/** The same numbers in every run: mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES =
  'ba bro ce ci czy da dro fa ga gra ja ka kle kro la ma mo na nie no pa pra ro ry sa sko sta ta to trzy wa wie za ża ść'.split(
    ' ',
  );
const VOCABULARY = 8_000;

/** Made-up words of two to four syllables; as in a language, the first few make up most of a text. */
function vocabulary(random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const length = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''));
  }
  return [...words];
}

/** The words of every desk, and what further draws go on from. */
export function drawWords(): { words: string[]; random: () => number } {
  const random = chance(20_261_122);
  return { words: vocabulary(random), random };
}

/** @returns sentences of about `length` words, drawn by Zipf's law */
export function sentences(random: () => number, words: readonly string[], length: number): string {
  const drawn = Array.from({ length }, () => words[Math.floor((words.length + 1) ** random()) - 1]!);
  drawn[0] = drawn[0]![0]!.toUpperCase() + drawn[0]!.slice(1);
  return `${drawn.join(' ')}.`;
}
