import type { Right } from '@sprawa/permissions';
import type { RunningApi } from './start-api.js';

/** Does something while a role has one right less. */
export async function withoutRight(
  { source }: RunningApi,
  role: string,
  right: Right,
  work: () => Promise<void>,
): Promise<void> {
  await source.query(`UPDATE role SET rights = array_remove(rights, $2) WHERE key = $1`, [role, right]);
  try {
    await work();
  } finally {
    await source.query(`UPDATE role SET rights = rights || $2::text WHERE key = $1`, [role, right]);
  }
}
