import type { Tx } from '@sprawa/platform';
import {
  mayMigrate,
  suggestedState,
  type LocalizedText,
  type StateKind,
  type Workflow,
} from '@sprawa/workflow';
import type { DataSource } from 'typeorm';

export interface LeavingState {
  id: string;
  key: string;
  name: LocalizedText;
  kind: StateKind;
  cases: number;
  /** Where its cases are best sent; null where no state of the workflow takes them. */
  suggested: string | null;
}

/** States the workflow does not have and in which cases stand, those that left earlier too. */
export async function leavingStates(
  from: Pick<Tx | DataSource, 'query'>,
  streamId: string,
  after: Workflow,
): Promise<LeavingState[]> {
  const rows = (await from.query(
    `SELECT st.id, st.key, st.name, st.kind, sum(t.n)::int AS cases FROM state st JOIN case_total t ON t.state_id = st.id
     WHERE st.stream_id = $1 AND st.key <> ALL ($2::text[]) GROUP BY st.id HAVING sum(t.n) > 0 ORDER BY st.position, st.key`,
    [streamId, after.states.map((state) => state.key)],
  )) as Omit<LeavingState, 'suggested'>[];
  return rows.map((row) => ({ ...row, suggested: suggestedState(row.kind, after) }));
}

export interface Mapping {
  from: string;
  to: string;
}

export type MappingFault = 'missing' | 'unknown' | 'no-term';

/** What is wrong with where cases of leaving states are sent, by the key of the state; what else is mapped does nothing. */
export function mappingFaults(
  leaving: readonly LeavingState[],
  mapping: readonly Mapping[],
  after: Workflow,
): { from: string; fault: MappingFault }[] {
  return leaving.flatMap(({ key, kind }): { from: string; fault: MappingFault }[] => {
    const given = mapping.find(({ from }) => from === key);
    if (!given) return [{ from: key, fault: 'missing' }];
    const to = after.states.find((state) => state.key === given.to);
    if (!to) return [{ from: key, fault: 'unknown' }];
    return mayMigrate(kind, to) ? [] : [{ from: key, fault: 'no-term' }];
  });
}
