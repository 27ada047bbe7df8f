const PLAIN: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ё: 'е', ı: 'i' };

/**
 * A word as the database's `fold()` keeps it: small letters without accents. Letters of Cyrillic stay themselves but ё;
 * й and ї are no accented и and і.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łđøßæœёı]/g, (letter) => PLAIN[letter]!)
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}
