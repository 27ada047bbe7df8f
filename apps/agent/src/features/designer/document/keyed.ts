import { mapOf, valueAt, withValue, type Path, type WorkflowDocument } from './workflow-document.js';

/** What the parts of a map are called that an order matters to: states, actions, fields, options. */
const entriesAt = (document: WorkflowDocument, path: Path): [string, unknown][] =>
  Object.entries(mapOf(valueAt(document, path)));

export const keysAt = (document: WorkflowDocument, path: Path): string[] =>
  Object.keys(mapOf(valueAt(document, path)));

/** Puts a part at another place among its neighbours; places beyond the ends are the ends. */
export function moveKey(document: WorkflowDocument, path: Path, key: string, to: number): WorkflowDocument {
  const entries = entriesAt(document, path);
  const from = entries.findIndex(([each]) => each === key);
  if (from < 0) return document;
  const [moved] = entries.splice(from, 1);
  entries.splice(Math.max(0, Math.min(to, entries.length)), 0, moved!);
  return withValue(document, path, Object.fromEntries(entries));
}

/** Another key for a part, in the same place; nothing happens where the new one is taken. */
export function renameKey(
  document: WorkflowDocument,
  path: Path,
  key: string,
  next: string,
): WorkflowDocument {
  const entries = entriesAt(document, path);
  if (key === next || entries.some(([each]) => each === next)) return document;
  return withValue(
    document,
    path,
    Object.fromEntries(entries.map(([each, value]) => [each === key ? next : each, value])),
  );
}
