import { matchingCases, ReadCaseFilter } from '@sprawa/cases';
import { ActorLoader, SqlParams, type AgentActor } from '@sprawa/permissions';
import { Clock } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import type { DoorClient } from '../testing/door-client.js';
import { LIST } from '../testing/operations.js';
import { withoutRight } from '../testing/without-right.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

/** Four contacts with a case each, letters for short, and what the organisation keeps of them. */
const CONTACTS = {
  A: { tier: 'gold', interests: ['tax', 'wages'], 'customer-since': '2020-05-01', newsletter: true },
  B: { tier: 'silver', interests: ['tax'], 'customer-since': '2024-01-31', newsletter: false, score: 7 },
  C: { motto: 'Zażółć gęślą jaźń', score: 12.5 },
  D: {},
};
type Letter = keyof typeof CONTACTS;

const option = (en: string) => ({ en, pl: `${en} (pl)` });
const FIELDS = {
  tier: { label: 'Tier', kind: 'choice', options: { gold: option('Gold'), silver: option('Silver') } },
  interests: {
    ...{ label: 'Interests', kind: 'multiple-choice' },
    options: { tax: option('Tax'), wages: option('Wages') },
  },
  score: { label: 'Score', kind: 'number' },
  motto: { label: 'Motto', kind: 'text' },
};

let api: RunningApi;
const numbers = {} as Record<Letter, string>;

beforeAll(async () => {
  api = await startApi();
  await setUp((fields) => ({ ...fields, ...FIELDS }));
  for (const [letter, fields] of Object.entries(CONTACTS)) {
    const email = `${letter.toLowerCase()}@customer.example`;
    const { number, contactId } = await customerWrites(api, { email, name: `Contact ${letter}` });
    numbers[letter as Letter] = number;
    await api.source.query(`UPDATE contact SET fields = $2 WHERE id = $1`, [contactId, fields]);
  }
});
afterAll(() => api.stop());

const ask = async (who: string, document: string, variables: object = {}) =>
  (await api.agent(`${who}@test.example`)).ask(document, variables);

/** What an administrator makes of the fields of contacts. */
async function setUp(make: (fields: Record<string, object>) => Record<string, object>): Promise<void> {
  const { contactFieldsSetUp: now } = await ask('admin', '{ contactFieldsSetUp { revision document } }');
  const document = { fields: make(now.document.fields) };
  const saved = await ask(
    'admin',
    `mutation ($input: ContactFieldsInput!) { saveContactFields(input: $input) { __typename } }`,
    { input: { revision: now.revision, document } },
  );
  expect(saved.saveContactFields.__typename).toBe('ContactFieldsSaved');
}

const letters = (found: string[]) =>
  (Object.keys(numbers) as Letter[]).filter((letter) => found.includes(numbers[letter])).join('');

async function listed(filter: object, who = 'expert'): Promise<string> {
  const { cases } = await ask(who, LIST, { filter, first: 50 });
  const found = cases.edges.map(({ node }: { node: { number: string } }) => node.number);
  expect(cases.totalCount).toBe(found.length);
  return letters(found);
}

async function errors(who: DoorClient, query: string, variables: object = {}): Promise<any[]> {
  const answer = await who.raw(query, variables);
  expect(answer.data ?? null).toBeNull();
  return answer.errors!;
}

/** What bulk work and exports would have of it. */
async function matched(where: object, who = 'expert'): Promise<string> {
  const { token } = await api.agent(`${who}@test.example`);
  const actor = (await api.app.get(ActorLoader).fromToken(token, 'agent')) as AgentActor;
  const filter = await api.app.get(ReadCaseFilter).read(actor, { where });
  const params = new SqlParams();
  const condition = matchingCases(actor, filter, params, api.app.get(Clock).now());
  const rows = await api.source.query(`SELECT number FROM cases c WHERE ${condition}`, params.values);
  return letters(rows.map(({ number }: { number: string }) => number));
}

const leaf = (question: object) => ({ on: 'contactField', op: 'matches', ...question });
const document = (...parts: object[]) => ({ match: 'all', parts });

