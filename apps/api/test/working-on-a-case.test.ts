import { customerWrites } from '../testing/customer-writes.js';
import { CASE, LIST, MY_CASE, PERFORM, QUEUES } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const sent = async (): Promise<
  { to: string; subject: string; html: string; text: string; headers: Record<string, string> }[]
> => ((await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[]).reverse();

async function find(email: string, number: string) {
  return (await (await api.agent(email)).ask(CASE, { number })).case;
}
async function perform(email: string, number: string, action: string, more: object = {}) {
  const agent = await api.agent(email);
  const version = (await agent.ask(CASE, { number })).case?.version ?? 1;
  return (await agent.ask(PERFORM, { input: { number, version, action, ...more } })).performAction;
}
const kinds = (found: any) => found.timeline.edges.map(({ node }: any) => node.__typename);

describe('a customer’s message', () => {
  it('opens a case in the first state of its stream, unread, with the message public', async () => {
    const { number } = await customerWrites(api);
    const found = await find('expert@test.example', number);
    expect(found).toMatchObject({
      state: { key: 'new', open: true },
      channel: 'EMAIL',
      unread: true,
      owner: null,
      contact: { name: 'Anna Nowak' },
    });
    expect(kinds(found)).toEqual(['MessageEntry', 'ChangeEntry']);
    expect(found.timeline.edges[0].node).toMatchObject({
      visibility: 'PUBLIC',
      direction: 'IN',
      author: { kind: 'CONTACT' },
    });
    expect(found.timeline.edges[1].node.visibility).toBe('INTERNAL');
  });

  it('is confirmed once, with the number and without the sender’s words', async () => {
    const { number } = await customerWrites(api, {
      email: 'confirm@customer.example',
      subject: 'BUY PILLS',
      text: 'http://spam.example',
    });
    await api.settle();
    const mails = (await sent()).filter((mail) => String(mail.to).includes('confirm@customer.example'));
    expect(mails).toHaveLength(1);
    expect(mails[0]!.subject).toContain(`[#${number}]`);
    expect(`${mails[0]!.subject} ${mails[0]!.text} ${mails[0]!.html}`).not.toMatch(/PILLS|spam/);
  });
});

describe('an answer by an expert', () => {
  it('moves the case, leaves a public message, and goes out by mail with a way back', async () => {
    const { number } = await customerWrites(api, { email: 'answer@customer.example' });
    const reply = await perform('expert@test.example', number, 'reply', {
      html: '<p>Clean <strong>the drum</strong>.</p>',
    });
    expect(reply).toMatchObject({ __typename: 'ActionPerformed', case: { state: { key: 'waiting' } } });
    await api.settle();
    const found = await find('expert@test.example', number);
    expect(
      found.timeline.edges.map(({ node }: any) => node).find((node: any) => node.direction === 'OUT'),
    ).toMatchObject({
      visibility: 'PUBLIC',
      delivery: 'SENT',
      to: [{ email: 'answer@customer.example' }],
    });
    const mail = (await sent()).find(
      (candidate) =>
        String(candidate.to).includes('answer@customer.example') && candidate.html.includes('the drum'),
    )!;
    expect(mail.subject).toContain(`#${number}`);
    expect(mail.text).toContain('Clean the drum.');
    expect(JSON.stringify(mail.headers)).toMatch(
      new RegExp(`support\\+c${number}\\.[a-z2-7]{16}@demo\\.test`),
    );
  });

  it('loses scripts on its way in', async () => {
    const { number } = await customerWrites(api);
    await perform('expert@test.example', number, 'reply', {
      html: '<p onclick="x()">Hi<script>alert(1)</script><a href="javascript:x()">y</a></p>',
    });
    const found = await find('expert@test.example', number);
    expect(JSON.stringify(found)).not.toMatch(/<script|onclick|javascript:/);
  });

  it('without words is refused, naming the field, and nothing happens', async () => {
    const { number } = await customerWrites(api);
    expect(await perform('expert@test.example', number, 'reply', { html: ' ' })).toMatchObject({
      __typename: 'Refused',
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'text' }],
    });
    expect((await find('expert@test.example', number)).version).toBe(1);
  });

  it('to an older version is a conflict that shows what was missed, and overwrites nothing', async () => {
    const { number } = await customerWrites(api);
    const expert = await api.agent('expert@test.example');
    const { version } = (await expert.ask(CASE, { number })).case;
    await perform('specialist@test.example', number, 'note', { html: '<p>I am on it</p>' });
    const { performAction } = await expert.ask(PERFORM, {
      input: { number, version, action: 'reply', html: '<p>Mine</p>' },
    });
    expect(performAction).toMatchObject({
      __typename: 'VersionConflict',
      code: 'STALE_VERSION',
      changes: [{ __typename: 'NoteEntry', author: { name: 'Stan Specialist' } }],
    });
    expect(JSON.stringify(await find('expert@test.example', number))).not.toContain('Mine');
  });

  it('of two at the same moment is sent once', async () => {
    const { number } = await customerWrites(api);
    const input = { number, version: 1, action: 'reply', html: '<p>Once</p>' };
    const agents = await Promise.all(
      ['expert@test.example', 'specialist@test.example'].map((email) => api.agent(email)),
    );
    const answers = await Promise.all(
      agents.map(async (agent) => (await agent.ask(PERFORM, { input })).performAction.__typename),
    );
    expect(answers.sort()).toEqual(['ActionPerformed', 'VersionConflict']);
  });
});

