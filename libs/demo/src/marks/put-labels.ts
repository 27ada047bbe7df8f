import { newId, type Tx } from '@sprawa/platform';
import type { Chance } from '../chance.js';

type What = 'cases' | 'contacts';

/** Labels of the office, each with how many of what carry it. */
const LABELS: readonly { name: string; color: string; on: What; share: number }[] = [
  { name: 'Gwarancja', color: 'teal', on: 'cases', share: 0.12 },
  { name: 'Reklamacja', color: 'red', on: 'cases', share: 0.08 },
  { name: 'Część zamówiona', color: 'blue', on: 'cases', share: 0.06 },
  { name: 'Zwrot pieniędzy', color: 'amber', on: 'cases', share: 0.05 },
  { name: 'Do omówienia na zebraniu zespołu', color: 'violet', on: 'cases', share: 0.02 },
  { name: 'Stały klient', color: 'green', on: 'contacts', share: 0.2 },
  { name: 'Płaci po terminie', color: 'slate', on: 'contacts', share: 0.05 },
];

/** What the office has sorted its cases and contacts by (CS-5). */
export async function putLabels(tx: Tx, chance: Chance): Promise<void> {
  for (const { name, color, on, share } of LABELS) {
    const id = newId();
    await tx.query(
      `INSERT INTO label (id, name, color, for_cases, for_contacts, for_templates) VALUES ($1, $2, $3, $4, $5, false)`,
      [id, name, color, on === 'cases', on === 'contacts'],
    );
    const [table, order] = on === 'cases' ? ['cases', 'number'] : ['contact', 'name, id'];
    const rows = (await tx.query(`SELECT id FROM ${table} ORDER BY ${order}`)) as { id: string }[];
    await tx.query(`UPDATE ${table} SET label_ids = label_ids || $1::uuid WHERE id = ANY ($2::uuid[])`, [
      id,
      rows.filter(() => chance.happens(share)).map((row) => row.id),
    ]);
  }
}
