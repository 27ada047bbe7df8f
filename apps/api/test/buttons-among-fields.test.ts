import { customerWrites } from '../testing/customer-writes.js';
import { Designing } from '../testing/designing.js';
import { CASE, MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let admin: Designing;
let number: string;
const EXPERT = 'expert@test.example';
const ACCOUNTANT = 'accountant@test.example';
const CUSTOMER = 'anna@customer.example';
const STREAM = 'repair-with-payment';
const SEEN = `query ($number: String!) { case(number: $number) { version state { key }
  availableActions { key available inForm { order below } }
  form { field { key } text } headerFields { key source label text actions { kind } } } }`;
const SET = `mutation ($input: SetCaseFieldsInput!) { setCaseFields(input: $input) { __typename } }`;

const seen = async (email = EXPERT, of = number) =>
  (await (await api.agent(email)).ask(SEEN, { number: of })).case;
const buttons = async (email = EXPERT, of = number) =>
  (await seen(email, of)).availableActions
    .filter(({ inForm }: any) => inForm)
    .map(({ key, inForm }: any) => [key, inForm.below, inForm.order]);
const inHeader = async (email = EXPERT) =>
  (await seen(email)).headerFields.filter(({ source }: any) => source === 'ACTION');
const perform = async (action: string, more: object = {}, email = EXPERT) =>
  (
    await (
      await api.agent(email)
    ).ask(PERFORM, { input: { number, version: (await seen()).version, action, ...more } })
  ).performAction;
const publish = async (change: (document: any) => unknown) => {
  const revision = await admin.draw(STREAM, change);
  const plan = await admin.plan(STREAM);
  const published = await admin.publish({ stream: STREAM, revision, published: plan.published });
  expect(published).toMatchObject({ __typename: 'WorkflowPublished' });
  return plan.changes.map(({ text }: { text: string }) => text) as string[];
};

beforeAll(async () => {
  api = await startApi();
  admin = new Designing(await api.agent('admin@test.example'));
  await register(api, CUSTOMER, 'Anna Nowak');
  ({ number } = await customerWrites(api, { stream: STREAM, subject: 'Broken', email: CUSTOMER }));
  const input = { number, version: 1, fields: [{ key: 'device', value: 'Zephyrbook 13' }] };
  expect((await (await api.agent(EXPERT)).ask(SET, { input })).setCaseFields).toEqual({
    __typename: 'ActionPerformed',
  });
  // While a case runs: buttons come among its fields and into its header, and a field between them goes out of sight.
  const told = await publish((document) => {
    const { device, warranty, ...others } = document.form;
    document.form = {
      diagnose: { button: 'start-diagnosis' },
      device,
      ...others,
      'price-it': { button: 'quote' },
      'mark-paid': { button: 'payment-received' },
      warranty,
    };
    document.form['serial-number'].hidden = true;
    document.header = [{ field: 'device' }, { button: 'start-diagnosis' }];
  });
  expect(told).toEqual(
    expect.arrayContaining(['Button “Start diagnosis” is new', 'Button “Payment received” is new']),
  );
});
afterAll(() => api.stop());

describe('buttons among the fields of a case', () => {
  it('cost a running case none of its values', async () => {
    const { form } = await seen();
    expect(form.map(({ field, text }: any) => [field.key, text])).toEqual([
      ['device', 'Zephyrbook 13'],
      ['warranty', ''],
    ]);
  });

  it('stand where the form has them, and only while the action is offered', async () => {
    expect(await buttons()).toEqual([['start-diagnosis', null, 0]]);
    expect(await inHeader()).toEqual([
      { key: 'start-diagnosis', source: 'ACTION', label: 'Start diagnosis', text: '', actions: [] },
    ]);
  });

  it('perform what the action does, and give way to those of the next state', async () => {
    expect((await perform('start-diagnosis')).__typename).toBe('ActionPerformed');
    const next = await seen();
    expect(next.state.key).toBe('diagnosis');
    expect(await buttons()).toEqual([['quote', 'device', 1]]);
    expect(await inHeader()).toEqual([]);
  });

  it('ask for what the action asks for, and refuse what it refuses', async () => {
    expect(await perform('quote', { html: '<p>Our price</p>' })).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'fields.amount' }],
    });
    const fields = [{ key: 'amount', value: 120 }];
    expect((await perform('quote', { html: '<p>Our price</p>', fields })).__typename).toBe('ActionPerformed');
  });

  it('are not there for whoever may not perform the action', async () => {
    expect((await seen()).state.key).toBe('waiting-for-payment');
    expect(await buttons(EXPERT)).toEqual([]);
    expect(await perform('payment-received')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await buttons(ACCOUNTANT)).toEqual([['payment-received', 'device', 2]]);
  });

  it('have no name at the customers’ door', async () => {
    const portal = await api.customer(CUSTOMER);
    const { myCase } = await portal.ask(MY_CASE, { number });
    expect(myCase).toMatchObject({ number });
    expect(JSON.stringify(myCase)).not.toMatch(/payment-received|Payment received/);
    const peek = await portal.raw(
      `{ myCase(number: "${number}") { availableActions { inForm { below } } } }`,
    );
    expect(JSON.stringify(peek.errors)).toMatch(/Cannot query field/);
  });

  it('lead an accountant to the next state', async () => {
    const fields = [
      { key: 'amount', value: 120 },
      { key: 'paid-on', value: '2027-02-28' },
    ];
    const { version } = await seen();
    const input = { number, version, action: 'payment-received', fields };
    const { performAction } = await (await api.agent(ACCOUNTANT)).ask(PERFORM, { input });
    expect(performAction.__typename).toBe('ActionPerformed');
    expect((await (await api.agent(EXPERT)).ask(CASE, { number })).case.state.key).toBe('under-repair');
  });
});

describe('a workflow with buttons', () => {
  it('is exported with them where they stand', async () => {
    const file = (await admin.file(STREAM))!;
    expect(file).toContain('price-it: { button: quote }');
    const form = file.slice(file.indexOf('\nform:'), file.indexOf('\nheader:'));
    expect(form.match(/^ {2}[a-z-]+(?=:)/gm)?.map((key) => key.trim())).toEqual([
      ...['diagnose', 'device', 'serial-number', 'price-it', 'mark-paid', 'warranty'],
    ]);
  });

  it('is not published with one of an action there is not', async () => {
    const { document, revision, basedOn } = await admin.draft(STREAM);
    const changed = structuredClone(document);
    changed.form['price-it'].button = 'gone';
    const { draft } = await admin.save({ stream: STREAM, revision, basedOn, document: changed });
    expect(draft.problems).toEqual([
      { path: ['form', 'price-it', 'button'], message: 'There is no action "gone"' },
    ]);
  });

  it('tells of one that does something else, and of one that goes', async () => {
    const told = await publish((document) => {
      document.form['price-it'].button = 'reply';
      delete document.form.diagnose;
    });
    expect(told).toEqual([
      'Button “Write to the customer”: action: Send a quote → Write to the customer',
      'Button “Start diagnosis” goes',
    ]);
  });
});
