import { convert } from 'html-to-text';
import { htmlNesting } from './html-nesting.js';

const ADDRESS = /\bhttps?:\/\/[^\s<>"'()[\]{}]{1,2000}[^\s<>"'()[\]{}.,;:!?]/gi;

/** Plain text as HTML that looks the same: lines and indents kept, web addresses as links, everything escaped. */
export function textToHtml(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '');
  return paragraphs
    .map((paragraph) => `<p>${paragraph.split('\n').map(lineToHtml).join('<br />')}</p>`)
    .join('');
}

function lineToHtml(line: string): string {
  let html = '';
  let done = 0;
  for (const match of line.matchAll(ADDRESS)) {
    html += escapeHtml(line.slice(done, match.index));
    html += `<a href="${escapeHtml(match[0])}" rel="noopener noreferrer" target="_blank">${escapeHtml(match[0])}</a>`;
    done = match.index + match[0].length;
  }
  return (html + escapeHtml(line.slice(done))).replace(/^ +| {2,}/g, (spaces) =>
    '&nbsp;'.repeat(spaces.length),
  );
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Words of HTML for search, previews and the text part of mails; what is too deep to walk is stripped of its tags. */
export function htmlToText(html: string): string {
  if (htmlNesting(html) > 500) return stripped(html);
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 2_000_000, maxDepth: 500 },
    selectors: [
      { selector: 'img', format: 'skip' },
      {
        selector: 'a',
        options: {
          hideLinkHrefIfSameAsText: true,
          ignoreHref: false,
          linkBrackets: ['(', ')'],
          noAnchorUrl: true,
        },
      },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: 'table', format: 'block' },
    ],
  }).trim();
}

function stripped(html: string): string {
  return html
    .replace(/<(style|script|title)\b[^>]*>[^<]*/gi, ' ')
    .replace(/<[^>]{0,5000}>?/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .slice(0, 200_000)
    .trim();
}
