import { queryOptions } from '@tanstack/react-query';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { EntryPartsFragment } from '../../gql/graphql.js';
import { TimelineQuery } from '../case/case.operations.js';

export interface Printed {
  id: string;
  kind: 'message' | 'note' | 'proposal' | 'change';
  name: string;
  at: string;
  /** Whom a message went to. */
  to: string;
  text: string;
  files: string[];
}

/** What paper shows of an entry: its words as plain text. Nothing of what was deleted, or is read in another case. */
export function printed(entry: EntryPartsFragment): Printed[] {
  const base = { id: entry.id, name: entry.author.name, at: entry.at, to: '', files: [] as string[] };
  switch (entry.__typename) {
    case 'MessageEntry': {
      if (entry.moved) return [];
      // Paper is handed on: it names nobody whom the mail did not name.
      const addresses = [...entry.to, ...entry.cc].map(({ name, email }) => name || email);
      return [{ ...base, kind: 'message', to: addresses.join(', '), text: entry.text, files: names(entry) }];
    }
    case 'NoteEntry':
      return entry.moved || entry.deleted
        ? []
        : [{ ...base, kind: 'note', text: entry.text, files: names(entry) }];
    case 'ProposalEntry':
      return [{ ...base, kind: 'proposal', text: entry.text, files: names(entry) }];
    case 'ChangeEntry':
      return [{ ...base, kind: 'change', text: entry.summary }];
    default:
      return [];
  }
}

const names = ({ attachments }: { attachments: readonly { name: string; inline: boolean }[] }) =>
  attachments.filter(({ inline }) => !inline).map(({ name }) => name);

/** As many pages of the timeline as are fetched at most; of longer ones the newest are printed. */
const PAGES = 25;

/** The whole conversation, the oldest first; null when there is none for the reader. */
export const printedOptions = (number: string) =>
  queryOptions({
    queryKey: [...keys.timeline(number), 'printed'],
    queryFn: async () => {
      const entries: Printed[] = [];
      let before: string | null = null;
      for (let page = 0; page < PAGES; page++) {
        const { case: found }: Awaited<ReturnType<typeof ask>> = await ask(number, before);
        if (!found) return null;
        entries.unshift(...found.timeline.edges.flatMap(({ node }) => printed(node)));
        before = found.timeline.pageInfo.startCursor ?? null;
        if (!found.timeline.pageInfo.hasPreviousPage) break;
      }
      return entries;
    },
  });

const ask = (number: string, before: string | null) =>
  client.request(TimelineQuery, { number, last: 200, before });
