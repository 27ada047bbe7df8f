import type pg from 'pg';
import { drawWords, sentences } from './words.js';
import { AGENTS, CONTACTS, LONG_CASES, LONG_ENTRIES, RARE_HITS, RARE_WORD, type Size } from './size.js';

const PARAGRAPHS = 4_000;

/** What rows are drawn from: texts, and the people and states by their place. */
async function seedStock(client: pg.Client): Promise<void> {
  const { random, words } = drawWords();
  const length = (about: number) => Math.max(3, Math.round(about * (0.5 + random())));
  await client.query('CREATE TEMP TABLE paragraph (at int PRIMARY KEY, words text, subject text)');
  await client.query(
    'INSERT INTO paragraph SELECT at - 1, words, subject FROM unnest($1::text[], $2::text[]) WITH ORDINALITY t (words, subject, at)',
    [
      Array.from({ length: PARAGRAPHS }, () => sentences(random, words, length(16))),
      Array.from({ length: PARAGRAPHS }, () => sentences(random, words, length(5)).slice(0, -1)),
    ],
  );
  await client.query(`
    CREATE TEMP TABLE person AS SELECT id, row_number() OVER (ORDER BY number) - 1 AS at FROM contact;
    CREATE TEMP TABLE staff AS SELECT id, name, row_number() OVER (ORDER BY id) - 1 AS at FROM agent WHERE email LIKE 'agent%@bench.example';
    CREATE TEMP TABLE place AS
      SELECT s.key AS stream, s.id AS stream_id, st.id, st.key, st.kind, st.open, row_number() OVER (PARTITION BY s.id, st.open ORDER BY st.position) - 1 AS at,
        count(*) OVER (PARTITION BY s.id, st.open) AS among
      FROM stream s JOIN state st ON st.stream_id = s.id
      WHERE NOT st.retired AND s.key IN ('support', 'accounting-office', 'repair-with-payment');
    ALTER TABLE person ADD PRIMARY KEY (at);
    ALTER TABLE staff ADD PRIMARY KEY (at);
    ANALYZE paragraph, person, staff, place;
    -- A number in [0, 1) by two keys: the same in every run and whatever order rows are made in.
    CREATE FUNCTION pg_temp.draw(i bigint, what int) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
      AS 'SELECT (hashint8extended(i, what) & 1073741823) / 1073741824.0::float8';`);
}

/** Ids rise with time, as those of a desk that was worked at: searches begin with the newest. */
const idOf = (time: string): string => `uuidv7(${time} - clock_timestamp())`;

/** When the k-th message of a case was written. */
const WRITTEN = 'd.created_at + d.took * (k::float8 / d.messages)';

/**
 * One row per case with everything that is derived from it afterwards. Few contacts write much, few agents do much, one
 * case in twenty is open and those are the young ones; of the open ones one in fifty is nobody's and one in fifty a
 * group's. A case has three messages on average.
 */
const DRAWN = /* sql */ `
CREATE TEMP TABLE drawn AS
SELECT i, ${idOf('created_at')} AS id, p.stream_id, p.id AS state_id, p.open, p.kind, p.stream, created_at,
  interval '2 days' * pg_temp.draw(i, 1) AS took,
  person.id AS contact_id, person.at AS contact_at,
  CASE WHEN p.open AND pg_temp.draw(i, 2) < 0.04 THEN NULL ELSE staff.id END AS owner_id,
  p.open AND pg_temp.draw(i, 2) < 0.02 AS grouped,
  CASE WHEN long THEN ${LONG_ENTRIES / 2} ELSE 1 + least(39, floor(-2.47 * ln(1 - pg_temp.draw(i, 3))))::int END AS messages,
  floor(pg_temp.draw(i, 4) * 5 * pg_temp.draw(i, 5))::smallint AS priority,
  subject.subject || CASE WHEN long THEN ' (long)' ELSE '' END AS subject
FROM (
  SELECT i, n, now() - interval '5 years' * ((n - i)::float8 / n) - interval '1 hour' AS created_at, i > n - ${LONG_CASES} AS long, i > n * 0.9 AND pg_temp.draw(i, 6) < 0.5 AS young_open
  FROM generate_series(1, $1::bigint) i, (SELECT $1::bigint AS n) n
) c
JOIN place p ON p.open = (young_open OR long) AND p.kind NOT LIKE '%callback'
  AND p.stream = CASE WHEN long OR pg_temp.draw(i, 7) < 0.6 THEN 'support' WHEN pg_temp.draw(i, 7) < 0.9 THEN 'accounting-office' ELSE 'repair-with-payment' END
  AND p.at = (floor(pg_temp.draw(i, 8) * CASE WHEN p.open THEN CASE p.stream WHEN 'support' THEN 4 WHEN 'accounting-office' THEN 4 ELSE 5 END ELSE p.among END))::int
JOIN person ON person.at = floor(${CONTACTS} * power(pg_temp.draw(i, 9), 2.5))::int
JOIN staff ON staff.at = floor(${AGENTS} * power(pg_temp.draw(i, 10), 1.5))::int
JOIN paragraph subject ON subject.at = floor(${PARAGRAPHS} * pg_temp.draw(i, 11))::int
ORDER BY i`;

