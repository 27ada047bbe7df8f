import { customerWrites } from '../testing/customer-writes.js';
import { Listener } from '../testing/access/listener.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const PARTS = `id name color scopes version`;
const LABELS = `query ($scope: LabelScope) { labels(scope: $scope) { ${PARTS} } }`;
const RESULT = `{ __typename ... on LabelSaved { label { ${PARTS} } } ... on Refused { code fieldErrors { path } } }`;
const CREATE = `mutation ($input: LabelInput!) { createLabel(input: $input) ${RESULT} }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: LabelInput!) { updateLabel(id: $id, version: $version, input: $input) ${RESULT} }`;
const MERGE = `mutation ($id: ID!, $into: ID!) { mergeLabels(id: $id, into: $into) }`;
const DELETE = `mutation ($id: ID!) { deleteLabel(id: $id) }`;
const RESTORE = `mutation ($id: ID!) { restoreLabel(id: $id) }`;
const LABEL = `mutation ($input: LabelCaseInput!) { labelCase(input: $input) { __typename
  ... on ActionPerformed { case { version labels { name } } } ... on Refused { code fieldErrors { path } } } }`;
const LABEL_CONTACT = `mutation ($input: LabelContactInput!) { labelContact(input: $input) { labels { name } } }`;
const CASE = `query ($number: String!) { case(number: $number) { version labels { name color } contact { id labels { name } } may { label }
  timeline(last: 3) { edges { node { visibility ... on ChangeEntry { summary changes { what from to } } } } } } }`;
const LIST = `query ($filter: CaseFilter) { cases(filter: $filter) { totalCount edges { node { number labels { name } } } } }`;

let api: RunningApi;
let number: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.source.query(`UPDATE cases SET label_ids = '{}' WHERE label_ids <> '{}'`);
  await api.source.query(`DELETE FROM label`);
  const door = await as('manager');
  // What others made is forgotten with the next change; here rows went without the program.
  await door.ask(DELETE, { id: (await made('manager', { name: 'None' })).id });
  number = (await customerWrites(api, { subject: 'Broken', email: 'anna@customer.example' })).number;
});

const as = (who: string) => api.agent(`${who}@test.example`);
const create = async (who: string, input: object = {}) =>
  (
    await (
      await as(who)
    ).ask(CREATE, { input: { name: 'Warranty', color: 'TEAL', scopes: ['CASES'], ...input } })
  ).createLabel;
const made = async (who: string, input: object = {}): Promise<{ id: string; version: number }> =>
  (await create(who, input)).label;
const label = async (who: string, add: string[], remove: string[] = []) =>
  (await (await as(who)).ask(LABEL, { input: { number, add, remove } })).labelCase;
const open = async (who = 'expert') => (await (await as(who)).ask(CASE, { number })).case;
const names = (of: { labels: { name: string }[] }) => of.labels.map(({ name }) => name);

describe('a label', () => {
  it('is made by whoever may put labels on, and is there for everybody', async () => {
    await made('specialist', { name: ' To  call ', scopes: ['CASES', 'CONTACTS'] });
    expect((await (await as('trainee')).ask(LABELS, { scope: 'CONTACTS' })).labels).toEqual([
      { id: expect.any(String), name: 'To call', color: 'TEAL', scopes: ['CASES', 'CONTACTS'], version: 1 },
    ]);
    expect((await (await as('trainee')).ask(LABELS, { scope: 'TEMPLATES' })).labels).toEqual([]);
  });

  it.each(['WARRANTY', 'Wárranty', ' warranty '])('has a name of its own: %s is taken', async (name) => {
    await made('expert');
    expect(await create('expert', { name })).toEqual({
      ...{ __typename: 'Refused', code: 'BAD_INPUT', fieldErrors: [{ path: 'input.name' }] },
    });
    expect(await create('expert', { name, scopes: ['CONTACTS'] })).toMatchObject({
      __typename: 'LabelSaved',
    });
  });

  it('is renamed by who leads, and not over a change that was not seen', async () => {
    const { id, version } = await made('expert');
    const input = { name: 'Guarantee', color: 'PINK', scopes: ['CASES'] };
    const update = async (who: string, seen: number) =>
      (await (await as(who)).ask(UPDATE, { id, version: seen, input })).updateLabel;
    expect((await update('manager', version)).label).toMatchObject({ name: 'Guarantee', color: 'PINK' });
    expect(await update('manager', version)).toMatchObject({ code: 'STALE_VERSION' });
    await expect(update('expert', version + 1)).rejects.toThrow('FORBIDDEN');
  });

  it('leaves who changed it in the log', async () => {
    const { id } = await made('expert');
    await (await as('manager')).ask(DELETE, { id });
    const rows = await api.source.query(
      `SELECT l.what, a.email::text FROM change_log l JOIN agent a ON a.id = l.agent_id WHERE subject_kind = 'label' AND subject_id = $1 ORDER BY seq`,
      [id],
    );
    expect(rows).toEqual([
      { what: 'created', email: 'expert@test.example' },
      { what: 'deleted', email: 'manager@test.example' },
    ]);
  });
});

