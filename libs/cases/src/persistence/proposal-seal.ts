import { createHash } from 'node:crypto';
import type { ProposalSeal } from '@sprawa/workflow';
import type { Tx } from '@sprawa/platform';

const PARTS = ['text', 'files', 'recipients', 'conversation'] as const satisfies (keyof ProposalSeal)[];

interface SealedRow {
  html: string | null;
  cc: string[] | null;
  bcc: string[] | null;
  files: string[];
  address: string | null;
  public_count: number;
}

/**
 * The fingerprint of what an approver decides on, as it stands: the reply's words, its files, everybody it would be sent
 * to, and how much was said with the customer so far. Of a case where none waits only the last is there.
 */
export async function loadSeal(
  tx: Pick<Tx, 'query'>,
  found: { id: string; contact_id: string; proposal_id: string | null },
): Promise<Partial<ProposalSeal>> {
  const [row] = (await tx.query(
    `SELECT e.html, e.data -> 'cc' AS cc, e.data -> 'bcc' AS bcc, c.public_count,
       ARRAY(SELECT a.file_id::text FROM attachment a WHERE a.entry_id = e.id ORDER BY a.position) AS files,
       coalesce(
         (SELECT k.email FROM message m JOIN contact_email k ON k.contact_id = $2 AND k.email = m.from_address::citext
          WHERE m.case_id = c.id AND m.direction = 'in' ORDER BY m.entry_id DESC LIMIT 1),
         (SELECT k.email FROM contact_email k WHERE k.contact_id = $2 ORDER BY k.position, k.email LIMIT 1))::text AS address
     FROM cases c LEFT JOIN case_entry e ON e.id = $3::uuid WHERE c.id = $1`,
    [found.id, found.contact_id, found.proposal_id],
  )) as SealedRow[];
  if (!row) return {};
  const conversation = digest(row.public_count);
  if (row.html === null) return { conversation };
  return {
    text: digest(row.html),
    files: digest(row.files),
    recipients: digest([row.address, [...(row.cc ?? [])].sort(), [...(row.bcc ?? [])].sort()]),
    conversation,
  };
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);

/** As the agents' schema has it; null where no reply waits. */
export function sealText(seal: Partial<ProposalSeal>): string | null {
  return seal.text === undefined ? null : PARTS.map((part) => seal[part]).join('.');
}

/** A seal that is none seals nothing that stands: every part of it has changed. */
export function readSeal(text: string | null | undefined): ProposalSeal | undefined {
  if (text === null || text === undefined) return undefined;
  const parts = text.slice(0, 200).split('.');
  return Object.fromEntries(
    PARTS.map((part, place) => [part, parts[place] ?? '']),
  ) as unknown as ProposalSeal;
}
