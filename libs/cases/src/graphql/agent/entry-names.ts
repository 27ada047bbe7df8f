import type { Change } from '@sprawa/workflow';
import { isId, type HotReads } from '@sprawa/platform';
import type { EntryRow } from '../../queries/timeline/read-timeline.js';
import { inLanguage } from '../../streams/stream.js';
import type { LocalizedText } from '@sprawa/workflow';

/** Names of everybody a page of entries speaks of, in one statement. */
export async function loadEntryNames(
  reads: HotReads,
  rows: readonly EntryRow[],
  language: string,
  more: readonly unknown[] = [],
): Promise<Map<string, string>> {
  const ids = new Set<string>();
  for (const row of rows) {
    if (row.kind !== 'change') continue;
    for (const change of (row.data.changes as Change[] | undefined) ?? [])
      for (const id of [change.from, change.to]) if (isId(id)) ids.add(id);
    for (const value of Object.values((row.data.fields as Record<string, unknown> | undefined) ?? {}))
      if (isId(value)) ids.add(value);
  }
  for (const value of more) if (isId(value)) ids.add(value);
  if (ids.size === 0) return new Map();
  const found = await reads.query<{ id: string; name: string | null; names: LocalizedText | null }>(
    `SELECT id, name, NULL::jsonb AS names FROM agent WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT id, name, NULL FROM contact WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT id, name, NULL FROM label WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT id, NULL, name FROM agent_group WHERE id = ANY ($1::uuid[])`,
    [[...ids]],
  );
  return new Map(
    found.map((row) => [row.id, row.name ?? (row.names ? inLanguage(row.names, language) : '')]),
  );
}
