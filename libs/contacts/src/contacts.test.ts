import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MutationCreateContactArgs, MutationUpdateContactArgs } from '@sprawa/contracts/agent';
import { createCustomer, findOrCreateByEmail, type AgentActor, type Right } from '@sprawa/identity';
import { PlatformModule, Transactions, newId } from '@sprawa/platform';
import { createTestDatabase, type TestDatabase } from '@sprawa/platform/testing';
import { DataSource } from 'typeorm';
import { ContactsAgentDoor } from './contacts.module.js';
import { ContactsResolver } from './graphql/agent/contacts-resolver.js';
import type { ContactParent } from './queries/contact-row.js';

@Module({ imports: [PlatformModule, ContactsAgentDoor] })
class App {}

let database: TestDatabase;
let app: INestApplicationContext;
let source: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, LOG_LEVEL: 'silent', NODE_ENV: 'test' });
  app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  source = app.get(DataSource);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const door = () => app.get(ContactsResolver);
const actor = (...rights: Right[]): AgentActor => ({
  kind: 'agent',
  agentId: newId(),
  name: 'Ann',
  email: 'ann@firm.test',
  language: 'en',
  timeZone: 'UTC',
  roleKey: 'specialist',
  rights: new Set(rights),
  principals: [],
  groupIds: [],
  streamIds: [],
  visibleStateIds: [],
});
const editor = actor('contact.read', 'contact.edit');

type Answer = {
  __typename: string;
  code: string;
  message: string;
  fieldErrors: { path: string; message: string }[];
  contact: ContactParent;
};
const create = (input: Partial<MutationCreateContactArgs['input']>, by = editor) =>
  door().createContact(
    { input: { kind: 'PERSON', name: 'Jan Kowalski', ...input } },
    by,
    'en',
  ) as unknown as Promise<Answer>;
const update = (input: MutationUpdateContactArgs['input'], by = editor) =>
  door().updateContact({ input }, by, 'en') as unknown as Promise<Answer>;
const made = async (input: Partial<MutationCreateContactArgs['input']> = {}) => (await create(input)).contact;
const names = async (search: string, first?: number) =>
  (await door().contacts({ search, first }, 'en')).map(({ name }) => name);