describe('an internal note', () => {
  it('is never seen by the customer: not in the case, not in previews, not in mails', async () => {
    const { number } = await customerWrites(api, { email: 'portal@customer.example' });
    await register(api, 'portal@customer.example', 'Petra Portal');
    await perform('trainee@test.example', number, 'note', { html: '<p>SECRET suspicion</p>' });
    await api.settle();
    const customer = await api.customer('portal@customer.example');
    const { myCase } = await customer.ask(MY_CASE, { number });
    expect(myCase.messages.totalCount).toBe(1);
    expect(JSON.stringify(myCase)).not.toContain('SECRET');
    expect(
      JSON.stringify(await customer.ask('{ myCases { edges { node { number preview } } } }')),
    ).not.toContain('SECRET');
    expect(JSON.stringify(await sent())).not.toContain('SECRET');
  });
});

describe('a trainee in the accounting office', () => {
  it('cannot send, only propose; an expert accepts, and only then the customer gets it', async () => {
    const { number } = await customerWrites(api, {
      stream: 'accounting-office',
      email: 'tax@customer.example',
    });
    expect(await perform('trainee@test.example', number, 'reply', { html: '<p>no</p>' })).toMatchObject({
      __typename: 'Refused',
    });
    expect(
      await perform('trainee@test.example', number, 'propose', { html: '<p>Pay by the 20th.</p>' }),
    ).toMatchObject({ __typename: 'ActionPerformed' });
    await api.settle();
    expect(JSON.stringify(await sent())).not.toContain('Pay by the 20th');
    const waiting = await find('expert@test.example', number);
    expect(waiting).toMatchObject({
      approvalPending: true,
      proposal: { status: 'WAITING', author: { name: 'Tina Trainee' } },
    });
    expect((await perform('trainee@test.example', number, 'accept', {})).__typename).toBe('Refused');
    expect(await perform('expert@test.example', number, 'accept', {})).toMatchObject({
      __typename: 'ActionPerformed',
    });
    await api.settle();
    expect((await sent()).filter((mail) => mail.html.includes('Pay by the 20th'))).toHaveLength(1);
    expect((await find('expert@test.example', number)).approvalPending).toBe(false);
  });

  it('is told by mail why a reply was rejected; the customer hears nothing', async () => {
    const { number } = await customerWrites(api, {
      stream: 'accounting-office',
      email: 'rejected@customer.example',
    });
    await register(api, 'rejected@customer.example', 'Rita');
    await perform('trainee@test.example', number, 'propose', { html: '<p>Do not pay</p>' });
    expect(
      await perform('expert@test.example', number, 'reject', { html: '<p>That is wrong, see art. 5</p>' }),
    ).toMatchObject({ __typename: 'ActionPerformed' });
    await api.settle();
    const told = (await sent()).filter(
      (mail) => String(mail.to).includes('trainee@test.example') && mail.html.includes('art. 5'),
    );
    expect(told).toHaveLength(1);
    const { myCase } = await (await api.customer('rejected@customer.example')).ask(MY_CASE, { number });
    expect(JSON.stringify(myCase)).not.toMatch(/Do not pay|art\. 5/);
  });
});

