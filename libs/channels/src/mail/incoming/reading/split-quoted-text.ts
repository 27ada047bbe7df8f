import { findQuoteHeader } from './quote-headers.js';

/** What was written now, and the mail it answers, folded away by default. */
export interface Split {
  visible: string;
  quoted: string | null;
}

/**
 * Tells new words from the quoted mail in plain text. Nothing is ever lost: both parts together are the whole text.
 * Answers between the lines of a quotation stay with it, unfolded, for apart they would make no sense.
 *
 * Ours rather than email-reply-parser's: that one's patterns take cubic time on a line made for it, and it hides
 * signatures and forwarded mails, which agents need.
 */
export function splitQuotedText(text: string): Split {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const whole: Split = { visible: text.trim(), quoted: null };
  const header = findQuoteHeader(lines);
  if (header?.kind === 'forward') return whole;
  const marked = lines.map((line) => /^\s{0,3}>/.test(line));
  const start = header ? header.from : lastBlock(lines, marked);
  if (start === null) return whole;
  const end = endOfQuotation(lines, marked, header ? header.to : start);
  if (end < lines.length && marked.slice(end).some(Boolean)) return whole;
  if (marked.slice(0, start).some(Boolean)) return whole;
  const visible = joined([...lines.slice(0, start), ...lines.slice(end)]);
  return visible === '' ? whole : { visible, quoted: joined(lines.slice(start, end)) };
}

/** Marked lines and the empty ones among them; to the very end when the program quotes without marks. */
function endOfQuotation(lines: readonly string[], marked: readonly boolean[], start: number): number {
  const first = lines.findIndex((line, index) => index >= start && line.trim() !== '');
  if (first === -1 || !marked[first]) return lines.length;
  let end = first;
  for (let index = first; index < lines.length && (marked[index] || lines[index]!.trim() === ''); index++) {
    if (marked[index]) end = index + 1;
  }
  return end;
}

/** Where marked lines begin that nothing announces. */
function lastBlock(lines: readonly string[], marked: readonly boolean[]): number | null {
  const first = marked.indexOf(true);
  return first === -1 || lines.slice(0, first).every((line) => line.trim() === '') ? null : first;
}

const joined = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
