import { CaseIntake, PublishStreams } from '@sprawa/cases';
import { Transactions } from '@sprawa/platform';
import { fileURLToPath } from 'node:url';
import { customerWrites } from '../testing/customer-writes.js';
import { CASE, LIST, MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

const TRAINEE = 'trainee@test.example';
const SPECIALIST = 'specialist@test.example';
const EXPERT = 'expert@test.example';
const MANAGER = 'manager@test.example';

const APPROVAL = /* GraphQL */ `
  query ($number: String!) {
    case(number: $number) {
      version
      state {
        key
      }
      proposalSeal
      approver {
        name
      }
      approvers {
        id
        name
      }
      proposal {
        id
        html
        round
        previousId
        attachments {
          name
        }
      }
      availableActions {
        key
        name
        writes
        needsApproval
        asksApprover
        initialText
        leadsTo {
          key
        }
      }
      timeline(last: 50) {
        edges {
          node {
            __typename
            ... on ProposalEntry {
              status
              round
              html
            }
            ... on DecisionEntry {
              verdict
            }
            ... on ChangeEntry {
              summary
            }
            ... on MessageEntry {
              direction
              html
            }
          }
        }
      }
    }
  }
`;
const NOTICES = '{ notices { notices { kind text number by { name } } } }';
const QUEUES = '{ queues { key count } }';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  const streams = new URL('../testing/approval/streams', import.meta.url);
  await api.app.get(PublishStreams).fromFolder(fileURLToPath(streams));
});
afterAll(() => api.stop());

let customers = 0;
const opened = async () => {
  const email = `advice${++customers}@customer.example`;
  return { email, ...(await customerWrites(api, { stream: 'advice', email, name: 'Cleo Client' })) };
};
const find = async (email: string, number: string) =>
  (await (await api.agent(email)).ask(APPROVAL, { number })).case;
async function perform(email: string, number: string, action: string, more: object = {}) {
  const agent = await api.agent(email);
  const { version } = (await agent.ask(CASE, { number })).case;
  return (await agent.ask(PERFORM, { input: { number, version, action, ...more } })).performAction;
}
const proposed = async (html = '<p>Pay by the 20th.</p>', more: object = {}) => {
  const made = await opened();
  await perform(TRAINEE, made.number, 'reply', { html, ...more });
  return made;
};
const said = (found: any, type: string) =>
  found.timeline.edges.map(({ node }: any) => node).filter((node: any) => node.__typename === type);
