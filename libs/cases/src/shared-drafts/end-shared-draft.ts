import type { Bus, Into, Tx } from '@sprawa/platform';
import { SHARED_DRAFTS, type SharedDraftEvent } from './shared-draft-event.js';

export interface LockedSharedDraft {
  id: string;
  seq: number;
  html_seq: number;
}

/**
 * Keeps everybody from writing on in an agent's draft until the transaction ends. The draft's own row is locked first, here
 * and by whoever joins or saves: so nobody begins to write along unnoticed, and no two wait for each other.
 * @param actionKey only of a draft for this action
 */
export async function lockSharedDraft(
  tx: Tx,
  caseId: string,
  agentId: string,
  actionKey: string | null = null,
): Promise<LockedSharedDraft | null> {
  const drafts: unknown[] = await tx.query(
    `SELECT FROM case_draft WHERE case_id = $1 AND agent_id = $2 AND ($3::text IS NULL OR action_key = $3) FOR UPDATE`,
    [caseId, agentId, actionKey],
  );
  if (drafts.length === 0) return null;
  const [row] = (await tx.query(
    `SELECT id, seq, html_seq FROM shared_draft WHERE case_id = $1 AND agent_id = $2 FOR UPDATE`,
    [caseId, agentId],
  )) as LockedSharedDraft[];
  return row ?? null;
}

export async function tellEnd(bus: Bus, into: Into, id: string, how: 'sent' | 'dropped'): Promise<void> {
  const event: SharedDraftEvent = { id, kind: 'ended', how };
  await bus.tell(into, SHARED_DRAFTS, event);
}
