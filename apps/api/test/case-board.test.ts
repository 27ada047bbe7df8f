import { jest } from '@jest/globals';
import pg from 'pg';
import { customerWrites } from '../testing/customer-writes.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const BOARD = `query ($filter: CaseFilter, $perState: Int) { caseBoard(filter: $filter, perState: $perState) {
  stream { key } state { key open } hasMore cases { number subject contact { name } } } }`;

let api: RunningApi;
const numbers: string[] = [];
beforeAll(async () => {
  api = await startApi();
  for (let n = 0; n < 4; n++)
    numbers.push(
      (await customerWrites(api, { subject: `Question ${n}`, email: `c${n}@customer.example` })).number,
    );
  await api.source.query(
    `UPDATE cases c SET state_id = s.id, open = false, closed_at = now() FROM state s
     WHERE s.stream_id = c.stream_id AND s.kind = 'closed' AND c.number = $1`,
    [numbers[0]],
  );
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.stop());

const board = async (who: string, variables: object = {}) =>
  (await (await api.agent(`${who}@test.example`)).ask(BOARD, variables)).caseBoard as {
    state: { key: string; open: boolean };
    hasMore: boolean;
    cases: { number: string }[];
  }[];
const shown = (columns: Awaited<ReturnType<typeof board>>) =>
  columns.flatMap(({ cases }) => cases.map(({ number }) => number)).sort();

/** How many statements of any kind something costs, over all pools. */
async function countedStatements() {
  const client = await api.agent('expert@test.example');
  const query = jest.spyOn(pg.Client.prototype, 'query');
  return {
    client,
    counted: async (work: () => Promise<unknown>) => {
      // What is remembered from one time to the next is asked for once.
      await work();
      query.mockClear();
      await work();
      return query.mock.calls.length;
    },
  };
}

describe('cases by state', () => {
  it('stand in the columns of their states, and nowhere twice', async () => {
    const columns = await board('expert', { filter: {} });
    expect(shown(columns)).toEqual([...numbers].sort());
    const closed = columns.filter(({ cases }) => cases.some(({ number }) => number === numbers[0]));
    expect(closed).toMatchObject([{ state: { open: false }, hasMore: false }]);
  });

  it('are at most as many as were asked for, and say that there are more', async () => {
    const columns = await board('expert', { filter: { queue: 'ALL' }, perState: 2 });
    expect(columns.find(({ cases }) => cases.length > 0)).toMatchObject({ hasMore: true });
    expect(shown(columns)).toEqual([numbers[2], numbers[3]].sort());
  });

  it('have columns for what the filter can match: open states for open cases', async () => {
    expect((await board('expert', { filter: { queue: 'ALL' } })).every(({ state }) => state.open)).toBe(true);
    expect((await board('expert', { filter: { queue: 'ARCHIVE' } })).some(({ state }) => state.open)).toBe(
      false,
    );
    const where = { parts: [{ on: 'open', op: 'is', value: false }] };
    expect(shown(await board('expert', { filter: { where } }))).toEqual([numbers[0]]);
  });

  it('cost no more statements than a page of a list', async () => {
    const { client, counted } = await countedStatements();
    const row = `number labels { name } state { name } owner { name } group { name } contact { id name }`;
    const list = await counted(() =>
      client.ask(`{ cases(filter: { queue: ALL }) { edges { node { ${row} } } } }`),
    );
    const cards = await counted(() =>
      client.ask(`{ caseBoard(filter: { queue: ALL }) { stream { id } state { id } cases { ${row} } } }`),
    );
    expect(list).toBeGreaterThan(0);
    expect(cards).toBeLessThanOrEqual(list);
  });

  it('are nobody’s who may not see them', async () => {
    expect(shown(await board('accountant', { filter: {} }))).toEqual([]);
  });

  it.each([0, 51])('are not shown %d at a time', async (perState) => {
    const { errors } = await (await api.agent('expert@test.example')).raw(BOARD, { perState });
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
