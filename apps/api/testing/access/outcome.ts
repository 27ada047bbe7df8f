interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { extensions?: { code?: string } }[];
}

/**
 * What became of an operation, in one word: `ok`, `null`, `false`, `empty` (a list of nothing),
 * `refused:<CODE>` (the schema's own no), `error:<CODE>`.
 */
export function outcomeOf({ data, errors }: Answer): string {
  if (errors?.length) return `error:${errors[0]!.extensions?.code ?? 'WITHOUT_A_CODE'}`;
  const [value] = Object.values(data ?? {});
  if (value === null || value === undefined) return 'null';
  if (value === false) return 'false';
  if (Array.isArray(value)) return value.length > 0 ? 'ok' : 'empty';
  if (typeof value !== 'object') return 'ok';
  const { __typename, code, edges } = value as { __typename?: string; code?: string; edges?: unknown[] };
  if (__typename === 'Refused' || __typename === 'VersionConflict') return `refused:${code}`;
  return edges?.length === 0 ? 'empty' : 'ok';
}

/** The same of a route: `ok`, or `error:` with its code, or its status where it has none. */
export function outcomeOfResponse(status: number, body: string): string {
  if (status < 400) return 'ok';
  try {
    const told = JSON.parse(body) as { code?: string; errors?: { extensions?: { code?: string } }[] };
    return `error:${told.code ?? told.errors?.[0]?.extensions?.code ?? status}`;
  } catch {
    return `error:${status}`;
  }
}
