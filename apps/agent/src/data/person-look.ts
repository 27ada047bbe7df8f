/** Letters and hue for somebody who has no picture of their own; the same name always looks the same. */
export function personLook(name: string): { name: string; initials: string; hue: number } {
  const words = name
    .trim()
    .split(/[\s@.,_-]+/u)
    .filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  const initials = letters.map((word) => [...(word ?? '?')][0]!.toLocaleUpperCase()).join('');
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + letter.codePointAt(0)!) % 360;
  return { name, initials, hue: hash };
}
