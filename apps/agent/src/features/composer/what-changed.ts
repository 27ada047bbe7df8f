import type { EntryPartsFragment } from '../../gql/graphql.js';

export interface ChangedLine {
  id: string;
  at: string;
  who: string;
  /** A whole sentence of the server's, or how the words begin. */
  text: string;
}

const longest = 160;

/** The entries somebody else wrote meanwhile, each as a line; the newest last. */
export function whatChanged(entries: readonly EntryPartsFragment[]): ChangedLine[] {
  return [...entries]
    .sort((a, b) => a.position - b.position)
    .map((entry) => ({
      id: entry.id,
      at: entry.at,
      who: entry.author.name,
      text: cut('summary' in entry ? entry.summary : 'text' in entry ? entry.text : ''),
    }))
    .map((line) => ({ ...line, text: line.text || '…' }));
}

function cut(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