const CASES = /* sql */ `
INSERT INTO cases (id, stream_id, state_id, state_since, open, waiting, subject, channel, priority, contact_id, owner_id, group_id, version, fields,
  entry_count, public_count, preview, public_preview, last_activity_at, last_public_at, closed_at, confirmed_at, created_at, outcome, label_ids)
SELECT d.id, stream_id, state_id, created_at + took, open, kind = 'waiting', d.subject, CASE WHEN i % 5 = 0 THEN 'web-form' ELSE 'email' END, priority, contact_id, owner_id,
  CASE WHEN grouped THEN (SELECT id FROM agent_group WHERE key = CASE d.stream WHEN 'support' THEN 'specialists' WHEN 'accounting-office' THEN 'bookkeepers' ELSE 'technicians' END) END,
  messages, jsonb_build_object('order-number', 'B-' || i), messages * 2, messages, left(p.words, 120), left(p.words, 120),
  created_at + took, created_at + took, CASE WHEN NOT open THEN created_at + took END, created_at, created_at,
  CASE kind WHEN 'closed-success' THEN 'success' WHEN 'success-to-confirm' THEN kind WHEN 'success-cancelled' THEN kind END,
  ARRAY(SELECT id FROM label WHERE name = 'Many' AND i % 5 = 0 OR name = 'Few' AND i % 500 = 0)
FROM drawn d JOIN paragraph p ON p.at = i % ${PARAGRAPHS} ORDER BY i`;

/** Two entries a message: what was said, and what it changed. Customer and agent take turns. */
const ENTRIES = /* sql */ `
INSERT INTO case_entry (id, case_id, position, kind, visibility, author_kind, agent_id, contact_id, action_key, html, body, data, case_version, created_at)
SELECT ${idOf(WRITTEN)}, d.id, 2 * k - 1, 'message', 'public', CASE WHEN k % 2 = 1 THEN 'contact' ELSE 'agent' END,
  CASE WHEN k % 2 = 0 THEN coalesce(d.owner_id, (SELECT id FROM staff WHERE at = 0)) END, CASE WHEN k % 2 = 1 THEN d.contact_id END,
  CASE WHEN k = 1 THEN 'open' WHEN k % 2 = 1 THEN 'customer-wrote' ELSE 'reply' END,
  '<p>' || a.words || '</p><p>' || b.words || '</p>',
  a.words || E'\\n\\n' || b.words || CASE WHEN k = 1 AND i % greatest(1, n / ${RARE_HITS}) = 0 AND i / greatest(1, n / ${RARE_HITS}) <= ${RARE_HITS} THEN ' ${RARE_WORD}' ELSE '' END,
  '{}'::jsonb, k, ${WRITTEN}
FROM drawn d CROSS JOIN LATERAL generate_series(1, d.messages) k, (SELECT count(*) AS n FROM drawn) n
JOIN paragraph a ON true JOIN paragraph b ON true
WHERE a.at = floor(${PARAGRAPHS} * pg_temp.draw(i, 100 + k))::int AND b.at = floor(${PARAGRAPHS} * pg_temp.draw(i, 200 + k))::int`;

const CHANGES = /* sql */ `
INSERT INTO case_entry (id, case_id, position, kind, author_kind, agent_id, contact_id, action_key, data, case_version, created_at)
SELECT ${idOf(WRITTEN)}, d.id, 2 * k, 'change', CASE WHEN k % 2 = 1 THEN 'contact' ELSE 'agent' END,
  CASE WHEN k % 2 = 0 THEN coalesce(d.owner_id, (SELECT id FROM staff WHERE at = 0)) END, CASE WHEN k % 2 = 1 THEN d.contact_id END,
  CASE WHEN k = 1 THEN 'open' WHEN k % 2 = 1 THEN 'customer-wrote' ELSE 'reply' END,
  CASE WHEN k = 1 THEN jsonb_build_object('fields', jsonb_build_object('order-number', 'B-' || i), 'changes', '[{"what": "state", "from": null, "to": "new"}]'::jsonb, 'actionName', '{"en": "Open case"}'::jsonb)
    WHEN k % 2 = 1 THEN '{"fields": {}, "changes": [{"what": "state", "from": "waiting", "to": "in-progress"}], "actionName": {"en": "Customer wrote"}}'
    ELSE '{"fields": {}, "changes": [{"what": "state", "from": "in-progress", "to": "waiting"}], "actionName": {"en": "Reply"}}' END,
  k, ${WRITTEN}
FROM drawn d CROSS JOIN LATERAL generate_series(1, d.messages) k`;

