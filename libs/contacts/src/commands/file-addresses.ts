import { InputChecks } from '@sprawa/identity';
import { newId, type Tx } from '@sprawa/platform';
import { contactWords } from '../words/words.js';

/**
 * Makes these the contact's e-mail addresses. One that is filed under another contact is noted in `checks`, with that
 * contact's name when the one who writes may read contacts; the caller's transaction is then to be given up.
 */
export async function fileEmails(
  tx: Tx,
  contactId: string,
  emails: string[],
  mayReadContacts: boolean,
  checks: InputChecks,
): Promise<void> {
  await tx.query(`DELETE FROM contact_email WHERE contact_id = $1 AND email <> ALL ($2::citext[])`, [
    contactId,
    emails,
  ]);
  const owners = (await tx.query(
    `INSERT INTO contact_email AS kept (id, contact_id, email, position)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::citext[], $4::int[])
     ON CONFLICT (email) DO UPDATE SET
       position = CASE WHEN kept.contact_id = excluded.contact_id THEN excluded.position ELSE kept.position END,
       email = CASE WHEN kept.contact_id = excluded.contact_id THEN excluded.email ELSE kept.email END
     RETURNING kept.email::text AS email, kept.contact_id`,
    [emails.map(newId), emails.map(() => contactId), emails, emails.map((_, place) => place)],
  )) as { email: string; contact_id: string }[];
  const foreign = owners.filter((owner) => owner.contact_id !== contactId);
  if (foreign.length === 0) return;
  const names = (await tx.query(`SELECT id, name, number FROM contact WHERE id = ANY ($1::uuid[])`, [
    foreign.map((owner) => owner.contact_id),
  ])) as { id: string; name: string; number: string }[];
  for (const { email, contact_id } of foreign) {
    const place = emails.findIndex((candidate) => candidate.toLowerCase() === email.toLowerCase());
    const owner = names.find((candidate) => candidate.id === contact_id);
    checks.say(
      `emails.${place}`,
      mayReadContacts && owner
        ? contactWords(checks.language, 'emailOf', { name: owner.name, number: owner.number })
        : contactWords(checks.language, 'emailTaken'),
    );
  }
}

/** Makes these the contact's telephone numbers. */
export async function filePhones(tx: Tx, contactId: string, phones: string[]): Promise<void> {
  await tx.query(`DELETE FROM contact_phone WHERE contact_id = $1`, [contactId]);
  await tx.query(
    `INSERT INTO contact_phone (id, contact_id, phone, position) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[])`,
    [phones.map(newId), phones.map(() => contactId), phones, phones.map((_, place) => place)],
  );
}

/** Notes a company that is none, or that does not exist, and a company inside a company. */
export async function checkCompany(
  tx: Tx,
  contact: { id: string; kind: 'person' | 'company' },
  companyId: string | null | undefined,
  checks: InputChecks,
): Promise<void> {
  if (companyId == null) return;
  if (contact.kind === 'company')
    return checks.say('companyId', contactWords(checks.language, 'companyOfCompany'));
  const [company] = (await tx.query(`SELECT kind FROM contact WHERE id = $1`, [companyId])) as {
    kind: string;
  }[];
  if (company?.kind !== 'company') checks.say('companyId', contactWords(checks.language, 'company'));
}
