/**
 * Of words that look alike, those that were most probably meant: one slip of the finger in a short word, two in a long
 * one. Changing two neighbours is one slip.
 */
export function nearWords(typed: string, candidates: readonly string[]): string[] {
  const most = typed.length < 8 ? 1 : 2;
  const near = candidates.map((word) => ({ word, slips: slipsBetween(typed, word) }));
  const least = Math.min(most, ...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === least).map(({ word }) => word);
}

/** The distance of Damerau and Levenshtein, of neighbours that change places once. */
function slipsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const turned = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          rows[i - 1]![j]! + 1,
          row[j - 1]! + 1,
          replaced,
          turned && i > 1 && j > 1 ? rows[i - 2]![j - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
