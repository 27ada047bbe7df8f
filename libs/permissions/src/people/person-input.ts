import type { AgentActor, InputChecks, Language } from '@sprawa/identity';
import { isId, type Tx } from '@sprawa/platform';
import { notOnesOwn } from '../administration/given-rights.js';
import { peopleWords } from '../administration/words.js';
import { rightName } from '../roles/right-words.js';

export interface PersonInput {
  name: string;
  email: string;
  roleKey: string;
  groupIds?: readonly string[] | null;
  supervisorId?: string | null;
  language?: string | null;
}

export interface ReadPerson {
  name: string;
  email: string;
  roleKey: string;
  groupIds: string[];
  supervisorId: string | null;
  language: Language;
}

const GROUPS_OF_ONE = 50;

/**
 * Notes everything that is wrong with what was typed.
 * @param kept whom it is about, with the role they have: it may stay, whoever looks
 */
export async function readPerson(
  tx: Tx,
  actor: AgentActor,
  checks: InputChecks,
  input: PersonInput,
  kept: { id: string; roleKey: string } | null,
): Promise<ReadPerson> {
  const say = (path: string, word: Parameters<typeof peopleWords>[1], places = {}) =>
    checks.say(`input.${path}`, peopleWords(actor.language, word, places));
  const name = checks.line('input.name', input.name);
  const email = checks.email('input.email', input.email);
  const language = checks.languageOf('input.language', input.language ?? actor.language);
  const [role] = (await tx.query(`SELECT rights FROM role WHERE key = $1 AND deleted_at IS NULL`, [
    input.roleKey,
  ])) as { rights: string[] }[];
  if (!role) say('roleKey', 'noRole');
  else if (input.roleKey !== kept?.roleKey) {
    const lacking = notOnesOwn(actor.rights, role.rights);
    if (lacking.length > 0)
      say('roleKey', 'roleHasMore', {
        rights: lacking.map((right) => rightName(right, actor.language)).join(', '),
      });
  }
  const groupIds = [...new Set(input.groupIds ?? [])];
  if (groupIds.length > GROUPS_OF_ONE) checks.problem('input.groupIds', 'tooMany', { max: GROUPS_OF_ONE });
  else if (!groupIds.every(isId) || (await known(tx, groupIds)) < groupIds.length) say('groupIds', 'noGroup');
  const supervisorId = input.supervisorId || null;
  if (supervisorId && !(await mayLead(tx, supervisorId))) say('supervisorId', 'noPerson');
  else if (supervisorId && kept && (await leadsTo(tx, supervisorId, kept.id)))
    say('supervisorId', 'inCircle');
  return { name, email, roleKey: input.roleKey, groupIds, supervisorId, language };
}

async function known(tx: Tx, groupIds: readonly string[]): Promise<number> {
  const [{ n }] = (await tx.query(
    `SELECT count(*)::int AS n FROM agent_group WHERE id = ANY ($1::uuid[]) AND deleted_at IS NULL`,
    [groupIds],
  )) as [{ n: number }];
  return n;
}

/** Somebody who works here. */
export async function mayLead(tx: Tx, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const found = (await tx.query(`SELECT FROM agent WHERE id = $1 AND suspended_at IS NULL`, [
    id,
  ])) as object[];
  return found.length > 0;
}

/** Whether following supervisors upwards from one comes to the other. */
async function leadsTo(tx: Tx, from: string, to: string): Promise<boolean> {
  const [{ found }] = (await tx.query(
    `WITH RECURSIVE up AS (
       SELECT id, supervisor_id FROM agent WHERE id = $1
       UNION SELECT a.id, a.supervisor_id FROM agent a JOIN up ON a.id = up.supervisor_id)
     SELECT EXISTS (SELECT FROM up WHERE id = $2) AS found`,
    [from, to],
  )) as [{ found: boolean }];
  return found;
}
