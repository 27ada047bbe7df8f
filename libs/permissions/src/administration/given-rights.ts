/** Rights somebody would give who does not hold them: a right is passed on, never made (AD-1). */
export function notOnesOwn(held: ReadonlySet<string>, given: readonly string[]): string[] {
  return given.filter((right) => right !== 'self' && !held.has(right));
}

/** Of a role that is changed: what it had before may stay, whoever changes it. */
export function newlyGiven(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((right) => !before.includes(right));
}