const MESSAGES = /* sql */ `
INSERT INTO message (entry_id, case_id, direction, channel, message_id, from_name, from_address, to_addresses, delivery_state, inbound_mail_id)
SELECT e.id, e.case_id, CASE WHEN e.contact_id IS NULL THEN 'out' ELSE 'in' END, 'email', e.id || '@bench.example',
  CASE WHEN e.contact_id IS NOT NULL THEN c.name END, CASE WHEN e.contact_id IS NULL THEN 'support@bench.example' ELSE m.email::text END,
  CASE WHEN e.contact_id IS NULL THEN jsonb_build_array(jsonb_build_object('email', m.email)) ELSE '[{"email": "support@bench.example"}]' END,
  CASE WHEN e.contact_id IS NULL THEN 'sent' END, CASE WHEN e.contact_id IS NOT NULL THEN e.id END
FROM case_entry e JOIN drawn d ON d.id = e.case_id JOIN contact c ON c.id = d.contact_id JOIN contact_email m ON m.contact_id = c.id
WHERE e.kind = 'message'`;

const BESIDE = [
  // The ledger: every mail that came in.
  `INSERT INTO inbound_mail (id, mailbox, sha256, size, envelope_from, envelope_to, source, state, message_id, subject, case_id, entry_id, received_at, done_at, attempts)
   SELECT m.entry_id, 'support@bench.example', md5(m.message_id) || md5(m.entry_id::text), 4000, m.from_address, array['support@bench.example'], 'smtp', 'done', m.message_id, 'Hello',
     m.case_id, m.entry_id, now() - interval '1 day', now() - interval '1 day', 1
   FROM message m WHERE m.direction = 'in'`,
  // Owners have read what is theirs, most of it to the end.
  `INSERT INTO case_read (agent_id, case_id, position)
   SELECT owner_id, id, CASE WHEN pg_temp.draw(i, 20) < 0.85 THEN 2 * messages ELSE 2 * messages - 1 END FROM drawn
   WHERE owner_id IS NOT NULL AND (pg_temp.draw(i, 21) < 0.95)`,
  `INSERT INTO case_follower (agent_id, case_id)
   SELECT s.id, d.id FROM drawn d JOIN staff s ON s.at = floor(${AGENTS} * pg_temp.draw(i, 22))::int WHERE d.open AND pg_temp.draw(i, 23) < 0.04`,
  `INSERT INTO case_count (state_id, owner_id, group_id, proposal, n)
   SELECT state_id, owner_id, group_id, proposal_id IS NOT NULL, count(*) FROM cases GROUP BY 1, 2, 3, 4`,
  `INSERT INTO case_total (state_id, unassigned, proposal, n)
   SELECT state_id, owner_id IS NULL AND group_id IS NULL, proposal, sum(n) FROM case_count GROUP BY 1, 2, 3`,
  `SELECT setval('case_number', (SELECT max(number) FROM cases))`,
];

/** Indexes are made afterwards, at once: a million times cheaper than row by row. */
async function withoutIndexes(
  client: pg.Client,
  fill: () => Promise<void>,
  say: (what: string) => void,
): Promise<void> {
  const { rows } = await client.query<{ name: string; ddl: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS ddl FROM pg_index i
     LEFT JOIN pg_constraint con ON con.conindid = i.indexrelid
     WHERE con.oid IS NULL AND i.indrelid IN ('cases'::regclass, 'case_entry'::regclass, 'message'::regclass, 'inbound_mail'::regclass)`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await fill();
  for (const { name, ddl } of rows) {
    say(name);
    await client.query(ddl);
  }
}

/** @param say told what is being made, as it takes minutes */
export async function seedCases(
  client: pg.Client,
  { cases }: Size,
  say: (what: string) => void,
): Promise<void> {
  await client.query(
    `SET session_replication_role = replica; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; SET max_parallel_maintenance_workers = 2; SET synchronous_commit = off`,
  );
  await seedStock(client);
  await withoutIndexes(
    client,
    async () => {
      say('cases');
      await client.query(DRAWN.replaceAll('$1', String(cases)));
      await client.query('CREATE UNIQUE INDEX ON drawn (id); ANALYZE drawn');
      await client.query(CASES);
      say('messages');
      await client.query(ENTRIES);
      await client.query(CHANGES);
      await client.query('ANALYZE case_entry');
      await client.query(MESSAGES);
      say('ledger, counters');
      for (const sql of BESIDE) await client.query(sql);
    },
    say,
  );
}
