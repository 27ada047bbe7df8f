import type { CustomerActor } from '@sprawa/permissions';
import { isId, type CustomerReads, type FieldError, type Tx } from '@sprawa/platform';

/** Who uploaded: only one's own uploads may be sent, each of them once. */
export type Uploader = { agentId: string } | { customerId: string };

/**
 * Which of these files somebody may not attach: not theirs, attached elsewhere already, or no file at all.
 * Files of the case's waiting proposal may be sent on by whoever decides it, those of a returned one by its author.
 */
export async function foreignFiles(
  tx: Tx,
  fileIds: readonly string[],
  uploader: Uploader,
  proposalEntryId: string | null = null,
): Promise<string[]> {
  if (fileIds.length === 0) return [];
  const ids = fileIds.filter(isId);
  const [column, owner] =
    'agentId' in uploader ? ['agent_id', uploader.agentId] : ['customer_id', uploader.customerId];
  const rows = (await tx.query(
    `SELECT f.id FROM file f WHERE f.id = ANY($1::uuid[]) AND (
       (f.${column} = $2 AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.file_id = f.id))
       OR EXISTS (SELECT 1 FROM attachment a WHERE a.file_id = f.id AND a.entry_id = $3))
     FOR UPDATE OF f`,
    [ids, owner, proposalEntryId],
  )) as { id: string }[];
  const good = new Set(rows.map((row) => row.id));
  return fileIds.filter((id) => !good.has(id));
}

/** Which of these files a customer may not attach. Asked from behind the wall first, then of the rows that are locked. */
export async function filesNotOf(
  tx: Tx,
  reads: CustomerReads,
  customer: CustomerActor,
  fileIds: readonly string[],
): Promise<string[]> {
  if (fileIds.length === 0) return [];
  const seen = await reads.read<{ id: string }>(
    customer,
    `SELECT f.id FROM file f WHERE f.id = ANY ($1::uuid[]) AND f.customer_id = $2`,
    [fileIds.filter(isId), customer.customerId],
    tx,
  );
  const ids = seen.map(({ id }) => id);
  const taken = await foreignFiles(tx, ids, { customerId: customer.customerId });
  return fileIds.filter((id) => !ids.includes(id) || taken.includes(id));
}

export function fileErrors(
  fileIds: readonly string[],
  foreign: readonly string[],
  message: string,
): FieldError[] {
  return foreign.map((id) => ({ path: `fileIds.${fileIds.indexOf(id)}`, message }));
}
