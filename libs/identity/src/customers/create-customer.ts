import { newId, type Tx } from '@sprawa/platform';
import type { Language } from '../languages/language.js';
import { hashPassword } from '../passwords/passwords.js';

export interface NewCustomer {
  contactId: string;
  /** Checked by the caller: it is the address whose mailbox was proven. */
  email: string;
  /** Checked against the rules for new passwords by the caller. */
  password: string;
  language: Language;
  termsAcceptedAt: Date | null;
}

/** @returns the account's id; null when the address or the contact already has one */
export async function createCustomer(tx: Tx, customer: NewCustomer): Promise<string | null> {
  const [created] = (await tx.query(
    `INSERT INTO customer (id, contact_id, email, password_hash, language, terms_accepted_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING id`,
    [
      newId(),
      customer.contactId,
      customer.email,
      await hashPassword(customer.password, customer.language),
      customer.language,
      customer.termsAcceptedAt,
    ],
  )) as { id: string }[];
  return created?.id ?? null;
}
