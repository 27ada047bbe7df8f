import { Streams } from '@sprawa/cases';
import { customerWrites } from '../testing/customer-writes.js';
import { versionOf } from '../testing/merging.js';
import { LIST, MY_CASE, PERFORM } from '../testing/operations.js';
import { WRONG_COUNTS } from '../testing/recount.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

const EXPERT = 'expert@test.example';
const ANSWER = `__typename
  ... on ActionPerformed { case { version } }
  ... on Refused { code message fieldErrors { path } }
  ... on VersionConflict { code }`;
const MOVE = `mutation ($input: MoveCaseToStreamInput!) { moveCaseToStream(input: $input) { ${ANSWER} } }`;
const UNDO = `mutation ($number: String!, $version: Int!) { undoStreamMove(number: $number, version: $version) { ${ANSWER} } }`;
const PREVIEW = `query ($number: String!, $streamId: ID!) { streamMove(number: $number, streamId: $streamId) {
  stream { key } states { key } defaultState alikeState kept { key } putAside { label text } broughtBack { label text }
  ownerLeaves proposalFalls callbackAt } }`;
const SEEN = `query ($number: String!) { case(number: $number) {
  number version stream { key } state { key } owner { name } approvalPending
  form { field { key } text } earlierValues { label text } may { moveStream } streamTargets { key } availableActions { key }
  timeline(last: 20) { edges { node { __typename ... on ChangeEntry { summary changes { what label from to } } } } } } }`;

let api: RunningApi;
let ids: Record<string, string>;
beforeAll(async () => {
  api = await startApi();
  await register(api, 'anna@customer.example', 'Anna Nowak');
  const streams = await api.app.get(Streams).all();
  ids = Object.fromEntries(streams.map((stream) => [stream.definition.key, stream.id]));
}, 120_000);
afterAll(() => api.stop());

const ask = async (question: string, variables: object, email = EXPERT) =>
  (await api.agent(email)).ask(question, variables as Record<string, unknown>);
const seen = async (number: string, email = EXPERT) => (await ask(SEEN, { number }, email)).case;
const version = async (number: string) => versionOf(await api.agent(EXPERT), number);
const move = async (number: string, stream: string, more: object = {}, email = EXPERT) => {
  const input = { number, version: await version(number), streamId: ids[stream], ...more };
  return (await ask(MOVE, { input }, email)).moveCaseToStream;
};
const undo = async (number: string, of?: number, email = EXPERT) =>
  (await ask(UNDO, { number, version: of ?? (await version(number)) }, email)).undoStreamMove;
const fill = async (number: string, fields: Record<string, unknown>) => {
  const input = {
    ...{ number, version: await version(number) },
    fields: Object.entries(fields).map(([key, value]) => ({ key, value })),
  };
  await ask(`mutation ($input: SetCaseFieldsInput!) { setCaseFields(input: $input) { __typename } }`, {
    input,
  });
};
const listed = async (number: string, email: string) =>
  (await ask(LIST, { filter: { text: number } }, email)).cases.edges.length;
const done = expect.objectContaining({ __typename: 'ActionPerformed' });

