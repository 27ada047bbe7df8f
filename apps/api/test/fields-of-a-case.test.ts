import { customerWrites } from '../testing/customer-writes.js';
import { CASE, LIST, MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const EXPERT = 'expert@test.example';
const FIELDS = `query ($number: String!) { case(number: $number) {
  version
  form { field { key maxLength } value text editable reason }
  headerFields { key source label text actions { kind available reason target } }
} }`;
const SET = `mutation ($input: SetCaseFieldsInput!) { setCaseFields(input: $input) { __typename
  ... on ActionPerformed { case { version } }
  ... on Refused { code message fieldErrors { path message } }
  ... on VersionConflict { code changes { ... on ChangeEntry { summary } } } } }`;

const seen = async (number: string, email = EXPERT) =>
  (await (await api.agent(email)).ask(FIELDS, { number })).case;
const version = async (number: string) =>
  (await (await api.agent(EXPERT)).ask(CASE, { number })).case.version;
const set = async (
  number: string,
  fields: Record<string, unknown>,
  more: { version?: number; email?: string } = {},
) =>
  (
    await (
      await api.agent(more.email ?? EXPERT)
    ).ask(SET, {
      input: {
        number,
        version: more.version ?? (await version(number)),
        fields: Object.entries(fields).map(([key, value]) => ({ key, value })),
      },
    })
  ).setCaseFields;
const perform = async (
  number: string,
  action: string,
  fields: Record<string, unknown> = {},
  more: object = {},
) =>
  (
    await (
      await api.agent(EXPERT)
    ).ask(PERFORM, {
      input: {
        number,
        version: await version(number),
        action,
        fields: Object.entries(fields).map(([key, value]) => ({ key, value })),
        ...more,
      },
    })
  ).performAction;
const found = async (filter: object, email = EXPERT) => {
  const { cases } = await (await api.agent(email)).ask(LIST, { filter, first: 50 });
  const numbers = cases.edges.map(({ node }: any) => node.number as string);
  expect(cases.totalCount).toBe(numbers.length);
  return numbers;
};
const repair = () => customerWrites(api, { stream: 'repair-with-payment', subject: 'Broken' });

describe('fields of a case', () => {
  it('are changed afterwards, a line for each, inside the house only', async () => {
    await register(api, 'anna@customer.example', 'Anna Nowak');
    const { number } = await repair();
    expect(await set(number, { device: 'Zephyrbook 13', warranty: true })).toEqual({
      __typename: 'ActionPerformed',
      case: { version: 2 },
    });
    await set(number, { device: 'Zephyrbook 14' });
    const shown = await seen(number);
    expect(shown.form.map(({ field, value, text }: any) => [field.key, value, text])).toEqual([
      ['device', 'Zephyrbook 14', 'Zephyrbook 14'],
      ['serial-number', null, ''],
      ['warranty', true, '✓'],
    ]);
    expect(shown.form[0].field.maxLength).toBe(500);
    const { timeline } = (await (await api.agent(EXPERT)).ask(CASE, { number })).case;
    const lines = timeline.edges
      .map(({ node }: any) => node)
      .filter((node: any) => node.changes?.some(({ what }: any) => what === 'field'));
    expect(lines.map((node: any) => [node.visibility, node.changes])).toEqual([
      ['INTERNAL', [{ what: 'field', from: null, to: 'Zephyrbook 13' }]],
      ['INTERNAL', [{ what: 'field', from: null, to: '✓' }]],
      ['INTERNAL', [{ what: 'field', from: 'Zephyrbook 13', to: 'Zephyrbook 14' }]],
    ]);
    const portal = await api.customer('anna@customer.example');
    const { myCase } = await portal.ask(MY_CASE, { number });
    expect(myCase).toMatchObject({ number });
    expect(JSON.stringify(myCase)).not.toContain('Zephyrbook');
    const peek = await portal.raw(`{ myCase(number: "${number}") { headerFields { text } form { text } } }`);
    expect(JSON.stringify(peek.errors)).toMatch(/Cannot query field/);
  });

  it('are checked as when the case was opened', async () => {
    const { number } = await repair();
    const refused = await set(number, { device: 'x'.repeat(501), warranty: 'yes', colour: 'red' });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
    expect(refused.fieldErrors.map(({ path }: any) => path).sort()).toEqual([
      'fields.colour',
      'fields.device',
      'fields.warranty',
    ]);
    expect((await seen(number)).version).toBe(1);
  });

  it('are not overwritten unseen: the one who was slower is told what happened', async () => {
    const { number } = await repair();
    await set(number, { device: 'Mine' }, { version: 1 });
    expect(await set(number, { device: 'Yours' }, { version: 1 })).toMatchObject({
      __typename: 'VersionConflict',
      changes: [{ summary: expect.stringContaining('Device and model: Mine') }],
    });
    expect((await seen(number)).form[0].value).toBe('Mine');
  });

  it('are not for those who may not edit cases, and rest when the case is closed', async () => {
    const { number } = await customerWrites(api);
    expect((await seen(number, 'trainee@test.example')).form[0]).toMatchObject({
      editable: false,
      reason: 'You may not change this field.',
    });
    expect(await set(number, { product: 'X' }, { email: 'trainee@test.example' })).toMatchObject({
      code: 'NOT_ALLOWED',
      fieldErrors: [{ path: 'fields.product' }],
    });
    await api.source.query(
      `UPDATE cases c SET state_id = s.id, open = false FROM state s WHERE c.number = $1 AND s.stream_id = c.stream_id AND NOT s.open`,
      [number],
    );
    expect((await seen(number)).form[0]).toMatchObject({
      editable: false,
      reason: 'This field cannot be changed in the present state of the case.',
    });
    expect(await set(number, { product: 'X' })).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'fields.product' }],
    });
  });
});

