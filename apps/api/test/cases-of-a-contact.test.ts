import { customerWrites } from '../testing/customer-writes.js';
import { versionOf } from '../testing/merging.js';
import { PERFORM } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
/** The newest first. */
const numbers: string[] = [];
let contactId: string;

const CASES = /* GraphQL */ `
  query ($filter: CaseFilter!, $first: Int!, $after: String) {
    cases(filter: $filter, sort: NEWEST, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          number
        }
      }
    }
  }
`;
const OTHERS = `query ($number: String!) { case(number: $number) { otherCases { number } } }`;

beforeAll(async () => {
  api = await startApi();
  for (let count = 0; count < 3; count += 1) {
    const written = await customerWrites(api, { email: 'olga@customer.example', name: 'Olga Often' });
    numbers.unshift(written.number);
    contactId = written.contactId;
  }
  await customerWrites(api, { email: 'other@customer.example', name: 'Otto Other' });
  const expert = await api.agent('expert@test.example');
  const oldest = numbers[2]!;
  const { performAction } = await expert.ask(PERFORM, {
    input: {
      number: oldest,
      version: await versionOf(expert, oldest),
      action: 'reply-and-close',
      html: '<p>Done</p>',
    },
  });
  expect(performAction.__typename).toBe('ActionPerformed');
}, 120_000);
afterAll(() => api.stop());

const casesOf = async (filter: object, page: object = {}, who = 'expert@test.example') =>
  (await (await api.agent(who)).ask(CASES, { filter: { contactId, ...filter }, first: 50, ...page })).cases;
const numbersOf = (found: { edges: { node: { number: string } }[] }): string[] =>
  found.edges.map(({ node }) => node.number);

describe('the cases of a contact (CS-23)', () => {
  it('stand beside each of them, without itself and without those of others', async () => {
    const expert = await api.agent('expert@test.example');
    const found = (await expert.ask(OTHERS, { number: numbers[0] })).case;
    expect(found.otherCases.map(({ number }: { number: string }) => number).sort()).toEqual(
      numbers.slice(1).sort(),
    );
  });

  it('come page by page, the newest first', async () => {
    const first = await casesOf({}, { first: 2 });
    expect(numbersOf(first)).toEqual(numbers.slice(0, 2));
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await casesOf({}, { first: 2, after: first.pageInfo.endCursor });
    expect(numbersOf(rest)).toEqual(numbers.slice(2));
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('are asked for open or closed', async () => {
    expect(numbersOf(await casesOf({ queue: 'ALL' }))).toEqual(numbers.slice(0, 2));
    expect(numbersOf(await casesOf({ queue: 'ARCHIVE' }))).toEqual(numbers.slice(2));
  });

  it('are nothing, not even a count, to whoever works in another stream', async () => {
    for (const queue of [null, 'ALL', 'ARCHIVE'])
      expect(await casesOf({ queue }, {}, 'accountant@test.example')).toMatchObject({
        totalCount: 0,
        edges: [],
      });
  });
});
