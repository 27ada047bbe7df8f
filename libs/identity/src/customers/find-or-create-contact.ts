import { newId, type Tx } from '@sprawa/platform';
import type { Language } from '../languages/language.js';
import { cleanName } from './clean-name.js';

/**
 * The contact an address belongs to; a new person when it is nobody's yet. Lives beside the accounts, because
 * registration needs it and the contacts' library stands above this one.
 * Two at once end with the same contact: the second waits for the first and takes what it made.
 */
export async function findOrCreateByEmail(
  tx: Tx,
  from: { email: string; name?: string | null; language?: Language | null },
): Promise<{ contactId: string; created: boolean }> {
  const known = await contactOf(tx, from.email);
  if (known) return { contactId: known, created: false };
  const contactId = newId();
  await tx.query(`INSERT INTO contact (id, kind, name, language) VALUES ($1, 'person', $2, $3)`, [
    contactId,
    cleanName(from.name, from.email),
    from.language ?? null,
  ]);
  const [filed] = (await tx.query(
    `INSERT INTO contact_email (id, contact_id, email) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING RETURNING id`,
    [newId(), contactId, from.email],
  )) as { id: string }[];
  if (filed) return { contactId, created: true };
  await tx.query(`DELETE FROM contact WHERE id = $1`, [contactId]);
  const other = await contactOf(tx, from.email);
  if (!other) throw new Error('A contact was filed and taken away again at the same moment');
  return { contactId: other, created: false };
}

/** An account's own address leads to its contact even after an agent took it off the contact's card. */
async function contactOf(tx: Tx, email: string): Promise<string | null> {
  const [row] = (await tx.query(
    `SELECT contact_id FROM contact_email WHERE email = $1 UNION ALL SELECT contact_id FROM customer WHERE email = $1 LIMIT 1`,
    [email],
  )) as { contact_id: string }[];
  return row?.contact_id ?? null;
}
