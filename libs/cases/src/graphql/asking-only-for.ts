import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;
type Fragments = Asked['fragments'];

/**
 * Tells whether no more is asked of a field than these of its own fields, so that what costs a statement can be left
 * out. Looked at once per place in a question, however many rows and requests it has.
 */
export const askingOnlyFor = (...names: string[]): ((info: Asked) => boolean) => askingBelow([], names);

/** As `askingOnlyFor`, of what lies below: of the rows of a page when given `['edges', 'node']`. */
export function askingBelow(path: readonly string[], names: readonly string[]): (info: Asked) => boolean {
  const free = new Set(['__typename', ...names]);
  const known = new WeakMap<FieldNode, boolean>();
  const isFree = (node: FieldNode, fragments: Fragments): boolean =>
    path
      .reduce(
        (nodes, name) =>
          nodes.flatMap((above) => fieldsOf(above.selectionSet, fragments).filter(isNamed(name))),
        [node],
      )
      .every((below) => fieldsOf(below.selectionSet, fragments).every(({ name }) => free.has(name.value)));
  return ({ fieldNodes, fragments }) =>
    fieldNodes.every((node) => {
      let only = known.get(node);
      if (only === undefined) known.set(node, (only = isFree(node, fragments)));
      return only;
    });
}

const isNamed =
  (name: string) =>
  (field: FieldNode): boolean =>
    field.name.value === name;

function fieldsOf(set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
    return fieldsOf(fragments[selection.name.value]?.selectionSet, fragments);
  });
}
