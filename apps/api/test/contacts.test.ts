import { customerWrites } from '../testing/customer-writes.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const CARD =
  'id number kind name emails phones address taxId version company { name } fields { key label kind value text }';
const ANSWER = `__typename ... on ContactSaved { contact { ${CARD} } } ... on Refused { code message fieldErrors { path message } }`;
const CREATE = `mutation ($input: CreateContactInput!) { createContact(input: $input) { ${ANSWER} } }`;
const UPDATE = `mutation ($input: UpdateContactInput!) { updateContact(input: $input) { ${ANSWER} } }`;

const EXPERT = 'expert@test.example';
const TRAINEE = 'trainee@test.example';

const create = async (input: object, email = EXPERT) =>
  (await (await api.agent(email)).ask(CREATE, { input: { kind: 'PERSON', name: 'Jan Kowalski', ...input } }))
    .createContact;
const update = async (input: object, email = EXPERT) =>
  (await (await api.agent(email)).ask(UPDATE, { input })).updateContact;
const card = async (id: string, email = EXPERT) =>
  (await (await api.agent(email)).ask(`query ($id: ID!) { contact(id: $id) { ${CARD} } }`, { id })).contact;
const suggested = async (search: string, email = EXPERT) =>
  (
    await (
      await api.agent(email)
    ).ask('query ($search: String!) { contacts(search: $search) { name } }', { search })
  ).contacts.map(({ name }: { name: string }) => name);

describe('a contact made by an agent', () => {
  it('has its company, its addresses and the organisation’s own fields, and is read by a trainee too', async () => {
    const { contact: company } = await create({
      kind: 'COMPANY',
      name: 'Mechanika Nowak',
      taxId: 'PL5260250274',
      address: 'ul. Długa 1\n00-001 Warszawa',
    });
    const answer = await create({
      name: 'Ewa Nowak',
      emails: ['ewa@nowak.example'],
      phones: ['500 100 200'],
      companyId: company.id,
      fields: [
        { key: 'newsletter', value: true },
        { key: 'preferred-way', value: 'telephone' },
        { key: 'customer-since', value: '2024-03-01' },
      ],
    });
    expect(answer).toMatchObject({
      __typename: 'ContactSaved',
      contact: {
        kind: 'PERSON',
        company: { name: 'Mechanika Nowak' },
        emails: ['ewa@nowak.example'],
        phones: ['+48 500 100 200'],
        fields: [
          {
            key: 'preferred-way',
            label: 'Preferred way of contact',
            kind: 'CHOICE',
            value: 'telephone',
            text: 'Telephone',
          },
          { key: 'customer-since', kind: 'DATE', value: '2024-03-01', text: '1 March 2024' },
          { key: 'newsletter', kind: 'CHECKBOX', value: true, text: '✓' },
        ],
      },
    });
    expect(await card(answer.contact.id, TRAINEE)).toEqual(answer.contact);
  });

  it('is told of, with errors, in the agent’s own language', async () => {
    const { contact } = await create({ fields: [{ key: 'preferred-way', value: 'telephone' }] });
    await api.source.query(`UPDATE agent SET language = 'uk' WHERE email = 'specialist@test.example'`);
    const specialist = await api.agent('specialist@test.example');
    const { contactFields } = await specialist.ask('{ contactFields { key label options { label } } }');
    expect(contactFields).toContainEqual({ key: 'customer-since', label: 'Клієнт з', options: [] });
    expect((await card(contact.id, 'specialist@test.example')).fields).toMatchObject([
      { label: 'Бажаний спосіб зв’язку', text: 'Телефон' },
    ]);
    const wrong = { fields: [{ key: 'preferred-way', value: 'pigeon' }] };
    expect(await create(wrong, 'specialist@test.example')).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path: 'fields.preferred-way', message: 'Виберіть один із варіантів.' }],
    });
  });

  it('cannot take an address that is another’s, and hears whose it is', async () => {
    const { contact } = await create({ name: 'Olga Owner', emails: ['olga@firm.example'] });
    expect(await create({ emails: ['OLGA@firm.example'] })).toMatchObject({
      __typename: 'Refused',
      code: 'BAD_INPUT',
      fieldErrors: [
        { path: 'emails.0', message: `This address belongs to Olga Owner (no. ${contact.number}).` },
      ],
    });
  });

  it('by openCase is refused as a whole with a wrong field, and leaves no contact behind', async () => {
    const expert = await api.agent(EXPERT);
    const { streams } = await expert.ask('{ streams { id key } }');
    const { openCase } = await expert.ask(
      `mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on Refused { fieldErrors { path } } } }`,
      {
        input: {
          streamId: streams.find(({ key }: { key: string }) => key === 'support').id,
          subject: 'A call',
          html: '<p>Hello</p>',
          newContact: {
            kind: 'PERSON',
            name: 'Never Kept',
            fields: [{ key: 'customer-since', value: 'long ago' }],
          },
        },
      },
    );
    expect(openCase).toEqual({
      __typename: 'Refused',
      fieldErrors: [{ path: 'newContact.fields.customer-since' }],
    });
    expect(await suggested('Never Kept')).toEqual([]);
  });
});