const sentTo = async (address: string): Promise<{ subject: string; html: string; text: string }[]> => {
  await api.settle();
  const all = (await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[];
  return all.filter((mail) => String(mail.to).includes(address));
};
const noticesOf = async (email: string, number: string) =>
  (await (await api.agent(email)).ask(NOTICES)).notices.notices.filter(
    (notice: any) => notice.number === number,
  );
const toAccept = async (email: string): Promise<string[]> => {
  const agent = await api.agent(email);
  const { cases } = await agent.ask(LIST, { filter: { queue: 'TO_ACCEPT' }, first: 100 });
  const numbers = cases.edges.map(({ node }: any) => node.number);
  const { queues } = await agent.ask(QUEUES);
  expect(queues.find(({ key }: any) => key === 'TO_ACCEPT').count).toBe(numbers.length);
  return numbers;
};
async function customerSays({ caseId, contactId }: { caseId: string; contactId: string }, text: string) {
  const message = { contactId, html: `<p>${text}</p>`, text, files: [], mail: null };
  await api.app.get(Transactions).run((tx) => api.app.get(CaseIntake).append(tx, caseId, message));
}

describe('whose messages need approval', () => {
  it('is what the workflow says: the same button proposes for one and sends for another', async () => {
    const { number } = await opened();
    const reply = async (email: string) =>
      (await find(email, number)).availableActions.find(({ key }: any) => key === 'reply');
    expect(await reply(TRAINEE)).toMatchObject({
      name: 'Reply',
      needsApproval: true,
      writes: 'PROPOSAL',
      leadsTo: { key: 'to-accept' },
    });
    expect(await reply(EXPERT)).toMatchObject({
      needsApproval: false,
      writes: 'MESSAGE',
      leadsTo: { key: 'answered' },
    });
  });

  it('holds by action as well: one that everybody needs it for, one that nobody does', async () => {
    const { number } = await opened();
    const needs = async (email: string) =>
      (await find(email, number)).availableActions
        .filter((action: any) => action.needsApproval)
        .map(({ key }: any) => key);
    expect(await needs(TRAINEE)).toEqual(['reply', 'reply-and-close', 'answer']);
    expect(await needs(EXPERT)).toEqual(['reply-and-close']);
    expect(await needs(MANAGER)).toEqual([]);
  });

  it('makes their message a proposal: it waits, and the customer gets nothing', async () => {
    const { number, email } = await proposed();
    expect(await find(EXPERT, number)).toMatchObject({
      state: { key: 'to-accept' },
      proposal: { html: '<p>Pay by the 20th.</p>', round: 1, previousId: null },
    });
    expect(JSON.stringify(await sentTo(email))).not.toContain('20th');
  });

  it('ends with a new agent’s so many accepted replies', async () => {
    for (const action of ['accept', 'accept']) {
      const { number } = await opened();
      await perform(SPECIALIST, number, 'answer', { html: '<p>A first answer</p>' });
      expect((await find(EXPERT, number)).state.key).toBe('to-accept');
      await perform(EXPERT, number, action);
    }
    const { number, email } = await opened();
    const answer = (await find(SPECIALIST, number)).availableActions.find(({ key }: any) => key === 'answer');
    expect(answer).toMatchObject({ needsApproval: false, writes: 'MESSAGE' });
    await perform(SPECIALIST, number, 'answer', { html: '<p>All by myself</p>' });
    expect(await find(SPECIALIST, number)).toMatchObject({ state: { key: 'answered' }, proposal: null });
    expect((await sentTo(email)).filter(({ html }) => html.includes('All by myself'))).toHaveLength(1);
  });
});

describe('an acceptance', () => {
  it('goes where the reply was meant to, with its mail, and is sent once', async () => {
    const { number, email } = await opened();
    await perform(TRAINEE, number, 'reply-and-close', { html: '<p>It is settled.</p>' });
    const { proposalSeal } = await find(EXPERT, number);
    expect(await perform(EXPERT, number, 'accept', { seal: proposalSeal })).toMatchObject({
      __typename: 'ActionPerformed',
    });
    expect((await find(EXPERT, number)).state.key).toBe('closed');
    expect((await sentTo(email)).filter(({ html }) => html.includes('It is settled'))).toHaveLength(1);
  });

  const late = async (number: string, seal: string) => {
    const answer = await perform(EXPERT, number, 'accept', { seal });
    const places = (answer.fieldErrors ?? []).map(({ path }: any) => path);
    return { code: answer.code, places };
  };

  it('of words its author has changed since is refused and says so; nothing is sent or lost', async () => {
    const { number, email } = await proposed();
    const { proposalSeal } = await find(EXPERT, number);
    await perform(TRAINEE, number, 'revise-proposal', { html: '<p>Pay by the 25th.</p>' });
    expect(await late(number, proposalSeal)).toEqual({
      code: 'PROPOSAL_CHANGED',
      places: ['proposal.text'],
    });
    expect(await find(EXPERT, number)).toMatchObject({
      state: { key: 'to-accept' },
      proposal: { html: '<p>Pay by the 25th.</p>', round: 2 },
    });
    expect(JSON.stringify(await sentTo(email))).not.toMatch(/20th|25th/);
    expect(await late(number, (await find(EXPERT, number)).proposalSeal)).toMatchObject({ code: undefined });
    expect((await sentTo(email)).filter(({ html }) => html.includes('25th'))).toHaveLength(1);
  });

  it('of other files is refused', async () => {
    const { number } = await proposed();
    const { proposalSeal } = await find(EXPERT, number);
    const trainee = await api.agent(TRAINEE);
    const { id } = (await (await trainee.upload('form.txt', 'fill this in')).json()) as { id: string };
    await perform(TRAINEE, number, 'revise-proposal', { html: '<p>Pay by the 20th.</p>', fileIds: [id] });
    expect((await late(number, proposalSeal)).places).toEqual(['proposal.files']);
  });

  it('of other copies is refused', async () => {
    const { number } = await proposed();
    const { proposalSeal } = await find(EXPERT, number);
    await perform(TRAINEE, number, 'revise-proposal', {
      html: '<p>Pay by the 20th.</p>',
      cc: ['tax@firm.example'],
    });
    expect((await late(number, proposalSeal)).places).toEqual(['proposal.recipients']);
  });

  it('of other blind copies is refused', async () => {
    const { number } = await proposed();
    const { proposalSeal } = await find(EXPERT, number);
    await perform(TRAINEE, number, 'revise-proposal', {
      html: '<p>Pay by the 20th.</p>',
      bcc: ['audit@firm.example'],
    });
    expect((await late(number, proposalSeal)).places).toEqual(['proposal.recipients']);
  });

  it('of a reply that would go to another address by now is refused, though the case has not changed', async () => {
    const { number, contactId } = await proposed();
    const { proposalSeal } = await find(EXPERT, number);
    await api.source.query(
      `UPDATE contact_email SET email = 'moved${number}@customer.example' WHERE contact_id = $1`,
      [contactId],
    );
    expect((await late(number, proposalSeal)).places).toEqual(['proposal.recipients']);
  });

  it('after a new message of the customer is refused: the reply fell, its author is told, its words stay', async () => {
    const made = await proposed();
    const { number } = made;
    const { proposalSeal } = await find(EXPERT, number);
    await customerSays(made, 'I have paid already.');
    const answer = await late(number, proposalSeal);
    expect(answer).toMatchObject({ code: 'PROPOSAL_CHANGED', places: ['proposal.conversation'] });
    const found = await find(EXPERT, number);
    expect(said(found, 'ProposalEntry')).toEqual([
      expect.objectContaining({ status: 'VOIDED', html: '<p>Pay by the 20th.</p>' }),
    ]);
    expect(await noticesOf(TRAINEE, number)).toMatchObject([{ kind: 'REPLY_VOIDED', by: null }]);
    expect(JSON.stringify(await sentTo(made.email))).not.toContain('20th');
  });

  it('holds through what the approver need not read again: a note is a conflict of versions and no more', async () => {
    const { number } = await proposed();
    const { proposalSeal } = await find(EXPERT, number);
    const { version } = await find(EXPERT, number);
    await (
      await api.agent(MANAGER)
    ).ask(`mutation ($input: SetPriorityInput!) { setPriority(input: $input) { __typename } }`, {
      input: { number, version, priority: 'HIGH' },
    });
    const expert = await api.agent(EXPERT);
    const input = { number, version, action: 'accept', seal: proposalSeal };
    expect((await expert.ask(PERFORM, { input })).performAction.__typename).toBe('VersionConflict');
    expect((await perform(EXPERT, number, 'accept', { seal: proposalSeal })).__typename).toBe(
      'ActionPerformed',
    );
  });
});

describe('a waiting reply', () => {
  it('can be edited by its author alone', async () => {
    const { number } = await proposed();
    const offers = async (email: string) =>
      (await find(email, number)).availableActions.find(({ key }: any) => key === 'revise-proposal');
    expect(await offers(TRAINEE)).toMatchObject({ initialText: '<p>Pay by the 20th.</p>' });
    expect(await offers(EXPERT)).toBeUndefined();
    expect(await perform(EXPERT, number, 'revise-proposal', { html: '<p>Not mine</p>' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('keeps its rounds in the history, of which the customer sees no word anywhere', async () => {
    const { number, email } = await opened();
    await register(api, email, 'Cleo Client');
    await perform(TRAINEE, number, 'reply', { html: '<p>ROUNDONE</p>' });
    await perform(EXPERT, number, 'reject', { html: '<p>SECRETREASON</p>' });
    await perform(TRAINEE, number, 'reply', { html: '<p>ROUNDTWO</p>' });
    await perform(EXPERT, number, 'accept', { html: '<p>What is sent</p>' });
    const found = await find(EXPERT, number);
    expect(said(found, 'ProposalEntry')).toMatchObject([
      { round: 1, status: 'REJECTED' },
      { round: 2, status: 'ACCEPTED_EDITED' },
    ]);
    const customer = await api.customer(email);
    const { myCase } = await customer.ask(MY_CASE, { number });
    const list = await customer.ask('{ myCases { edges { node { number preview } } } }');
    for (const seen of [myCase, list, await sentTo(email)])
      expect(JSON.stringify(seen)).not.toMatch(/ROUNDONE|ROUNDTWO|SECRETREASON/);
    expect(JSON.stringify(myCase)).toContain('What is sent');
    const [{ next }] = await api.source.query(
      `SELECT count(*)::int AS next FROM case_entry WHERE kind IN ('proposal', 'decision') AND visibility = 'public'`,
    );
    expect(next).toBe(0);
  });
});

describe('its author', () => {
  it('is told of a rejection with its reason, in the app and by mail', async () => {
    const { number } = await proposed();
    await perform(EXPERT, number, 'reject', { html: '<p>Name the law.</p>' });
    expect(await noticesOf(TRAINEE, number)).toMatchObject([
      { kind: 'REPLY_REJECTED', text: 'Name the law.', by: { name: 'Eva Expert' } },
    ]);
    const mails = (await sentTo(TRAINEE)).filter(({ subject }) => subject.includes(number));
    expect(mails).toHaveLength(1);
    expect(mails[0]!.html).toContain('Name the law.');
  });

  it('is told of an acceptance with edits, with the words that were sent', async () => {
    const { number } = await proposed();
    await perform(EXPERT, number, 'accept', { html: '<p>Pay by the 20th of May.</p>' });
    expect(await noticesOf(TRAINEE, number)).toMatchObject([{ kind: 'REPLY_EDITED' }]);
    const mails = (await sentTo(TRAINEE)).filter(({ subject }) => subject.includes(number));
    expect(mails.map(({ html }) => html.includes('20th of May'))).toEqual([true]);
  });

  it('hears nothing of an acceptance as it was', async () => {
    const { number } = await proposed();
    await perform(EXPERT, number, 'accept');
    expect(await noticesOf(TRAINEE, number)).toEqual([]);
  });
});

describe('passing it on', () => {
  it('asks one approver, who is told in the app and by mail; it leaves the queues of others', async () => {
    const { number, email } = await proposed();
    expect(await toAccept(EXPERT)).toContain(number);
    expect(await toAccept(MANAGER)).toContain(number);
    expect(await toAccept(TRAINEE)).not.toContain(number);
    const manager = (await find(EXPERT, number)).approvers.find(({ name }: any) => name === 'Max Manager');
    const assignee = { agentId: manager.id };
    await perform(EXPERT, number, 'pass', { assignee, html: '<p>You know this client.</p>' });
    expect(await find(EXPERT, number)).toMatchObject({ approver: { name: 'Max Manager' } });
    expect(await noticesOf(MANAGER, number)).toMatchObject([
      { kind: 'REPLY_PASSED', text: 'You know this client.', by: { name: 'Eva Expert' } },
    ]);
    expect((await sentTo(MANAGER)).filter(({ subject }) => subject.includes(number))).toHaveLength(1);
    expect(await toAccept(EXPERT)).not.toContain(number);
    expect(await toAccept(MANAGER)).toContain(number);
    // Another round waits for the same one.
    await perform(TRAINEE, number, 'revise-proposal', { html: '<p>Better</p>' });
    expect(await find(EXPERT, number)).toMatchObject({ approver: { name: 'Max Manager' } });
    expect(JSON.stringify(await sentTo(email))).not.toMatch(/Max|know this client/);
  });

  it('is refused to somebody who may not decide, and to nobody', async () => {
    const { number } = await proposed();
    const { approvers } = await find(EXPERT, number);
    expect(approvers.map(({ name }: any) => name)).toEqual(['Max Manager']);
    const [trainee] = await api.source.query(`SELECT id FROM agent WHERE email = $1`, [TRAINEE]);
    for (const assignee of [{ agentId: trainee.id }, null])
      expect(await perform(EXPERT, number, 'pass', { assignee })).toMatchObject({
        code: 'INVALID_INPUT',
        fieldErrors: [{ path: 'assignee' }],
      });
    expect((await find(TRAINEE, number)).approvers).toEqual([]);
  });

  it('to somebody who leaves brings it back to all', async () => {
    const { number } = await proposed();
    const [{ id }] = (await find(EXPERT, number)).approvers;
    await perform(EXPERT, number, 'pass', { assignee: { agentId: id } });
    await api.source.query(`UPDATE agent SET suspended_at = now() WHERE id = $1`, [id]);
    expect(await toAccept(EXPERT)).toContain(number);
    await api.source.query(`UPDATE agent SET suspended_at = NULL WHERE id = $1`, [id]);
  });
});
