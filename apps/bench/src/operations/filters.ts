import { deepStrictEqual } from 'node:assert';
import type { Desk } from '../ground/desk.js';
import { ask } from '../ground/load.js';
import type { MakeOperation } from './operation.js';
import { expectText } from './reads.js';

/** About as many cases came in the days looked at, at every size, so that as much is found. */
const AMONG = 4_000;
/** The same of open ones alone: a smaller desk has few of them, and they came over longer. */
const AMONG_OPEN = 400;
export const VIEWS = 20;

interface Ground {
  /** Days, `2026-11-01`. They end before the desk was filled: what the bench itself took in came later. */
  from: string;
  openFrom: string;
  to: string;
  streamId: string;
}

async function groundOf(desk: Desk): Promise<Ground> {
  const { rows } = await desk.client.query<Ground>(
    `WITH filled AS (SELECT created_at::date AS day FROM agent WHERE email = 'agent1@bench.example')
     SELECT ${dayOf('c.created_at < day', AMONG)} AS from, ${dayOf('c.created_at < day AND c.open', AMONG_OPEN)} AS "openFrom",
       to_char(day - 1, 'YYYY-MM-DD') AS to, (SELECT id FROM stream WHERE key = 'support') AS "streamId" FROM filled`,
  );
  return rows[0]!;
}

/** When the last so many of some cases began. */
const dayOf = (which: string, among: number) =>
  `to_char(coalesce((SELECT c.created_at FROM cases c WHERE ${which} ORDER BY c.number DESC OFFSET ${among} LIMIT 1), '2000-01-01'), 'YYYY-MM-DD')`;

const came = ({ from, to }: Ground) => ({ on: 'created', op: 'days', from, to });
const cameAndOpen = ({ openFrom, to }: Ground) => ({ on: 'created', op: 'days', from: openFrom, to });

const conditions = (ground: Ground) => ({
  match: 'all',
  parts: [
    { on: 'stream', op: 'in', values: [ground.streamId] },
    { on: 'priority', op: 'in', values: ['normal', 'high'] },
    { on: 'source', op: 'in', values: ['web-form'] },
    came(ground),
  ],
});

const asked = (desk: Desk, { streamId, from, openFrom, to }: Ground) =>
  `agent=${desk.agentId}&stream=${streamId}&from=${from}&to=${to}&open=${openFrom}`;

/** Four conditions of a saved filter: the first page, and how many there are. */
export const filter: MakeOperation = async (desk) => {
  const ground = await groundOf(desk);
  const ours = desk.graphql('Cases', {
    ...{ filter: { where: conditions(ground) }, sort: 'NEWEST_ACTIVITY', first: 50 },
  });
  const raw = { url: `${desk.rawUrl}/filter?${asked(desk, ground)}` };
  return {
    key: 'filter',
    name: 'a filter of four conditions',
    async ours(agent) {
      expectText(await ask(agent, ours), '"totalCount"');
    },
    async raw(agent) {
      expectText(await ask(agent, raw), '"totalCount"');
    },
    async prepare(agent) {
      deepStrictEqual(JSON.parse(await ask(agent, ours)), JSON.parse(await ask(agent, raw)));
    },
  };
};

/** The numbers of the panel of somebody with 20 views, each to 100. */
export const views: MakeOperation = async (desk) => {
  const ground = await groundOf(desk);
  const ours = desk.graphql('SavedViewCounts', {});
  const raw = { url: `${desk.rawUrl}/views?${asked(desk, ground)}` };
  return {
    key: 'views',
    name: `counts of ${VIEWS} saved views`,
    async ours(agent) {
      expectText(await ask(agent, ours), '"count"');
    },
    async raw(agent) {
      expectText(await ask(agent, raw), '"count"');
    },
    async prepare(agent) {
      await desk.client.query('DELETE FROM saved_view WHERE owner_id = $1', [desk.agentId]);
      for (let at = 0; at < VIEWS; at++)
        expectText(await ask(agent, desk.graphql('SaveView', { input: viewOf(ground, at) })), 'ViewSaved');
      const counts = (text: string) =>
        (JSON.parse(text) as { data: { savedViewCounts: { count: number }[] } }).data.savedViewCounts
          .map(({ count }) => count)
          .sort((a, b) => a - b);
      deepStrictEqual(counts(await ask(agent, ours)), counts(await ask(agent, raw)));
    },
  };
};

/** Of those days, by turns: what is mine and open, what waits in a stream, what came by form, and the four conditions above. */
function viewOf(ground: Ground, at: number): object {
  const priority = ['none', 'low', 'normal', 'high', 'urgent'][at % 5]!;
  const rated = { on: 'priority', op: 'in', values: [priority] };
  const stream = { on: 'stream', op: 'in', values: [ground.streamId] };
  const parts = [
    [
      { on: 'owner', op: 'in', values: ['me'] },
      { on: 'open', op: 'is', value: true },
      cameAndOpen(ground),
      rated,
    ],
    [stream, { on: 'waiting', op: 'is', value: true }, cameAndOpen(ground), rated],
    [{ on: 'source', op: 'in', values: ['web-form'] }, came(ground), rated],
    [...conditions(ground).parts.filter(({ on }) => on !== 'priority'), rated],
  ][at % 4]!;
  return { name: `View ${at + 1}`, filter: { match: 'all', parts }, columns: ['number', 'subject'] };
}

/** Rows of an export; fewer where the desk has fewer. */
export const EXPORTED = 100_000;

/** Everything that came since a day, as CSV, from the question to the last line. */
export const exportRows: MakeOperation = async (desk) => {
  const { rows } = await desk.client.query<{ since: string; n: number }>(
    `SELECT to_char(since, 'YYYY-MM-DD') AS since,
       (SELECT count(*)::int FROM cases WHERE created_at >= date_trunc('day', since AT TIME ZONE 'UTC') AT TIME ZONE 'UTC') AS n
     FROM (SELECT coalesce((SELECT created_at FROM cases ORDER BY number DESC OFFSET ${EXPORTED} LIMIT 1), '2000-01-01') AS since) d`,
  );
  const { since, n } = rows[0]!;
  const where = { match: 'all', parts: [{ on: 'created', op: 'days', from: since }] };
  const columns = [
    'number',
    'subject',
    'contact',
    'state',
    'stream',
    'owner',
    'priority',
    'created',
    'lastActivity',
  ];
  const raw = { url: `${desk.rawUrl}/export?since=${since}` };
  const lines = (text: string) => {
    const found = text.split('\n').length - 2;
    if (found !== n) throw new Error(`Expected ${n} rows: ${found}, ${text.slice(0, 300)}`);
  };
  return {
    key: 'export',
    name: `export of ${n.toLocaleString('en')} rows`,
    async ours(agent) {
      const input = { filter: { where }, columns, format: 'CSV' };
      const started = JSON.parse(await ask(agent, desk.graphql('StartExport', { input }))) as {
        data: { startExport: { url: string } };
      };
      const { url } = started.data.startExport;
      lines(
        await ask(agent, { url: `${desk.url}${url}`, headers: { authorization: `Bearer ${desk.token}` } }),
      );
    },
    async raw(agent) {
      lines(await ask(agent, raw));
    },
  };
};
