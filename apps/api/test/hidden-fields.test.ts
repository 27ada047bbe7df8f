import { customerWrites } from '../testing/customer-writes.js';
import { Designing } from '../testing/designing.js';
import { LIST } from '../testing/operations.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let number: string;
const EXPERT = 'expert@test.example';
const STREAM = 'accounting-office';

const FORM = `query ($number: String!) { case(number: $number) { version
  form { field { key required options { key } } value text editable reason } headerFields { key text } } }`;
const STREAMS = `{ streams { key form { key options { key } } searchFields { key options { key } } } }`;
const SET = `mutation ($input: SetCaseFieldsInput!) { setCaseFields(input: $input) { __typename
  ... on Refused { code fieldErrors { path message } } } }`;
const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename
  ... on ActionPerformed { number } ... on Refused { code fieldErrors { path } } } }`;
const CONTACT_FORM = `{ contactForm(key: "accounting") { fields { key options { key } } } }`;
const SUBMIT = `mutation ($input: SubmitFormInput!) { submitForm(input: $input) { __typename ... on Refused { code fieldErrors { path } } } }`;

const as = async (query: string, variables: object = {}) => (await api.agent(EXPERT)).ask(query, variables);
const seen = async (of = number) => (await as(FORM, { number: of })).case;
const part = (found: any, key: string) => found.form.find(({ field }: any) => field.key === key);
const keys = (all: { key: string }[]) => all.map(({ key }) => key);
const set = async (fields: Record<string, unknown>, of = number) =>
  (
    await as(SET, {
      input: {
        number: of,
        version: (await seen(of)).version,
        fields: Object.entries(fields).map(([key, value]) => ({ key, value })),
      },
    })
  ).setCaseFields;

beforeAll(async () => {
  api = await startApi();
  const admin = new Designing(await api.agent('admin@test.example'));
  ({ number } = await customerWrites(api, { stream: STREAM, subject: 'Payroll of May' }));
  expect(await set({ kind: 'payroll', amount: 120 })).toEqual({ __typename: 'ActionPerformed' });
  const revision = await admin.draw(STREAM, (document) => {
    document.form.kind.hiddenOptions = ['payroll'];
    document.form.amount = { ...document.form.amount, hidden: true, required: true };
    document.webForms.accounting.fields.kind.hiddenOptions = ['payroll'];
    document.webForms.accounting.fields['tax-period'].hidden = true;
  });
  const plan = await admin.plan(STREAM);
  expect(plan.changes.map(({ text }: { text: string }) => text)).toEqual(
    expect.arrayContaining([expect.stringContaining('hidden')]),
  );
  expect(await admin.publish({ stream: STREAM, revision, published: plan.published })).toMatchObject({
    __typename: 'WorkflowPublished',
  });
});
afterAll(() => api.stop());

describe('an option that was hidden', () => {
  it('is read on a case that holds it, may stay there, and is found', async () => {
    const found = await seen();
    expect(part(found, 'kind')).toMatchObject({ value: 'payroll', text: 'Payroll', editable: true });
    expect(keys(part(found, 'kind').field.options)).toContain('payroll');
    expect(found.headerFields).toContainEqual({ key: 'kind', text: 'Payroll' });
    expect(await set({ kind: 'payroll' })).toEqual({ __typename: 'ActionPerformed' });
    const { cases } = await as(LIST, { filter: { fields: [{ key: 'kind', equals: 'payroll' }] }, first: 10 });
    expect(cases.edges.map(({ node }: any) => node.number)).toEqual([number]);
    const stream = (await as(STREAMS)).streams.find(({ key }: { key: string }) => key === STREAM);
    expect(keys(stream.searchFields.find(({ key }: any) => key === 'kind').options)).toContain('payroll');
  });

  it('is not offered to another case, and refused there', async () => {
    const other = await customerWrites(api, { stream: STREAM, subject: 'VAT' });
    expect(keys(part(await seen(other.number), 'kind').field.options)).toEqual(['vat', 'annual', 'other']);
    expect(await set({ kind: 'payroll' }, other.number)).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'fields.kind' }],
    });
  });

  it('is given up for good where another is chosen', async () => {
    const held = await customerWrites(api, { stream: STREAM, subject: 'Held' });
    await api.source.query(`UPDATE cases SET fields = '{"kind":"payroll"}' WHERE number = $1::bigint`, [
      held.number,
    ]);
    expect(await set({ kind: 'vat' }, held.number)).toEqual({ __typename: 'ActionPerformed' });
    expect(await set({ kind: 'payroll' }, held.number)).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('a field that was hidden', () => {
  it('is read where it holds something, and nowhere else', async () => {
    expect(part(await seen(), 'amount')).toMatchObject({
      value: 120,
      editable: false,
      reason: expect.stringContaining('hidden'),
    });
    const other = await customerWrites(api, { stream: STREAM, subject: 'Empty' });
    const found = await seen(other.number);
    expect(part(found, 'amount')).toBeUndefined();
    expect(keys(found.headerFields)).not.toContain('amount');
  });

  it('is changed by nobody, and asked for by nothing', async () => {
    expect(await set({ amount: 130 })).toMatchObject({ fieldErrors: [{ path: 'fields.amount' }] });
    expect(part(await seen(), 'amount').value).toBe(120);
    expect(await set({ kind: 'vat' })).toEqual({ __typename: 'ActionPerformed' });
    const stream = (await as(STREAMS)).streams.find(({ key }: { key: string }) => key === STREAM);
    expect(keys(stream.form)).toEqual(['tax-period', 'kind']);
    expect(keys(stream.form[1].options)).not.toContain('payroll');
  });

  it('is neither asked for nor taken when a case is opened', async () => {
    const [{ id: streamId }] = await api.source.query(`SELECT id FROM stream WHERE key = $1`, [STREAM]);
    const input = (fields: object[]) => ({
      ...{ streamId, subject: 'By phone', html: '<p>Asked</p>', fields },
      newContact: { kind: 'PERSON', name: 'Iga' },
    });
    expect((await as(OPEN, { input: input([{ key: 'kind', value: 'vat' }]) })).openCase).toMatchObject({
      __typename: 'ActionPerformed',
    });
    for (const wrong of [
      { key: 'amount', value: 1 },
      { key: 'kind', value: 'payroll' },
    ])
      expect((await as(OPEN, { input: input([wrong]) })).openCase).toMatchObject({
        code: 'INVALID_INPUT',
        fieldErrors: [{ path: `fields.${wrong.key}` }],
      });
  });
});

describe('what is hidden on a web form', () => {
  const submit = async (fields: object[]) =>
    (
      await api.anonymous('portal').ask(SUBMIT, {
        input: {
          ...{ key: 'accounting', name: 'Iga', email: 'iga@customer.example', subject: 'S', text: 'T' },
          ...{ fields, acceptTerms: true, language: 'en' },
        },
      })
    ).submitForm;

  it('is not on its page, and not taken from whoever sends it all the same', async () => {
    const { contactForm } = await api.anonymous('portal').ask(CONTACT_FORM);
    expect(contactForm.fields).toEqual([
      { key: 'kind', options: [{ key: 'vat' }, { key: 'annual' }, { key: 'other' }] },
    ]);
    expect(await submit([{ key: 'kind', value: 'payroll' }])).toMatchObject({
      fieldErrors: [{ path: 'fields.kind' }],
    });
    expect(await submit([{ key: 'tax-period', value: '2027-01-01' }])).toMatchObject({
      fieldErrors: [{ path: 'fields.tax-period' }],
    });
    expect(await submit([{ key: 'kind', value: 'vat' }])).toMatchObject({ __typename: 'FormSubmitted' });
  });
});
