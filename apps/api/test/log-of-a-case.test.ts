import { customerWrites } from '../testing/customer-writes.js';
import { versionOf } from '../testing/merging.js';
import { PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  await register(api, 'anna@customer.example', 'Anna Nowak');
}, 120_000);
afterAll(() => api.stop());

const LOG = /* GraphQL */ `
  query ($number: String!, $filter: CaseLogFilter, $first: Int, $after: String) {
    case(number: $number) {
      may {
        readLog
      }
      logPeople {
        id
        name
      }
      log(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            __typename
            author {
              name
            }
            ... on ChangeEntry {
              changes {
                what
                label
                from
                to
              }
            }
          }
        }
      }
    }
  }
`;
const logOf = async (number: string, more: object = {}, who = 'expert@test.example') =>
  (await (await api.agent(who)).ask(LOG, { number, ...more })).case;
const kindsOf = ({ log }: { log: { edges: { node: { __typename: string } }[] } }) =>
  log.edges.map(({ node }) => node.__typename);

/** A case that two colleagues worked on. */
async function worked(): Promise<string> {
  const { number } = await customerWrites(api, { email: 'anna@customer.example', name: 'Anna Nowak' });
  const expert = await api.agent('expert@test.example');
  const specialist = await api.agent('specialist@test.example');
  await expert.ask(`mutation ($input: SetPriorityInput!) { setPriority(input: $input) { __typename } }`, {
    input: { number, version: await versionOf(expert, number), priority: 'HIGH' },
  });
  await specialist.ask(`mutation ($input: SetSubjectInput!) { setSubject(input: $input) { __typename } }`, {
    input: { number, version: await versionOf(specialist, number), subject: 'Another subject' },
  });
  await specialist.ask(PERFORM, {
    input: { number, version: await versionOf(specialist, number), action: 'note', html: '<p>Seen</p>' },
  });
  return number;
}

describe('the log of a case (CS-26)', () => {
  it('tells who changed what from what to what, newest first', async () => {
    const found = await logOf(await worked());
    expect(found.may.readLog).toBe(true);
    expect(kindsOf(found)).toEqual([
      'NoteEntry',
      'ChangeEntry',
      'ChangeEntry',
      'ChangeEntry',
      'MessageEntry',
    ]);
    expect(found.log.totalCount).toBe(5);
    expect(found.log.edges[1].node).toMatchObject({
      author: { name: 'Stan Specialist' },
      changes: [{ what: 'subject', label: 'Subject', to: 'Another subject' }],
    });
    expect(found.log.edges[2].node).toMatchObject({
      author: { name: 'Eva Expert' },
      changes: [{ what: 'priority', label: 'Priority', to: 'high' }],
    });
  });

  it('comes page by page', async () => {
    const number = await worked();
    const first = await logOf(number, { first: 2 });
    expect(kindsOf(first)).toEqual(['NoteEntry', 'ChangeEntry']);
    expect(first.log.pageInfo.hasNextPage).toBe(true);
    const rest = await logOf(number, { first: 3, after: first.log.pageInfo.endCursor });
    expect(kindsOf(rest)).toEqual(['ChangeEntry', 'ChangeEntry', 'MessageEntry']);
    expect(rest.log.pageInfo.hasNextPage).toBe(false);
  });

  it('is narrowed by kind and by person', async () => {
    const number = await worked();
    expect(kindsOf(await logOf(number, { filter: { kind: 'NOTES' } }))).toEqual(['NoteEntry']);
    const { logPeople } = await logOf(number);
    expect(logPeople.map(({ name }: { name: string }) => name)).toEqual(['Eva Expert', 'Stan Specialist']);
    const bySam = await logOf(number, { filter: { agentId: logPeople[1].id, kind: 'CHANGES' } });
    expect(bySam.log).toMatchObject({ totalCount: 1 });
    expect((await logOf(number, { filter: { agentId: 'nobody' } })).log.edges).toEqual([]);
  });

  it('is nothing to those without the right', async () => {
    expect(await logOf(await worked(), {}, 'trainee@test.example')).toEqual({
      may: { readLog: false },
      logPeople: [],
      log: null,
    });
  });
});

describe('the log of what belongs to no case', () => {
  it('tells what became of a saved view', async () => {
    const agent = await api.agent('manager@test.example');
    const { saveView } = await agent.ask(
      `mutation ($input: SaveViewInput!) { saveView(input: $input) { ... on ViewSaved { view { id } } } }`,
      {
        input: {
          name: 'Mine',
          icon: 'star',
          filter: { match: 'all', parts: [{ on: 'priority', op: 'in', values: ['urgent'] }] },
          columns: ['subject'],
          sort: 'NEWEST',
          mode: 'LIST',
          pageSize: 50,
          sharedWith: [],
        },
      },
    );
    const { id } = saveView.view;
    await agent.ask(`mutation ($id: ID!) { deleteView(id: $id) }`, { id });
    const rows = (await api.source.query(
      `SELECT what, agent_id IS NOT NULL AS by_agent, changes FROM change_log WHERE subject_kind = 'view' AND subject_id = $1 ORDER BY seq`,
      [id],
    )) as { what: string; by_agent: boolean; changes: { field: string; to: unknown }[] }[];
    expect(rows).toMatchObject([
      { what: 'created', by_agent: true },
      { what: 'deleted', by_agent: true, changes: [] },
    ]);
    expect(rows[0]!.changes).toContainEqual({ field: 'name', from: null, to: 'Mine' });
  });
});
