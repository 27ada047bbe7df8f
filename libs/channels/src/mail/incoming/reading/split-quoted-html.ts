import { findQuoteHeader } from './quote-headers.js';
import type { Split } from './split-quoted-text.js';

/**
 * Tells new words from the quoted mail in HTML that sanitiseMailHtml made: well-formed, with `data-quote` marks,
 * so that one pass over its tags is enough and both parts come out well-formed. The marks are gone afterwards.
 * Answers between the lines of a quotation stay with it, unfolded; so do forwarded mails.
 *
 * Ours rather than planer's: that one needs a browser's document, and knows only the first mark it finds.
 */
export function splitQuotedHtml(html: string): Split {
  const page = scan(html);
  const region = quotedRegion(page, html);
  const whole: Split = { visible: withoutMarks(html), quoted: null };
  if (!region) return whole;
  const before = openAt(page, region.start);
  const after = openAt(page, region.end);
  const around = new Set(before.filter((tag) => after.includes(tag)));
  const beyond = (tags: Tag[]) => tags.filter((tag) => !around.has(tag));
  const visible =
    html.slice(0, region.start) + closing(beyond(before)) + opening(beyond(after)) + html.slice(region.end);
  if (isBlank(visible)) return whole;
  const quoted = opening(before) + html.slice(region.start, region.end) + closing(after);
  return { visible: withoutMarks(visible), quoted: withoutMarks(quoted) };
}

interface Tag {
  name: string;
  start: number;
  /** After its opening tag. */
  inside: number;
  /** After its closing tag. */
  end: number;
  mark: string | null;
  source: string;
}
interface Line {
  text: string;
  start: number;
}
interface Page {
  tags: Tag[];
  lines: Line[];
}

const BLOCKS =
  /^(?:address|blockquote|br|center|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const VOID = /^(?:br|col|hr|img|wbr)$/;

function scan(html: string): Page {
  const tags: Tag[] = [];
  const stack: Tag[] = [];
  const lines: Line[] = [];
  let line: Line | null = null;
  const endLine = () => {
    if (line?.text.trim()) lines.push(line);
    line = null;
  };
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g)) {
    const [source, slash, name, attributes] = match;
    if (name === undefined) {
      line ??= { text: '', start: match.index };
      line.text += decoded(source);
      continue;
    }
    if (BLOCKS.test(name)) endLine();
    else if (!slash) line ??= { text: '', start: match.index };
    if (slash) {
      const tag = stack.pop();
      if (tag) tag.end = match.index + source.length;
    } else if (!VOID.test(name)) {
      const mark = /\bdata-quote="(\w+)"/.exec(attributes ?? '')?.[1] ?? null;
      const tag = {
        name,
        start: match.index,
        inside: match.index + source.length,
        end: html.length,
        mark,
        source,
      };
      tags.push(tag);
      stack.push(tag);
    } else if (/\bdata-quote="rest"/.test(attributes ?? '')) {
      tags.push({
        name,
        start: match.index,
        inside: match.index + source.length,
        end: match.index + source.length,
        mark: 'rest',
        source,
      });
    }
  }
  endLine();
  return { tags, lines };
}

function quotedRegion({ tags, lines }: Page, html: string): { start: number; end: number } | null {
  const texts = lines.map(({ text }) => text);
  const header = findQuoteHeader(texts);
  if (header?.kind === 'forward') return null;
  const outer: Tag[] = [];
  for (const tag of tags) if (tag.mark !== null && tag.start >= (outer.at(-1)?.end ?? 0)) outer.push(tag);
  const first = outer[0];
  const announced = header ? lines[header.from]!.start : Infinity;
  if (!first && !header) return null;
  if (first && first.start <= announced) {
    if (first.mark === 'rest') return { start: first.start, end: html.length };
    const later = outer.filter(({ start }) => start >= first.end);
    if (later.some(({ start }) => !isBlank(html.slice(first.end, start)))) return null;
    return { start: first.start, end: later.at(-1)?.end ?? first.end };
  }
  return { start: announced, end: endOfAnnounced(tags, html, lines, header!.to) };
}

/** A blockquote right below the announcement ends the quotation with itself; otherwise it goes to the end. */
function endOfAnnounced(tags: Tag[], html: string, lines: Line[], nextLine: number): number {
  const next = lines[nextLine]?.start ?? html.length;
  const quote = tags.find((tag) => tag.name === 'blockquote' && tag.end > next);
  if (!quote || quote.start > next) return html.length;
  const later = tags.filter((tag) => tag.name === 'blockquote' && tag.start >= quote.end);
  // More quotations with words between them: answers between the lines, which go together with what they answer.
  return later.some(({ start }) => !isBlank(html.slice(quote.end, start)))
    ? html.length
    : (later.at(-1)?.end ?? quote.end);
}

const openAt = ({ tags }: Page, position: number): Tag[] =>
  tags.filter((tag) => !VOID.test(tag.name) && tag.start < position && tag.end > position);
const opening = (tags: Tag[]): string => tags.map(({ source }) => source).join('');
const closing = (tags: Tag[]): string =>
  tags
    .map(({ name }) => `</${name}>`)
    .reverse()
    .join('');
const withoutMarks = (html: string): string => html.replace(/ data-quote="\w*"/g, '').trim();
const isBlank = (html: string): boolean =>
  !/<img\b/.test(html) && decoded(html.replace(/<[^>]*>/g, '')).trim() === '';

function decoded(text: string): string {
  return text
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
