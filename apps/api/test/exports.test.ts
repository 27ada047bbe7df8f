import readXlsx from 'read-excel-file/node';
import { customerWrites } from '../testing/customer-writes.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const START = `mutation ($input: StartExportInput!) { startExport(input: $input) { __typename
  ... on ExportStarted { id url } ... on Refused { code message fieldErrors { path message } } } }`;
const MINE = `{ myExports { id agent format state rows total columns filter } }`;

let api: RunningApi;
const numbers: string[] = [];
beforeAll(async () => {
  api = await startApi();
  for (let n = 0; n < 5; n++)
    numbers.push(
      (
        await customerWrites(api, {
          subject: n === 0 ? '=HYPERLINK("x")' : `Question ${n}`,
          email: `c${n}@customer.example`,
        })
      ).number,
    );
  await customerWrites(api, {
    stream: 'accounting-office',
    subject: 'Secret books',
    email: 'books@customer.example',
  });
});
afterAll(() => api.stop());

/** What is asked about; the accountant sees no case of these, only those in hand at the accounting office. */
const SUPPORT = { parts: [{ on: 'subject', op: 'contains', text: 'secret', not: true }] };

const as = (who: string) => api.agent(`${who}@test.example`);
const columns = ['number', 'subject', 'state', 'created'];
const start = async (who: string, input: object = {}) =>
  (
    await (
      await as(who)
    ).ask(START, { input: { filter: { where: SUPPORT }, columns, format: 'CSV', ...input } })
  ).startExport;
const fetchAs = async (who: string, url: string) =>
  fetch(`${api.url}${url}`, { headers: (await as(who)).authorization() });
const lines = async (who: string, input: object = {}) => {
  const response = await fetchAs(who, (await start(who, input)).url);
  expect(response.status).toBe(200);
  return (await response.text()).replace('\uFEFF', '').trimEnd().split('\r\n');
};

describe('an export', () => {
  it('has only what one may see', async () => {
    await api.source.query(`UPDATE role SET rights = rights || '{case.export}' WHERE key = 'trainee'`);
    const all = { filter: {}, columns: ['subject'] };
    expect(await lines('accountant', all)).toEqual(['Subject']);
    const seen = await lines('trainee', all);
    expect(seen).toContain('Question 1');
    await api.source.query(
      `UPDATE role SET rights = array_remove(rights, 'case.export') WHERE key = 'trainee'`,
    );
  });

  it('has the cases of the list and the shown columns, newest first', async () => {
    const [head, ...rows] = await lines('manager');
    expect(head).toBe('Number,Subject,State,Created');
    expect(rows.map((row) => row.split(',')[0])).toEqual([...numbers].reverse());
  });

  it('has what contacts’ own fields hold, as people read it (CT-1)', async () => {
    await api.source.query(
      `UPDATE contact SET fields = '{"preferred-way": "telephone"}'
       WHERE id = (SELECT contact_id FROM contact_email WHERE email = 'c3@customer.example')`,
    );
    const own = ['subject', 'contact-field:preferred-way', 'contact-field:gone'];
    const [head, ...rows] = await lines('manager', { columns: own });
    expect(head).toBe('Subject,Contact: Preferred way of contact,Contact: gone');
    expect(rows).toContain('Question 3,Telephone,');
    expect(rows).toContain('Question 2,,');
  });

  it('has what the filter matches and nothing else', async () => {
    const where = { parts: [{ on: 'subject', op: 'contains', text: 'question 3' }] };
    expect((await lines('manager', { filter: { where }, columns: ['subject'] })).slice(1)).toEqual([
      'Question 3',
    ]);
  });

  it('makes no formula of a subject', async () => {
    const where = { parts: [{ on: 'subject', op: 'contains', text: 'hyperlink' }] };
    expect(await lines('manager', { filter: { where }, columns: ['subject'] })).toEqual([
      'Subject',
      `"'=HYPERLINK(""x"")"`,
    ]);
  });

  it('as a workbook is read back: numbers as numbers, times as times', async () => {
    const response = await fetchAs('manager', (await start('manager', { format: 'XLSX' })).url);
    expect(response.headers.get('content-disposition')).toMatch(/attachment; filename="sprawa-.*\.xlsx"/);
    const read = (await readXlsx(Buffer.from(await response.arrayBuffer()))) as unknown as {
      data?: unknown[][];
    }[];
    const rows = 'data' in (read[0] ?? {}) ? read[0]!.data! : (read as unknown as unknown[][]);
    expect(rows[0]).toEqual(['Number', 'Subject', 'State', 'Created']);
    expect(rows.slice(1).map(([number]) => String(number))).toEqual([...numbers].reverse());
    expect(rows[5]![1]).toBe('=HYPERLINK("x")');
    expect(rows[1]![3]).toBeInstanceOf(Date);
  });

  it('has the labels a list shows, in one cell', async () => {
    const [{ a, b, gone }] = await api.source.query(
      `WITH made AS (INSERT INTO label (id, name, color, for_cases, for_contacts, for_templates, deleted_at)
         VALUES (gen_random_uuid(), 'Warranty', 'teal', true, false, false, NULL), (gen_random_uuid(), '=Angry', 'red', true, false, false, NULL),
           (gen_random_uuid(), 'Gone', 'red', true, false, false, now()) RETURNING id, name)
       SELECT (SELECT id FROM made WHERE name = 'Warranty') AS a, (SELECT id FROM made WHERE name = '=Angry') AS b,
         (SELECT id FROM made WHERE name = 'Gone') AS gone`,
    );
    await api.source.query(`UPDATE cases SET label_ids = $1 WHERE number = $2`, [[a, gone, b], numbers[2]]);
    const where = { parts: [{ on: 'subject', op: 'contains', text: 'question' }] };
    expect(await lines('manager', { filter: { where }, columns: ['subject', 'labels'] })).toEqual([
      'Subject,Labels',
      'Question 4,',
      'Question 3,',
      `Question 2,"'=Angry, Warranty"`,
      'Question 1,',
    ]);
  });

  it('of more than one portion has every case once', async () => {
    await api.source.query(
      `INSERT INTO cases (id, stream_id, state_id, open, subject, channel, contact_id)
       SELECT gen_random_uuid(), stream_id, state_id, open, 'Many', channel, contact_id FROM cases, generate_series(1, 2500) WHERE number = $1`,
      [numbers[1]],
    );
    const [, ...rows] = await lines('manager', { columns: ['number'] });
    expect(rows).toHaveLength(2505);
    expect(new Set(rows).size).toBe(2505);
    await api.source.query(`DELETE FROM cases WHERE subject = 'Many'`);
  });

  it('is written down: who, what, how many', async () => {
    const filter = { queue: 'ALL', where: SUPPORT };
    const { id, url } = await start('admin', { filter });
    await (await fetchAs('admin', url)).text();
    const [mine] = (await (await as('admin')).ask(MINE)).myExports;
    expect(mine).toEqual({
      id,
      agent: 'Ada Admin',
      format: 'CSV',
      state: 'DONE',
      rows: 5,
      total: 5,
      columns,
      filter,
    });
    const { exportLog } = await (await as('admin')).ask(`{ exportLog { agent rows } }`);
    expect(exportLog[0]).toEqual({ agent: 'Ada Admin', rows: 5 });
    expect(new Set(exportLog.map(({ agent }: any) => agent))).toEqual(
      new Set(['Ada Admin', 'Max Manager', 'Adam Accountant', 'Tina Trainee']),
    );
  });

  it('is fetched once, by who asked, while it is fresh', async () => {
    const { url } = await start('manager');
    expect((await fetchAs('admin', url)).status).toBe(404);
    expect((await fetch(`${api.url}${url}`)).status).toBe(401);
    expect((await fetchAs('manager', url)).status).toBe(200);
    expect((await fetchAs('manager', url)).status).toBe(404);
    const old = await start('manager');
    await api.source.query(`UPDATE case_export SET asked_at = now() - interval '11 minutes' WHERE id = $1`, [
      old.id,
    ]);
    expect((await fetchAs('manager', old.url)).status).toBe(404);
    expect((await fetchAs('manager', '/exports/nonsense')).status).toBe(404);
  });

  it.each<[string, object, string]>([
    ['a column that is none', { columns: ['password_hash'] }, 'input.columns.0'],
    ['no columns', { columns: [] }, 'input.columns'],
    ['a wrong condition', { filter: { where: { parts: [{ on: 'x' }] } } }, 'filter.where.parts.0.on'],
  ])('of %s is refused, and what is wrong is named', async (_what, input, path) => {
    expect(await start('manager', input)).toMatchObject({ code: 'BAD_INPUT', fieldErrors: [{ path }] });
  });
});
