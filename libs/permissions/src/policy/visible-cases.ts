import type { AgentActor, CustomerActor } from '@sprawa/identity';
import type { SqlParams } from './sql-params.js';

/**
 * The one predicate that decides which cases an agent sees (WF-9); lists, counts, search, opening, subscriptions and
 * exports all use it. An agent in no stream sees nothing.
 * @param alias of table `cases`, from our own code, never from outside
 */
export function visibleTo(actor: AgentActor, alias: string, params: SqlParams): string {
  return `(${alias}.state_id = ANY (${params.add(actor.visibleStateIds)}::uuid[]) AND ${alias}.deleted_at IS NULL)`;
}

/** Which cases a customer sees: those of their own contact. What of them is shown is a matter of the portal's queries. */
export function ownCasesOf(customer: CustomerActor, alias: string, params: SqlParams): string {
  return `(${alias}.contact_id = ${params.add(customer.contactId)}::uuid AND ${alias}.deleted_at IS NULL)`;
}
