import { RIGHTS } from '@sprawa/permissions';
import fc from 'fast-check';
import { customerWrites } from '../testing/customer-writes.js';
import type { DoorClient } from '../testing/door-client.js';
import { WRONG_COUNTS } from '../testing/recount.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const WORD = 'abracadabra';
const MANY = 100;
/** Everything else the door can be asked for is tried by the explanation of rights; these are about reading cases. */
const WANTED = ['case.read', 'case.export', 'label.manage'] as const;

const PAGE = `query ($filter: CaseFilter!) { cases(filter: $filter, first: ${MANY}) { totalCount edges { node { number state { id } } } } }`;
const BOARD = `query ($filter: CaseFilter!) { caseBoard(filter: $filter, perState: 50) { cases { number } } }`;
const COUNTS = `{ queues { key count } savedViewCounts { count } }`;
const LABELLED = `{ labelCounts { cases } }`;
const STREAMS = `{ streams { states { id } } }`;
const CASE = `query ($number: String!) { case(number: $number) { number } }`;
const START = `mutation ($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportStarted { url } } }`;
const VIEW = `mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename } }`;

let api: RunningApi;
let who: string;
let client: DoorClient;
let contactId: string;
let labelId: string;
let numbers: string[];
let states: string[];
let principals: string[];

beforeAll(async () => {
  api = await startApi();
  client = await api.agent('trainee@test.example');
  [{ id: who }] = await api.source.query(`SELECT id FROM agent WHERE email = 'trainee@test.example'`);
  await client.ask(VIEW, {
    input: {
      ...{ name: 'All', columns: ['number'] },
      filter: { parts: [{ on: 'subject', op: 'contains', text: WORD }] },
    },
  });
  for (const stream of ['support', 'accounting-office', 'repair-with-payment'])
    for (let n = 0; n < 8; n++)
      contactId = (await customerWrites(api, { stream, subject: `${WORD} ${n}` })).contactId;
  await scatter();
  const column = async (sql: string) =>
    ((await api.source.query(sql)) as { is: string }[]).map(({ is }) => is);
  numbers = await column(`SELECT number AS is FROM cases ORDER BY 1`);
  states = await column(`SELECT id AS is FROM state ORDER BY 1`);
  principals = [
    ...(await column(`SELECT 'role:' || key AS is FROM role ORDER BY 1`)),
    ...(await column(`SELECT 'group:' || key AS is FROM agent_group ORDER BY 1`)),
  ];
});
afterAll(() => api.stop());

/** Each case into another state of its stream, all with one label. */
async function scatter(): Promise<void> {
  [{ id: labelId }] = await api.source.query(
    `INSERT INTO label (id, name, color, for_cases, for_contacts, for_templates) VALUES (uuidv7(), 'All', 'teal', true, false, false) RETURNING id`,
  );
  await api.source.query(
    `WITH placed AS (SELECT c.id, s.id AS state, s.open FROM (SELECT id, stream_id, row_number() OVER (PARTITION BY stream_id ORDER BY id) AS at FROM cases) c
       JOIN (SELECT id, stream_id, open, row_number() OVER (PARTITION BY stream_id ORDER BY position) AS at, count(*) OVER (PARTITION BY stream_id) AS all_of FROM state WHERE NOT retired) s
         ON s.stream_id = c.stream_id AND s.at = 1 + c.at % s.all_of)
     UPDATE cases SET state_id = placed.state, open = placed.open, closed_at = CASE WHEN placed.open THEN NULL ELSE now() END, label_ids = ARRAY[$1::uuid]
     FROM placed WHERE placed.id = cases.id`,
    [labelId],
  );
}

interface Rights {
  role: string;
  rights: readonly string[];
  groups: string[];
  visibleTo: string[][];
}
async function give({ role, rights, groups, visibleTo }: Rights): Promise<void> {
  await api.source.transaction(async (tx) => {
    await tx.query(`UPDATE role SET rights = $2 WHERE key = $1`, [role, ['self', ...rights]]);
    await tx.query(`UPDATE agent SET role_key = $2 WHERE id = $1`, [who, role]);
    await tx.query(`DELETE FROM agent_group_member WHERE agent_id = $1`, [who]);
    await tx.query(
      `INSERT INTO agent_group_member (group_id, agent_id) SELECT id, $1 FROM agent_group WHERE 'group:' || key = ANY ($2)`,
      [who, groups],
    );
    for (const [at, state] of states.entries())
      await tx.query(`UPDATE state SET visible_to = $2 WHERE id = $1`, [state, visibleTo[at]]);
  });
}

