import { FileStore, newId, type Tx } from '@sprawa/platform';
import type { MadeFile } from './make-file.js';

const LIMIT = 1_000_000;

/** Stores the bytes and writes the row, as an upload of this agent or as part of a mail. @returns the file's id */
export async function shelveFile(
  tx: Tx,
  store: FileStore,
  file: MadeFile & { name: string },
  agentId: string | null,
  at: Date,
): Promise<string> {
  const { sha256, size } = await store.put(file.bytes, LIMIT);
  const id = newId();
  await tx.query(
    `INSERT INTO file (id, sha256, size, name, media_type, agent_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, sha256, size, file.name, file.mediaType, agentId, at],
  );
  return id;
}
