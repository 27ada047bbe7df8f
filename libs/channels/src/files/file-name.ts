const LONGEST = 150;
// Control characters, direction marks that disguise `exe.pdf` as `fdp.exe`, and what file systems do not take.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"|?*]/g;

/** A name from outside as one that can be shown and saved anywhere: no path, no hidden characters, at most 150 characters with its ending kept. */
export function cleanFileName(name: string | null | undefined, fallback = 'attachment'): string {
  const last = (name ?? '').normalize('NFC').slice(-2_000).split(/[/\\]/).pop() ?? '';
  const clean = last
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
  if (clean === '') return fallback;
  const characters = [...clean];
  if (characters.length <= LONGEST) return clean;
  const ending = /\.[\p{L}\d]{1,10}$/u.exec(clean)?.[0] ?? '';
  return characters.slice(0, LONGEST - ending.length).join('') + ending;
}