const page = async (filter: object): Promise<{ seen: string[]; total: number }> => {
  const { cases } = await client.ask(PAGE, { filter });
  return {
    seen: cases.edges.map(({ node }: { node: { number: string } }) => node.number).sort(),
    total: cases.totalCount,
  };
};
async function exported(): Promise<string[]> {
  const filter = { labelIds: [labelId] };
  const { startExport } = await client.ask(START, { input: { filter, columns: ['number'], format: 'CSV' } });
  const response = await fetch(`${api.url}${startExport.url}`, { headers: client.authorization() });
  return (await response.text()).replace('\uFEFF', '').trimEnd().split('\r\n').slice(1).sort();
}

/** What the one read that names a case tells, one after the other. */
async function opened(): Promise<string[]> {
  const found = await Promise.all(numbers.map((number) => client.ask(CASE, { number })));
  return found.flatMap(({ case: of }) => (of ? [of.number] : [])).sort();
}

describe('what an agent sees, whatever their role, rights and groups, and whom states are shown to', () => {
  it('is the same in list, board, counts, search, export and when a case is opened', async () => {
    const sizes = new Set<number>();
    await fc.assert(
      fc.asyncProperty(rights(), async (given) => {
        await give(given);
        if (!given.rights.includes('case.read')) return expectNothing(given);
        const seen = await opened();
        sizes.add(seen.length);
        const open = await page({ queue: 'ALL' });
        const closed = await page({ queue: 'ARCHIVE' });
        expect([...open.seen, ...closed.seen].sort()).toEqual(seen);
        expect([open.total, closed.total]).toEqual([open.seen.length, closed.seen.length]);
        const where = { parts: [{ on: 'subject', op: 'contains', text: WORD }] };
        for (const filter of [{ text: WORD }, { where }, { contactId }, { labelIds: [labelId] }])
          expect({ filter, ...(await page(filter)) }).toEqual({ filter, seen, total: seen.length });
        for (const filter of [{ queue: 'ALL' }, { queue: 'ARCHIVE' }]) {
          const { caseBoard } = await client.ask(BOARD, { filter });
          const onBoard = caseBoard.flatMap(({ cases }: { cases: { number: string }[] }) => cases);
          expect(onBoard.map(({ number }: { number: string }) => number).sort()).toEqual(
            (filter.queue === 'ALL' ? open : closed).seen,
          );
        }
        const counts = await client.ask(COUNTS);
        const count = (queue: string) =>
          counts.queues.find(({ key }: { key: string }) => key === queue)?.count ?? 0;
        expect([count('ALL'), count('ARCHIVE')]).toEqual([open.total, closed.total]);
        expect(counts.savedViewCounts).toEqual([{ count: seen.length }]);
        if (given.rights.includes('label.manage'))
          expect((await client.ask(LABELLED)).labelCounts).toEqual([{ cases: seen.length }]);
        if (given.rights.includes('case.export')) expect(await exported()).toEqual(seen);
        await expectNoOtherState();
      }),
      { numRuns: 25 },
    );
    // Chance that showed nobody anything, or everybody all, would prove nothing.
    expect(sizes.size).toBeGreaterThan(5);
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
  }, 120_000);
});

const rights = () =>
  fc.record({
    role: fc.constantFrom('trainee', 'specialist', 'expert', 'manager'),
    rights: fc.subarray([...RIGHTS].filter((right) => right !== 'self')).chain((some) =>
      // Most may read, or there would be little to compare.
      fc.oneof(
        { arbitrary: fc.constant([...new Set([...some, ...WANTED])]), weight: 6 },
        { arbitrary: fc.constant(some), weight: 1 },
      ),
    ),
    groups: fc.subarray(principals.filter((principal) => principal.startsWith('group:'))),
    visibleTo: fc.array(fc.subarray(principals, { maxLength: 4 }), {
      minLength: states.length,
      maxLength: states.length,
    }),
  });

async function expectNothing({ rights: given }: Rights): Promise<void> {
  for (const [query, variables] of [
    [PAGE, { filter: {} }],
    [BOARD, { filter: {} }],
    [CASE, { number: numbers[0] }],
    [START, { input: { filter: {}, columns: ['number'], format: 'CSV' } }],
  ] as const) {
    const { data, errors } = await client.raw(query, variables);
    const told = JSON.stringify(data ?? null);
    expect({ given, query, told: numbers.filter((number) => told.includes(`"${number}"`)) }).toMatchObject({
      told: [],
    });
    if (query !== START) expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
}

/** Streams tell of no state one does not see, and every case is in one that they tell of. */
async function expectNoOtherState(): Promise<void> {
  const { streams } = await client.ask(STREAMS);
  const told = streams.flatMap((stream: { states: { id: string }[] }) => stream.states.map(({ id }) => id));
  const { cases } = await client.ask(PAGE, { filter: {} });
  for (const { node } of cases.edges) expect(told).toContain(node.state.id);
}
