import type { Right } from '@sprawa/identity';

/** Whoever holds both can give anybody everything else back. */
export const KEYS: readonly Right[] = ['people.manage', 'role.manage'];

/** Who holds what, as far as it decides on who can still open every door. */
export interface Staffing {
  /** How many agents who are not suspended have a role, by its key. */
  holders: ReadonlyMap<string, number>;
  rights: ReadonlyMap<string, readonly string[]>;
}

export type StaffChange =
  | { kind: 'leaves'; roleKey: string }
  | { kind: 'moves'; from: string; to: string }
  | { kind: 'rights'; roleKey: string; rights: readonly string[] };

/** Whether nobody could manage people and roles any more after the change, who could before it (AD-1). */
export function locksOut(staffing: Staffing, change: StaffChange): boolean {
  return administrators(staffing) > 0 && administrators(after(staffing, change)) === 0;
}

function administrators({ holders, rights }: Staffing): number {
  return [...holders]
    .filter(([role]) => KEYS.every((right) => rights.get(role)?.includes(right)))
    .reduce((sum, [, count]) => sum + count, 0);
}

function after({ holders, rights }: Staffing, change: StaffChange): Staffing {
  if (change.kind === 'rights')
    return { holders, rights: new Map([...rights, [change.roleKey, change.rights]]) };
  const left = new Map(holders);
  const add = (role: string, many: number) => left.set(role, (left.get(role) ?? 0) + many);
  if (change.kind === 'leaves') add(change.roleKey, -1);
  else {
    add(change.from, -1);
    add(change.to, 1);
  }
  return { holders: left, rights };
}
