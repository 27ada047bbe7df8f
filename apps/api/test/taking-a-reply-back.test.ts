import { customerWrites } from '../testing/customer-writes.js';
import { CASE, MY_CASE, PERFORM, TAKE_BACK } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ UNDO_SEND_SECONDS: '100' });
});
afterAll(() => api.stop());

const SAVE_DRAFT = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { actionKey } }`;
const DRAFT = `query ($number: String!) { case(number: $number) { draft { actionKey html input } } }`;
const READ = `mutation ($number: String!) { markRead(number: $number) { number } }`;

let people = 0;
/** A case of a customer with an account, and the expert's reply to it, still held. */
async function replied(more: object = {}) {
  const email = `undo${++people}@customer.example`;
  await register(api, email, 'Ula Undo');
  const { number } = await customerWrites(api, { email });
  const expert = await api.agent('expert@test.example');
  const before = (await expert.ask(CASE, { number })).case;
  const input = {
    number,
    version: before.version,
    action: 'reply',
    html: '<p>Secret plans</p>',
    mayTakeBack: true,
    ...more,
  };
  const { performAction } = await expert.ask(PERFORM, { input });
  expect(performAction).toMatchObject({ __typename: 'ActionPerformed', takeBack: { seconds: 100 } });
  return { email, number, before, entryId: performAction.takeBack.entryId as string };
}
const takeBack = async (who: string, entryId: string) =>
  (await (await api.agent(who)).ask(TAKE_BACK, { entryId })).takeBackMessage;
const asAgent = async (number: string) =>
  (await (await api.agent('expert@test.example')).ask(CASE, { number })).case;
const asCustomer = async (email: string, number: string) =>
  (await (await api.customer(email)).ask(MY_CASE, { number })).myCase;
/** Numbers of a customer's open cases and of those in the archive, and how many of each they are told to have. */
const shelves = async (email: string) => {
  const { open, archive } = await (
    await api.customer(email)
  ).ask(
    `{ open: myCases { openCount archivedCount edges { node { number } } } archive: myCases(archived: true) { edges { node { number } } } }`,
  );
  const numbers = ({ edges }: any) => edges.map(({ node }: any) => node.number) as string[];
  return { open: numbers(open), archive: numbers(archive), counts: [open.openCount, open.archivedCount] };
};
const mailsTo = async (email: string): Promise<any[]> =>
  ((await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[]).filter(
    (mail) => String(mail.to).includes(email) && String(mail.html).includes('Secret plans'),
  );
/** The hold's time passes: whatever waits for it is due, and is worked off. */
async function timePasses(entryId: string): Promise<void> {
  await api.source.query(
    `UPDATE outbox SET next_attempt_at = now() WHERE id IN (SELECT unnest(outbox_ids) FROM held_message WHERE entry_id = $1)`,
    [entryId],
  );
  await api.settle();
}

describe('a reply that may still be taken back', () => {
  it('is not seen by its customer: no message, no state, no owner, nothing unread, no mail', async () => {
    const { number, email } = await replied();
    const mine = await asCustomer(email, number);
    expect(mine).toMatchObject({ unread: false, preview: 'Good morning, please help.', expert: null });
    expect(mine.messages.totalCount).toBe(1);
    expect(JSON.stringify(mine)).not.toContain('Secret');
    await api.settle();
    expect(await mailsTo(email)).toEqual([]);
  });

  it('shows its customer the state from before it', async () => {
    const { number, email, entryId } = await replied();
    const during = await asCustomer(email, number);
    await timePasses(entryId);
    const after = await asCustomer(email, number);
    expect(during.status).not.toBe(after.status);
  });

  it('that closes the case leaves it among the open ones of its customer until it has left', async () => {
    const { number, email, entryId } = await replied({ action: 'reply-and-close' });
    expect(await shelves(email)).toEqual({ open: [number], archive: [], counts: [1, 0] });
    await timePasses(entryId);
    expect(await shelves(email)).toEqual({ open: [], archive: [number], counts: [0, 1] });
  });

  it('after another one leaves the case where it is, once', async () => {
    const { number, email } = await replied();
    const { version } = await asAgent(number);
    const input = { number, version, action: 'reply', html: '<p>And more</p>', mayTakeBack: true };
    await (await api.agent('expert@test.example')).ask(PERFORM, { input });
    const [{ held }] = await api.source.query(
      `SELECT count(*)::int AS held FROM held_message JOIN cases c ON c.id = case_id WHERE c.number = $1`,
      [number],
    );
    expect(held).toBe(2);
    expect(await shelves(email)).toEqual({ open: [number], archive: [], counts: [1, 0] });
  });

  it('is on its way for staff', async () => {
    const { number, entryId } = await replied();
    const found = await asAgent(number);
    expect(found.state.key).toBe('waiting');
    expect(
      found.timeline.edges.map(({ node }: any) => node).find((node: any) => node.id === entryId),
    ).toMatchObject({ visibility: 'INTERNAL', delivery: 'QUEUED' });
  });
});

describe('taking a reply back', () => {
  it('by its author brings the case to where it was and the words into the draft', async () => {
    const { number, before, entryId } = await replied({
      cc: ['colleague@customer.example'],
      bcc: ['audit@firm.example'],
    });
    expect(await takeBack('expert@test.example', entryId)).toEqual({ __typename: 'ActionPerformed', number });
    const found = await asAgent(number);
    expect(found).toMatchObject({ state: before.state, owner: before.owner, preview: before.preview });
    expect(found.version).toBeGreaterThan(before.version);
    expect(JSON.stringify(found.timeline)).not.toContain('Secret plans');
    expect(found.timeline.edges.at(-1).node).toMatchObject({
      __typename: 'ChangeEntry',
      visibility: 'INTERNAL',
      summary: expect.stringContaining('took the reply back'),
    });
    const { draft } = (await (await api.agent('expert@test.example')).ask(DRAFT, { number })).case;
    expect(draft).toMatchObject({
      actionKey: 'reply',
      html: '<p>Secret plans</p>',
      input: { cc: ['colleague@customer.example'], bcc: ['audit@firm.example'] },
    });
    const participants: unknown[] = await api.source.query(
      `SELECT FROM case_participant WHERE email = 'colleague@customer.example'`,
    );
    expect(participants).toEqual([]);
  });

  it('leaves nothing for the customer, then or ever', async () => {
    const { number, email, entryId } = await replied();
    const before = await asCustomer(email, number);
    await takeBack('expert@test.example', entryId);
    await api.settle();
    expect(await asCustomer(email, number)).toEqual(before);
    expect(await mailsTo(email)).toEqual([]);
    const waiting: unknown[] = await api.source.query(
      `SELECT FROM outbox WHERE payload::text LIKE '%' || $1 || '%'`,
      [entryId],
    );
    expect(waiting).toEqual([]);
  });

  it('is refused to anybody else, and as an unknown case to who may not see it', async () => {
    const { entryId } = await replied();
    expect(await takeBack('specialist@test.example', entryId)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await takeBack('accountant@test.example', entryId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await takeBack('expert@test.example', 'nonsense')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is too late once the reply has left, which it does exactly once', async () => {
    const { number, email, entryId } = await replied();
    await timePasses(entryId);
    expect(await takeBack('expert@test.example', entryId)).toMatchObject({ code: 'TOO_LATE' });
    await api.settle();
    expect(await mailsTo(email)).toHaveLength(1);
    const mine = await asCustomer(email, number);
    expect(mine).toMatchObject({ unread: true, preview: 'Secret plans' });
    expect(mine.messages.totalCount).toBe(2);
    const entry = (await asAgent(number)).timeline.edges.map(({ node }: any) => node);
    expect(entry.find((node: any) => node.id === entryId)).toMatchObject({
      visibility: 'PUBLIC',
      delivery: 'SENT',
    });
  });

  it('is too late when a single mail is being sent already', async () => {
    const { entryId } = await replied();
    await api.source.query(
      `UPDATE outbox SET attempts = 1 WHERE payload ->> 'entryId' = $1 AND topic <> 'release-message'`,
      [entryId],
    );
    expect(await takeBack('expert@test.example', entryId)).toMatchObject({ code: 'TOO_LATE' });
    const [held] = await api.source.query(
      `SELECT count(*)::int AS n FROM held_message h JOIN outbox o ON o.id = ANY(h.outbox_ids) WHERE h.entry_id = $1`,
      [entryId],
    );
    expect(held.n).toBeGreaterThan(1);
  });

  it('is refused once something else happened on the case', async () => {
    const { number, entryId } = await replied();
    const specialist = await api.agent('specialist@test.example');
    const { version } = (await specialist.ask(CASE, { number })).case;
    await specialist.ask(PERFORM, { input: { number, version, action: 'note', html: '<p>Fine</p>' } });
    expect(await takeBack('expert@test.example', entryId)).toMatchObject({ code: 'CASE_MOVED_ON' });
  });

  it('never writes over a draft begun since', async () => {
    const { number, entryId } = await replied();
    const expert = await api.agent('expert@test.example');
    await expert.ask(SAVE_DRAFT, {
      input: { number, actionKey: 'note', html: '<p>Between us</p>', input: {} },
    });
    expect(await takeBack('expert@test.example', entryId)).toMatchObject({ code: 'DRAFT_IN_THE_WAY' });
    expect((await expert.ask(DRAFT, { number })).case.draft.html).toBe('<p>Between us</p>');
  });
});

describe('a customer who looks at the case meanwhile', () => {
  it('finds the reply unread once it is released', async () => {
    const { number, email, entryId } = await replied();
    await (await api.customer(email)).ask(READ, { number });
    await timePasses(entryId);
    expect(await asCustomer(email, number)).toMatchObject({ unread: true });
  });
});

describe('what is not a reply to the customer', () => {
  it('is not held', async () => {
    const { number } = await customerWrites(api, { email: 'note@customer.example' });
    const expert = await api.agent('expert@test.example');
    const { performAction } = await expert.ask(PERFORM, {
      input: { number, version: 1, action: 'note', html: '<p>Internal</p>', mayTakeBack: true },
    });
    expect(performAction).toMatchObject({ __typename: 'ActionPerformed', takeBack: null });
  });
});

describe('a reply sent by a program that asks for no second thoughts', () => {
  it('leaves at once', async () => {
    const email = `undo${++people}@customer.example`;
    await register(api, email, 'Ula Undo');
    const { number } = await customerWrites(api, { email });
    const expert = await api.agent('expert@test.example');
    const { version } = (await expert.ask(CASE, { number })).case;
    const { performAction } = await expert.ask(PERFORM, {
      input: { number, version, action: 'reply', html: '<p>Secret plans</p>' },
    });
    expect(performAction).toMatchObject({ __typename: 'ActionPerformed', takeBack: null });
    expect((await asCustomer(email, number)).messages.totalCount).toBe(2);
    await api.settle();
    expect(await mailsTo(email)).toHaveLength(1);
  });
});
