import { SqlParams, ownCasesOf, type CustomerActor } from '@sprawa/permissions';
import type { Tx } from '@sprawa/platform';
import { lockCase, type CaseRow } from './case-row.js';

/** Locks a case that `MyCases.idOf` found for a customer. It is asked once more whose it is: meanwhile it may have changed. */
export async function lockOwnCase(tx: Tx, actor: CustomerActor, id: string | null): Promise<CaseRow | null> {
  if (!id) return null;
  const params = new SqlParams();
  return lockCase(tx, `c.id = ${params.add(id)} AND ${ownCasesOf(actor, 'c', params)}`, params.values);
}
