import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { FieldInput, MutationUpdateContactArgs } from '@sprawa/contracts/agent';
import type { AgentActor, Language } from '@sprawa/identity';
import { Bus, PlatformModule, newId } from '@sprawa/platform';
import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstValueFrom } from 'rxjs';
import { DataSource } from 'typeorm';
import { ContactsAgentDoor } from './contacts.module.js';
import { ContactFields } from './fields/contact-fields.js';
import { ContactFieldsError, PublishContactFields } from './fields/publish-contact-fields.js';
import { ContactsResolver } from './graphql/agent/contacts-resolver.js';
import type { ContactParent } from './queries/contact-row.js';

@Module({ imports: [PlatformModule, ContactsAgentDoor] })
class App {}

const FILE = `fields:
  tier:
    label: { en: Tier, pl: Poziom }
    kind: choice
    options: { gold: { en: Gold, pl: Złoty }, silver: { en: Silver, pl: Srebrny } }
  since: { label: { en: Since, pl: Od }, kind: date }
  newsletter: { label: Newsletter, kind: checkbox }
`;

let database: TestDatabase;
let app: INestApplicationContext;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'sprawa-fields-'));
  app = await start();
});
afterAll(async () => {
  await app.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function start(): Promise<INestApplicationContext> {
  Object.assign(process.env, { DATABASE_URL: database.url, LOG_LEVEL: 'silent', NODE_ENV: 'test' });
  return NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
}
async function publish(text: string): Promise<void> {
  const file = join(folder, 'contact-fields.yaml');
  await writeFile(file, text);
  await app.get(PublishContactFields).publish(file);
}

const editor: AgentActor = {
  kind: 'agent',
  agentId: newId(),
  name: 'Ann',
  email: 'ann@firm.test',
  language: 'en',
  timeZone: 'UTC',
  roleKey: 'specialist',
  rights: new Set(['contact.read', 'contact.edit']),
  principals: [],
  groupIds: [],
  streamIds: [],
  visibleStateIds: [],
};
type Answer = {
  __typename: string;
  code: string;
  fieldErrors: { path: string; message: string }[];
  contact: ContactParent;
};
const door = () => app.get(ContactsResolver);
const create = (fields?: FieldInput[], language: Language = 'en') =>
  door().createContact(
    { input: { kind: 'PERSON', name: 'Jan Kowalski', fields } },
    editor,
    language,
  ) as unknown as Promise<Answer>;
const update = (input: MutationUpdateContactArgs['input'], language: Language = 'en') =>
  door().updateContact({ input }, editor, language) as unknown as Promise<Answer>;
const shown = async (id: string, language: Language = 'en') =>
  door().fields((await door().contact({ id }))!, language);
const kept = async (id: string) =>
  (
    (await app.get(DataSource).query(`SELECT fields FROM contact WHERE id = $1`, [id])) as [
      { fields: object },
    ]
  )[0].fields;

describe('the organisation’s own fields of a contact', () => {
  beforeEach(() => publish(FILE));

  it('are told in the reader’s language, in the order of the file', async () => {
    expect(await door().contactFields(editor, 'pl')).toMatchObject([
      {
        key: 'tier',
        label: 'Poziom',
        kind: 'CHOICE',
        required: false,
        options: [
          { key: 'gold', label: 'Złoty' },
          { key: 'silver', label: 'Srebrny' },
        ],
      },
      { key: 'since', label: 'Od', kind: 'DATE' },
      { key: 'newsletter', label: 'Newsletter', kind: 'CHECKBOX' },
    ]);
  });

  it('are kept with a new contact and read as people read', async () => {
    const { contact } = await create([
      { key: 'since', value: '2024-03-01' },
      { key: 'tier', value: 'gold' },
    ]);
    expect(await shown(contact.id, 'pl')).toEqual([
      { key: 'tier', label: 'Poziom', kind: 'CHOICE', value: 'gold', text: 'Złoty' },
      { key: 'since', label: 'Od', kind: 'DATE', value: '2024-03-01', text: '1 marca 2024' },
    ]);
  });

  it('are none when nothing was said of them', async () => {
    const { contact } = await create();
    expect(await shown(contact.id)).toEqual([]);
  });

  it('stay as they are when left out, change when named, and go with null', async () => {
    const { contact } = await create([
      { key: 'tier', value: 'gold' },
      { key: 'since', value: '2024-03-01' },
    ]);
    await update({ id: contact.id, version: 1, name: 'Janina' });
    expect(await kept(contact.id)).toEqual({ tier: 'gold', since: '2024-03-01' });
    await update({ id: contact.id, version: 2, fields: [{ key: 'tier', value: 'silver' }] });
    expect(await kept(contact.id)).toEqual({ tier: 'silver', since: '2024-03-01' });
    const cleared = await update({ id: contact.id, version: 3, fields: [{ key: 'tier', value: null }] });
    expect(cleared).toMatchObject({ __typename: 'ContactSaved', contact: { name: 'Janina', version: 4 } });
    expect(await kept(contact.id)).toEqual({ since: '2024-03-01' });
  });

  it('with a wrong value are refused in the writer’s language, and nothing is written', async () => {
    const wrong = [
      { key: 'tier', value: 'bronze' },
      { key: 'since', value: 'yesterday' },
      { key: 'fax', value: '1' },
    ];
    expect(await create(wrong, 'pl')).toMatchObject({
      __typename: 'Refused',
      code: 'BAD_INPUT',
      fieldErrors: [
        { path: 'fields.tier', message: 'Wybierz jedną z możliwości.' },
        { path: 'fields.since', message: 'Podaj datę.' },
        { path: 'fields.fax', message: 'Takiego pola tu nie ma.' },
      ],
    });
    const { contact } = await create([{ key: 'tier', value: 'gold' }]);
    const answer = await update({ id: contact.id, version: 1, name: 'X', fields: wrong });
    expect(answer.fieldErrors.map(({ path }) => path)).toEqual(['fields.tier', 'fields.since', 'fields.fax']);
    expect(await door().contact({ id: contact.id })).toMatchObject({ name: 'Jan Kowalski', version: 1 });
    expect(await kept(contact.id)).toEqual({ tier: 'gold' });
  });

  it('are not overwritten by someone who saw an older version', async () => {
    const { contact } = await create([{ key: 'tier', value: 'gold' }]);
    await update({ id: contact.id, version: 1, fields: [{ key: 'tier', value: 'silver' }] });
    const late = await update({ id: contact.id, version: 1, fields: [{ key: 'tier', value: null }] });
    expect(late).toMatchObject({ __typename: 'Refused', code: 'STALE_VERSION' });
    expect(await kept(contact.id)).toEqual({ tier: 'silver' });
  });

  it('that are gone from the file are shown no more, and are back with it', async () => {
    const { contact } = await create([
      { key: 'tier', value: 'gold' },
      { key: 'newsletter', value: true },
    ]);
    await publish('fields:\n  newsletter: { label: News, kind: checkbox }\n');
    expect(await shown(contact.id)).toEqual([
      { key: 'newsletter', label: 'News', kind: 'CHECKBOX', value: true, text: '✓' },
    ]);
    await update({ id: contact.id, version: 1, fields: [{ key: 'newsletter', value: null }] });
    await publish(FILE);
    expect((await shown(contact.id)).map(({ text }) => text)).toEqual(['Gold']);
  });

  it('that are required are asked for whenever any is given, not of those who know of none', async () => {
    await publish('fields:\n  vip: { label: VIP, required: true }\n  city: { label: City }\n');
    expect((await create([])).fieldErrors).toEqual([{ path: 'fields.vip', message: 'Please fill this in.' }]);
    const { contact } = await create();
    expect((await update({ id: contact.id, version: 1, name: 'Janina' })).__typename).toBe('ContactSaved');
    const answer = await update({ id: contact.id, version: 2, fields: [{ key: 'city', value: 'Lublin' }] });
    expect(answer.fieldErrors.map(({ path }) => path)).toEqual(['fields.vip']);
  });
});

describe('the file of contact fields', () => {
  it('reaches every process without a restart', async () => {
    await publish(FILE);
    const other = await start();
    try {
      const fields = other.get(ContactFields);
      expect(await fields.all()).toHaveLength(3);
      const told = firstValueFrom(other.get(Bus).on('contact-fields'));
      await publish('fields:\n  city: { label: City }\n');
      await told;
      expect((await fields.all()).map(({ key }) => key)).toEqual(['city']);
    } finally {
      await other.close();
    }
  });

  it('with a mistake is refused with its line, and what was published stays', async () => {
    await publish(FILE);
    await expect(publish('fields:\n  city: { label: City, kind: user }\n')).rejects.toThrow(
      /contact-fields\.yaml:2:\d+ fields\.city\.kind: "user" is none of/,
    );
    expect(await door().contactFields(editor, 'en')).toHaveLength(3);
  });

  it('that is not there is named', async () => {
    const publication = app.get(PublishContactFields).publish(join(folder, 'nothing.yaml'));
    await expect(publication).rejects.toThrow(ContactFieldsError);
    await expect(publication).rejects.toThrow(/nothing\.yaml/);
  });
});
