import { readSdl } from '@sprawa/contracts/sdl';
import { PublishContactFields } from '@sprawa/contacts';
import { PublishStreams, loadConfiguration, readConfiguration, writeConfiguration } from '@sprawa/cases';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../src/version.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

const SET_UP = 'revision document changedBy { name } fromFile fileIgnoredAt';
const READ = `{ contactFieldsSetUp { ${SET_UP} } }`;
const SAVE = `mutation ($input: ContactFieldsInput!) { saveContactFields(input: $input) { __typename
  ... on ContactFieldsSaved { setUp { ${SET_UP} } } ... on Refused { code message fieldErrors { path message } } } }`;
const FIELDS = '{ contactFields { key label required editable options { key label hidden } } }';
const CARD = 'id version fields { key value text }';
const CONTACT = `__typename ... on ContactSaved { contact { ${CARD} } } ... on Refused { code fieldErrors { path message } }`;
const CREATE = `mutation ($input: CreateContactInput!) { done: createContact(input: $input) { ${CONTACT} } }`;
const UPDATE = `mutation ($input: UpdateContactInput!) { done: updateContact(input: $input) { ${CONTACT} } }`;
const LOG = '{ auditLog(first: 4) { rows { action title subject author changes { label from to } } } }';

type Document = { fields: Record<string, Record<string, unknown>> };

let api: RunningApi;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(join(tmpdir(), 'sprawa-fields-'));
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (who: string, document: string, variables: object = {}) =>
  (await api.agent(`${who}@test.example`)).ask(document, variables);
const setUp = async (): Promise<{ revision: number; document: Document }> =>
  (await ask('admin', READ)).contactFieldsSetUp;
const save = async (document: unknown, revision?: number, who = 'admin') =>
  (
    await ask(who, SAVE, {
      input: { document, revision: revision ?? (await setUp()).revision },
    })
  ).saveContactFields;
/** The fields of now with some put in another way; `undefined` takes one out. */
const change = async (fields: Record<string, unknown>) => {
  const { document } = await setUp();
  const next = Object.entries({ ...document.fields, ...fields }).filter(([, field]) => field !== undefined);
  return save({ fields: Object.fromEntries(next) });
};
const create = async (fields: object[], who = 'specialist') =>
  (await ask(who, CREATE, { input: { kind: 'PERSON', name: 'Jan Kowalski', fields } })).done;
const publish = async (text: string) => {
  const file = join(folder, 'contact-fields.yaml');
  await writeFile(file, text);
  await api.app.get(PublishContactFields).publish(file);
};
const delivered = () => readFile(fileURLToPath(new URL('settings/contact-fields.yaml', ROOT)), 'utf8');

const TIER = {
  label: { en: 'Tier', pl: 'Poziom', uk: 'Рівень', ru: 'Уровень' },
  kind: 'choice',
  options: { gold: { en: 'Gold', pl: 'Złoty' }, silver: { en: 'Silver', pl: 'Srebrny' } },
};

