import { LONG_ENTRIES, RARE_HITS, RARE_WORD } from '../seed/size.js';
import { ask } from '../ground/load.js';
import { deepStrictEqual } from 'node:assert';
import { inTurn, type MakeOperation } from './operation.js';

/** The agents' list as their app asks for it: 50 of all open cases, newest activity first. */
export const list: MakeOperation = (desk) => {
  const ours = desk.graphql('Cases', { filter: { queue: 'ALL' }, sort: 'NEWEST_ACTIVITY', first: 50 });
  const raw = { url: `${desk.rawUrl}/list?agent=${desk.agentId}` };
  return {
    key: 'list',
    name: 'list of 50',
    async ours(agent) {
      expectText(await ask(agent, ours), '"totalCount"');
    },
    async raw(agent) {
      expectText(await ask(agent, raw), '"totalCount"');
    },
    async prepare(agent) {
      const mine = JSON.parse(await ask(agent, ours)) as { data: { cases: { edges: unknown[] } } };
      deepStrictEqual(mine, JSON.parse(await ask(agent, raw)));
      deepStrictEqual(mine.data.cases.edges.length, 50);
    },
  };
};

/** A word that stands in 100 cases. */
export const search: MakeOperation = (desk) => {
  const ours = desk.graphql('Cases', {
    filter: { text: RARE_WORD },
    sort: 'NEWEST_ACTIVITY',
    first: RARE_HITS,
  });
  const raw = { url: `${desk.rawUrl}/search?agent=${desk.agentId}&text=${RARE_WORD}` };
  return {
    key: 'search',
    name: 'search, 100 hits',
    async ours(agent) {
      expectText(await ask(agent, ours), `"totalCount":${RARE_HITS}`);
    },
    async raw(agent) {
      expectText(await ask(agent, raw), `"totalCount":${RARE_HITS}`);
    },
    async prepare(agent) {
      deepStrictEqual(JSON.parse(await ask(agent, ours)), JSON.parse(await ask(agent, raw)));
    },
  };
};

/**
 * A word of every text: the first page of best matches, and how many there are, up to 10,000. By hand the newest are
 * asked one by one, as somebody writes it who knows that the word is common; which of so many are shown may differ.
 */
export const searchCommon: MakeOperation = async (desk) => {
  const { rows } = await desk.client.query<{ word: string }>(
    `SELECT word FROM (SELECT lower(unnest(regexp_split_to_array(body, '\\W+'))) AS word FROM case_entry WHERE kind = 'message' LIMIT 2000) w
     WHERE length(word) > 3 GROUP BY word ORDER BY count(*) DESC, word LIMIT 1`,
  );
  const text = rows[0]!.word;
  const ours = desk.graphql('Cases', { filter: { text }, sort: 'RELEVANCE', first: 50 });
  const raw = { url: `${desk.rawUrl}/search-common?agent=${desk.agentId}&text=${encodeURIComponent(text)}` };
  return {
    key: 'common',
    name: 'search, a common word',
    // One answer may keep PostgreSQL busy for seconds.
    connections: 1,
    async ours(agent) {
      expectText(await ask(agent, ours), '"hasNextPage":true');
    },
    async raw(agent) {
      expectText(await ask(agent, raw), '"hasNextPage":true');
    },
  };
};

/** Both requests the app makes: the case with all around it, and its conversation; here all of its 200 entries. */
export const openCase: MakeOperation = (desk) => {
  const next = inTurn(desk.longCases);
  const sizes = { ours: 0, raw: 0 };
  const ours = async (agent: Parameters<typeof ask>[0]) => {
    const number = next();
    const head = await ask(agent, desk.graphql('Case', { number }));
    expectText(head, `"number":"${number}"`);
    const entries = await ask(agent, desk.graphql('Timeline', { number, last: LONG_ENTRIES, before: null }));
    expectText(entries, `"position":${LONG_ENTRIES}`);
    sizes.ours = entries.length;
  };
  const raw = async (agent: Parameters<typeof ask>[0]) => {
    const number = next();
    expectText(
      await ask(agent, { url: `${desk.rawUrl}/case?agent=${desk.agentId}&number=${number}` }),
      number,
    );
    const entries = await ask(agent, { url: `${desk.rawUrl}/timeline?number=${number}` });
    expectText(entries, `"position":${LONG_ENTRIES}`);
    sizes.raw = entries.length;
  };
  return {
    key: 'case',
    name: 'a case with 200 entries',
    ours,
    raw,
    async prepare(agent) {
      await ours(agent);
      await raw(agent);
      // Names and links are made by the program's rules; by hand they are only as long.
      if (Math.abs(sizes.ours / sizes.raw - 1) > 0.1)
        throw new Error(`The entries differ: ${sizes.ours} and ${sizes.raw} bytes`);
    },
  };
};

export const counts: MakeOperation = (desk) => {
  const ours = desk.graphql('Queues', { stream: null });
  return {
    key: 'counts',
    name: 'all queue counts',
    async ours(agent) {
      expectText(await ask(agent, ours), '"ARCHIVE"');
    },
    async raw(agent) {
      expectText(await ask(agent, { url: `${desk.rawUrl}/counts?agent=${desk.agentId}` }), 'closed');
    },
  };
};

export function expectText(answer: string, part: string): void {
  if (!answer.includes(part)) throw new Error(`Expected ${part} in: ${answer.slice(0, 500)}`);
}
