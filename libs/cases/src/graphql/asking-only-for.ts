import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * Tells whether no more is asked of a field than these of its own fields, so that what costs a statement can be left
 * out. Looked at once per place in a question, however many rows and requests it has.
 */
export function askingOnlyFor(...names: string[]): (info: Asked) => boolean {
  const free = new Set(['__typename', ...names]);
  const known = new WeakMap<FieldNode, boolean>();
  const within = (set: SelectionSetNode | undefined, fragments: Asked['fragments']): boolean =>
    (set?.selections ?? []).every((selection) => {
      if (selection.kind === Kind.FIELD) return free.has(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet, fragments);
      return within(fragments[selection.name.value]?.selectionSet, fragments);
    });
  return ({ fieldNodes, fragments }) =>
    fieldNodes.every((node) => {
      let only = known.get(node);
      if (only === undefined) known.set(node, (only = within(node.selectionSet, fragments)));
      return only;
    });
}
