import type { OperationDefinitionNode } from 'graphql';

/**
 * The name an operation is measured under: the schema's, of the one field it asks for. What a caller calls it is theirs
 * to choose, and would make as many labels as they like. Only for operations that were found valid.
 */
export function operationLabel(operation: OperationDefinitionNode | null | undefined): string {
  if (!operation) return 'other';
  const names = new Set(
    operation.selectionSet.selections.map((selection) =>
      selection.kind === 'Field' ? selection.name.value : 'several',
    ),
  );
  names.delete('__typename');
  if (names.size !== 1) return names.size === 0 ? 'other' : 'several';
  const [name] = names as Set<string>;
  return name!.startsWith('__') ? 'introspection' : name!;
}
