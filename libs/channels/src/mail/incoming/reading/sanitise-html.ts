import sanitizeHtml from 'sanitize-html';
import { htmlNesting } from './html-nesting.js';
import { quoteMark } from './quote-marks.js';

/** Characters of HTML taken in and given out; longer mails are shown by their text, the original stays downloadable. */
export const HTML_IN_LIMIT = 2_000_000;
export const HTML_OUT_LIMIT = 400_000;
/** The parser's time grows with the square of the nesting; what people write stays far below. */
const DEEPEST = 500;
const DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]{1,200000}$/i;

/**
 * Strangers' HTML made harmless and quiet: nothing runs, submits, overlays the page or loads from elsewhere.
 * - links open in a new tab and tell nobody where from
 * - `cid:` images stay, for mapping onto attachments
 * - remote images move to `data-remote-src`, shown only when the reader asks; pictures of one pixel go
 * - `data-quote` marks where mail programs put the quoted mail, see splitQuotedHtml
 * @returns null when it is too long or too deep: then the text must do.
 */
export function sanitiseMailHtml(html: string): string | null {
  if (html.length > HTML_IN_LIMIT || htmlNesting(html) > DEEPEST) return null;
  const clean = sanitizeHtml(html, OPTIONS);
  return clean.length > HTML_OUT_LIMIT ? null : clean;
}

const LENGTH = /^-?\d{1,4}(?:\.\d{1,4})?(?:px|pt|em|rem|ex|%)?$/i;
const SIDES = /^(?:(?:-?\d{1,3}(?:\.\d{1,4})?(?:px|pt|em|rem|%)?|auto)(?:\s+|$)){1,4}$/i;
const COLOUR = /^(?:#[0-9a-f]{3,8}|[a-z]{3,25}|rgba?\([\d\s,.%]{5,40}\)|hsla?\([\d\s,.%deg]{5,40}\))$/i;
const BORDER =
  /^(?:(?:none|solid|dashed|dotted|double|\d{1,2}(?:\.\d{1,3})?(?:px|pt|em)?|medium|thin|thick|#[0-9a-f]{3,8}|[a-z]{3,20}|rgba?\([\d\s,.%]{5,40}\))(?:\s+|$)){1,3}$/i;
const WORD = /^[a-z-]{2,30}$/i;

const STYLES: Record<string, RegExp[]> = {
  color: [COLOUR],
  background: [COLOUR],
  'background-color': [COLOUR],
  'font-size': [/^\d{1,3}(?:\.\d{1,4})?(?:px|pt|em|rem|%)$/i, WORD],
  'font-weight': [/^\d{3}$/, WORD],
  'font-style': [WORD],
  'font-family': [/^[\p{L}\d\s,'"_-]{1,200}$/u],
  'text-align': [WORD],
  'text-decoration': [/^[a-z\s-]{2,40}$/i],
  'text-transform': [WORD],
  'text-indent': [LENGTH],
  'line-height': [LENGTH, WORD],
  'vertical-align': [LENGTH, WORD],
  'white-space': [WORD],
  'list-style-type': [WORD],
  'border-collapse': [WORD],
  // Without `none` the preview lines that newsletters hide would show.
  display: [/^(?:none|block|inline|inline-block|list-item|table|table-row|table-cell)$/i],
  width: [LENGTH, /^auto$/],
  height: [LENGTH, /^auto$/],
  'max-width': [LENGTH, /^none$/],
  'min-width': [LENGTH],
  'max-height': [LENGTH],
  ...Object.fromEntries(
    ['', '-top', '-right', '-bottom', '-left'].flatMap((side) => [
      [`margin${side}`, [SIDES]],
      [`padding${side}`, [SIDES]],
      [`border${side}`, [BORDER]],
    ]),
  ),
};

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [
    ...[
      'a',
      'abbr',
      'b',
      'bdi',
      'bdo',
      'big',
      'blockquote',
      'br',
      'caption',
      'center',
      'cite',
      'code',
      'col',
      'colgroup',
      'dd',
      'del',
      'dfn',
      'div',
      'dl',
      'dt',
    ],
    ...[
      'em',
      'figcaption',
      'figure',
      'font',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'i',
      'img',
      'ins',
      'kbd',
      'li',
      'mark',
      'ol',
      'p',
      'pre',
      'q',
      's',
      'samp',
    ],
    ...[
      'small',
      'span',
      'strike',
      'strong',
      'sub',
      'sup',
      'table',
      'tbody',
      'td',
      'tfoot',
      'th',
      'thead',
      'tr',
      'tt',
      'u',
      'ul',
      'var',
      'wbr',
    ],
  ],
  allowedAttributes: {
    '*': ['style', 'align', 'dir', 'lang', 'title', 'data-quote'],
    a: ['href', 'rel', 'target'],
    img: ['src', 'alt', 'width', 'height', 'data-remote-src'],
    table: ['width', 'border', 'cellpadding', 'cellspacing', 'bgcolor'],
    td: ['colspan', 'rowspan', 'width', 'height', 'valign', 'bgcolor'],
    th: ['colspan', 'rowspan', 'width', 'height', 'valign', 'bgcolor'],
    tr: ['valign', 'bgcolor'],
    col: ['span', 'width'],
    font: ['color', 'face', 'size'],
    ol: ['start', 'type'],
  },
  allowedStyles: { '*': STYLES },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['cid', 'data'] },
  allowProtocolRelative: false,
  nonTextTags: [
    'style',
    'script',
    'textarea',
    'option',
    'select',
    'button',
    'noscript',
    'title',
    'xml',
    'object',
    'iframe',
    'svg',
    'math',
    'template',
  ],
  transformTags: {
    a: (tagName, attribs) => ({
      tagName,
      attribs: { ...attribs, rel: 'noopener noreferrer', target: '_blank' },
    }),
    img: (tagName, attribs) => ({ tagName, attribs: quietImage(attribs) }),
    body: (_tagName, attribs) => ({ tagName: 'div', attribs: { style: attribs.style ?? '' } }),
    '*': (tagName, attribs) => {
      const mark = quoteMark(tagName, attribs);
      const rest = without(attribs, 'data-quote');
      return { tagName, attribs: mark ? { ...rest, 'data-quote': mark } : rest };
    },
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs.src && !attribs['data-remote-src'],
};

function quietImage(attribs: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const rest = without(attribs, 'src', 'data-remote-src');
  const address = (attribs.src ?? '').trim();
  if (/^cid:[^\s"'<>]{1,500}$/i.test(address) || DATA_IMAGE.test(address)) return { ...rest, src: address };
  const remote = /^\/\//.test(address) ? `https:${address}` : address;
  if (!/^https?:\/\/[^\s"'<>]{1,4000}$/i.test(remote)) return rest;
  const pixel = [rest.width, rest.height].every(
    (size) => size !== undefined && Number.parseInt(size, 10) <= 1,
  );
  return pixel ? rest : { ...rest, 'data-remote-src': remote };
}

const without = (attribs: sanitizeHtml.Attributes, ...names: string[]): sanitizeHtml.Attributes =>
  Object.fromEntries(Object.entries(attribs).filter(([name]) => !names.includes(name)));
