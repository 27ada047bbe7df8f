/**
 * Takes the longest of these endings that leaves a stem.
 * @param least letters that must be left
 * @returns null when there is none
 */
export function withoutEnding(
  word: string,
  endings: readonly string[],
  least: number,
): { stem: string; ending: string } | null {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= least);
  return ending === undefined ? null : { stem: word.slice(0, -ending.length), ending };
}

/** Written with spaces; longest first, as `withoutEnding` looks. */
export const endingList = (written: string): string[] =>
  written.split(' ').sort((one, other) => other.length - one.length);
