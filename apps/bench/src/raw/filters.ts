import type { ServerResponse } from 'node:http';
import type pg from 'pg';
import { ROW } from './case-row.js';
import type { ProgramFacts } from './program-facts.js';
import { page, type Read } from './reads.js';

const came = (from: string) =>
  `c.created_at >= ${from}::date::timestamp AT TIME ZONE 'UTC' AND c.created_at < ($4::date + 1)::timestamp AT TIME ZONE 'UTC'`;
const CAME = came('$3');
const FOUR = `c.stream_id = $2 AND c.priority = ANY ('{2,3}') AND c.channel = 'web-form' AND ${CAME}`;
const SEEN = 'c.state_id = ANY ($5) AND c.deleted_at IS NULL';

/** Open and closed cases have indexes of their own. */
const amongBoth = (condition: string) =>
  `(SELECT * FROM cases c WHERE c.open AND ${condition} UNION ALL SELECT * FROM cases c WHERE NOT c.open AND ${condition}) c`;

const given = (ask: URLSearchParams, facts: ProgramFacts): unknown[] => [
  ...['agent', 'stream', 'from', 'to'].map((name) => ask.get(name)),
  [...facts.states.keys()],
];

/** What a filter of four conditions comes to, written out; planned for its values, as one plan for all values is no good here. */
export const filter =
  (pool: pg.Pool, facts: ProgramFacts): Read =>
  async (ask) => {
    const values = given(ask, facts);
    const among = amongBoth(`${FOUR} AND ${SEEN}`);
    const [rows, total] = await Promise.all([
      pool.query({
        text: `${ROW.replace('FROM cases c', `FROM ${among}`)} ORDER BY c.last_activity_at DESC, c.number DESC LIMIT 51`,
        values,
      }),
      pool.query({
        text: `SELECT count(*)::int AS n FROM (SELECT FROM ${among} WHERE $1::uuid IS NOT NULL LIMIT 10000) f`,
        values,
      }),
    ]);
    return page(rows.rows, 50, total.rows[0].n, facts);
  };

/** The same twenty views as `operations/filters.ts` makes, each counted to 100. */
export const views = (pool: pg.Pool, facts: ProgramFacts): Read => {
  const counts = Array.from({ length: 20 }, (_, at) => {
    const rated = `c.priority = ${at % 5} AND ${CAME} AND ${SEEN}`;
    const open = `c.open AND c.priority = ${at % 5} AND ${came('$6')} AND ${SEEN}`;
    const among = [
      `cases c WHERE ${open} AND c.owner_id = $1`,
      `cases c WHERE ${open} AND c.stream_id = $2 AND c.waiting`,
      amongBoth(`c.channel = 'web-form' AND ${rated}`),
      amongBoth(`c.stream_id = $2 AND c.channel = 'web-form' AND ${rated}`),
    ][at % 4]!;
    return `(SELECT count(*)::int FROM (SELECT FROM ${among} LIMIT 100) f)`;
  });
  return async (ask) => {
    const { rows } = await pool.query({
      text: `SELECT ARRAY[${counts.join(', ')}] AS counts`,
      values: [...given(ask, facts), ask.get('open')],
    });
    return { data: { savedViewCounts: (rows[0].counts as number[]).map((count) => ({ count })) } };
  };
};

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table of CSV, thousand by thousand. */
export const exportRows =
  (pool: pg.Pool, facts: ProgramFacts) =>
  async (ask: URLSearchParams, response: ServerResponse): Promise<void> => {
    response.writeHead(200, { 'content-type': 'text/csv' });
    response.write('number,subject,contact,state,stream,owner,priority,created,last activity\r\n');
    for (let last = '9223372036854775807'; ;) {
      const { rows } = await pool.query({
        name: 'export',
        text: `SELECT c.number, c.subject, ct.name AS contact_name, c.state_id, c.stream_id, o.name AS owner_name, c.priority, c.created_at, c.last_activity_at
          FROM cases c JOIN contact ct ON ct.id = c.contact_id LEFT JOIN agent o ON o.id = c.owner_id
          WHERE c.number < $1 AND c.created_at >= $2::date::timestamp AT TIME ZONE 'UTC' AND c.state_id = ANY ($3) AND c.deleted_at IS NULL ORDER BY c.number DESC LIMIT 1000`,
        values: [last, ask.get('since'), [...facts.states.keys()]],
      });
      const lines = rows.map((row) =>
        [
          ...[row.number, row.subject, row.contact_name, row.state_id, row.stream_id, row.owner_name ?? ''],
          ...[row.priority, row.created_at.toISOString(), row.last_activity_at.toISOString()],
        ]
          .map((cell) => quoted(String(cell)))
          .join(','),
      );
      if (rows.length > 0 && !response.write(`${lines.join('\r\n')}\r\n`))
        await new Promise((resolve) => response.once('drain', resolve));
      if (rows.length < 1000) break;
      last = rows.at(-1).number;
    }
    response.end();
  };
