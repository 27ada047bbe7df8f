import { CaseIntake, PerformAction, RunCallbacks } from '@sprawa/cases';
import { ActorLoader, type AgentActor } from '@sprawa/permissions';
import { Clock, Transactions } from '@sprawa/platform';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, LIST, MY_CASE, PERFORM, QUEUES } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

const EXPERT = 'expert@test.example';
const SPECIALIST = 'specialist@test.example';
const MANAGER = 'manager@test.example';
/** Works in another stream. */
const ACCOUNTANT = 'accountant@test.example';

const CALLBACK = /* GraphQL */ `
  query ($number: String!) {
    case(number: $number) {
      callbackAt
      callbackKind
      availableActions {
        key
        asksTerm
        defaultTerm
      }
    }
  }
`;
const CHANGED = /* GraphQL */ `
  subscription {
    casesChanged {
      number
      what
      case {
        owner {
          name
        }
      }
    }
  }
`;

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  await register(api, 'anna@customer.example', 'Anna Nowak');
});
afterAll(() => api.stop());

const ask = async (email: string, query: string, variables: object = {}) =>
  (await api.agent(email)).ask(query, variables);
const caseFor = async (email: string, number: string) => (await ask(email, CASE, { number })).case;
const minutes = (count: number) => new Date(Date.now() + count * 60_000);
const dueFor = async (email: string): Promise<number> =>
  (await ask(email, QUEUES)).queues.find(({ key }: { key: string }) => key === 'CALLBACKS_DUE').count;
const dueNumbers = async (email: string): Promise<string[]> =>
  (await ask(email, LIST, { filter: { queue: 'CALLBACKS_DUE' } })).cases.edges.map(
    ({ node }: { node: { number: string } }) => node.number,
  );
const perform = async (email: string, number: string, action: string, more: object = {}) => {
  const { version } = await caseFor(email, number);
  return (await ask(email, PERFORM, { input: { number, version, action, ...more } })).performAction;
};
const run = () => api.app.get(RunCallbacks).run();
const mailsAbout = async (number: string) =>
  (await api.source.query(
    `SELECT payload FROM outbox WHERE payload ->> 'subject' LIKE 'Call back now%' || $1 || ']%'`,
    [number],
  )) as { payload: { to: { address: string }[]; html: string } }[];

/** A case whose callback was agreed an hour ago and has been due for half an hour. */
async function agreed(action: 'call-back-later' | 'anyone-calls-back', by = EXPERT): Promise<string> {
  const { number } = await customerWrites(api);
  const token = (await api.agent(by)).token!;
  const actor = (await api.app.get(ActorLoader).fromToken(token, 'agent')) as AgentActor;
  const { version } = await caseFor(by, number);
  const answer = await api.app.get(Clock).at(minutes(-60), () =>
    api.app.get(PerformAction).byAgent(actor, {
      number,
      version,
      action,
      fields: {},
      fileIds: [],
      cc: [],
      term: minutes(-30).toISOString(),
    }),
  );
  expect(answer).toMatchObject({ kind: 'done' });
  return number;
}

describe('agreeing on a callback', () => {
  it('asks for a term, and proposes the workflow’s', async () => {
    const { number } = await customerWrites(api);
    const { availableActions } = (await ask(EXPERT, CALLBACK, { number })).case;
    const of = (key: string) => availableActions.find((action: { key: string }) => action.key === key);
    expect(of('call-back-later')).toMatchObject({ asksTerm: true, defaultTerm: 30 });
    expect(of('note')).toMatchObject({ asksTerm: false, defaultTerm: null });
  });

  it.each([
    ['without a term', null, 'Please fill this in.'],
    ['with a word for one', 'tomorrow', 'Please give a date and a time.'],
    ['in the past', '2020-01-01T10:00:00Z', 'This time has passed already.'],
    ['in another decade', '2046-01-01T10:00:00Z', 'A callback is at most two years ahead.'],
  ])('%s is refused at the field', async (_, term, message) => {
    const { number } = await customerWrites(api);
    expect(await perform(EXPERT, number, 'call-back-later', { term })).toMatchObject({
      __typename: 'Refused',
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'term', message }],
    });
  });

  it('keeps the case with who promised it, and stands in no queue of due ones before its time', async () => {
    const { number } = await customerWrites(api);
    const term = minutes(90);
    await perform(EXPERT, number, 'call-back-later', { term: term.toISOString() });
    expect((await ask(EXPERT, CALLBACK, { number })).case).toMatchObject({
      callbackAt: term.toISOString(),
      callbackKind: 'PRIVATE',
    });
    expect((await caseFor(EXPERT, number)).owner).toEqual({ name: 'Eva Expert' });
    await run();
    expect(await dueNumbers(EXPERT)).not.toContain(number);
    await perform(EXPERT, number, 'called', { html: '<p>Solved.</p>' });
    expect((await ask(EXPERT, CALLBACK, { number })).case).toMatchObject({
      callbackAt: null,
      callbackKind: null,
    });
  });

  it('tells the customer nothing of the term', async () => {
    const { number } = await customerWrites(api);
    await perform(EXPERT, number, 'call-back-later', {
      term: minutes(90).toISOString(),
      html: '<p>Secret: ask about money</p>',
    });
    const customer = await api.customer('anna@customer.example');
    const { myCase } = await customer.ask(MY_CASE, { number });
    expect(myCase).toMatchObject({ status: 'In progress', hint: 'We will call you.' });
    expect(JSON.stringify(myCase)).not.toMatch(/Secret|allback|T\d\d:\d\d/);
    const { errors } = await customer.raw(`{ myCase(number: "${number}") { callbackAt } }`);
    expect(errors?.[0]?.message).toContain('callbackAt');
  });
});

