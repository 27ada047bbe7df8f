import type { LinkKind } from '../../gql/graphql.js';

interface Linked {
  kind: LinkKind;
  case: { closedAt: string | null };
}

/** In the order in which they tell most: what it belongs to, what it consists of, what it waits for. */
export const LINK_ORDER = [
  'CHILD_OF',
  'PARENT_OF',
  'BLOCKED_BY',
  'BLOCKS',
  'DUPLICATE_OF',
  'DUPLICATED_BY',
  'RELATED',
] as const satisfies readonly LinkKind[];

/** Links by what the case is to the others, empty groups left out. */
export function linkGroups<Link extends Linked>(links: readonly Link[]): { kind: LinkKind; links: Link[] }[] {
  return LINK_ORDER.map((kind) => ({ kind, links: links.filter((link) => link.kind === kind) })).filter(
    (group) => group.links.length > 0,
  );
}

/** How far the children of a case are; null when it has none. */
export function progressOf(links: readonly Linked[]): { closed: number; all: number } | null {
  const children = links.filter(({ kind }) => kind === 'PARENT_OF');
  if (children.length === 0) return null;
  return { closed: children.filter((child) => child.case.closedAt !== null).length, all: children.length };
}