describe('a changed contact', () => {
  it('leaves in its log who changed what from what to what, and nothing of what stayed', async () => {
    const { contact } = await create({
      name: 'Lena Log',
      emails: ['lena@firm.example'],
      phones: ['500 100 299'],
    });
    await update({
      id: contact.id,
      version: 1,
      name: 'Lena Log',
      phones: [],
      note: 'Calls on Fridays',
      fields: [{ key: 'newsletter', value: true }],
    });
    await update({ id: contact.id, version: 2, name: 'Lena Log' });
    const log = await api.source.query(
      `SELECT what, changes, agent_id IS NOT NULL AS "byAgent" FROM change_log WHERE subject_kind = 'contact' AND subject_id = $1 ORDER BY seq`,
      [contact.id],
    );
    expect(log).toEqual([
      { what: 'created', changes: [], byAgent: true },
      {
        what: 'changed',
        changes: [
          { field: 'note', from: null, to: 'Calls on Fridays' },
          { field: 'phones', from: ['+48500100299'], to: [] },
          { field: 'fields.newsletter', from: null, to: true },
        ],
        byAgent: true,
      },
    ]);
  });

  it('keeps the fields that are left out, and loses those without a value', async () => {
    const { contact } = await create({
      fields: [
        { key: 'preferred-way', value: 'email' },
        { key: 'newsletter', value: true },
      ],
    });
    await update({ id: contact.id, version: 1, phones: ['500 100 201'] });
    const answer = await update({
      id: contact.id,
      version: 2,
      fields: [{ key: 'newsletter', value: null }],
    });
    expect(answer.contact).toMatchObject({
      version: 3,
      phones: ['+48 500 100 201'],
      fields: [{ key: 'preferred-way', value: 'email' }],
    });
  });

  it('is not changed by a wrong value, an unknown field, or someone who saw an older version', async () => {
    const { contact } = await create({ fields: [{ key: 'preferred-way', value: 'email' }] });
    const { id } = contact;
    const wrong = [
      { key: 'customer-since', value: '2026-02-30' },
      { key: 'credit-limit', value: 5 },
    ];
    expect(await update({ id, version: 1, name: 'X', fields: wrong })).toMatchObject({
      __typename: 'Refused',
      code: 'BAD_INPUT',
      fieldErrors: [
        { path: 'fields.customer-since', message: 'Please give a date.' },
        { path: 'fields.credit-limit', message: 'This field does not exist here.' },
      ],
    });
    expect(await update({ id, version: 7, fields: [{ key: 'preferred-way', value: null }] })).toMatchObject({
      __typename: 'Refused',
      code: 'STALE_VERSION',
    });
    expect(await card(id)).toEqual(contact);
  });
});

describe('suggestions', () => {
  it('find by the beginning of a name, an address or a number, for those who only read too', async () => {
    await create({ name: 'Małgorzata Wiśniewska', emails: ['mw@accounts.example'], phones: ['601 202 303'] });
    for (const search of ['malg', 'wiśn', 'mw@acc', '601 202'])
      expect([search, await suggested(search, TRAINEE)]).toEqual([search, ['Małgorzata Wiśniewska']]);
  });
});

describe('a trainee, who may not edit contacts,', () => {
  it('makes and changes none', async () => {
    const { contact } = await create({ name: 'Stays As Is' });
    const trainee = await api.agent(TRAINEE);
    const made = await trainee.raw(CREATE, { input: { kind: 'PERSON', name: 'By Trainee' } });
    const changed = await trainee.raw(UPDATE, { input: { id: contact.id, version: 1, name: 'By Trainee' } });
    for (const { errors } of [made, changed]) expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await suggested('By Trainee')).toEqual([]);
    expect(await card(contact.id)).toEqual(contact);
  });
});

describe('what the other side sees of contacts', () => {
  const ASKED = [
    '{ contactFields { key } }',
    '{ contacts(search: "Anna") { name } }',
    `{ contact(id: "x") { name } }`,
  ];

  it('is nothing for somebody not signed in', async () => {
    for (const query of ASKED) {
      const { data, errors } = await api.anonymous('agent').raw(query);
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect(Object.values(data ?? {}).filter(Boolean)).toEqual([]);
    }
  });

  it('has no name at the customers’ door', async () => {
    const { contactId } = await customerWrites(api, { email: 'card@customer.example' });
    await register(api, 'card@customer.example', 'Carla Card');
    await update({ id: contactId, version: 1, fields: [{ key: 'preferred-way', value: 'portal' }] });
    const customer = await api.customer('card@customer.example');
    for (const query of [
      ...ASKED,
      '{ me { fields { key } } }',
      '{ myCases { edges { node { contact { name } } } } }',
    ]) {
      const { data, errors } = await customer.raw(query);
      expect([query, errors?.[0]?.extensions.code, data ?? null]).toEqual([
        query,
        'GRAPHQL_VALIDATION_FAILED',
        null,
      ]);
    }
    const { __schema } = await customer.ask(
      '{ __schema { types { name fields { name } inputFields { name } } } }',
    );
    const names = JSON.stringify(__schema);
    expect(names).not.toMatch(
      /"(Contact|ContactResult|CreateContactInput|UpdateContactInput|contactFields)"/,
    );
  });
});
