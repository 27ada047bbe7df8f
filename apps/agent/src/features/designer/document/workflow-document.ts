/**
 * A workflow file as a plain value (docs/workflows.md). A draft may be incomplete or wrong, and a newer server may know
 * parts this page does not: whatever is not understood is carried along untouched.
 */
export type WorkflowDocument = Readonly<Record<string, unknown>>;

/** Keys from the whole down to a part; numbers stand for places in a list. */
export type Path = readonly (string | number)[];

type Part = Record<string, unknown>;

export const isMap = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const mapOf = (value: unknown): Part => (isMap(value) ? value : {});

/** One or a list, as the format allows: always as a list. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

export const textsOf = (value: unknown): string[] =>
  listOf(value).filter((each): each is string => typeof each === 'string');

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      Array.isArray(value)
        ? (value as unknown[])[Number(key)]
        : isMap(value)
          ? value[String(key)]
          : undefined,
    root,
  );
}

/** The document with another value at a place; `undefined` takes the place away. All else stays the very same. */
export function withValue(document: WorkflowDocument, path: Path, value: unknown): WorkflowDocument {
  return path.length === 0 ? mapOf(value) : (replaced(document, path, value) as WorkflowDocument);
}

function replaced(parent: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path as [string | number, ...(string | number)[]];
  const next = rest.length === 0 ? value : replaced(valueAt(parent, [key]), rest, value);
  if (Array.isArray(parent)) {
    const list = [...(parent as unknown[])];
    if (next === undefined) list.splice(Number(key), 1);
    else list[Number(key)] = next;
    return list;
  }
  if (next === undefined)
    return Object.fromEntries(Object.entries(mapOf(parent)).filter(([each]) => each !== String(key)));
  return { ...mapOf(parent), [key]: next };
}
