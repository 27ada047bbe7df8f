import { newId } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import { UNDO_MERGE, merge, sendMail, versionOf } from '../testing/merging.js';
import { PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

/**
 * Every column that refers to a case or to an entry of one, with what a merge does about it. A new one fails here until
 * somebody has thought of it: `stays` with the case that goes, which is shown with the other and comes back by undoing,
 * or `given` to the other as well and taken from it again; or it `falls`, as a proposal does, and what follows it.
 */
const REVIEWED: Record<string, 'stays' | 'given' | 'falls'> = {
  'attachment.case_id': 'stays',
  'attachment.entry_id': 'stays',
  'bulk_item.case_id': 'stays',
  'case_draft.case_id': 'stays',
  'case_entry.case_id': 'stays',
  'case_entry.moved_to': 'stays',
  'case_entry.revised_by': 'stays',
  'case_follower.case_id': 'given',
  'case_link.from_id': 'stays',
  'case_link.to_id': 'stays',
  'case_log.case_id': 'stays',
  'case_log.entry_id': 'stays',
  'case_earlier_value.case_id': 'stays',
  'case_merge.case_id': 'stays',
  'case_merge.into_id': 'stays',
  'case_move.case_id': 'stays',
  'case_participant.case_id': 'given',
  // Shown above the other case's timeline all the same, and let go there.
  'case_pin.case_id': 'stays',
  'case_pin.entry_id': 'stays',
  'case_read.case_id': 'stays',
  'cases.follow_up_of': 'stays',
  'cases.merged_into': 'stays',
  'consent_entry.case_id': 'stays',
  'customer_read.case_id': 'stays',
  'held_message.case_id': 'stays',
  'held_message.entry_id': 'stays',
  'inbound_mail.case_id': 'stays',
  'inbound_mail.entry_id': 'stays',
  'message.case_id': 'stays',
  'message.entry_id': 'stays',
  'notice.case_id': 'stays',
  'passage_thread.case_id': 'stays',
  'passage_thread.entry_id': 'stays',
  'shared_draft.case_id': 'stays',
  'case_snooze.case_id': 'stays',
  'submission.case_id': 'stays',
  'waiting_proposal.case_id': 'falls',
  'waiting_proposal.entry_id': 'falls',
};

/** What a merge and its undoing leave behind all the same: the history of both, and what follows from an entry more. */
const GROWS = ['version', 'entry_count', 'last_activity_at'];

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  await register(api, 'anna@customer.example', 'Anna Nowak');
}, 120_000);
afterAll(() => api.stop());

interface Reference {
  table: string;
  column: string;
  to: 'cases' | 'case_entry';
}

const references = (): Promise<Reference[]> =>
  api.source.query(
    `SELECT t.relname AS table, a.attname AS column, r.relname AS to FROM pg_constraint k
     JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
     JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (k.conkey)
     WHERE k.contype = 'f' AND k.confrelid IN ('cases'::regclass, 'case_entry'::regclass)
     UNION
     -- And what is called so without referring to it.
     SELECT t.relname, a.attname, CASE a.attname WHEN 'case_id' THEN 'cases' ELSE 'case_entry' END FROM pg_attribute a
     JOIN pg_class t ON t.oid = a.attrelid AND t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace
     WHERE a.attname IN ('case_id', 'entry_id') ORDER BY 1, 2`,
  );

/** All rows about a case, by the column that refers to it; the case's own row as well. */
async function rowsAbout(caseId: string, merger: string): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  const lines = (await api.source.query(
    `SELECT id FROM case_entry WHERE case_id = $1 AND action_key IN ('merge', 'undo-merge')`,
    [caseId],
  )) as { id: string }[];
  const told = new Set(lines.map(({ id }) => id));
  for (const { table, column, to } of await references()) {
    const which = to === 'cases' ? '= $1' : 'IN (SELECT id FROM case_entry WHERE case_id = $1)';
    const found = (await api.source.query(
      `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE "${column}" ${which}`,
      [caseId],
    )) as { row: Record<string, unknown> }[];
    rows[`${table}.${column}`] = found
      .map(({ row }) => row)
      // The lines that tell of the merge and its undoing, and that the one who did it has read them.
      .filter((row) => table !== 'case_entry' || !['merge', 'undo-merge'].includes(String(row.action_key)))
      .filter((row) => table !== 'case_log' || !told.has(String(row.entry_id)))
      .filter((row) => table !== 'case_read' || row.agent_id !== merger)
      // Whoever follows a case is told of its merge as of any change (CS-13); 'mention' stands for all other notices.
      .filter((row) => table !== 'notice' || row.kind !== 'followed')
      .map((row) => JSON.stringify(row))
      .sort();
  }
  const [own] = (await api.source.query(`SELECT to_jsonb(c) AS row FROM cases c WHERE id = $1`, [
    caseId,
  ])) as [{ row: Record<string, unknown> }];
  rows.cases = [
    JSON.stringify(Object.fromEntries(Object.entries(own.row).filter(([key]) => !GROWS.includes(key)))),
  ];
  return rows;
}