describe('a new contact', () => {
  it('gets a number of its own, and its addresses in order and in one form', async () => {
    const company = await made({
      kind: 'COMPANY',
      name: 'Mechanika Nowak sp. z o.o.',
      taxId: 'PL5260250274',
    });
    const person = await made({
      name: '  Jan Kowalski ',
      emails: ['jan@nowak.test', 'J.Kowalski@nowak.test'],
      phones: ['500 100 200', '12-34'],
      address: 'ul. Długa 1\n00-001 Warszawa',
      companyId: company.id,
      language: 'pl',
    });
    expect(person).toMatchObject({
      kind: 'PERSON',
      name: 'Jan Kowalski',
      emails: ['jan@nowak.test', 'J.Kowalski@nowak.test'],
      phones: ['+48 500 100 200', '12-34'],
      hasAccount: false,
      version: 1,
    });
    expect(Number(person.number)).toBe(Number(company.number) + 1);
    expect(await door().company(person)).toMatchObject({ id: company.id, kind: 'COMPANY' });
  });

  const notFound = newId();
  it.each<[string, Partial<MutationCreateContactArgs['input']>]>([
    ['name', { name: '  ' }],
    ['name', { name: 'Jan\r\nBcc: all@firm.test' }],
    ['name', { name: 'J'.repeat(201) }],
    ['emails.1', { emails: ['good@firm.test', 'bad'] }],
    ['emails.0', { emails: ['a@firm.test\r\nBcc: b@firm.test'] }],
    ['emails.1', { emails: ['twice@firm.test', 'TWICE@firm.test'] }],
    ['emails', { emails: Array.from({ length: 21 }, (_, n) => `n${n}@firm.test`) }],
    ['phones.0', { phones: ['call me'] }],
    ['note', { note: 'x'.repeat(5001) }],
    ['note', { note: 'a\u0000b' }],
    ['taxId', { taxId: 'x\ny' }],
    ['companyId', { companyId: notFound }],
    ['companyId', { companyId: `'; DROP TABLE contact` }],
    ['companyId', { kind: 'COMPANY', companyId: notFound }],
  ])('is refused for a wrong %s', async (path, wrong) => {
    const answer = await create(wrong);
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'BAD_INPUT' });
    expect(answer.fieldErrors).toEqual([{ path, message: expect.any(String) }]);
  });

  it('cannot take another contact’s address, and hears whose it is only with the right to read contacts', async () => {
    const owner = await made({ name: 'Olga Owner', emails: ['olga@firm.test'] });
    const answer = await create({ emails: ['free@firm.test', 'OLGA@firm.test'] });
    expect(answer.fieldErrors).toEqual([
      { path: 'emails.1', message: `This address belongs to Olga Owner (no. ${owner.number}).` },
    ]);
    const blind = await create({ emails: ['olga@firm.test'] }, actor('contact.edit'));
    expect(JSON.stringify(blind)).not.toMatch(/Olga Owner/);
    expect(await names('free@firm.test')).toEqual([]);
    expect(await door().contact({ id: owner.id })).toMatchObject({ emails: ['olga@firm.test'], version: 1 });
  });

  it('who has an account says so', async () => {
    const { id } = await made({ emails: ['account@firm.test'] });
    await app.get(Transactions).run((tx) =>
      createCustomer(tx, {
        contactId: id,
        email: 'account@firm.test',
        password: 'x',
        language: 'en',
        termsAcceptedAt: null,
      }),
    );
    expect(await door().contact({ id })).toMatchObject({ hasAccount: true });
  });
});

describe('a changed contact', () => {
  it('keeps what is left out, loses what is null, and counts its version', async () => {
    const { id, version } = await made({
      emails: ['old@firm.test', 'kept@firm.test'],
      phones: ['500100200'],
      note: 'a',
      taxId: '1',
    });
    const { contact } = await update({
      id,
      version,
      emails: ['new@firm.test', 'Kept@firm.test'],
      note: null,
      name: 'Janina',
    });
    expect(contact).toMatchObject({
      name: 'Janina',
      emails: ['new@firm.test', 'Kept@firm.test'],
      phones: ['+48 500 100 200'],
      note: null,
      taxId: '1',
      version: 2,
    });
    expect((await create({ emails: ['old@firm.test'] })).__typename).toBe('ContactSaved');
  });

  it('is not overwritten by someone who saw an older version', async () => {
    const { id, version } = await made();
    const answers = await Promise.all([
      update({ id, version, name: 'One' }),
      update({ id, version, name: 'Other' }),
    ]);
    expect(answers.map((answer) => answer.code ?? 'saved').sort()).toEqual(['STALE_VERSION', 'saved']);
    expect(await door().contact({ id })).toMatchObject({ version: 2 });
  });

  it.each(['not-an-id', newId()])('that does not exist is told so: %s', async (id) => {
    expect(await update({ id, version: 1, name: 'X' })).toMatchObject({
      __typename: 'Refused',
      code: 'NOT_FOUND',
    });
  });

  it('is unchanged when any part of the change is refused', async () => {
    await made({ emails: ['taken@firm.test'] });
    const { id, version } = await made({ emails: ['mine@firm.test'] });
    const answer = await update({ id, version, name: 'X', emails: ['taken@firm.test'] });
    expect(answer.fieldErrors[0]!.path).toBe('emails.0');
    expect(await door().contact({ id })).toMatchObject({
      name: 'Jan Kowalski',
      emails: ['mine@firm.test'],
      version: 1,
    });
  });
});

