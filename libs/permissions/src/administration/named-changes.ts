import type { LoggedChange, Tx } from '@sprawa/platform';

const OF_PEOPLE = ['supervisorId', 'groupIds', 'memberIds'];

/** Changes as the audit log keeps them: people and groups by their names of now, because ids tell a reader nothing. */
export async function namedChanges(tx: Tx, changes: readonly LoggedChange[]): Promise<LoggedChange[]> {
  const meant = changes.filter(({ field }) => OF_PEOPLE.includes(field));
  const ids = [...new Set(meant.flatMap(({ from, to }) => [from, to]).flat())].filter(
    (id): id is string => typeof id === 'string',
  );
  if (ids.length === 0) return [...changes];
  const rows = (await tx.query(
    `SELECT id, name FROM agent WHERE id = ANY ($1::uuid[]) UNION ALL SELECT id, name ->> 'en' FROM agent_group WHERE id = ANY ($1::uuid[])`,
    [ids],
  )) as { id: string; name: string }[];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const named = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(named) : typeof value === 'string' ? (names.get(value) ?? value) : value;
  return changes.map((change) =>
    meant.includes(change) ? { ...change, from: named(change.from), to: named(change.to) } : change,
  );
}