/** A case with something in every table that may refer to one. */
async function fullCase(): Promise<{ number: string; caseId: string }> {
  const opened = await customerWrites(api);
  const { number, caseId } = opened;
  const agent = await api.agent('expert@test.example');
  const { id: fileId } = (await (await agent.upload('letter.txt', 'letter')).json()) as { id: string };
  await agent.ask(PERFORM, {
    input: {
      number,
      version: 1,
      action: 'reply',
      html: '<p>Hello</p>',
      fileIds: [fileId],
      cc: ['boss@firm.example'],
      bcc: ['audit@firm.example'],
    },
  });
  await agent.ask(PERFORM, {
    input: { number, version: await versionOf(agent, number), action: 'note', html: '<p>First</p>' },
  });
  const [written] = (await api.source.query(
    `SELECT id FROM case_entry WHERE case_id = $1 AND kind = 'note'`,
    [caseId],
  )) as [{ id: string }];
  await agent.ask(
    `mutation ($input: EditNoteInput!, $number: String!, $entryId: ID!) {
       editNote(input: $input) { __typename } pinNote(number: $number, entryId: $entryId) { __typename } }`,
    {
      input: { number, version: 1, entryId: written.id, seen: written.id, html: '<p>Second</p>' },
      ...{ number, entryId: written.id },
    },
  );
  await agent.ask(
    `mutation ($number: String!, $draft: SaveDraftInput!) {
       followCase(number: $number) { id } markRead(number: $number, read: true) { id } saveDraft(input: $draft) { actionKey } }`,
    { number, draft: { number, actionKey: 'note', html: '<p>Half a note</p>', input: {} } },
  );
  await api.source.query(
    `WITH kind AS (INSERT INTO consent_kind (id, key, name, position) VALUES ($1, gen_random_uuid()::text, '{"en": "Calls"}', 1) RETURNING id)
     INSERT INTO consent_entry (id, contact_id, kind_id, event, at, means, author_kind, case_id)
     SELECT $2, c.contact_id, kind.id, 'withdrawn', now(), 'phone', 'contact', c.id FROM kind, cases c WHERE c.id = $3`,
    [newId(), newId(), caseId],
  );
  await api.source.query(
    `INSERT INTO shared_draft (id, case_id, agent_id, state, seed, seeded_from)
     SELECT $1, case_id, agent_id, '\\x00', '\\x00', updated_at FROM case_draft WHERE case_id = $2`,
    [newId(), caseId],
  );
  await sendMail(api, {
    from: 'anna@customer.example',
    to: 'support@demo.test',
    subject: `[#${number}]`,
    text: 'A mail with everything',
  });
  await (
    await api.customer('anna@customer.example')
  ).ask(`mutation ($n: String!) { markRead(number: $n) { number } }`, {
    n: number,
  });
  await customerWrites(api, { email: 'carla@customer.example', name: 'Carla' }).then((other) =>
    api.source.query(`UPDATE cases SET follow_up_of = $1 WHERE id = $2`, [caseId, other.caseId]),
  );
  const other = await customerWrites(api);
  const [note] = (await api.source.query(
    `SELECT e.id FROM case_entry e WHERE e.case_id = $1 AND e.kind = 'message' LIMIT 1`,
    [other.caseId],
  )) as [{ id: string }];
  await agent.ask(`mutation ($input: MoveEntriesInput!) { moveEntries(input: $input) { __typename } }`, {
    input: {
      number: other.number,
      version: await versionOf(agent, other.number),
      entryIds: [note.id],
      to: number,
    },
  });
  const earlier = await customerWrites(api);
  await merge(agent, earlier.number, number);
  await api.source.query(
    `INSERT INTO held_message (entry_id, case_id, agent_id, version, draft, before)
     SELECT e.id, $1, e.agent_id, 0, '{"action_key": "reply"}', to_jsonb(c) FROM case_entry e JOIN cases c ON c.id = e.case_id
     WHERE e.case_id = $1 AND e.kind = 'message' AND e.agent_id IS NOT NULL LIMIT 1`,
    [caseId],
  );
  await api.source.query(
    `INSERT INTO notice (id, agent_id, kind, case_id, created_at) SELECT $1, id, 'mention', $2, now() FROM agent LIMIT 1`,
    [newId(), caseId],
  );
  // Put off as it stands now: what the customer wrote after it would bring it back in some seconds.
  await api.source.query(
    `INSERT INTO case_snooze (agent_id, case_id, until, position, created_at)
     SELECT id, $1, now() + interval '9 days', (SELECT entry_count FROM cases WHERE id = $1), now() FROM agent LIMIT 1`,
    [caseId],
  );
  await api.source.query(
    `WITH job AS (INSERT INTO bulk_job (id, agent_id, operation, state, created_at) SELECT $1, id, '{}', 'done', now() FROM agent LIMIT 1 RETURNING id)
     INSERT INTO bulk_item (job_id, position, number, case_id, version) SELECT id, 1, $2, $3, 1 FROM job`,
    [newId(), number, caseId],
  );
  await api.source.query(
    `INSERT INTO passage_thread (id, case_id, entry_id, start_at, end_at, words, agent_id, created_at)
     SELECT $1, $2, e.id, 0, 1, 'w', a.id, now() FROM agent a, case_entry e WHERE e.case_id = $2 AND e.kind = 'message' LIMIT 1`,
    [newId(), caseId],
  );
  const blocked = await customerWrites(api);
  for (const [from, to] of [
    [caseId, other.caseId],
    [blocked.caseId, caseId],
  ])
    await api.source.query(
      `INSERT INTO case_link (from_id, to_id, kind, agent_id, created_at) SELECT $1, $2, 'blocks', id, now() FROM agent LIMIT 1`,
      [from, to],
    );
  await api.source.query(
    `INSERT INTO submission (id, form_key, email, name, subject, body, language, expires_at, case_id)
     SELECT $1, key, 'anna@customer.example', 'Anna', 'Subject', 'Body', 'en', now(), $2 FROM web_form LIMIT 1`,
    [newId(), caseId],
  );
  await api.source.query(
    `INSERT INTO case_move (case_id, position, from_id, to_id, agent_id, moved_at, version, was)
     SELECT c.id, 1, c.stream_id, c.stream_id, a.id, now(), 1, '{}' FROM cases c, agent a WHERE c.id = $1 LIMIT 1`,
    [caseId],
  );
  await api.source.query(
    `INSERT INTO case_earlier_value (id, case_id, stream_id, field, value, put_aside_at)
     SELECT $1, c.id, c.stream_id, '{"key":"device","kind":"text","label":{"en":"Device"}}', '"Scanner"', now() FROM cases c WHERE c.id = $2`,
    [newId(), caseId],
  );
  return opened;
}