describe('the search for contacts', () => {
  beforeAll(async () => {
    await made({ name: 'Małgorzata Wiśniewska', emails: ['mw@accounts.test'], phones: ['+48 601 202 303'] });
    await made({ name: 'Олена Коваль', emails: ['olena@kyiv.test'] });
    await made({ name: '100% Wool_Shop', kind: 'COMPANY' });
  });

  it.each([
    ['małg', 'Małgorzata Wiśniewska'],
    ['WISNIEWSKA', 'Małgorzata Wiśniewska'],
    ['wisn', 'Małgorzata Wiśniewska'],
    ['wi', 'Małgorzata Wiśniewska'],
    ['malgorzata wisniewsk', 'Małgorzata Wiśniewska'],
    ['malgozata', 'Małgorzata Wiśniewska'],
    ['коваль', 'Олена Коваль'],
    ['mw@accounts.test', 'Małgorzata Wiśniewska'],
    ['kyiv', 'Олена Коваль'],
    ['601 202 303', 'Małgorzata Wiśniewska'],
    ['0048601', 'Małgorzata Wiśniewska'],
    ['100%', '100% Wool_Shop'],
    ['wool_s', '100% Wool_Shop'],
  ])('%s finds %s first', async (search, name) => {
    expect((await names(search))[0]).toBe(name);
  });

  it.each(['%', '_', '%%%', '\\', `' OR 1=1 --`, 'nobody at all', ''])('%j finds nobody', async (search) => {
    expect(await names(search)).toEqual([]);
  });

  it('by number finds exactly that contact first, and each contact once', async () => {
    const { number, id } = await made({ name: 'Numbered' });
    const found = await door().contacts({ search: number }, 'en');
    expect(found[0]!.id).toBe(id);
    expect(new Set(found.map((contact) => contact.id)).size).toBe(found.length);
  });

  it('answers ten when not asked for a number, fifty at most, and refuses more', async () => {
    await source.query(
      `INSERT INTO contact (id, kind, name) SELECT gen_random_uuid(), 'person', 'Common ' || n FROM generate_series(1, 60) n`,
    );
    expect(await names('common')).toHaveLength(10);
    expect(await names('common', 50)).toHaveLength(50);
    for (const first of [0, 51, -1])
      expect(() => door().contacts({ search: 'common', first }, 'en')).toThrow('check the marked fields');
    expect(() => door().contacts({ search: 'x'.repeat(101) }, 'en')).toThrow('check the marked fields');
  });
});

describe('a sender nobody knows', () => {
  const intake = (email: string, name: string | null = 'Jan Nowy') =>
    app.get(Transactions).run((tx) => findOrCreateByEmail(tx, { email, name, language: 'pl' }));

  it('becomes a person with that address, once, whatever its letters', async () => {
    const first = await intake('new.sender@people.test');
    expect(first.created).toBe(true);
    expect(await intake('New.Sender@people.test')).toEqual({ contactId: first.contactId, created: false });
    expect(await door().contact({ id: first.contactId })).toMatchObject({
      name: 'Jan Nowy',
      kind: 'PERSON',
      language: 'pl',
    });
  });

  it('is one contact even when many mails arrive at once', async () => {
    const found = await Promise.all(Array.from({ length: 10 }, () => intake('crowd@people.test')));
    expect(new Set(found.map(({ contactId }) => contactId)).size).toBe(1);
    expect(found.filter(({ created }) => created)).toHaveLength(1);
  });

  it('keeps the account’s contact after its address was taken off the card', async () => {
    const { id, version } = await made({ emails: ['moved@people.test'] });
    await app.get(Transactions).run((tx) =>
      createCustomer(tx, {
        contactId: id,
        email: 'moved@people.test',
        password: 'x',
        language: 'en',
        termsAcceptedAt: null,
      }),
    );
    await update({ id, version, emails: [] });
    expect(await intake('moved@people.test')).toEqual({ contactId: id, created: false });
  });
});
