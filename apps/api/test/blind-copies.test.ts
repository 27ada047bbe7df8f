import { readFileSync } from 'node:fs';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

const EXPERT = 'expert@test.example';
const BLIND = 'audit@quiet.example';
const PREVIEW = `mutation ($input: PerformActionInput!) { previewAction(input: $input) { ... on ActionPreview { mails { to bcc html } } } }`;
const PEOPLE = `query ($number: String!) { case(number: $number) { participants { email } availableActions { key recipients } } }`;

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ UNDO_SEND_SECONDS: '100' });
});
afterAll(() => api.stop());

let customers = 0;
async function opened(): Promise<{ email: string; number: string; caseId: string }> {
  const email = `copied${++customers}@customer.example`;
  await register(api, email, 'Cleo Copied');
  return { email, ...(await customerWrites(api, { email })) };
}
async function replyTo(number: string, more: object = {}): Promise<any> {
  const agent = await api.agent(EXPERT);
  const { version } = (await agent.ask(CASE, { number })).case;
  const input = {
    ...{ number, version, action: 'reply', html: `<p>Words for ${number}</p>` },
    ...{ cc: ['boss@customer.example'], bcc: [BLIND] },
    ...more,
  };
  return (await agent.ask(PERFORM, { input })).performAction;
}
const mailsOf = async (number: string): Promise<any[]> => {
  await api.settle();
  const all = (await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[];
  return all.filter(({ html }) => String(html).includes(`Words for ${number}`));
};
const asAgent = async (number: string, query = CASE) =>
  (await (await api.agent(EXPERT)).ask(query, { number })).case;

describe('a blind copy of a reply', () => {
  it('leaves in the one mail’s envelope, and nothing in the mail names it', async () => {
    const { number, email } = await opened();
    expect(await replyTo(number)).toMatchObject({ __typename: 'ActionPerformed' });
    const mails = await mailsOf(number);
    expect(mails).toHaveLength(1);
    const { to, ...rest } = mails[0];
    expect(to).toEqual([email, 'boss@customer.example', BLIND]);
    expect(rest.headers).toMatchObject({ To: expect.stringContaining(email), Cc: 'boss@customer.example' });
    expect(JSON.stringify(rest)).not.toMatch(/audit|bcc/i);
  });

  it('is told to agents beside the message, and to those of another stream as little as the case', async () => {
    const { number } = await opened();
    await replyTo(number);
    const message = (await asAgent(number)).timeline.edges
      .map(({ node }: any) => node)
      .find(({ direction }: any) => direction === 'OUT');
    expect((await (await api.agent('accountant@test.example')).ask(CASE, { number })).case).toBeNull();
    expect(message).toMatchObject({ cc: [{ email: 'boss@customer.example' }], bcc: [{ email: BLIND }] });
  });

  it('is nowhere in what its customer is told', async () => {
    const { number, email } = await opened();
    await replyTo(number);
    const mine = (await (await api.customer(email)).ask(MY_CASE, { number })).myCase;
    expect(JSON.stringify(mine)).toContain(`Words for ${number}`);
    expect(JSON.stringify(mine)).not.toContain('audit');
    const schema = readFileSync(new URL('../../../libs/contracts/portal.graphql', import.meta.url), 'utf8');
    expect(schema).not.toMatch(/bcc|blind/i);
  });

  it('makes nobody a participant, nor a recipient of what follows', async () => {
    const { number, caseId } = await opened();
    await replyTo(number);
    const held = await replyTo(number, { mayTakeBack: true });
    await api.source.query(
      `UPDATE outbox SET next_attempt_at = now() WHERE id IN (SELECT unnest(outbox_ids) FROM held_message WHERE entry_id = $1)`,
      [held.takeBack.entryId],
    );
    await api.settle();
    const found = await asAgent(number, PEOPLE);
    expect(JSON.stringify(found)).toContain('boss@customer.example');
    expect(JSON.stringify(found)).not.toContain('audit');
    const rows: unknown[] = await api.source.query(
      `SELECT FROM case_participant WHERE case_id = $1 AND email = $2`,
      [caseId, BLIND],
    );
    expect(rows).toEqual([]);
  });

  it('goes with its own reply and not with the next', async () => {
    const { number } = await opened();
    await replyTo(number);
    await replyTo(number, { bcc: undefined, cc: [] });
    const reached = (await mailsOf(number)).map(({ to }) => (to as string[]).includes(BLIND));
    expect(reached.toSorted()).toEqual([false, true]);
  });

  it('is told apart from the other recipients before anything is sent', async () => {
    const { number, email } = await opened();
    const { version } = await asAgent(number);
    const input = { number, version, action: 'reply', html: '<p>Soon</p>', bcc: [BLIND] };
    const { previewAction } = await (await api.agent(EXPERT)).ask(PREVIEW, { input });
    expect(previewAction.mails).toMatchObject([{ to: [email], bcc: [BLIND] }]);
  });

  it.each([
    ['that smuggles a header in', ['a@b.example\r\nCc: all@b.example'], 'reply', 'bcc.0'],
    ['that is no address', [BLIND, 'nobody'], 'reply', 'bcc.1'],
    ['one too many', Array.from({ length: 21 }, (_, at) => `a${at}@b.example`), 'reply', 'bcc'],
    ['of a note', [BLIND], 'note', 'bcc'],
  ])('%s is refused where it stands', async (_, bcc, action, path) => {
    const { number } = await opened();
    expect(await replyTo(number, { bcc, cc: [], action })).toMatchObject({
      __typename: 'Refused',
      fieldErrors: [{ path }],
    });
    expect(await mailsOf(number)).toEqual([]);
  });
});
