export { richTextToPlain, sanitiseRichText } from '@sprawa/templates';

/** Plain words of a customer, as typed, made into paragraphs. */
export function plainToHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('');
}

/** First words for a list row: at most 160 characters on one line, without addresses behind links and marks of lists. */
export function firstWords(text: string): string {
  return text
    .replace(/\[(?:https?:|mailto:|cid:)[^\]\s]*\]/g, '')
    .replace(/^[ \t]*(?:[*•>-]|\d+[.)])[ \t]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160);
}
