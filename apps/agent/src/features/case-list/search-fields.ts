import type { FieldTerm } from '../../data/field-terms.js';
import type { StreamsQuery } from '../../gql/graphql.js';

type Streams = StreamsQuery['streams'];
export type SearchField = Streams[number]['searchFields'][number];

/** Fields of the chosen stream, or of all, each key once: the server looks in every stream that has it. */
export function searchFields(streams: Streams, stream: string | undefined): SearchField[] {
  const shown = stream ? streams.filter(({ id }) => id === stream) : streams;
  const found = new Map<string, SearchField>();
  for (const field of shown.flatMap((each) => each.searchFields)) {
    const known = found.get(field.key);
    if (!known) found.set(field.key, field);
    else if (!known.label.split(' / ').includes(field.label))
      found.set(field.key, { ...known, label: `${known.label} / ${field.label}` });
  }
  return [...found.values()];
}

interface Words {
  from: (label: string, value: string) => string;
  to: (label: string, value: string) => string;
  yes: string;
  no: string;
}

/** A term as its chip reads: `Device: pad`, `Price: 100 – 200`. */
export function termWords(term: FieldTerm | null, fields: readonly SearchField[], words: Words): string {
  if (!term) return '…';
  const field = fields.find(({ key }) => key === term.key);
  const label = field?.label ?? term.key;
  if (term.op !== 'range') {
    const { value } = term;
    if (typeof value === 'boolean') return `${label}: ${value ? words.yes : words.no}`;
    const option = field?.options.find(({ key }) => key === value);
    return `${label}: ${term.op === 'is' && !option ? '= ' : ''}${option?.label ?? value}`;
  }
  if (term.from === undefined) return words.to(label, String(term.to));
  if (term.to === undefined) return words.from(label, String(term.from));
  return `${label}: ${term.from} – ${term.to}`;
}
