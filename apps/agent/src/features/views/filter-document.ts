/** A document of conditions, as the server takes it (docs/api.md#filters). */
export interface FilterDocument {
  match: 'all' | 'any';
  parts: FilterPart[];
}
export type FilterPart = FilterLeaf | FilterGroup;
export interface FilterGroup {
  match: 'all' | 'any';
  not?: true;
  parts: FilterLeaf[];
}
export interface FilterLeaf {
  on: string;
  op: string;
  not?: true;
  values?: string[];
  text?: string;
  amount?: number;
  unit?: string;
  from?: string | number;
  to?: string | number;
  value?: boolean;
  /** Of a field. */
  key?: string;
  equals?: unknown;
  contains?: string;
}

/** As many as the server takes. */
export const mostConditions = 20;

export const isGroup = (part: FilterPart): part is FilterGroup => 'parts' in part;
export const emptyDocument: FilterDocument = { match: 'all', parts: [] };

export const countConditions = (document: FilterDocument): number =>
  document.parts.reduce((count, part) => count + (isGroup(part) ? part.parts.length : 1), 0);

/** Puts a part in the place of another; null takes it away, and with its last condition a group goes. */
export function replacePart<P extends FilterPart>(parts: readonly P[], at: number, next: P | null): P[] {
  return parts.flatMap((part, place) => {
    if (place !== at) return [part];
    return next === null || (isGroup(next) && next.parts.length === 0) ? [] : [next];
  });
}

/** What of a document can be asked: conditions that wait for a value are left out, and groups of nothing but those. */
export function askable(document: FilterDocument): FilterDocument {
  const parts = document.parts.flatMap((part): FilterPart[] => {
    if (!isGroup(part)) return isWhole(part) ? [part] : [];
    const whole = part.parts.filter(isWhole);
    return whole.length ? [{ ...part, parts: whole }] : [];
  });
  return { ...document, parts };
}

function isWhole(leaf: FilterLeaf): boolean {
  const given = (value: unknown) => value !== undefined && value !== null && value !== '';
  switch (leaf.op) {
    case 'in':
      return (leaf.values?.length ?? 0) > 0;
    case 'contains':
      return /[\p{L}\p{N}]/u.test(leaf.text ?? '');
    case 'is':
      return leaf.value !== undefined;
    case 'days':
    case 'range':
      return given(leaf.from) || given(leaf.to);
    case 'matches':
      return [leaf.equals, leaf.contains, leaf.from, leaf.to].some(given);
    default:
      return given(leaf.amount) && given(leaf.unit);
  }
}