describe('a case that is moved to another stream (WF-11)', () => {
  it('is warned of first, stands in the first state there, and keeps what fits no form readable', async () => {
    const { number } = await customerWrites(api);
    await fill(number, { product: 'Striped printer', 'order-number': 'A-7' });
    expect((await ask(PREVIEW, { number, streamId: ids['repair-with-payment'] })).streamMove).toMatchObject({
      stream: { key: 'repair-with-payment' },
      defaultState: 'received',
      kept: [],
      putAside: [
        { label: 'Product', text: 'Striped printer' },
        { label: 'Order number', text: 'A-7' },
      ],
      ownerLeaves: null,
      proposalFalls: false,
    });
    expect(await move(number, 'repair-with-payment')).toEqual(done);
    const moved = await seen(number);
    expect(moved).toMatchObject({
      stream: { key: 'repair-with-payment' },
      state: { key: 'received' },
      earlierValues: [
        { label: 'Product', text: 'Striped printer' },
        { label: 'Order number', text: 'A-7' },
      ],
    });
    const { changes, summary } = moved.timeline.edges.at(-1).node;
    expect(summary).toContain('moved the case from');
    expect(changes).toContainEqual({ what: 'state', label: 'State', from: 'New', to: 'Received' });
    expect(changes).toContainEqual({ what: 'field', label: 'Product', from: 'Striped printer', to: null });
    // What happened before is still said in the words of the stream it happened in.
    const before = moved.timeline.edges.flatMap(({ node }: any) => node.changes ?? []);
    expect(before).toContainEqual({ what: 'field', label: 'Product', from: null, to: 'Striped printer' });
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
  });

  it('gets its values back where it came from, also by way of a third stream', async () => {
    const { number } = await customerWrites(api);
    await fill(number, { product: 'Scanner' });
    await move(number, 'repair-with-payment');
    await fill(number, { device: 'Scan 3' });
    await move(number, 'accounting-office');
    expect((await seen(number)).earlierValues.map(({ text }: any) => text).sort()).toEqual([
      'Scan 3',
      'Scanner',
    ]);
    await move(number, 'support');
    const back = await seen(number);
    expect(back.form[0]).toMatchObject({ field: { key: 'product' }, text: 'Scanner' });
    expect(back.earlierValues).toEqual([{ label: 'Device and model', text: 'Scan 3' }]);
  });

  it('is taken back as it was, owner and state too, while nothing else happened', async () => {
    const { number } = await customerWrites(api);
    await fill(number, { product: 'Modem' });
    const agents = await api.source.query(`SELECT id FROM agent WHERE email = 'trainee@test.example'`);
    await ask(`mutation ($input: AssignCaseInput!) { assignCase(input: $input) { __typename } }`, {
      input: { number, version: await version(number), agentId: agents[0].id },
    });
    const { streamMove } = await ask(PREVIEW, { number, streamId: ids['repair-with-payment'] });
    expect(streamMove.ownerLeaves).toContain('does not work in');
    await move(number, 'repair-with-payment');
    expect(await seen(number)).toMatchObject({ owner: null });
    const after = await version(number);
    expect(await undo(number, after, 'manager@test.example').catch(() => null)).not.toEqual(done);
    expect(await undo(number, after)).toEqual(done);
    expect(await seen(number)).toMatchObject({
      ...{ stream: { key: 'support' }, owner: { name: 'Tina Trainee' }, earlierValues: [] },
    });
    expect((await seen(number)).form[0].text).toBe('Modem');
    await move(number, 'repair-with-payment');
    const version2 = await version(number);
    await fill(number, { device: 'X' });
    expect(await undo(number, version2)).toMatchObject({ code: 'CASE_MOVED_ON' });
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
  });

  it('is there for those who work in the stream it came to, and gone for those of the old one', async () => {
    const { number, caseId } = await customerWrites(api, { subject: 'Zebra crossing' });
    const trainee = 'trainee@test.example';
    await ask(
      `mutation ($n: String!) { followCase(number: $n, follow: true) { id } }`,
      { n: number },
      trainee,
    );
    expect(await listed(number, trainee)).toBe(1);
    await move(number, 'repair-with-payment');
    expect(await seen(number, trainee)).toBeNull();
    expect(await listed(number, trainee)).toBe(0);
    // Whoever followed it hears no more of it.
    await ask(PERFORM, {
      input: { number, version: await version(number), action: 'note', html: '<p>Psst</p>' },
    });
    const notices = await ask(`{ notices(first: 20) { notices { text } unread } }`, {}, trainee);
    expect(JSON.stringify(notices)).not.toContain('Psst');
    // To a stream one does not work in reads like to one that is none; so does what it would do.
    const back = await customerWrites(api, { stream: 'repair-with-payment' });
    const input = { number: back.number, version: 1, streamId: caseId };
    const none = (await ask(MOVE, { input })).moveCaseToStream;
    expect(none).toMatchObject({ code: 'INVALID_INPUT', fieldErrors: [{ path: 'streamId' }] });
    expect((await ask(PREVIEW, { number: back.number, streamId: caseId })).streamMove).toBeNull();
    await api.source.query(
      `DELETE FROM stream_member WHERE stream_id = $1 AND principal = 'group:bookkeepers'`,
      [ids['accounting-office']],
    );
    expect(await move(back.number, 'accounting-office')).toEqual(none);
    expect((await seen(back.number)).streamTargets).toEqual([{ key: 'support' }]);
    await api.source.query(
      `INSERT INTO stream_member (stream_id, principal) VALUES ($1, 'group:bookkeepers')`,
      [ids['accounting-office']],
    );
    await move(back.number, 'support');
    const arrived = await seen(back.number, trainee);
    const { summary, changes } = arrived.timeline.edges.at(-1).node;
    expect(summary).toContain('moved the case from another stream to');
    expect(changes[0]).toMatchObject({ what: 'stream', from: null });
    expect(arrived.may.moveStream).toBe(false);
  });

  it('takes a waiting reply with it nowhere: its author is told', async () => {
    const { number } = await customerWrites(api, { stream: 'accounting-office' });
    await ask(
      PERFORM,
      { input: { number, version: await version(number), action: 'propose', html: '<p>May I?</p>' } },
      'trainee@test.example',
    );
    expect((await ask(PREVIEW, { number, streamId: ids.support })).streamMove).toMatchObject({
      proposalFalls: true,
      states: expect.not.arrayContaining([{ key: 'to-accept' }]),
    });
    await move(number, 'support');
    expect(await seen(number)).toMatchObject({ approvalPending: false });
    const told = await api.source.query(
      `SELECT kind FROM notice n JOIN cases c ON c.id = n.case_id WHERE c.number = $1 AND kind = 'reply-voided'`,
      [number],
    );
    expect(told).toHaveLength(1);
  });

  it('is to its customer what it was, in the state the other workflow names', async () => {
    const { number } = await customerWrites(api);
    await fill(number, { product: 'Inner word' });
    await move(number, 'repair-with-payment');
    const { myCase } = await (await api.customer('anna@customer.example')).ask(MY_CASE, { number });
    expect(myCase).toMatchObject({ number });
    expect(JSON.stringify(myCase)).toContain('Received');
    expect(JSON.stringify(myCase)).not.toContain('Inner word');
  });

  it('is not moved by two at once, nor by those without the right, nor to where it is', async () => {
    const { number } = await customerWrites(api);
    await move(number, 'repair-with-payment', { version: 1 });
    expect(await move(number, 'support', { version: 1 })).toMatchObject({ __typename: 'VersionConflict' });
    expect(await move(number, 'repair-with-payment')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await move(number, 'support', { state: 'closed' })).toMatchObject({
      fieldErrors: [{ path: 'state' }],
    });
    const { errors } = await (
      await api.agent('trainee@test.example')
    ).raw(MOVE, {
      input: { number, version: 1, streamId: ids.support },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
