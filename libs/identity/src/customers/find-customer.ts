import type { DataSource, EntityManager } from 'typeorm';

export interface FoundCustomer {
  customerId: string;
  contactId: string;
  /** The address the account signs in with. */
  email: string;
}

/**
 * The account that cases from this address belong to: its own, or that of the contact the address is filed under,
 * because a contact has one account. Whoever is to be signed in must have proven `email` itself.
 */
export async function findCustomer(
  database: DataSource | EntityManager,
  email: string,
): Promise<FoundCustomer | null> {
  const [row] = (await database.query(
    `SELECT id, contact_id, email::text AS email FROM customer WHERE email = $1
     UNION ALL
     SELECT c.id, c.contact_id, c.email::text FROM contact_email e JOIN customer c ON c.contact_id = e.contact_id WHERE e.email = $1
     LIMIT 1`,
    [email],
  )) as { id: string; contact_id: string; email: string }[];
  return row ? { customerId: row.id, contactId: row.contact_id, email: row.email } : null;
}
