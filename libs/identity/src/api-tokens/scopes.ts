import { RIGHTS, type AgentActor, type Right } from '../access/actor.js';

/** Whether a token may hold a right. Whoever adds a right decides: what makes accounts or tokens, ends sessions,
 * or says by what servers mail goes out, is for people alone. */
const FOR_TOKENS: Record<Right, boolean> = {
  'case.read': true,
  'case.create': true,
  'case.assign': true,
  'case.prioritise': true,
  'case.edit': true,
  'case.export': true,
  'note.edit': true,
  'view.share': true,
  'case.merge': true,
  'case.move': true,
  'case.log': true,
  'label.apply': true,
  'label.manage': true,
  'case.bulk': true,
  'contact.read': true,
  'contact.edit': true,
  'staff.read': true,
  'template.use': true,
  'template.manage': true,
  'consent.manage': true,
  'people.manage': false,
  'role.manage': false,
  'workflow.manage': true,
  'mailbox.manage': false,
  'operate.queue': true,
  'operate.mail': true,
  'operate.sessions': false,
  'operate.maintenance': true,
  'token.create': false,
  'token.manage': false,
  'audit.read': true,
  self: false,
};

/**
 * Beside the rights: to perform what a workflow lets its agent perform, and to keep what is the agent's own. Whoever reads
 * cases may do so; a token that only reads must not.
 */
export const ACT = 'case.act';
export type Scope = Right | typeof ACT;

export const SCOPES: readonly Scope[] = RIGHTS.flatMap((right): Scope[] =>
  FOR_TOKENS[right] ? (right === 'case.read' ? [right, ACT] : [right]) : [],
);

/** What somebody with these rights can give a token of theirs. */
export const grantable = ({ rights }: Pick<AgentActor, 'rights'>): Scope[] =>
  SCOPES.filter((scope) => rights.has(scope === ACT ? 'case.read' : scope));

/** What a token may do today: of its scopes what its agent still may. */
export function inForce(scopes: readonly string[], rights: readonly string[]): Scope[] {
  const today = grantable({ rights: new Set(rights as Right[]) });
  return today.filter((scope) => scopes.includes(scope));
}
