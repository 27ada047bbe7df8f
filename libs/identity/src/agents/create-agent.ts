import { newId, type Tx } from '@sprawa/platform';
import { InputChecks } from '../input/input-checks.js';
import type { Language } from '../languages/language.js';
import { hashPassword } from '../passwords/passwords.js';

export interface NewAgent {
  /** Unset: a new one. */
  id?: string;
  email: unknown;
  name: unknown;
  password: unknown;
  /** One of the roles that are kept; see `ensureRoles`. */
  roleKey: string;
  language: Language;
  supervisorId?: string | null;
}

/**
 * @param checks what else is wrong with the same input, so that all of it is told at once
 * @returns the new agent's id
 * @throws InputError for a bad name, e-mail or password, or an e-mail that another agent has
 */
export async function createAgent(
  tx: Tx,
  agent: NewAgent,
  checks = new InputChecks(agent.language),
): Promise<string> {
  const name = checks.line('name', agent.name);
  const email = checks.email('email', agent.email);
  const password = checks.password('password', agent.password, email);
  checks.done();
  const id = agent.id ?? newId();
  const [created] = (await tx.query(
    `INSERT INTO agent (id, email, name, role_key, password_hash, language, supervisor_id) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (email) DO NOTHING RETURNING id`,
    [
      id,
      email,
      name,
      agent.roleKey,
      await hashPassword(password, agent.language),
      agent.language,
      agent.supervisorId ?? null,
    ],
  )) as { id: string }[];
  if (!created) checks.problem('email', 'emailTaken');
  checks.done();
  return id;
}
