/** Moves one of a list to another's place, and the others close up; a place beyond the ends is the end. */
export function moveTo<T>(all: readonly T[], from: number, to: number): T[] {
  const place = Math.min(all.length - 1, Math.max(0, to));
  const rest = all.filter((_, at) => at !== from);
  return [...rest.slice(0, place), all[from]!, ...rest.slice(place)];
}
