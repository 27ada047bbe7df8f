import sanitizeHtml from 'sanitize-html';
import { compile } from 'html-to-text';

/** What an agent's editor can make; everything else is taken off when it arrives and again when it is shown. */
const RICH_TEXT: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'b',
    'em',
    'i',
    'u',
    's',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
    'h1',
    'h2',
    'h3',
    'hr',
    'div',
    'span',
  ],
  allowedAttributes: { a: ['href', 'target', 'rel'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  transformTags: { a: sanitizeHtml.simpleTransform('a', { target: '_blank', rel: 'noopener noreferrer' }) },
};

export function sanitiseRichText(html: string): string {
  return sanitizeHtml(html, RICH_TEXT).trim();
}

/** Once for all texts: reading the selectors costs more than a text. */
const toPlain = compile({
  wordwrap: false,
  selectors: [{ selector: 'a', options: { hideLinkHrefIfSameAsText: true } }],
});

export function richTextToPlain(html: string): string {
  return toPlain(html).trim();
}
