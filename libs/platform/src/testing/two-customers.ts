import type pg from 'pg';

/**
 * The first group of every id says whose the row is: `a` is the customer's who reads, and all of it is theirs to see.
 * Of `b` nothing is: another customer's. Nor of `e`: internal in the reader's own case; nor of `d`: in a case of the
 * reader's that was deleted.
 */
export type Whose = 'a' | 'b' | 'd' | 'e';
export const idOf = (whose: Whose, n: number): string =>
  `${whose.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Whose rows nobody but their own readers may see, in any column. */
export const NOT_FOR_A = /bbbbbbbb-|dddddddd-|eeeeeeee-/;

export const EYES = {
  a: { customerId: idOf('a', 2), contactId: idOf('a', 1) },
  b: { customerId: idOf('b', 2), contactId: idOf('b', 1) },
};

/** Two customers with all that customers have, in tables of a freshly migrated database. */
export async function plantTwoCustomers(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO stream (id, key, name, sender_name, sender_address, signature, definition, source_hash)
      VALUES ('${idOf('a', 90)}', 'support', '{}', 'Support', 'support@office.example', '{}', '{}', '');
    INSERT INTO state (id, stream_id, key, name, customer_name, kind, color, open, position, visible_to)
      VALUES ('${idOf('a', 91)}', '${idOf('a', 90)}', 'new', '{}', '{}', 'new', '#ffffff', true, 1, '{}');
    INSERT INTO role (key, name, rights) VALUES ('expert', '{}', '{}');
    INSERT INTO agent (id, email, name, role_key) VALUES
      ('${idOf('a', 10)}', 'owner@office.example', 'Owner', 'expert'),
      ('${idOf('a', 11)}', 'writer@office.example', 'Writer', 'expert'),
      ('${idOf('a', 12)}', 'before@office.example', 'Owner until the held answer', 'expert'),
      ('${idOf('e', 10)}', 'silent@office.example', 'Wrote a note', 'expert'),
      ('${idOf('d', 10)}', 'gone@office.example', 'Owned the deleted case', 'expert');
    INSERT INTO contact (id, kind, name) VALUES
      ('${idOf('a', 5)}', 'person', 'A colleague who wrote'), ('${idOf('e', 5)}', 'person', 'A stranger whose mail is internal');
    INSERT INTO session (id, token_hash, door, agent_id, expires_at)
      VALUES ('${idOf('e', 6)}', 'agent', 'agent', '${idOf('a', 10)}', now() + interval '1 day');`);
  for (const whose of ['a', 'b'] as const) await plantCustomer(client, whose);
  const [own, internal, gone] = [idOf('a', 20), idOf('e', 31), idOf('d', 20)];
  await client.query(`
    ${entry('a', 33, own, 3, 'public', 'contact', `NULL, '${idOf('a', 5)}'`)}
    ${entry('a', 34, own, 4, 'public', 'agent', `'${idOf('a', 11)}', NULL`)}
    ${entry('e', 31, own, 5, 'internal', 'agent', `'${idOf('e', 10)}', NULL`)}
    ${entry('e', 32, own, 6, 'internal', 'contact', `NULL, '${idOf('e', 5)}'`)}
    ${file('e', 40, internal, own)}
    ${ofCase('d', 20, EYES.a.contactId, idOf('d', 10), 'now()')}
    ${entry('d', 30, gone, 1, 'public', 'agent', `'${idOf('d', 10)}', NULL`)}
    ${file('d', 40, idOf('d', 30), gone)}
    ${held(idOf('d', 30), gone, idOf('d', 10))}`);
}

async function plantCustomer(client: pg.Client, whose: 'a' | 'b'): Promise<void> {
  const { customerId, contactId } = EYES[whose];
  const [own, agent] = [idOf(whose, 20), idOf(whose, 10)];
  await client.query(`
    ${whose === 'b' ? `INSERT INTO agent (id, email, name, role_key) VALUES ('${agent}', 'b@office.example', 'Of B', 'expert');` : ''}
    INSERT INTO contact (id, kind, name, note) VALUES ('${contactId}', 'person', 'Customer ${whose}', 'internal');
    INSERT INTO customer (id, contact_id, email, password_hash) VALUES ('${customerId}', '${contactId}', '${whose}@customer.example', 'hash');
    INSERT INTO session (id, token_hash, door, customer_id, expires_at)
      VALUES ('${idOf(whose, 6)}', '${whose}', 'portal', '${customerId}', now() + interval '1 day');
    ${ofCase(whose, 20, contactId, agent, 'NULL')}
    ${entry(whose, 30, own, 1, 'public', 'contact', `NULL, '${contactId}'`)}
    ${entry(whose, 35, own, 2, 'public', 'agent', `'${agent}', NULL`)}
    ${file(whose, 40, idOf(whose, 30), own)}
    INSERT INTO file (id, sha256, size, name, media_type, customer_id)
      VALUES ('${idOf(whose, 45)}', 'unattached', 1, 'upload', 'text/plain', '${customerId}');
    ${held(idOf(whose, 35), own, whose === 'a' ? idOf('a', 12) : agent)}
    INSERT INTO customer_read (customer_id, case_id, position) VALUES ('${customerId}', '${own}', 1);`);
}

const ofCase = (whose: Whose, n: number, contactId: string, owner: string, deleted: string) => `
  INSERT INTO cases (id, stream_id, state_id, open, subject, channel, contact_id, owner_id, deleted_at)
    VALUES ('${idOf(whose, n)}', '${idOf('a', 90)}', '${idOf('a', 91)}', true, 'subject', 'portal', '${contactId}', '${owner}', ${deleted});`;

const entry = (
  whose: Whose,
  n: number,
  caseId: string,
  position: number,
  visibility: 'public' | 'internal',
  author: 'agent' | 'contact',
  authorIds: string,
) => `
  INSERT INTO case_entry (id, case_id, position, kind, visibility, author_kind, agent_id, contact_id, case_version)
    VALUES ('${idOf(whose, n)}', '${caseId}', ${position}, 'message', '${visibility}', '${author}', ${authorIds}, 1);
  INSERT INTO message (entry_id, case_id, direction, channel) VALUES ('${idOf(whose, n)}', '${caseId}', 'in', 'portal');`;

const file = (whose: Whose, n: number, entryId: string, caseId: string) => `
  INSERT INTO file (id, sha256, size, name, media_type) VALUES ('${idOf(whose, n)}', 'sha', 1, 'file', 'text/plain');
  INSERT INTO attachment (id, entry_id, case_id, file_id)
    VALUES ('${idOf(whose, n + 1)}', '${entryId}', '${caseId}', '${idOf(whose, n)}');`;

const held = (entryId: string, caseId: string, owner: string) => `
  INSERT INTO held_message (entry_id, case_id, agent_id, version, draft, before)
    VALUES ('${entryId}', '${caseId}', '${owner}', 1, '{}', '{"state_id": "${idOf('a', 91)}", "owner_id": "${owner}", "open": true}');`;