describe('the header of a case', () => {
  const header = async (number: string, email = EXPERT) =>
    Object.fromEntries((await seen(number, email)).headerFields.map((field: any) => [field.key, field]));

  it('shows what the stream says, with what can be done', async () => {
    const { number } = await customerWrites(api, { email: 'head@customer.example', name: 'Head' });
    const shown = await header(number);
    expect(Object.keys(shown)).toEqual(['product', 'order-number', 'phone', 'email']);
    expect(shown.product.actions).toEqual([{ kind: 'EDIT', available: true, reason: null, target: null }]);
    expect(shown.phone.actions.slice(0, 2)).toMatchObject([
      { kind: 'CALL', available: false, reason: 'No phone number is known.' },
      { kind: 'SMS', available: false, reason: 'No SMS gateway is set up.' },
    ]);
    expect(shown.email).toMatchObject({
      text: 'head@customer.example',
      actions: [{ kind: 'EMAIL', available: true, target: expect.any(String) }, { kind: 'EDIT' }],
    });
  });

  it('tells somebody who may not edit contacts so', async () => {
    const { number } = await customerWrites(api);
    expect((await header(number, 'trainee@test.example')).email.actions.at(-1)).toEqual({
      kind: 'EDIT',
      available: false,
      reason: 'You may not edit contacts.',
      target: null,
    });
  });

  it('holds nothing of the contact for somebody who may not read contacts', async () => {
    const { number } = await customerWrites(api, { email: 'secret@customer.example', name: 'Secret' });
    await api.source.query(
      `UPDATE role SET rights = array_remove(rights, 'contact.read') WHERE key = 'trainee'`,
    );
    try {
      const shown = await header(number, 'trainee@test.example');
      expect(Object.keys(shown)).toEqual(['product', 'order-number']);
      expect(JSON.stringify(shown)).not.toContain('secret@');
    } finally {
      await api.source.query(`UPDATE role SET rights = rights || 'contact.read'::text WHERE key = 'trainee'`);
    }
  });
});