describe('the fields of contacts, set up by an administrator', () => {
  it('are those of the file at first, and count for everybody once they are changed', async () => {
    const before = await setUp();
    expect(before).toMatchObject({ fromFile: true, changedBy: null });
    expect(Object.keys(before.document.fields)).toEqual(['preferred-way', 'customer-since', 'newsletter']);
    expect(await change({ tier: TIER })).toMatchObject({
      __typename: 'ContactFieldsSaved',
      setUp: { revision: before.revision + 1, fromFile: false, changedBy: { name: 'Ada Admin' } },
    });
    const { contactFields } = await ask('trainee', FIELDS);
    expect(contactFields.at(-1)).toEqual({
      ...{ key: 'tier', label: 'Tier', required: false, editable: true },
      options: [
        { key: 'gold', label: 'Gold', hidden: false },
        { key: 'silver', label: 'Silver', hidden: false },
      ],
    });
  });

  it('stand in their new order, with their names, in the audit log', async () => {
    const { document } = await setUp();
    const { tier, newsletter, ...others } = document.fields;
    await save({
      fields: {
        tier: { ...tier, required: true, edit: ['role:expert'] },
        newsletter: newsletter!,
        ...others,
      },
    });
    const { rows } = (await ask('admin', LOG)).auditLog;
    expect(rows.slice(0, 2)).toEqual([
      {
        ...{ action: 'contact-field.ordered', author: 'Ada Admin', subject: null },
        title: 'Fields of contacts put in another order',
        changes: [
          {
            label: 'Order',
            from: 'Preferred way of contact, Customer since, Newsletter, Tier',
            to: 'Tier, Newsletter, Preferred way of contact, Customer since',
          },
        ],
      },
      {
        ...{ action: 'contact-field.changed', author: 'Ada Admin', subject: 'Tier' },
        title: 'Field of contacts changed',
        changes: [
          { label: 'Required', from: 'no', to: 'yes' },
          { label: 'Filled in by', from: null, to: 'Expert' },
        ],
      },
    ]);
  });

  it('are filled in by whom they say, and asked of nobody else', async () => {
    expect((await ask('specialist', FIELDS)).contactFields[0]).toMatchObject({
      key: 'tier',
      editable: false,
    });
    expect((await ask('expert', FIELDS)).contactFields[0]).toMatchObject({ key: 'tier', editable: true });
    expect(await create([{ key: 'tier', value: 'gold' }])).toMatchObject({
      fieldErrors: [{ path: 'fields.tier', message: 'This field is not yours to fill in.' }],
    });
    expect((await create([])).__typename).toBe('ContactSaved');
    expect((await create([], 'expert')).fieldErrors).toMatchObject([{ path: 'fields.tier' }]);
    const { contact } = await create([{ key: 'tier', value: 'gold' }], 'expert');
    const { id, version } = contact;
    const input = {
      id,
      version,
      fields: [
        { key: 'tier', value: 'gold' },
        { key: 'newsletter', value: true },
      ],
    };
    expect((await ask('specialist', UPDATE, { input })).done.contact.fields).toMatchObject([
      { key: 'tier', value: 'gold' },
      { key: 'newsletter', value: true },
    ]);
  });

  it('keep an option that is hidden where it was chosen, and offer it to nobody else', async () => {
    await change({ tier: { ...TIER, required: undefined } });
    const { contact } = await create([{ key: 'tier', value: 'silver' }]);
    await change({ tier: { ...TIER, hiddenOptions: ['silver'] } });
    expect((await ask('expert', FIELDS)).contactFields[0].options).toMatchObject([
      { key: 'gold', hidden: false },
      { key: 'silver', hidden: true },
    ]);
    expect((await create([{ key: 'tier', value: 'silver' }])).fieldErrors).toMatchObject([
      { path: 'fields.tier', message: 'Please choose one of the options.' },
    ]);
    const { id, version } = contact;
    const fields = [
      { key: 'tier', value: 'silver' },
      { key: 'newsletter', value: true },
    ];
    const kept = (await ask('expert', UPDATE, { input: { id, version, fields } })).done;
    expect(kept.contact.fields[0]).toEqual({ key: 'tier', value: 'silver', text: 'Silver' });
  });

  it('are asked for no more when they are hidden, and read where they hold something', async () => {
    const { contact } = await create([{ key: 'tier', value: 'gold' }]);
    await change({ tier: { ...TIER, hidden: true } });
    const { contactFields } = await ask('expert', FIELDS);
    expect(contactFields.map(({ key }: { key: string }) => key)).not.toContain('tier');
    const { id, version } = contact;
    const fields = [{ key: 'newsletter', value: true }];
    const kept = (await ask('expert', UPDATE, { input: { id, version, fields } })).done;
    expect(kept.contact.fields[0]).toMatchObject({ key: 'tier', text: 'Gold' });
    expect((await create([{ key: 'tier', value: 'gold' }])).fieldErrors).toMatchObject([
      { path: 'fields.tier' },
    ]);
    await change({ tier: TIER });
  });

  it('lose no value when they are taken out, and show it again when they are back', async () => {
    const { contact } = await create([{ key: 'tier', value: 'gold' }]);
    await change({ tier: undefined });
    const card = async () =>
      (await ask('expert', `query ($id: ID!) { contact(id: $id) { ${CARD} } }`, { id: contact.id })).contact;
    expect((await card()).fields).toEqual([]);
    expect((await create([{ key: 'tier', value: 'gold' }])).fieldErrors).toMatchObject([
      { path: 'fields.tier' },
    ]);
    await change({ tier: TIER });
    expect((await card()).fields).toEqual([{ key: 'tier', value: 'gold', text: 'Gold' }]);
  });

  it('are found by what is filled in', async () => {
    await change({ plate: { label: 'Number plate' } });
    await create([{ key: 'plate', value: 'WŻ 4711 Ł' }]);
    const found = async (search: string) =>
      (
        await ask('trainee', 'query ($s: String!) { contacts(search: $s) { fields { key text } } }', {
          s: search,
        })
      ).contacts;
    expect(await found('wz 4711')).toMatchObject([
      { fields: expect.arrayContaining([{ key: 'plate', text: 'WŻ 4711 Ł' }]) },
    ]);
    expect(await found('plate')).toEqual([]);
    await change({ plate: undefined });
  });

  it('are refused with each wrong place named, in the administrator’s language, and nothing is changed', async () => {
    const before = await setUp();
    await api.source.query(`UPDATE agent SET language = 'pl' WHERE email = 'admin@test.example'`);
    const answer = await save({
      fields: {
        a: { label: '', kind: 'file' },
        b: { label: 'B', kind: 'choice', options: { silver: 'Silver' }, hiddenOptions: ['silver'] },
        c: { label: 'C', readOnlyIn: ['new'] },
      },
    });
    await api.source.query(`UPDATE agent SET language = 'en' WHERE email = 'admin@test.example'`);
    expect(answer).toMatchObject({ code: 'BAD_INPUT' });
    expect(answer.fieldErrors).toEqual([
      { path: 'fields.a.kind', message: expect.stringContaining('nie jest żadnym z') },
      { path: 'fields.a.label', message: 'Nie może być puste' },
      { path: 'fields.c.readOnlyIn', message: expect.stringContaining('Nieznany klucz') },
      { path: 'fields.b.hiddenOptions', message: 'Nie można ukryć wszystkich opcji; ukryj raczej pole' },
    ]);
    const nobody = { label: 'D', edit: ['group:nobodies'] };
    expect((await save({ fields: { ...before.document.fields, d: nobody } })).fieldErrors).toEqual([
      { path: 'fields.d.edit', message: 'There is no such role, group or agent: nobodies.' },
    ]);
    expect(await setUp()).toEqual(before);
  });

  it('are not saved over what a second administrator saved meanwhile', async () => {
    const { revision, document } = await setUp();
    const label = (text: string) => ({ fields: { ...document.fields, tier: { ...TIER, label: text } } });
    const both = await Promise.all([save(label('One'), revision), save(label('Two'), revision)]);
    expect(both.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      ...['ContactFieldsSaved', 'STALE_VERSION'],
    ]);
    const winner = both[0].__typename === 'ContactFieldsSaved' ? 'One' : 'Two';
    expect((await setUp()).document.fields.tier!.label).toBe(winner);
    expect((await setUp()).revision).toBe(revision + 1);
  });

  it('are nobody else’s to change or to read so, and customers have no word for it', async () => {
    const { revision } = await setUp();
    for (const who of ['manager', 'expert', 'trainee']) {
      await expect(ask(who, READ)).rejects.toThrow(/have the right/);
      await expect(save({}, revision, who)).rejects.toThrow(/have the right/);
    }
    expect((await setUp()).revision).toBe(revision);
    expect(await readSdl('portal')).not.toMatch(/contactFields|ContactFields/);
  });
});

