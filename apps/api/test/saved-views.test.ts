import { jest } from '@jest/globals';
import { FilterReads } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import { LIST } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const PARTS = `id name icon filter columns sort mode pageSize sharedWith shared mine mayEdit version owner { name }`;
const VIEWS = `{ savedViews { ${PARTS} } }`;
const COUNTS = `{ savedViewCounts { view count } }`;
const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename
  ... on ViewSaved { view { ${PARTS} } } ... on Refused { code message fieldErrors { path message } } } }`;
const DELETE = `mutation ($id: ID!) { deleteView(id: $id) }`;
const RESTORE = `mutation ($id: ID!) { restoreView(id: $id) }`;
const ARRANGE = `mutation ($ids: [ID!]!) { arrangeViews(ids: $ids) { name } }`;

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  for (let n = 0; n < 3; n++)
    await customerWrites(api, { subject: `Question ${n}`, email: `c${n}@customer.example` });
  const urgent = await customerWrites(api, { subject: 'Urgent', email: 'u@customer.example' });
  await api.source.query(`UPDATE cases SET priority = 4 WHERE number = $1`, [urgent.number]);
});
afterAll(() => api.stop());
beforeEach(() => api.source.query(`DELETE FROM saved_view`));

const as = (who: string) => api.agent(`${who}@test.example`);
const urgent = { match: 'all', parts: [{ on: 'priority', op: 'in', values: ['urgent'] }] };
const base = { name: 'Urgent ones', filter: urgent, columns: ['number', 'subject'] };
const save = async (who: string, input: object = {}) =>
  (await (await as(who)).ask(SAVE, { input: { ...base, ...input } })).saveView;
const saved = async (who: string, input: object = {}) => (await save(who, input)).view;
const names = async (who: string): Promise<string[]> =>
  (await (await as(who)).ask(VIEWS)).savedViews.map(({ name }: { name: string }) => name);
const counts = async (who: string) => (await (await as(who)).ask(COUNTS)).savedViewCounts;

describe('a saved view', () => {
  it('is kept as it was made, and is its owner’s alone', async () => {
    const columns = ['subject', 'number', 'field:device'];
    const view = await saved('trainee', {
      icon: 'flame',
      columns,
      sort: 'PRIORITY',
      mode: 'TABLE',
      pageSize: 25,
    });
    expect(view).toEqual({
      id: expect.any(String),
      ...{
        name: 'Urgent ones',
        icon: 'flame',
        filter: urgent,
        columns,
        sort: 'PRIORITY',
        mode: 'TABLE',
        pageSize: 25,
      },
      ...{
        sharedWith: [],
        shared: false,
        mine: true,
        mayEdit: true,
        version: 1,
        owner: { name: 'Tina Trainee' },
      },
    });
    expect((await (await as('trainee')).ask(VIEWS)).savedViews).toEqual([view]);
    for (const other of ['admin', 'expert', 'accountant']) expect(await names(other)).toEqual([]);
  });

  it('shows what it matches, with further conditions beside it', async () => {
    const { id } = await saved('trainee');
    const trainee = await as('trainee');
    const found = async (filter: object) =>
      (await trainee.ask(LIST, { filter, first: 9 })).cases.edges.map(({ node }: any) => node.subject);
    expect(await found({ view: id })).toEqual(['Urgent']);
    expect(
      await found({ view: id, where: { parts: [{ on: 'subject', op: 'contains', text: 'question' }] } }),
    ).toEqual([]);
  });

  it('is changed by who saw it last, and by nobody who did not', async () => {
    const { id } = await saved('expert');
    expect((await saved('expert', { id, version: 1, name: 'Hot' })).version).toBe(2);
    expect(await save('expert', { id, version: 1, name: 'Cold' })).toMatchObject({ code: 'STALE_VERSION' });
    expect(await names('expert')).toEqual(['Hot']);
  });

  it('that was deleted is back when that is undone', async () => {
    const { id } = await saved('expert');
    expect(await (await as('expert')).ask(DELETE, { id })).toEqual({ deleteView: true });
    expect(await names('expert')).toEqual([]);
    expect(await (await as('expert')).ask(DELETE, { id })).toEqual({ deleteView: false });
    expect(await (await as('expert')).ask(RESTORE, { id })).toEqual({ restoreView: true });
    expect(await names('expert')).toEqual(['Urgent ones']);
  });

  it.each<[string, object, string]>([
    ['without a name', { name: ' ' }, 'input.name'],
    ['with a long name', { name: 'x'.repeat(61) }, 'input.name'],
    ['with an unknown column', { columns: ['number', 'password_hash'] }, 'input.columns.1'],
    ['without columns', { columns: [] }, 'input.columns'],
    ['with an icon that is none', { icon: '<b>' }, 'input.icon'],
    ['with a page of nothing', { pageSize: 0 }, 'input.pageSize'],
    ['with a wrong condition', { filter: { parts: [{ on: 'x' }] } }, 'input.filter.parts.0.on'],
    ['for somebody alone', { sharedWith: ['agent:eva@test.example'] }, 'input.sharedWith.0'],
  ])('%s is refused, and what is wrong is named', async (_what, input, path) => {
    const answer = await save('manager', input);
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'BAD_INPUT' });
    expect(answer.fieldErrors.map((error: { path: string }) => error.path)).toEqual([path]);
    expect(await names('manager')).toEqual([]);
  });

  it('has an end: fifty of one’s own', async () => {
    await api.source.query(
      `INSERT INTO saved_view (id, owner_id, name, icon, filter, columns, sort, mode, page_size)
       SELECT gen_random_uuid(), id, 'x', 'x', '{"match":"all","parts":[]}', '{number}', 'NEWEST', 'list', 50
       FROM agent, generate_series(1, 50) WHERE name = 'Eva Expert'`,
    );
    expect(await save('expert')).toMatchObject({ code: 'BAD_INPUT', fieldErrors: [{ path: 'input' }] });
  });
});

describe('a shared view', () => {
  it.each<[string, string[], string[]]>([
    ['everybody', ['everybody'], ['admin', 'expert', 'trainee', 'accountant']],
    ['a role', ['role:trainee'], ['trainee', 'accountant']],
    ['a group', ['group:accountants'], ['accountant']],
    ['a role and a group', ['role:expert', 'group:accountants'], ['expert', 'accountant']],
  ])('with %s is theirs and nobody else’s', async (_whom, sharedWith, those) => {
    const { id } = await saved('manager', { sharedWith });
    for (const who of ['admin', 'expert', 'trainee', 'accountant']) {
      const has = those.includes(who);
      expect(await names(who)).toEqual(has ? ['Urgent ones'] : []);
      const { errors } = await (await as(who)).raw(LIST, { filter: { view: id } });
      expect(errors?.[0]?.message).toBe(has ? undefined : 'There is no such view.');
    }
  });

  it('shows each only what they may see', async () => {
    const { id } = await saved('manager', { sharedWith: ['everybody'] });
    const seen = async (who: string) =>
      (await (await as(who)).ask(LIST, { filter: { view: id }, first: 9 })).cases.totalCount;
    expect(await seen('trainee')).toBe(1);
    expect(await seen('accountant')).toBe(0);
    expect(await counts('accountant')).toEqual([{ view: id, count: 0 }]);
  });

  it('means whoever looks where it says “me”', async () => {
    const mine = { parts: [{ on: 'owner', op: 'in', values: ['me'] }] };
    await saved('manager', { sharedWith: ['everybody'], filter: mine });
    await api.source.query(
      `UPDATE cases SET owner_id = (SELECT id FROM agent WHERE name = 'Eva Expert') WHERE subject = 'Urgent'`,
    );
    expect((await counts('expert'))[0].count).toBe(1);
    expect((await counts('specialist'))[0].count).toBe(0);
    await api.source.query(`UPDATE cases SET owner_id = NULL`);
  });

  it('is shared by those alone who may', async () => {
    expect(await save('expert', { sharedWith: ['everybody'] })).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path: 'input.sharedWith' }],
    });
    expect(await names('trainee')).toEqual([]);
  });

  it('is changed and deleted by its owner and who may share; others only have it', async () => {
    const { id } = await saved('manager', { sharedWith: ['everybody'] });
    const [theirs] = (await (await as('expert')).ask(VIEWS)).savedViews;
    expect(theirs).toMatchObject({ mine: false, mayEdit: false, shared: true, sharedWith: [] });
    expect(await save('expert', { id, version: 1 })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await (await as('expert')).ask(DELETE, { id })).deleteView).toBe(false);
    expect((await (await as('expert')).ask(RESTORE, { id })).restoreView).toBe(false);
    expect(await saved('admin', { id, version: 1, name: 'Ours', sharedWith: ['everybody'] })).toMatchObject({
      name: 'Ours',
    });
    expect((await (await as('admin')).ask(DELETE, { id })).deleteView).toBe(true);
    expect(await names('manager')).toEqual([]);
    expect((await (await as('manager')).ask(RESTORE, { id })).restoreView).toBe(true);
    expect(await names('trainee')).toEqual(['Ours']);
  });

  it('is not there for whom it was taken away from', async () => {
    const { id } = await saved('manager', { sharedWith: ['role:trainee'] });
    await saved('manager', { id, version: 1, sharedWith: [] });
    expect(await names('trainee')).toEqual([]);
    expect(await save('trainee', { id, version: 2 })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('about a field that somebody does not know matches nothing for them', async () => {
    const filter = { parts: [{ on: 'field', op: 'matches', key: 'device', contains: 'laptop' }] };
    const view = await save('admin', { sharedWith: ['everybody'], filter });
    if (view.__typename === 'Refused') throw new Error(JSON.stringify(view));
    expect(await counts('accountant')).toEqual([{ view: view.view.id, count: 0 }]);
  });
});

describe('the panel', () => {
  it('has each agent’s own order, and own views before shared ones', async () => {
    const [a, b, c] = [
      await saved('expert', { name: 'A' }),
      await saved('manager', { name: 'B', sharedWith: ['everybody'] }),
      await saved('expert', { name: 'C' }),
    ];
    expect(await names('expert')).toEqual(['A', 'C', 'B']);
    const { arrangeViews } = await (await as('expert')).ask(ARRANGE, { ids: [c.id, a.id, b.id] });
    expect(arrangeViews.map(({ name }: any) => name)).toEqual(['C', 'A', 'B']);
    const d = await saved('manager', { name: 'D', sharedWith: ['everybody'] });
    expect(await names('expert')).toEqual(['C', 'A', 'B', 'D']);
    await (await as('manager')).ask(ARRANGE, { ids: [d.id, b.id] });
    expect(await names('manager')).toEqual(['D', 'B']);
    expect(await names('expert')).toEqual(['C', 'A', 'B', 'D']);
  });

  it('keeps no place for views one does not have', async () => {
    const { id } = await saved('expert');
    await (await as('trainee')).ask(ARRANGE, { ids: [id, 'nonsense'] });
    expect(await api.source.query(`SELECT FROM saved_view_place`)).toEqual([]);
  });

  it('counts all its views in one statement', async () => {
    for (let n = 0; n < 20; n++)
      await saved('expert', { name: `View ${n}`, ...(n % 2 && { filter: { parts: [] } }) });
    const asked = jest.spyOn(api.app.get(FilterReads), 'query');
    expect((await counts('expert')).map(({ count }: any) => count)).toEqual(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? 4 : 1)),
    );
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  it('has numbers for the others when one view takes too long, and leaves that one alone for a while', async () => {
    const slow = await saved('expert', {
      name: 'Slow',
      filter: { parts: [{ on: 'unread', op: 'is', value: true }] },
    });
    const quick = await saved('expert', { name: 'Quick' });
    const reads = api.app.get(FilterReads);
    const original = reads.query.bind(reads);
    // A condition that costs its time: the real limit of the real database cuts it.
    const asked = jest
      .spyOn(reads, 'query')
      .mockImplementation((sql: string, values: readonly unknown[], within?: number) =>
        original(
          sql.replaceAll('coalesce((SELECT cr', '(SELECT length(pg_sleep(0.5)::text)) + coalesce((SELECT cr'),
          values,
          within && Math.min(within, 300),
        ),
      );
    const expected = [
      { view: slow.id, count: null },
      { view: quick.id, count: 1 },
    ];
    expect(await counts('expert')).toEqual(expected);
    expect(asked).toHaveBeenCalledTimes(3);
    asked.mockClear();
    expect(await counts('expert')).toEqual(expected);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });
});

describe('whom views are shared with', () => {
  it('is told to those who may share', async () => {
    const { viewAudiences } = await (await as('manager')).ask(`{ viewAudiences { key kind name } }`);
    expect(viewAudiences[0]).toEqual({ key: 'everybody', kind: 'EVERYBODY', name: '' });
    expect(viewAudiences).toContainEqual({ key: 'role:expert', kind: 'ROLE', name: 'Expert' });
    expect(viewAudiences).toContainEqual({ key: 'group:accountants', kind: 'GROUP', name: 'Accountants' });
  });
});
