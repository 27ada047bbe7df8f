import type pg from 'pg';
import { AGENTS, CONTACTS } from './size.js';

/**
 * Agents of all roles in all groups, contacts with an address each, and two labels: one for many cases, one for few. The
 * workflows were loaded by the program itself.
 */
export async function seedPeople(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO agent_group (id, key, name)
      SELECT uuidv7(), key, jsonb_build_object('en', initcap(key))
      FROM unnest(array['support-first-line', 'specialists', 'bookkeepers', 'technicians', 'accountants']) key
      ON CONFLICT (key) DO NOTHING`);
  await client.query(
    `INSERT INTO agent (id, email, name, role_key, language)
     SELECT uuidv7(), 'agent' || i || '@bench.example', (array['Anna','Piotr','Olena','Jan','Iryna','Marek'])[1 + i % 6] || ' ' || (array['Nowak','Kowal','Bondar','Maj','Król'])[1 + i % 5] || ' ' || i,
       CASE WHEN i = 1 THEN 'expert' WHEN i <= 5 THEN 'manager' WHEN i <= 30 THEN 'expert' WHEN i <= 90 THEN 'specialist' ELSE 'trainee' END, 'en'
     FROM generate_series(1, $1::int) i`,
    [AGENTS],
  );
  // The first one, who measures, works everywhere; the others in one group each.
  await client.query(`
    INSERT INTO agent_group_member (group_id, agent_id)
    SELECT g.id, a.id FROM (SELECT id, row_number() OVER (ORDER BY id) - 1 AS at FROM agent WHERE email LIKE 'agent%@bench.example') a
    JOIN (SELECT id, row_number() OVER (ORDER BY key) - 1 AS at, count(*) OVER () AS all_groups FROM agent_group) g
      ON a.at = 0 OR g.at = a.at % g.all_groups`);
  await client.query(
    `INSERT INTO contact (id, kind, name, language)
     SELECT uuidv7(), 'person', (array['Zofia','Tomasz','Emma','Andrii','Katarzyna','Oleh','Ewa'])[1 + i % 7] || ' ' || (array['Wójcik','Hughes','Shevchenko','Lis','Zając'])[1 + i % 5] || ' ' || i, 'en'
     FROM generate_series(1, $1::int) i`,
    [CONTACTS],
  );
  await client.query(
    `INSERT INTO contact_email (id, contact_id, email) SELECT uuidv7(), id, 'contact' || number || '@people.example' FROM contact`,
  );
  await client.query(
    `INSERT INTO label (id, name, color, for_cases, for_contacts, for_templates)
     SELECT uuidv7(), name, 'teal', true, false, false FROM unnest('{Many,Few}'::text[]) name`,
  );
}