describe('a field that is shown above cases', () => {
  it('is not taken out under them', async () => {
    await change({ tier: TIER });
    await api.source.query(
      `UPDATE stream SET definition = jsonb_set(definition, '{workflow,header}', '[{"contact":"tier"}]') WHERE key = 'support'`,
    );
    expect((await change({ tier: undefined })).fieldErrors).toEqual([
      {
        path: 'fields.tier',
        message:
          'Tier is shown above cases or named in templates of: Customer support. Take it out there first.',
      },
    ]);
    await api.source.query(
      `UPDATE stream SET definition = definition #- '{workflow,header}' WHERE key = 'support'`,
    );
    expect((await change({ tier: undefined })).__typename).toBe('ContactFieldsSaved');
  });
});

describe('the file of contact fields', () => {
  it('does not overwrite what was changed here, which is shown, until it says the same', async () => {
    await change({ tier: TIER });
    await publish(await delivered());
    const { document } = await setUp();
    expect(Object.keys(document.fields)).toContain('tier');
    await publish('fields:\n  city: { label: City }\n');
    expect(await setUp()).toMatchObject({ document, fileIgnoredAt: expect.stringContaining('T') });
    const files = writeConfiguration(await loadConfiguration(api.source));
    await publish(files.get('contact-fields.yaml')!);
    expect(await setUp()).toMatchObject({ document, fileIgnoredAt: null, fromFile: false });
  });

  it('is exported with all that was set up here, and reads as just that', async () => {
    await change({
      tier: {
        ...{ ...TIER, required: true, edit: ['role:expert'], help: 'As agreed' },
        options: { gold: 'Gold', silver: { en: 'Silver', pl: 'Srebrny' } },
        hiddenOptions: ['silver'],
      },
    });
    const files = writeConfiguration(await loadConfiguration(api.source));
    const text = files.get('contact-fields.yaml')!;
    expect(text).toContain('hiddenOptions:');
    const again = writeConfiguration({
      ...(await loadConfiguration(api.source)),
      contactFields: readConfiguration(files).contactFields,
    });
    expect(again.get('contact-fields.yaml')).toBe(text);
  });

  it('of workflows may name a field of its neighbour that was taken out here', async () => {
    const workflows = join(folder, 'workflows');
    await mkdir(workflows, { recursive: true });
    const support = await readFile(fileURLToPath(new URL('workflows/support.yaml', ROOT)), 'utf8');
    await publish(`${await delivered()}  city: { label: City }\n`);
    await writeFile(
      join(workflows, 'support.yaml'),
      support.replace('\nheader:\n', '\nheader:\n  - contact: city\n'),
    );
    await expect(api.app.get(PublishStreams).fromFolder(workflows)).resolves.toBeUndefined();
  });
});
