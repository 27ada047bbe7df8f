/**
 * A text as comments are anchored in it: the letters without any white space. A passage is a stretch of them, so that
 * breaking a line, making a list of it or setting it in bold moves nothing, and the editor and the server count alike.
 */
export interface Wording {
  words: readonly string[];
  /** All words without what stood between them; counted in UTF-16 units. */
  letters: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const BLOCKS = /<\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|pre|hr|br)\b[^<>]*>/gi;

export function wordingOf(text: string): Wording {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return { words, letters: words.join('') };
}

/** Of sanitised HTML, in which every `<` of the text itself is escaped. */
export function wordingOfHtml(html: string): Wording {
  const text = html
    .replace(BLOCKS, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
      (whole, decimal, hex, name) => {
        if (name) return ENTITIES[(name as string).toLowerCase()] ?? whole;
        const code = parseInt((decimal ?? hex) as string, decimal ? 10 : 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
  return wordingOf(text);
}
