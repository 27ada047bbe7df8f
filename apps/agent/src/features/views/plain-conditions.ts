import { defaultQueue, type CaseSearch } from '../../data/case-search.js';
import { ofContact, readTerm, termFilter } from '../../data/field-terms.js';
import { isGroup, type FilterDocument, type FilterLeaf, type FilterPart } from './filter-document.js';

const lower = (name: string) => name.toLowerCase().replaceAll('_', '-');

/** What a list is narrowed by beside its document, as conditions: its queue, its stream and its chips, as the server reads them. */
export function plainConditions(search: CaseSearch): FilterLeaf[] {
  const among = (on: string, values: readonly string[] | undefined): FilterLeaf[] =>
    values?.length ? [{ on, op: 'in', values: [...values] }] : [];
  const queue = search.queue ?? (search.q || search.view || search.where ? undefined : defaultQueue);
  return [
    ...among('queue', queue && [lower(queue)]),
    ...among('stream', search.stream ? [search.stream] : undefined),
    ...among('state', search.state),
    ...among('owner', search.owner),
    ...among('priority', search.priority?.map(lower)),
    ...among('group', search.group),
    ...among('source', search.channel?.map(lower)),
    ...among('label', search.label),
    ...(search.field ?? []).flatMap((written): FilterLeaf[] => {
      const term = readTerm(written);
      if (!term) return [];
      const { key, ...asked } = termFilter(term);
      const about = key.startsWith(ofContact)
        ? { on: 'contactField', key: key.slice(ofContact.length) }
        : { on: 'field', key };
      return [{ ...about, op: 'matches', ...(asked as Partial<FilterLeaf>) }];
    }),
  ];
}

/** The document together with further conditions, all of which must hold. */
export function withConditions(document: FilterDocument, more: readonly FilterLeaf[]): FilterDocument {
  if (more.length === 0) return document;
  const { match, parts } = document;
  if (match === 'all' || parts.length <= 1) return { match: 'all', parts: [...more, ...parts] };
  if (!parts.some(isGroup))
    return { match: 'all', parts: [...more, { match: 'any', parts: parts as FilterLeaf[] }] };
  // Groups stand one level deep: each way in which the document holds takes the further conditions into its own.
  return {
    match: 'any',
    parts: parts.flatMap(waysOf).map((way) => ({ match: 'all' as const, parts: [...more, ...way] })),
  };
}

/** Of a part, each set of conditions of which all have to hold for it to hold. */
function waysOf(part: FilterPart): FilterLeaf[][] {
  if (!isGroup(part)) return [[part]];
  const leaves = part.not ? part.parts.map(turned) : part.parts;
  return (part.match === 'all') !== (part.not === true) ? [leaves] : leaves.map((leaf) => [leaf]);
}

function turned({ not, ...leaf }: FilterLeaf): FilterLeaf {
  return not ? leaf : { ...leaf, not: true };
}