describe('cases, by what is kept of their contacts', () => {
  it.each<[object, string]>([
    [{ key: 'tier', equals: 'gold' }, 'A'],
    [{ key: 'interests', equals: 'tax' }, 'AB'],
    [{ key: 'interests', equals: 'wages' }, 'A'],
    [{ key: 'customer-since', from: '2024-01-31' }, 'B'],
    [{ key: 'customer-since', to: '2024-01-31' }, 'AB'],
    [{ key: 'score', from: 7, to: 12 }, 'B'],
    [{ key: 'score', equals: 12.5 }, 'C'],
    [{ key: 'motto', contains: 'gesla ZAZ' }, 'C'],
    [{ key: 'motto', equals: 'Zażółć gęślą jaźń' }, 'C'],
    [{ key: 'newsletter', equals: true }, 'A'],
    [{ key: 'newsletter', equals: false }, 'BCD'],
  ])('%j', async (question, expected) => {
    const rest = [...'ABCD'].filter((letter) => !expected.includes(letter)).join('');
    expect(await listed({ contactFields: [question] })).toBe(expected);
    expect(await listed({ where: document(leaf(question)) })).toBe(expected);
    expect(await matched(document(leaf(question)))).toBe(expected);
    // What is unknown of a contact is not so.
    expect(await listed({ where: document(leaf({ ...question, not: true })) })).toBe(rest);
    expect(await matched(document(leaf({ ...question, not: true })))).toBe(rest);
  });

  it('hold together with the rest of a filter, in groups and beside fields of cases', async () => {
    const gold = leaf({ key: 'tier', equals: 'gold' });
    const tax = leaf({ key: 'interests', equals: 'tax' });
    expect(await listed({ where: document(tax, { ...gold, not: true }) })).toBe('B');
    expect(
      await listed({ where: document({ match: 'any', parts: [gold, leaf({ key: 'score', from: 12 })] }) }),
    ).toBe('AC');
    expect(
      await listed({ contactFields: [{ key: 'interests', equals: 'tax' }], priorities: ['URGENT'] }),
    ).toBe('');
    // A field of cases of this name is another.
    expect(await listed({ queue: 'ALL', contactFields: [{ key: 'tier', equals: 'silver' }] })).toBe('B');
  });

  it.each<[object, string, RegExp]>([
    [{ contactFields: [{ key: 'shoe-size', equals: 'x' }] }, 'filter.contactFields.0.key', /shoe-size/],
    [{ contactFields: [{ key: 'tier', contains: 'x' }] }, 'filter.contactFields.0.contains', /Tier/],
    [{ contactFields: [{ key: 'tier', equals: 'bronze' }] }, 'filter.contactFields.0.equals', /Tier/],
    [{ contactFields: [{ key: 'score', from: 'x' }] }, 'filter.contactFields.0.from', /Score/],
    [{ where: document(leaf({ key: 'shoe-size', equals: 'x' })) }, 'filter.where.parts.0.key', /shoe-size/],
    [{ where: document(leaf({ key: 'device', contains: 'x' })) }, 'filter.where.parts.0.key', /device/],
    [{ contactFields: Array(6).fill({ key: 'tier', equals: 'gold' }) }, 'filter.fields', /5/],
  ])('are refused by name where it is wrong: %j', async (filter, path, message) => {
    const [error] = await errors(await api.agent('expert@test.example'), LIST, { filter });
    expect(error.extensions.fieldErrors[0]).toEqual({ path, message: expect.stringMatching(message) });
  });
});

describe('somebody who may not read contacts', () => {
  const gold = { key: 'tier', equals: 'gold' };
  const where = document(leaf(gold));

  it('is told of no such field, and finds nothing by it', () =>
    withoutRight(api, 'trainee', 'contact.read', async () => {
      const trainee = await api.agent('trainee@test.example');
      for (const filter of [{ contactFields: [gold] }, { where }]) {
        const [known] = await errors(trainee, LIST, { filter });
        const another = JSON.parse(JSON.stringify(filter).replace('"tier"', '"nothing"'));
        const [none] = await errors(trainee, LIST, { filter: another });
        expect(known.message.replace('tier', '…')).toBe(none.message.replace('nothing', '…'));
      }
      const [refused] = await errors(trainee, '{ contactSearchFields { key } }');
      expect(refused.extensions.code).toBe('FORBIDDEN');
    }));

  it('sees a shared view match nothing, and whoever may read sees what it matches', async () => {
    const { saveView } = await ask(
      'manager',
      `mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename ... on ViewSaved { view { id } } } }`,
      { input: { name: 'Gold', filter: where, columns: ['number'], sharedWith: ['everybody'] } },
    );
    const filter = { view: saveView.view.id };
    expect(await listed(filter, 'trainee')).toBe('A');
    await withoutRight(api, 'trainee', 'contact.read', async () => {
      expect(await listed(filter, 'trainee')).toBe('');
    });
  });

  it('is every customer: their door knows no such question', async () => {
    const [unknown] = await errors(api.anonymous('portal'), '{ contactSearchFields { key } }');
    expect(unknown.message).toContain('contactSearchFields');
  });
});

describe('a field that is hidden or gone', () => {
  it('hidden, is looked for as ever: it holds what it held', async () => {
    await setUp(({ tier, ...fields }) => ({ ...fields, tier: { ...tier, hidden: true } }));
    const { contactSearchFields, contactFields } = await ask(
      'expert',
      '{ contactSearchFields { key options { key } } contactFields { key } }',
    );
    expect(contactFields.map(({ key }: { key: string }) => key)).not.toContain('tier');
    expect(contactSearchFields.at(-1)).toEqual({
      key: 'tier',
      options: [{ key: 'gold' }, { key: 'silver' }],
    });
    expect(await listed({ contactFields: [{ key: 'tier', equals: 'gold' }] })).toBe('A');
  });

  it('gone, leaves views that named it standing, which match nothing by it', async () => {
    const { saveView } = await ask(
      'expert',
      `mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename ... on ViewSaved { view { id } } } }`,
      { input: { name: 'Score', filter: document(leaf({ key: 'score', from: 1 })), columns: ['number'] } },
    );
    const filter = { view: saveView.view.id };
    expect(await listed(filter)).toBe('BC');
    await setUp(({ score: _, ...fields }) => fields);
    expect(await listed(filter)).toBe('');
    const { savedViews } = await ask('expert', '{ savedViews { name filter } }');
    expect(savedViews).toContainEqual({ name: 'Score', filter: document(leaf({ key: 'score', from: 1 })) });
    await setUp((fields) => ({ ...fields, score: FIELDS.score }));
    expect(await listed(filter)).toBe('BC');
  });
});