describe('a private callback that is due', () => {
  it('comes back to its owner only: counted, listed, unread, with a mail and an entry', async () => {
    const before = await Promise.all([EXPERT, SPECIALIST, MANAGER, ACCOUNTANT].map(dueFor));
    const number = await agreed('call-back-later');
    expect((await caseFor(EXPERT, number)).unread).toBe(false);
    await run();
    expect(await Promise.all([EXPERT, SPECIALIST, MANAGER, ACCOUNTANT].map(dueFor))).toEqual([
      before[0]! + 1,
      ...before.slice(1),
    ]);
    expect(await dueNumbers(EXPERT)).toContain(number);
    for (const other of [SPECIALIST, MANAGER, ACCOUNTANT])
      expect(await dueNumbers(other)).not.toContain(number);
    const found = await caseFor(EXPERT, number);
    expect(found).toMatchObject({ unread: true, owner: { name: 'Eva Expert' } });
    expect(found.timeline.edges.at(-1).node).toMatchObject({
      summary: 'reminded the team to call back',
      visibility: 'INTERNAL',
      author: { kind: 'SYSTEM' },
    });
    const mails = await mailsAbout(number);
    expect(mails.map(({ payload }) => payload.to.map(({ address }) => address))).toEqual([[EXPERT]]);
  });

  it('leaves the queue once somebody has called', async () => {
    const number = await agreed('call-back-later');
    await run();
    await perform(EXPERT, number, 'called', { html: '<p>Nobody answered the first time.</p>' });
    expect(await dueNumbers(EXPERT)).not.toContain(number);
  });

  it('is told of again when it is put off', async () => {
    const number = await agreed('call-back-later');
    await run();
    await perform(EXPERT, number, 'call-back-later', { term: minutes(30).toISOString() });
    expect(await dueNumbers(EXPERT)).not.toContain(number);
    await api.app.get(Clock).at(minutes(31), run);
    expect(await mailsAbout(number)).toHaveLength(2);
  });

  it('stays agreed when the customer writes, as the workflow says', async () => {
    const { number, caseId, contactId } = await customerWrites(api);
    await perform(EXPERT, number, 'call-back-later', { term: minutes(30).toISOString() });
    const words = { contactId, html: '<p>Please call before noon</p>', text: 'Please call', files: [] };
    await api.app
      .get(Transactions)
      .run((tx) => api.app.get(CaseIntake).append(tx, caseId, { ...words, mail: null }));
    expect((await ask(EXPERT, CALLBACK, { number })).case.callbackKind).toBe('PRIVATE');
  });
});

describe('a public callback that is due', () => {
  it('is free for everybody who may see it, and writes to nobody', async () => {
    const number = await agreed('anyone-calls-back');
    await perform(EXPERT, number, 'take-over');
    expect((await caseFor(EXPERT, number)).owner).toEqual({ name: 'Eva Expert' });
    await run();
    expect((await caseFor(EXPERT, number)).owner).toBeNull();
    for (const each of [EXPERT, SPECIALIST, MANAGER]) expect(await dueNumbers(each)).toContain(number);
    expect(await mailsAbout(number)).toEqual([]);
    await perform(SPECIALIST, number, 'called', { html: '<p>Done.</p>' });
    expect((await caseFor(SPECIALIST, number)).owner).toEqual({ name: 'Stan Specialist' });
    expect(await dueNumbers(MANAGER)).not.toContain(number);
  });

  it('is nothing to an agent who does not see its state: no case, no count, no event', async () => {
    const [seeing, blind] = [await api.agent(SPECIALIST), await api.agent(ACCOUNTANT)];
    const number = await agreed('anyone-calls-back');
    const [told, untold] = [await seeing.subscribe(CHANGED), await blind.subscribe(CHANGED)];
    const count = await dueFor(ACCOUNTANT);
    try {
      await run();
      expect((await told.next()).casesChanged).toMatchObject({ number, what: ['callback-due'] });
      expect(await dueFor(ACCOUNTANT)).toBe(count);
      expect(await caseFor(ACCOUNTANT, number)).toBeNull();
      expect(await dueNumbers(ACCOUNTANT)).not.toContain(number);
      // What the accountant hears first is the change made for them after it, so the callback was not told.
      const repair = await customerWrites(api, { stream: 'repair-with-payment' });
      await perform(EXPERT, repair.number, 'start-diagnosis');
      await perform(EXPERT, repair.number, 'quote', {
        html: '<p>Price</p>',
        fields: [{ key: 'amount', value: 10 }],
      });
      expect((await untold.next()).casesChanged.number).toBe(repair.number);
    } finally {
      told.close();
      untold.close();
    }
  });
});

describe('the clock', () => {
  it('tells of each callback once, however many processes look at the same time', async () => {
    const numbers = [await agreed('call-back-later'), await agreed('call-back-later')];
    await Promise.all([run(), run(), run()]);
    await run();
    for (const number of numbers) {
      expect(await mailsAbout(number)).toHaveLength(1);
      const { timeline } = await caseFor(EXPERT, number);
      const told = timeline.edges.filter(
        ({ node }: { node: { summary?: string } }) => node.summary === 'reminded the team to call back',
      );
      expect(told).toHaveLength(1);
    }
  });

  it('keeps what it could not tell for the next round', async () => {
    const number = await agreed('call-back-later');
    await api.source.query('ALTER TABLE outbox ADD CONSTRAINT no_mail CHECK (false) NOT VALID');
    try {
      await run();
      expect(await mailsAbout(number)).toHaveLength(0);
      expect((await caseFor(EXPERT, number)).unread).toBe(false);
    } finally {
      await api.source.query('ALTER TABLE outbox DROP CONSTRAINT no_mail');
    }
    await run();
    expect(await mailsAbout(number)).toHaveLength(1);
  });
});
