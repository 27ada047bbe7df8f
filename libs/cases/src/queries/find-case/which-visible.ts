import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import type { HotReads } from '@sprawa/platform';

/** Of these numbers those of cases the agent sees at this moment. At most 200 are looked at. */
export async function whichVisible(
  reads: HotReads,
  actor: AgentActor,
  numbers: readonly string[],
): Promise<Set<string>> {
  const sound = numbers.filter((number) => /^\d{1,18}$/.test(number)).slice(0, 200);
  if (sound.length === 0) return new Set();
  const params = new SqlParams();
  const rows = await reads.query<{ number: string }>(
    `SELECT c.number::text AS number FROM cases c
     WHERE c.number = ANY (${params.add(sound)}::bigint[]) AND ${visibleTo(actor, 'c', params)}`,
    params.values,
  );
  return new Set(rows.map((row) => row.number));
}
