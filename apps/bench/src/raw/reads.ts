import type pg from 'pg';
import { agent, caseRow, cursor, ROW, type Row } from './case-row.js';
import type { ProgramFacts } from './program-facts.js';

/** A read as one would write it by hand: prepared statements, rows made into JSON. */
export type Read = (ask: URLSearchParams) => Promise<object>;

/** A page as the door answers it. @param rows one more than `size` where there are more */
export const page = (rows: Row[], size: number, total: number, facts: ProgramFacts) => {
  const shown = rows.slice(0, size);
  return {
    data: {
      cases: {
        totalCount: total,
        pageInfo: {
          hasNextPage: rows.length > size,
          endCursor: shown.length > 0 ? cursor(shown.at(-1)!) : null,
        },
        edges: shown.map((row) => ({ node: caseRow(row, facts) })),
      },
    },
  };
};

/** The list of all open cases. */
export const list = (pool: pg.Pool, facts: ProgramFacts): Read => {
  const states = [...facts.states.keys()];
  return async (ask) => {
    const [rows, total] = await Promise.all([
      pool.query({
        name: 'list',
        text: `${ROW} WHERE c.state_id = ANY ($2) AND c.deleted_at IS NULL AND c.open ORDER BY c.last_activity_at DESC, c.number DESC LIMIT 51`,
        values: [ask.get('agent'), states],
      }),
      pool.query({
        name: 'total',
        text: 'SELECT coalesce(sum(n), 0)::int AS n FROM case_total t JOIN state s ON s.id = t.state_id WHERE s.open AND s.id = ANY ($1)',
        values: [states],
      }),
    ]);
    return page(rows.rows, 50, total.rows[0].n, facts);
  };
};

const HELD = `SELECT id FROM cases WHERE to_tsvector('simple', fold(subject)) @@ to_tsquery('simple', $2)
          UNION SELECT case_id FROM case_entry WHERE kind IN ('message', 'note') AND to_tsvector('simple', fold(left(body, 100000))) @@ to_tsquery('simple', $2)`;

/** The statement of a search for words, without what surrounds it. */
export const search = (pool: pg.Pool, facts: ProgramFacts): Read => {
  const states = [...facts.states.keys()];
  return async (ask) => {
    const { rows } = await pool.query({
      name: 'search',
      text: `${ROW} WHERE c.id IN (${HELD}) AND c.state_id = ANY ($3) AND c.deleted_at IS NULL ORDER BY c.last_activity_at DESC, c.number DESC LIMIT 101`,
      values: [ask.get('agent'), `${ask.get('text')}:*`, states],
    });
    return page(rows, 100, rows.length, facts);
  };
};

/** What holds a word, asked of one case after the other. */
const HOLDS = `(to_tsvector('simple', fold(c.subject)) @@ to_tsquery('simple', $2) OR EXISTS (SELECT FROM case_entry e WHERE e.case_id = c.id
          AND e.kind IN ('message', 'note') AND to_tsvector('simple', fold(left(e.body, 100000))) @@ to_tsquery('simple', $2)))`;

/** The newest cases, before anything is looked for in them: left alone, PostgreSQL asks all there are. */
const NEWEST = (['open', 'NOT open'] as const)
  .map(
    (half) =>
      `(SELECT * FROM cases WHERE state_id = ANY ($3) AND deleted_at IS NULL AND ${half} ORDER BY last_activity_at DESC, number DESC LIMIT 1000)`,
  )
  .join(' UNION ALL ');

/** A page of a word that stands in most cases, and how many those are, up to 10,000. */
export const searchCommon = (pool: pg.Pool, facts: ProgramFacts): Read => {
  const states = [...facts.states.keys()];
  return async (ask) => {
    const query = `${ask.get('text')}:*`;
    const [rows, total] = await Promise.all([
      pool.query({
        name: 'common',
        text: `${ROW.replace('FROM cases c', `FROM (${NEWEST}) c`)} WHERE ${HOLDS} ORDER BY c.last_activity_at DESC, c.number DESC LIMIT 51`,
        values: [ask.get('agent'), query, states],
      }),
      pool.query({
        name: 'common-total',
        text: `SELECT count(*)::int AS n FROM (SELECT DISTINCT case_id FROM (SELECT case_id FROM case_entry WHERE kind IN ('message', 'note')
          AND to_tsvector('simple', fold(left(body, 100000))) @@ to_tsquery('simple', $1) LIMIT 40000) e LIMIT 10000) f`,
        values: [query],
      }),
    ]);
    return page(rows.rows, 50, total.rows[0].n, facts);
  };
};

const ENTRIES = `SELECT e.*, a.name AS agent_name, a.suspended_at, ct.name AS contact_name, m.direction, m.channel, m.from_name, m.from_address, m.to_addresses, m.cc_addresses, m.bcc_addresses,
    m.quoted_html, m.automatic, m.delivery_state, m.delivery_detail, m.inbound_mail_id,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', at.id) ORDER BY at.position) FROM attachment at WHERE at.entry_id = e.id), '[]') AS attachments
  FROM cases c JOIN case_entry e ON e.case_id = c.id LEFT JOIN agent a ON a.id = e.agent_id LEFT JOIN contact ct ON ct.id = e.contact_id LEFT JOIN message m ON m.entry_id = e.id
  WHERE c.number = $1 ORDER BY e.position DESC LIMIT 201`;

