import { newId, type Tx } from '@sprawa/platform';

export interface NewFile {
  sha256: string;
  size: number;
  name: string;
  mediaType: string;
  /** Whose upload it is; none of a mail's parts. */
  owner?: { agentId: string } | { customerId: string } | { formKey: string };
}

/** @returns the new ids, in order. The bytes must be in the store already. */
export async function insertFiles(tx: Tx, files: readonly NewFile[]): Promise<string[]> {
  const ids = files.map(() => newId());
  for (const [index, { sha256, size, name, mediaType, owner = {} }] of files.entries()) {
    await tx.query(
      `INSERT INTO file (id, sha256, size, name, media_type, agent_id, customer_id, form_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ids[index],
        sha256,
        size,
        name,
        mediaType,
        'agentId' in owner ? owner.agentId : null,
        'customerId' in owner ? owner.customerId : null,
        'formKey' in owner ? owner.formKey : null,
      ],
    );
  }
  return ids;
}