describe('values of fields', () => {
  let device: string;
  let quoted: string;
  beforeAll(async () => {
    device = (await repair()).number;
    await set(device, { device: 'Żółw Pad', 'serial-number': 'QX-77310/B' });
    quoted = (await repair()).number;
    expect((await perform(quoted, 'start-diagnosis')).__typename).toBe('ActionPerformed');
    const quote = await perform(quoted, 'quote', { amount: 48123.5 }, { html: '<p>Our price</p>' });
    expect(quote.__typename).toBe('ActionPerformed');
  });

  it.each([
    ['zolw', 'device'],
    ['77310', 'device'],
    ['QX-77310/B', 'device'],
    ['48123,50', 'quoted'],
    ['48 123,50', 'quoted'],
    ['48123.5', 'quoted'],
  ])('are found by the words of the search: %s', async (text, of) => {
    expect(await found({ text })).toEqual([of === 'device' ? device : quoted]);
  });

  it.each<[object, string]>([
    [{ key: 'device', equals: 'Żółw Pad' }, 'device'],
    [{ key: 'device', contains: 'ZOL' }, 'device'],
    [{ key: 'serial-number', contains: '77310 qx' }, 'device'],
    [{ key: 'amount', equals: 48123.5 }, 'quoted'],
    [{ key: 'amount', from: 48000, to: 49000 }, 'quoted'],
    [{ key: 'amount', from: 48123.5 }, 'quoted'],
  ])('are found by field: %j', async (field, of) => {
    expect(await found({ fields: [field] })).toEqual([of === 'device' ? device : quoted]);
  });

  it.each<object>([
    { key: 'device', equals: 'Żółw' },
    { key: 'device', contains: '77310' },
    { key: 'amount', to: 48123.49, from: 48000 },
  ])('are not found by what they are not: %j', async (field) => {
    expect(await found({ fields: [field] })).toEqual([]);
  });

  it('are found as they are now, not as they once were', async () => {
    const { number } = await repair();
    await set(number, { device: 'Quagga one' });
    expect(await found({ text: 'quagga' })).toEqual([number]);
    await set(number, { device: 'Okapi' });
    expect(await found({ text: 'quagga' })).toEqual([]);
    expect(await found({ fields: [{ key: 'device', contains: 'quagga' }] })).toEqual([]);
    expect(await found({ fields: [{ key: 'device', contains: 'okapi' }] })).toEqual([number]);
  });

  it('must all hold, and narrow with the rest of the filter', async () => {
    const both = [
      { key: 'device', contains: 'zolw' },
      { key: 'serial-number', contains: '77310' },
    ];
    expect(await found({ fields: both })).toEqual([device]);
    expect(await found({ fields: [both[0], { key: 'serial-number', contains: 'other' }] })).toEqual([]);
    expect(await found({ fields: both, priorities: ['URGENT'] })).toEqual([]);
  });

  it('find nothing in a state one does not see', async () => {
    // The accountant sees cases that wait for payment, and those alone.
    const accountant = 'accountant@test.example';
    expect(await found({ text: '48123,50' }, accountant)).toEqual([quoted]);
    expect(await found({ text: '77310' }, accountant)).toEqual([]);
    expect(await found({ fields: [{ key: 'device', contains: 'zolw' }] }, accountant)).toEqual([]);
  });

  it.each<[string, object, string, RegExp]>([
    ['a field there is not', { key: 'colour', equals: 1 }, 'filter.fields.0.key', /colour/],
    ['a day as an amount', { key: 'amount', from: '2026-01-01' }, 'filter.fields.0.from', /Amount/],
    ['words in a box', { key: 'warranty', contains: 'a' }, 'filter.fields.0.contains', /Under warranty/],
    ['nothing at all', { key: 'device' }, 'filter.fields.0', /Device and model/],
  ])('are not asked for by %s', async (_, field, path, message) => {
    const { errors } = await (await api.agent(EXPERT)).raw(LIST, { filter: { fields: [field] } });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { fieldErrors: [{ path }] },
    });
  });

  it('are asked for by five fields at most, and only those of one’s own streams', async () => {
    const one = { key: 'device', contains: 'a' };
    const many = await (await api.agent(EXPERT)).raw(LIST, { filter: { fields: Array(6).fill(one) } });
    expect(many.errors?.[0]?.extensions).toMatchObject({ fieldErrors: [{ path: 'filter.fields' }] });
    const trainee = await (await api.agent('trainee@test.example')).raw(LIST, { filter: { fields: [one] } });
    expect(trainee.errors?.[0]?.extensions).toMatchObject({ fieldErrors: [{ path: 'filter.fields.0.key' }] });
  });

  it('are offered to search by, stream by stream', async () => {
    const { streams } = await (
      await api.agent(EXPERT)
    ).ask('{ streams { key searchFields { key label kind } } }');
    expect(streams.find(({ key }: any) => key === 'repair-with-payment').searchFields).toEqual(
      expect.arrayContaining([
        { key: 'device', label: 'Device and model', kind: 'TEXT' },
        { key: 'amount', label: 'Price of the repair / Amount paid', kind: 'AMOUNT' },
        { key: 'paid-on', label: 'Date of payment', kind: 'DATE' },
      ]),
    );
  });
});