/** The newest 200 entries. What the workflow calls things is given: `sentences` by what changed. */
export const timeline =
  (pool: pg.Pool): Read =>
  async (ask) => {
    const { rows } = await pool.query({ name: 'timeline', text: ENTRIES, values: [ask.get('number')] });
    const shown = rows.slice(0, 200).reverse();
    return {
      data: {
        case: {
          id: shown[0].case_id,
          timeline: {
            totalCount: shown.length,
            pageInfo: { startCursor: String(shown[0].position), hasPreviousPage: rows.length > 200 },
            edges: shown.map((row) => ({ node: entry(row) })),
          },
        },
      },
    };
  };

/** What stands around the conversation: the case, its contact, who gets copies, a draft, and the contact's other cases. */
export const head = (pool: pg.Pool, facts: ProgramFacts): Read => {
  const states = [...facts.states.keys()];
  return async (ask) => {
    const { rows } = await pool.query({
      name: 'case',
      text: `${ROW} WHERE c.number = $2 AND c.state_id = ANY ($3)`,
      values: [ask.get('agent'), ask.get('number'), states],
    });
    const row = rows[0];
    const [contact, copies, draft, others] = await Promise.all([
      pool.query({
        name: 'contact',
        text: `SELECT c.*, array(SELECT email::text FROM contact_email e WHERE e.contact_id = c.id) AS emails, array(SELECT phone FROM contact_phone p WHERE p.contact_id = c.id) AS phones FROM contact c WHERE id = $1`,
        values: [row.contact_id],
      }),
      pool.query({
        name: 'copies',
        text: 'SELECT name, email::text, verified FROM case_participant WHERE case_id = $1',
        values: [row.id],
      }),
      pool.query({
        name: 'draft',
        text: 'SELECT * FROM case_draft WHERE case_id = $1 AND agent_id = $2',
        values: [row.id, ask.get('agent')],
      }),
      pool.query({
        name: 'others',
        text: `SELECT id, number, subject, created_at, state_id FROM cases WHERE contact_id = $1 AND id <> $2 AND state_id = ANY ($3) AND deleted_at IS NULL ORDER BY last_public_at DESC, number DESC LIMIT 10`,
        values: [row.contact_id, row.id, states],
      }),
    ]);
    return {
      data: {
        case: {
          ...caseRow(row, facts),
          contact: contact.rows[0],
          participants: copies.rows,
          draft: draft.rows[0] ?? null,
          otherCases: others.rows.map(({ state_id, ...other }: Row) => ({
            ...other,
            state: facts.states.get(state_id),
          })),
        },
      },
    };
  };
};

function entry(row: Row): object {
  const base = {
    __typename: row.kind === 'message' ? 'MessageEntry' : 'ChangeEntry',
    id: row.id,
    position: row.position,
    at: row.created_at.toISOString(),
    visibility: row.visibility.toUpperCase(),
    author: {
      kind: row.author_kind.toUpperCase(),
      name: row.agent_id ? row.agent_name : row.contact_name,
      email: row.agent_id ? null : row.from_address,
      agent: row.agent_id ? agent(row.agent_id, row.agent_name, row.suspended_at !== null) : null,
    },
  };
  if (row.kind === 'change') return { ...base, ...told(row.data) };
  return {
    ...base,
    direction: row.direction.toUpperCase(),
    channel: row.channel.toUpperCase(),
    html: row.html,
    text: row.body,
    quotedHtml: row.quoted_html,
    automatic: row.automatic,
    apart: false,
    delivery: row.delivery_state?.toUpperCase() ?? null,
    deliveryDetail: row.delivery_detail,
    originalUrl: row.inbound_mail_id,
    from: row.from_address ? { name: row.from_name, email: row.from_address } : null,
    to: row.to_addresses.map(({ name, email }: Row) => ({ name: name ?? null, email })),
    cc: row.cc_addresses,
    bcc: row.bcc_addresses,
    attachments: row.attachments,
  };
}

const told = (data: Row) => ({
  actionName: data.actionName.en,
  summary: data.changes.map((change: Row) => `${change.from} → ${change.to}`).join(' · '),
  changes: data.changes,
  fields: Object.entries(data.fields).map(([key, value]) => ({
    key,
    label: key,
    kind: 'TEXT',
    text: value,
    value,
  })),
});

/** The numbers of the left panel, each by the statement one would write for it. */
export const counts = (pool: pg.Pool, facts: ProgramFacts): Read => {
  const states = [...facts.states.keys()];
  return async (ask) => {
    const { rows } = await pool.query({
      name: 'counts',
      text: `SELECT sum(n) FILTER (WHERE s.open AND unassigned) AS assign, sum(n) FILTER (WHERE s.open AND proposal) AS accept,
          sum(n) FILTER (WHERE s.open AND s.kind = 'waiting') AS waiting, sum(n) FILTER (WHERE s.open) AS open, sum(n) FILTER (WHERE NOT s.open) AS closed,
          (SELECT sum(n) FROM case_count c JOIN state s ON s.id = c.state_id WHERE s.open AND c.owner_id = $1) AS mine
        FROM case_total t JOIN state s ON s.id = t.state_id WHERE s.id = ANY ($2)`,
      values: [ask.get('agent'), states],
    });
    return rows[0];
  };
};
