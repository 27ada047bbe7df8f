/** The name that is being typed after an `@` right before the caret; null when none is. */
export function nameBeing(text: string, caret: number): { at: number; name: string } | null {
  const found = /(?:^|\s)@([^\n@]{0,40})$/.exec(text.slice(0, caret));
  return found ? { at: caret - found[1]!.length - 1, name: found[1]! } : null;
}

/** Parts of a comment, those that name somebody apart. */
export function partsOf(text: string, names: readonly string[]): { words: string; named: boolean }[] {
  const parts: { words: string; named: boolean }[] = [];
  let rest = text;
  while (rest !== '') {
    const next = names
      .map((name) => ({ name, at: rest.indexOf(`@${name}`) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
    if (!next) return [...parts, { words: rest, named: false }];
    if (next.at > 0) parts.push({ words: rest.slice(0, next.at), named: false });
    parts.push({ words: `@${next.name}`, named: true });
    rest = rest.slice(next.at + next.name.length + 1);
  }
  return parts;
}
