import type { PlannedEntry } from '@sprawa/workflow';
import { richTextToPlain, sanitiseRichText } from './rich-text.js';

/**
 * A message to the customer as it may leave the house: what stands on the list of what an editor can make, and nothing
 * beside it. Comments of colleagues live in tables of their own and never in a text (CS-6); should anything ever put a
 * mark of one into a text, it ends here, because here is the one place where messages and their mails begin.
 */
export function asItLeaves(entry: PlannedEntry): PlannedEntry {
  if (entry.kind !== 'message' || entry.direction !== 'out') return entry;
  const html = sanitiseRichText(entry.html);
  return html === entry.html ? entry : { ...entry, html, text: richTextToPlain(html) };
}