describe('a case', () => {
  it('carries any number of labels, each in its timeline, for agents only', async () => {
    const [a, b] = [await made('expert'), await made('expert', { name: 'Angry', color: 'RED' })];
    expect(names((await label('expert', [a.id, b.id])).case)).toEqual(['Angry', 'Warranty']);
    expect(names((await label('specialist', [], [b.id])).case)).toEqual(['Warranty']);
    const found = await open();
    expect(found).toMatchObject({ labels: [{ name: 'Warranty', color: 'TEAL' }], may: { label: true } });
    const entries = found.timeline.edges.map(({ node }: { node: object }) => node);
    expect(entries.slice(-2)).toMatchObject([
      { visibility: 'INTERNAL', changes: [{ what: 'label', from: null, to: 'Warranty' }, { to: 'Angry' }] },
      { visibility: 'INTERNAL', summary: expect.stringContaining('Angry') },
    ]);
  });

  it('is labelled by two at once and keeps both', async () => {
    const labels = await Promise.all(['A', 'B', 'C', 'D'].map((name) => made('expert', { name })));
    await Promise.all(labels.map(({ id }, n) => label(n % 2 ? 'expert' : 'manager', [id])));
    expect(names(await open())).toEqual(['A', 'B', 'C', 'D']);
  });

  it('writes nothing when nothing changes', async () => {
    const { id } = await made('expert');
    await label('expert', [id]);
    const { version } = await open();
    await label('expert', [id]);
    expect((await open()).version).toBe(version);
  });

  it('takes no label that is not for cases, is gone, or is one too many', async () => {
    const ofContacts = await made('expert', { name: 'VIP', scopes: ['CONTACTS'] });
    const refused = { __typename: 'Refused', code: 'INVALID_INPUT', fieldErrors: [{ path: 'add' }] };
    expect(await label('expert', [ofContacts.id])).toEqual(refused);
    expect(await label('expert', ['nothing'])).toEqual(refused);
    const many = await Promise.all(
      Array.from({ length: 51 }, (_, n) => made('expert', { name: `Label ${n}` })),
    );
    expect(
      await label(
        'expert',
        many.map(({ id }) => id),
      ),
    ).toEqual(refused);
    expect(names(await open())).toEqual([]);
  });

  it('cannot be labelled by who has no right, and one that is not seen is not there', async () => {
    const { id } = await made('expert');
    await expect(label('trainee', [id])).rejects.toThrow('FORBIDDEN');
    expect((await open('trainee')).may.label).toBe(false);
    expect(
      (await (await as('expert')).ask(LABEL, { input: { number: '99999999', add: [id] } })).labelCase,
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('labels that were merged or deleted', () => {
  it('show as the one that stays, are found by it and taken off with it; undoing brings them back', async () => {
    const [one, other] = [
      await made('expert', { name: 'Complaint' }),
      await made('expert', { name: 'Angry' }),
    ];
    await label('expert', [one.id]);
    const manager = await as('manager');
    expect((await manager.ask(MERGE, { id: one.id, into: other.id })).mergeLabels).toBe(true);
    expect(names(await open())).toEqual(['Angry']);
    expect((await manager.ask(LIST, { filter: { labelIds: [other.id] } })).cases.totalCount).toBe(1);
    await manager.ask(RESTORE, { id: one.id });
    expect(names(await open())).toEqual(['Complaint']);
    await manager.ask(MERGE, { id: one.id, into: other.id });
    expect(names((await label('expert', [], [other.id])).case)).toEqual([]);
  });

  it('are merged on and on without going round', async () => {
    const [a, b, c] = await Promise.all(['A', 'B', 'C'].map((name) => made('expert', { name })));
    await label('expert', [a!.id]);
    const manager = await as('manager');
    await manager.ask(MERGE, { id: a!.id, into: b!.id });
    await manager.ask(MERGE, { id: b!.id, into: c!.id });
    expect((await manager.ask(MERGE, { id: c!.id, into: a!.id })).mergeLabels).toBe(false);
    expect(names(await open())).toEqual(['C']);
  });

  it('are off everything at once, and back again where their name is still free', async () => {
    const { id } = await made('expert');
    await label('expert', [id]);
    const manager = await as('manager');
    await manager.ask(DELETE, { id });
    expect(names(await open())).toEqual([]);
    await manager.ask(RESTORE, { id });
    expect(names(await open())).toEqual(['Warranty']);
    await manager.ask(DELETE, { id });
    await made('expert');
    await expect(manager.ask(RESTORE, { id })).rejects.toThrow('BAD_INPUT');
  });
});

describe('lists', () => {
  it('show labels in their rows and are narrowed by them', async () => {
    const { id } = await made('expert');
    await label('expert', [id]);
    const list = async (filter: object) => (await (await as('trainee')).ask(LIST, { filter })).cases;
    const row = { node: { number, labels: [{ name: 'Warranty' }] } };
    expect(await list({ labelIds: [id] })).toEqual({ totalCount: 1, edges: [row] });
    expect((await list({ queue: 'ALL' })).edges).toContainEqual(row);
    expect((await list({ labelIds: ['nothing'] })).edges).toEqual([]);
  });

  it.each(['warranty', 'wárr', 'WARRANTY claim', 'claim'])(
    'are searched by the names of labels: %s',
    async (text) => {
      const { id } = await made('expert', { name: 'Warranty claim' });
      const found = async () =>
        (await (await as('trainee')).ask(LIST, { filter: { text } })).cases.edges.map(
          ({ node }: { node: { number: string } }) => node.number,
        );
      expect(await found()).toEqual([]);
      await label('expert', [id]);
      expect(await found()).toEqual([number]);
      const other = await made('expert', { name: 'Angry' });
      await (await as('manager')).ask(MERGE, { id, into: other.id });
      expect(await found()).toEqual([]);
    },
  );
});

describe('whoever tidies labels up', () => {
  const COUNTS = `{ labelCounts { label cases contacts templates } }`;

  it('sees how much carries each, with what was merged into it', async () => {
    const [one, other] = [await made('expert'), await made('expert', { name: 'Angry' })];
    await label('expert', [one.id]);
    const manager = await as('manager');
    const count = async (id: string) =>
      (await manager.ask(COUNTS)).labelCounts.find((each: { label: string }) => each.label === id);
    expect(await count(one.id)).toEqual({ label: one.id, cases: 1, contacts: 0, templates: 0 });
    expect(await count(other.id)).toEqual({ label: other.id, cases: 0, contacts: 0, templates: 0 });
    await manager.ask(MERGE, { id: one.id, into: other.id });
    expect(await count(other.id)).toMatchObject({ cases: 1 });
    expect(await count(one.id)).toBeUndefined();
  });

  it('counts no case they may not see', async () => {
    const { id } = await made('expert');
    await label('expert', [id]);
    await api.source.query(
      `UPDATE role SET rights = rights || '{label.manage}' WHERE key IN ('trainee', 'specialist')`,
    );
    const counted = async (who: string) =>
      (await (await as(who)).ask(COUNTS)).labelCounts.map(({ cases }: { cases: number }) => cases);
    const [hidden, seen] = [await counted('accountant'), await counted('specialist')];
    await api.source.query(`UPDATE role SET rights = array_remove(rights, 'label.manage')
      WHERE key IN ('trainee', 'specialist')`);
    expect({ hidden, seen }).toEqual({ hidden: [0], seen: [1] });
  });
});

it('everybody hears that labels have changed', async () => {
  const { token } = await as('trainee');
  const listener = new Listener(api.url, 'agent', token, `subscription { labelsChanged }`);
  let n = 0;
  expect(await listener.afterHearing(() => create('expert', { name: `Label ${n++}` }))).toEqual({
    value: { labelsChanged: true },
  });
  listener.close();
});

describe('a contact', () => {
  it('carries labels of contacts, with its own log', async () => {
    const { id } = await made('expert', { name: 'VIP', scopes: ['CONTACTS'] });
    const contactId = (await open()).contact.id;
    const change = async (who: string, input: object) =>
      (await (await as(who)).ask(LABEL_CONTACT, { input: { id: contactId, ...input } })).labelContact;
    expect(await change('expert', { add: [id] })).toEqual({ labels: [{ name: 'VIP' }] });
    expect(names((await open()).contact)).toEqual(['VIP']);
    await expect(change('trainee', { remove: [id] })).rejects.toThrow('FORBIDDEN');
    expect(await change('expert', { remove: [id] })).toEqual({ labels: [] });
  });
});

describe('a reply template', () => {
  const LABEL_TEMPLATE = `mutation ($input: LabelTemplateInput!) { labelTemplate(input: $input) { labels { name } } }`;
  const SAVE_GROUP = `mutation ($input: TemplateGroupInput!) { saveTemplateGroup(input: $input) { ... on TemplateGroupSaved { group { id } } } }`;
  const SAVE = `mutation ($input: ReplyTemplateInput!) { saveReplyTemplate(input: $input) { ... on ReplyTemplateSaved { template { id version } } } }`;
  const FOUND = `query ($id: ID!) { replyTemplate(id: $id) { version labels { name } } }`;
  let n = 0;
  const template = async (who: string, shared: boolean): Promise<string> => {
    const door = await as(who);
    const { group } = (await door.ask(SAVE_GROUP, { input: { name: `Group ${++n}`, shared } }))
      .saveTemplateGroup;
    const input = {
      groupId: group.id,
      name: 'Thanks',
      texts: [{ language: 'en', html: '<p>Thank you</p>' }],
    };
    return (await door.ask(SAVE, { input })).saveReplyTemplate.template.id;
  };

  it('carries labels of templates, and stays what it says', async () => {
    const friendly = await made('manager', { name: 'Friendly', scopes: ['TEMPLATES'] });
    const id = await template('manager', true);
    const change = async (who: string, input: object) =>
      (await (await as(who)).ask(LABEL_TEMPLATE, { input: { id, ...input } })).labelTemplate;
    expect(await change('manager', { add: [friendly.id] })).toEqual({ labels: [{ name: 'Friendly' }] });
    expect((await (await as('expert')).ask(FOUND, { id })).replyTemplate).toEqual({
      version: 1,
      labels: [{ name: 'Friendly' }],
    });
    const ofCases = await made('manager');
    await expect(change('manager', { add: [ofCases.id] })).rejects.toThrow('BAD_INPUT');
    await expect(change('expert', { remove: [friendly.id] })).rejects.toThrow('FORBIDDEN');
    await expect(change('trainee', { remove: [friendly.id] })).rejects.toThrow('FORBIDDEN');
    expect(await change('manager', { remove: [friendly.id] })).toEqual({ labels: [] });
  });

  it('of somebody else’s own is not there', async () => {
    const { id: labelId } = await made('manager', { name: 'Friendly', scopes: ['TEMPLATES'] });
    const id = await template('expert', false);
    await expect(
      (await as('manager')).ask(LABEL_TEMPLATE, { input: { id, add: [labelId] } }),
    ).rejects.toThrow('NOT_FOUND');
    await (await as('expert')).ask(LABEL_TEMPLATE, { input: { id, add: [labelId] } });
    const counts = await (await as('manager')).ask(`{ labelCounts { templates } }`);
    expect(counts.labelCounts).toEqual([{ templates: 0 }]);
  });
});

it('a customer’s role in the database reads no labels', async () => {
  const rows = await api.source.query(
    `SELECT has_column_privilege(r.rolname, 'cases', 'subject', 'SELECT') AS subject,
       has_column_privilege(r.rolname, 'cases', 'label_ids', 'SELECT') AS of_cases,
       has_column_privilege(r.rolname, 'contact', 'label_ids', 'SELECT') AS of_contacts,
       has_any_column_privilege(r.rolname, 'label', 'SELECT') AS labels
     FROM pg_roles r WHERE r.rolname = left(current_user, 56) || '_portal'`,
  );
  expect(rows).toEqual([{ subject: true, of_cases: false, of_contacts: false, labels: false }]);
});