it('says of every column that refers to a case or an entry what a merge does about it', async () => {
  const found = (await references()).map(({ table, column }) => `${table}.${column}`);
  expect(found.sort()).toEqual(Object.keys(REVIEWED).sort());
});

it('leaves what stays in its place while it lasts, and undoing leaves every row of both cases as it was', async () => {
  const gone = await fullCase();
  const stays = await customerWrites(api);
  const label = newId();
  await api.source.query(
    `INSERT INTO label (id, name, color, for_cases, for_contacts, for_templates) VALUES ($1, 'urgent', 'red', true, false, false)`,
    [label],
  );
  await api.source.query(`UPDATE cases SET label_ids = $2 WHERE id = $1`, [gone.caseId, [label]]);
  const [{ id: merger }] = (await api.source.query(
    `SELECT id FROM agent WHERE email = 'specialist@test.example'`,
  )) as [{ id: string }];
  const before = { gone: await rowsAbout(gone.caseId, merger), stays: await rowsAbout(stays.caseId, merger) };
  const referring = Object.keys(REVIEWED).filter(
    (name) => name !== 'case_merge.case_id' && REVIEWED[name] !== 'falls',
  );
  expect(referring.filter((name) => before.gone[name]!.length === 0)).toEqual([]);

  const specialist = await api.agent('specialist@test.example');
  expect(await merge(specialist, gone.number, stays.number)).toMatchObject({ __typename: 'ActionPerformed' });
  const merged = { gone: await rowsAbout(gone.caseId, merger), stays: await rowsAbout(stays.caseId, merger) };
  const moves = ['cases', 'cases.merged_into', 'case_merge.case_id'];
  const still = (rows: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(rows).filter(([name]) => !moves.includes(name)));
  expect(still(merged.gone)).toEqual(still(before.gone));
  for (const [name, what] of Object.entries(REVIEWED).filter(([name]) => !name.startsWith('case_merge')))
    if (what === 'given') expect(merged.stays[name]!.length).toBeGreaterThan(before.stays[name]!.length);

  expect(merged.stays.cases![0]).toContain(label);

  const { undoMerge } = await specialist.ask(UNDO_MERGE, { number: gone.number });
  expect(undoMerge).toMatchObject({ __typename: 'ActionPerformed' });
  expect(await rowsAbout(gone.caseId, merger)).toEqual(before.gone);
  expect(await rowsAbout(stays.caseId, merger)).toEqual(before.stays);
});