describe('the accountant of the repair stream', () => {
  const QUOTE = { html: '<p>It costs 300 zł.</p>' };

  async function repairCase(state: 'waiting-for-payment' | 'under-repair' | 'received'): Promise<string> {
    const { number, caseId } = await customerWrites(api, {
      stream: 'repair-with-payment',
      subject: `Broken phone ${state}`,
      text: `zebra-${state}`,
    });
    await api.source.query(
      `UPDATE cases SET state_id = (SELECT s.id FROM state s WHERE s.stream_id = cases.stream_id AND s.key = $2) WHERE id = $1`,
      [caseId, state],
    );
    return number;
  }

  it('sees cases that wait for payment and may mark them paid', async () => {
    const number = await repairCase('waiting-for-payment');
    const found = await find('accountant@test.example', number);
    const actions = found.availableActions.map((action: any) => action.key);
    expect(actions).toEqual(['payment-received']);
    void QUOTE;
    const paid = await perform('accountant@test.example', number, 'payment-received', {
      fields: [
        { key: 'amount', value: 300 },
        { key: 'paid-on', value: '2026-03-01' },
      ],
    });
    expect(paid).toMatchObject({ __typename: 'ActionPerformed', case: null });
    expect((await find('expert@test.example', number)).state.key).toBe('under-repair');
  });

  it('sees no case under repair: not in lists, counts, search, by number, by contact, nor may act on it', async () => {
    const number = await repairCase('under-repair');
    const accountant = await api.agent('accountant@test.example');
    const listed = await accountant.ask(LIST, { filter: { queue: 'ALL' } });
    expect(listed.cases.edges.map(({ node }: any) => node.number)).not.toContain(number);
    expect(listed.cases.edges.every(({ node }: any) => node.state.key === 'waiting-for-payment')).toBe(true);
    for (const text of [number, `#${number}`, 'zebra-under', 'Broken phone under']) {
      expect((await accountant.ask(LIST, { filter: { text } })).cases).toMatchObject({
        totalCount: 0,
        edges: [],
      });
    }
    expect(await find('accountant@test.example', number)).toBeNull();
    expect(await perform('accountant@test.example', number, 'payment-received')).toMatchObject({
      code: 'NOT_FOUND',
    });
    const { queues } = await accountant.ask(QUEUES);
    expect(queues.find((queue: any) => queue.key === 'ALL').count).toBe(listed.cases.totalCount);
    for (const mutation of [
      `mutation { setPriority(input: {number: "${number}", version: 1, priority: HIGH}) { __typename ... on Refused { code } } }`,
      `mutation { markRead(number: "${number}") { number } }`,
      `mutation { followCase(number: "${number}") { number } }`,
      `mutation { saveDraft(input: {number: "${number}", actionKey: "x", html: "x", input: {}}) { html } }`,
    ]) {
      const { data } = await accountant.raw(mutation);
      const value = data && Object.values(data)[0];
      expect(value === null || value === undefined || (value as any).code === 'NOT_FOUND').toBe(true);
    }
  });
});

describe('changes others make', () => {
  it('arrive live, and only for those who may see the case', async () => {
    const { number } = await customerWrites(api);
    const watching = await (
      await api.agent('expert@test.example')
    ).subscribe(
      'subscription ($number: String!) { caseChanged(number: $number) { number what by { name } case { version } } }',
      { number },
    );
    await perform('specialist@test.example', number, 'note', { html: '<p>x</p>' });
    expect((await watching.next()).caseChanged).toMatchObject({
      number,
      what: ['note'],
      by: { name: 'Stan Specialist' },
      case: { version: 2 },
    });
    watching.close();
  });

  it('reach the customer’s own door without internal ones', async () => {
    const { number } = await customerWrites(api, { email: 'live@customer.example' });
    await register(api, 'live@customer.example', 'Lena Live');
    const watching = await (
      await api.customer('live@customer.example')
    ).subscribe('subscription { myCaseChanged { number } }');
    await perform('specialist@test.example', number, 'note', { html: '<p>internal</p>' });
    const { number: second } = await customerWrites(api, {
      email: 'live@customer.example',
      subject: 'Another',
    });
    expect((await watching.next()).myCaseChanged.number).toBe(second);
    watching.close();
  });
});
