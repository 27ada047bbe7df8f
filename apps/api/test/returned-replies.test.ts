import { CaseIntake, PublishStreams } from '@sprawa/cases';
import { Transactions } from '@sprawa/platform';
import { fileURLToPath } from 'node:url';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

const TRAINEE = 'trainee@test.example';
const SPECIALIST = 'specialist@test.example';
const EXPERT = 'expert@test.example';

const RETURNED = /* GraphQL */ `
  query ($number: String!) {
    case(number: $number) {
      version
      proposalSeal
      returned {
        html
        round
        attachments {
          id
        }
      }
      proposal {
        html
        round
        attachments {
          id
        }
      }
    }
  }
`;

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  const streams = new URL('../testing/approval/streams', import.meta.url);
  await api.app.get(PublishStreams).fromFolder(fileURLToPath(streams));
});
afterAll(() => api.stop());

let customers = 0;
const opened = async (stream = 'advice') => {
  const email = `returned${++customers}@customer.example`;
  return { email, ...(await customerWrites(api, { stream, email, name: 'Cleo Client' })) };
};
const find = async (email: string, number: string) =>
  (await (await api.agent(email)).ask(RETURNED, { number })).case;
async function perform(email: string, number: string, action: string, more: object = {}) {
  const agent = await api.agent(email);
  const { version } = (await agent.ask(CASE, { number })).case;
  return (await agent.ask(PERFORM, { input: { number, version, action, ...more } })).performAction;
}
const sentTo = async (address: string): Promise<any[]> => {
  await api.settle();
  const all = (await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[];
  return all.filter((mail) => String(mail.to).includes(address));
};
async function customerSays({ caseId, contactId }: { caseId: string; contactId: string }, text: string) {
  const message = { contactId, html: `<p>${text}</p>`, text, files: [], mail: null };
  await api.app.get(Transactions).run((tx) => api.app.get(CaseIntake).append(tx, caseId, message));
}

describe('a reply with files', () => {
  it('has its files sent on by whoever edits the words, as the app hands them back', async () => {
    const { number, email } = await opened();
    const trainee = await api.agent(TRAINEE);
    const { id } = (await (await trainee.upload('rates.txt', 'five per cent')).json()) as { id: string };
    await perform(TRAINEE, number, 'reply', { html: '<p>See the file</p>', fileIds: [id] });
    const { proposal } = await find(EXPERT, number);
    const fileIds = proposal.attachments.map((file: any) => file.id);
    const answer = await perform(EXPERT, number, 'accept', { html: '<p>Please see the file</p>', fileIds });
    expect(answer).toMatchObject({ __typename: 'ActionPerformed' });
    const sent = (await sentTo(email)).filter(({ html }) => html.includes('Please see')) as any[];
    expect(sent.map(({ attachments }) => attachments.map(({ name }: any) => name))).toEqual([['rates.txt']]);
  });

  it('that fell meanwhile is refused for what happened, not for the files', async () => {
    const made = await opened();
    const trainee = await api.agent(TRAINEE);
    const { id } = (await (await trainee.upload('rates.txt', 'six per cent')).json()) as { id: string };
    await perform(TRAINEE, made.number, 'reply', { html: '<p>See the file</p>', fileIds: [id] });
    const { version, proposal, proposalSeal } = await find(EXPERT, made.number);
    await customerSays(made, 'I have paid already.');
    const input = { number: made.number, version, action: 'accept', seal: proposalSeal };
    const fileIds = proposal.attachments.map((file: any) => file.id);
    const { performAction } = await (await api.agent(EXPERT)).ask(PERFORM, { input: { ...input, fileIds } });
    expect(performAction).toMatchObject({ code: 'PROPOSAL_CHANGED' });
    expect(performAction.fieldErrors.map(({ path }: any) => path)).toContain('proposal.conversation');
  });
});

describe('the author of a reply that came back', () => {
  it('goes on from the words and files that came back, as nobody else is asked to', async () => {
    const { number } = await opened();
    const trainee = await api.agent(TRAINEE);
    const { id } = (await (await trainee.upload('form.txt', 'fill this in')).json()) as { id: string };
    await perform(TRAINEE, number, 'reply', { html: '<p>First try</p>', fileIds: [id] });
    expect((await find(TRAINEE, number)).returned).toBeNull();
    await perform(EXPERT, number, 'reject', { html: '<p>Name the law.</p>' });
    const returned = { html: '<p>First try</p>', round: 1, attachments: [{ id }] };
    expect((await find(TRAINEE, number)).returned).toEqual(returned);
    expect((await find(EXPERT, number)).returned).toBeNull();
    const others = await perform(SPECIALIST, number, 'answer', { html: '<p>Mine</p>', fileIds: [id] });
    expect(others).toMatchObject({ code: 'INVALID_INPUT' });
    await perform(TRAINEE, number, 'reply', { html: '<p>Second try</p>', fileIds: [id] });
    const found = await find(TRAINEE, number);
    expect(found.returned).toBeNull();
    expect(found.proposal).toMatchObject({ html: '<p>Second try</p>', round: 2, attachments: [{}] });
    await perform(EXPERT, number, 'accept');
    expect((await find(TRAINEE, number)).returned).toBeNull();
  });

  it('goes on from words that fell with a customer’s message, until somebody has answered it', async () => {
    const made = await opened();
    await perform(TRAINEE, made.number, 'reply', { html: '<p>Pay by the 20th.</p>' });
    await customerSays(made, 'I have paid already.');
    expect((await find(TRAINEE, made.number)).returned).toMatchObject({ html: '<p>Pay by the 20th.</p>' });
    await perform(EXPERT, made.number, 'reply', { html: '<p>Thank you</p>' });
    expect((await find(TRAINEE, made.number)).returned).toBeNull();
  });
});

describe('the customer', () => {
  it('cannot tell by the colour of the status that a reply waits for approval', async () => {
    const { number, email } = await opened('accounting-office');
    await register(api, email, 'Cleo Client');
    const seen = async () =>
      (await (await api.customer(email)).ask(`{ myCase(number: "${number}") { status color } }`)).myCase;
    await perform(TRAINEE, number, 'propose', { html: '<p>First try</p>' });
    const waiting = await seen();
    await perform(EXPERT, number, 'reject', { html: '<p>Name the law.</p>' });
    expect(await seen()).toEqual(waiting);
  });
});
