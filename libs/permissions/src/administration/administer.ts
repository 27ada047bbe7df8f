import type { AgentActor, Right } from '@sprawa/identity';
import { CodedError, type Tx } from '@sprawa/platform';
import { refusal } from '../access/refusals.js';
import { notOnesOwn } from './given-rights.js';
import { Declined } from './declined.js';
import { locksOut, type StaffChange } from './last-administrator.js';
import { peopleWords } from './words.js';

/** Any number. Whoever changes people, groups or roles does it one after the other: what one may do depends on all. */
const ADMINISTRATION_LOCK = 1790000250;

/**
 * Begins a change of people, groups or roles: alone, and with what the actor may do now rather than a moment ago.
 * @throws CodedError FORBIDDEN
 */
export async function administer(tx: Tx, actor: AgentActor, right: Right): Promise<AgentActor> {
  await tx.query(`SELECT pg_advisory_xact_lock($1)`, [ADMINISTRATION_LOCK]);
  const [row] = (await tx.query(
    `SELECT r.rights FROM agent a JOIN role r ON r.key = a.role_key WHERE a.id = $1 AND a.suspended_at IS NULL`,
    [actor.agentId],
  )) as { rights: Right[] }[];
  const rights = new Set([...actor.rights].filter((each) => each === 'self' || row?.rights.includes(each)));
  if (!row || !rights.has(right)) throw new CodedError('FORBIDDEN', refusal(actor.language, 'forbidden'));
  return { ...actor, rights };
}

/** @throws Declined when nobody could manage people and roles afterwards */
export async function assertNotLastAdministrator(
  tx: Tx,
  actor: AgentActor,
  change: StaffChange,
): Promise<void> {
  const rows = (await tx.query(
    `SELECT r.key, r.rights, (SELECT count(*)::int FROM agent a WHERE a.role_key = r.key AND a.suspended_at IS NULL) AS n FROM role r`,
  )) as { key: string; rights: string[]; n: number }[];
  const staffing = {
    holders: new Map(rows.map(({ key, n }) => [key, n])),
    rights: new Map(rows.map(({ key, rights }) => [key, rights])),
  };
  if (locksOut(staffing, change))
    throw new Declined('LAST_ADMINISTRATOR', peopleWords(actor.language, 'lastAdministrator'));
}

/** Who changes or suspends somebody holds whatever they hold: an account is a way to all that it may do. @throws Declined */
export function assertHoldsAll(actor: AgentActor, rights: readonly string[]): void {
  if (notOnesOwn(actor.rights, rights).length > 0)
    throw new Declined('MORE_RIGHTS', peopleWords(actor.language, 'moreRights'));
}
