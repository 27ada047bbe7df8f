import { customerWrites } from '../testing/customer-writes.js';
import { CASE, MY_CASE, PERFORM, TAKE_BACK } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ UNDO_SEND_SECONDS: '100' });
});
afterAll(() => api.stop());

const EXPERT = 'expert@test.example';
const SPECIALIST = 'specialist@test.example';
const TRAINEE = 'trainee@test.example';
const OFFERED = `query ($number: String!) { case(number: $number) { availableActions { key offersAssignToMe } } }`;

let people = 0;
async function opened(stream = 'support') {
  const email = `taken${++people}@customer.example`;
  await register(api, email, 'Tom Taken');
  const { number } = await customerWrites(api, { email, stream });
  return { number, email };
}
const seen = async (number: string, who = EXPERT) =>
  (await (await api.agent(who)).ask(CASE, { number })).case;
const seenByCustomer = async (email: string, number: string) =>
  (await (await api.customer(email)).ask(MY_CASE, { number })).myCase;
async function perform(number: string, action: string, who: string, more: object = {}) {
  const { version } = await seen(number);
  const input = { number, version, action, html: '<p>Of course</p>', assignToMe: true, ...more };
  return (await (await api.agent(who)).ask(PERFORM, { input })).performAction;
}
const lastEntry = async (number: string) => (await seen(number)).timeline.edges.at(-1).node;

describe('a reply that takes the case', () => {
  it('makes it the writer’s, told in the entry of the state', async () => {
    const { number } = await opened();
    const { entry_count: before } = await row(number);
    expect(await perform(number, 'reply', EXPERT)).toMatchObject({
      __typename: 'ActionPerformed',
      case: { owner: { name: 'Eva Expert' }, state: { key: 'waiting' } },
    });
    expect((await row(number)).entry_count).toBe(before + 2);
    expect((await lastEntry(number)).summary).toContain('Eva Expert');
  });

  it('takes it from a colleague, who is the former owner then', async () => {
    const { number } = await opened();
    await perform(number, 'reply', SPECIALIST);
    await perform(number, 'reply', EXPERT);
    expect((await seen(number)).owner).toEqual({ name: 'Eva Expert' });
    const [{ email }] = await api.source.query(
      `SELECT a.email::text FROM cases c JOIN agent a ON a.id = c.previous_owner_id WHERE c.number = $1`,
      [number],
    );
    expect(email).toBe(SPECIALIST);
  });

  it('leaves the owner where it does not ask to', async () => {
    const { number } = await opened();
    await perform(number, 'reply', EXPERT, { assignToMe: false });
    expect((await seen(number)).owner).toBeNull();
  });

  it('tells its customer of the owner as any assignment does, and of nothing else', async () => {
    const taken = await opened();
    const left = await opened();
    await perform(taken.number, 'reply', EXPERT);
    await perform(left.number, 'reply', EXPERT, { assignToMe: false });
    const [one, other] = [
      await seenByCustomer(taken.email, taken.number),
      await seenByCustomer(left.email, left.number),
    ];
    expect(one).toMatchObject({ expert: { name: 'Eva Expert' }, messages: { totalCount: 2 } });
    expect({ ...one, expert: null, number: '' }).toEqual({ ...other, expert: null, number: '' });
  });

  it('is the writer’s at once when it waits for approval, and its customer sees nothing of that', async () => {
    const { number, email } = await opened('accounting-office');
    const before = await seenByCustomer(email, number);
    expect(await perform(number, 'propose', SPECIALIST)).toMatchObject({
      __typename: 'ActionPerformed',
      case: { owner: { name: 'Stan Specialist' } },
    });
    expect(await seen(number)).toMatchObject({ approvalPending: true, owner: { name: 'Stan Specialist' } });
    const after = await seenByCustomer(email, number);
    expect(after.messages).toEqual(before.messages);
    await perform(number, 'accept', EXPERT, { html: null, assignToMe: false });
    expect((await seen(number)).owner).toEqual({ name: 'Stan Specialist' });
  });
});

describe('a reply that is taken back', () => {
  it('gives the case back to whom it belonged, and its customer saw no owner', async () => {
    const { number, email } = await opened();
    const before = await seen(number);
    const { takeBack } = await perform(number, 'reply', EXPERT, { mayTakeBack: true });
    expect((await seen(number)).owner).toEqual({ name: 'Eva Expert' });
    expect((await seenByCustomer(email, number)).expert).toBeNull();
    const undone = await (await api.agent(EXPERT)).ask(TAKE_BACK, { entryId: takeBack.entryId });
    expect(undone.takeBackMessage).toMatchObject({ __typename: 'ActionPerformed' });
    expect(await seen(number)).toMatchObject({ owner: before.owner, state: before.state });
    expect((await seenByCustomer(email, number)).expert).toBeNull();
  });
});

describe('without the right, or out of place', () => {
  it('nothing is written, and the field is named', async () => {
    const { number } = await opened('accounting-office');
    const before = await seen(number);
    expect(await perform(number, 'propose', TRAINEE)).toMatchObject({
      __typename: 'Refused',
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'assignToMe', message: 'You may not change this.' }],
    });
    expect(await seen(number)).toEqual(before);
  });

  it('an action that rules on the owner itself refuses it', async () => {
    const { number } = await opened();
    expect(await perform(number, 'take', EXPERT, { html: null })).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'assignToMe' }],
    });
  });

  it('it is offered to those with the right alone, and only by replies', async () => {
    const offered = async (number: string, who: string): Promise<string[]> => {
      const found = (await (await api.agent(who)).ask(OFFERED, { number })).case;
      return found.availableActions
        .filter(({ offersAssignToMe }: any) => offersAssignToMe)
        .map(({ key }: any) => key);
    };
    const support = await opened();
    expect(await offered(support.number, EXPERT)).toEqual(['reply', 'reply-and-close']);
    const office = await opened('accounting-office');
    expect(await offered(office.number, SPECIALIST)).toEqual(['propose']);
    expect(await offered(office.number, TRAINEE)).toEqual([]);
  });

  it('is unknown to the customers’ door', async () => {
    const { email, number } = await opened();
    const closing = `mutation ($input: PerformActionInput!) { performAction(input: $input) { __typename } }`;
    const input = { number, action: 'customer-closes', assignToMe: true };
    await expect((await api.customer(email)).ask(closing, { input })).rejects.toThrow('assignToMe');
    expect((await seen(number)).owner).toBeNull();
  });
});

async function row(number: string): Promise<{ entry_count: number }> {
  const [found] = await api.source.query(`SELECT entry_count FROM cases WHERE number = $1`, [number]);
  return found;
}
