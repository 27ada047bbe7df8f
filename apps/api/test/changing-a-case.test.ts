import { customerWrites } from '../testing/customer-writes.js';
import { CASE, MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const RESULT = `__typename
  ... on ActionPerformed { number case { number version priority subject channel contact { name } owner { name } group { key } } }
  ... on Refused { code message fieldErrors { path } }
  ... on VersionConflict { code }`;
const expert = () => api.agent('expert@test.example');
const find = async (number: string) => (await (await expert()).ask(CASE, { number })).case;
const agentId = async (email: string) =>
  (await api.source.query(`SELECT id FROM agent WHERE email = $1`, [email]))[0].id as string;
const change = async (name: string, input: Record<string, unknown>, email = 'expert@test.example') => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  return (
    await (
      await api.agent(email)
    ).ask(`mutation ($input: ${type}) { result: ${name}(input: $input) { ${RESULT} } }`, { input })
  ).result;
};

describe('priority, subject, contact and owner', () => {
  it('are set at any stage, each leaving a line that says who and what', async () => {
    const { number } = await customerWrites(api);
    expect(await change('setPriority', { number, version: 1, priority: 'URGENT' })).toMatchObject({
      case: { version: 2, priority: 'URGENT' },
    });
    expect(await change('setSubject', { number, version: 2, subject: '  Stripes on  paper ' })).toMatchObject(
      { case: { version: 3 } },
    );
    const found = await find(number);
    expect(found).toMatchObject({ priority: 'URGENT' });
    const lines = found.timeline.edges
      .map(({ node }: any) => node)
      .filter((node: any) => node.__typename === 'ChangeEntry')
      .slice(1);
    expect(lines.map((line: any) => [line.author.name, line.changes[0].what, line.visibility])).toEqual([
      ['Eva Expert', 'priority', 'INTERNAL'],
      ['Eva Expert', 'subject', 'INTERNAL'],
    ]);
  });

  it.each([
    ['setPriority', { priority: 'HIGH' }],
    ['setSubject', { subject: 'Other' }],
    ['assignCase', {}],
    ['setSource', { source: 'CALL' }],
    ['changeContact', { contactId: '00000000-0000-7000-8000-000000000000' }],
  ])('by %s with a version that is gone is a conflict, and changes nothing', async (name, more) => {
    const { number } = await customerWrites(api);
    expect(await change(name, { number, version: 99, ...more })).toEqual({
      __typename: 'VersionConflict',
      code: 'STALE_VERSION',
    });
    expect((await find(number)).version).toBe(1);
  });

  it.each([
    ['', 'subject'],
    ['x'.repeat(301), 'subject'],
  ])('refuse a subject that is none or too long', async (subject, path) => {
    const { number } = await customerWrites(api);
    expect(await change('setSubject', { number, version: 1, subject })).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path }],
    });
  });

  it('let the source be put right, which the log tells and nobody outside hears of', async () => {
    const { number } = await customerWrites(api, {
      email: 'sourced@customer.example',
      name: 'Sonia Sourced',
    });
    expect(await change('setSource', { number, version: 1, source: 'CALL' })).toMatchObject({
      case: { version: 2, channel: 'CALL' },
    });
    const told = (await find(number)).timeline.edges.map(({ node }: any) => node).at(-1);
    expect(told).toMatchObject({
      __typename: 'ChangeEntry',
      visibility: 'INTERNAL',
      summary: 'changed the source to: Telephone',
      changes: [{ what: 'source', to: 'Telephone' }],
    });
    // The same again is no change: nothing is written.
    expect(await change('setSource', { number, version: 2, source: 'CALL' })).toMatchObject({
      case: { version: 2 },
    });
    await register(api, 'sourced@customer.example', 'Sonia Sourced');
    const customers = await (await api.customer('sourced@customer.example')).ask(MY_CASE, { number });
    expect(customers.myCase).toMatchObject({ number });
    expect(JSON.stringify(customers)).not.toMatch(/the source|telephone/i);
    await expect(
      change('setSource', { number, version: 2, source: 'SMS' }, 'accountant@test.example'),
    ).rejects.toThrow('FORBIDDEN');
    expect(await find(number)).toMatchObject({ version: 2 });
  });

  it('give the case to a colleague, a group or nobody, and to nobody outside the stream', async () => {
    const { number } = await customerWrites(api);
    const specialist = await agentId('specialist@test.example');
    expect(await change('assignCase', { number, version: 1, agentId: specialist })).toMatchObject({
      case: { owner: { name: 'Stan Specialist' } },
    });
    const [group] = await api.source.query(`SELECT id FROM agent_group WHERE key = 'specialists'`);
    expect(await change('assignCase', { number, version: 2, groupId: group.id })).toMatchObject({
      case: { owner: null, group: { key: 'specialists' } },
    });
    expect(await change('assignCase', { number, version: 3 })).toMatchObject({
      case: { owner: null, group: null },
    });
    for (const stranger of [
      await agentId('accountant@test.example'),
      '00000000-0000-7000-8000-000000000000',
      'nonsense',
    ]) {
      expect(await change('assignCase', { number, version: 4, agentId: stranger })).toMatchObject({
        code: 'INVALID_INPUT',
        fieldErrors: [{ path: 'assignee' }],
      });
    }
  });

  it('move the case to another contact, who then follows it instead of the first', async () => {
    const { number } = await customerWrites(api, { email: 'wrong@customer.example', name: 'Wrong Person' });
    const { contactId } = await register(api, 'right@customer.example', 'Right Person');
    await register(api, 'wrong@customer.example', 'Wrong Person');
    expect(await change('changeContact', { number, version: 1, contactId })).toMatchObject({
      case: { contact: { name: 'Right Person' } },
    });
    expect(
      (await (await api.customer('right@customer.example')).ask(MY_CASE, { number })).myCase,
    ).toMatchObject({ number });
    expect((await (await api.customer('wrong@customer.example')).ask(MY_CASE, { number })).myCase).toBeNull();
    expect(
      await change('changeContact', {
        number,
        version: 2,
        contactId: '00000000-0000-7000-8000-000000000000',
      }),
    ).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('a case made by hand', () => {
  const stream = async () =>
    (await (await expert()).ask('{ streams { id key } }')).streams.find(({ key }: any) => key === 'support')
      .id as string;

  it('records where it came from, and keeps the agent’s words inside', async () => {
    await register(api, 'caller@customer.example', 'Cornelia Caller');
    const [{ id: contactId }] = await api.source.query(
      `SELECT contact_id AS id FROM contact_email WHERE email = 'caller@customer.example'`,
    );
    const opened = await change('openCase', {
      streamId: await stream(),
      subject: 'Called about an invoice',
      html: '<p>Sounds ANGRY</p>',
      channel: 'CALL',
      priority: 'HIGH',
      contactId,
    });
    expect(opened).toMatchObject({
      __typename: 'ActionPerformed',
      case: { priority: 'HIGH', contact: { name: 'Cornelia Caller' } },
    });
    expect(await find(opened.number)).toMatchObject({ channel: 'CALL', state: { key: 'new' } });
    const { myCase } = await (
      await api.customer('caller@customer.example')
    ).ask(MY_CASE, { number: opened.number });
    expect(myCase).toMatchObject({ subject: 'Called about an invoice' });
    expect(JSON.stringify(myCase)).not.toContain('ANGRY');
  });

  it('for a new contact makes both, or neither', async () => {
    const newContact = { kind: 'PERSON', name: 'Nina Nowa', emails: ['nina@customer.example'] };
    const refused = await change('openCase', {
      streamId: await stream(),
      subject: '',
      html: '<p>x</p>',
      newContact,
    });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fieldErrors: [{ path: 'subject' }] });
    expect(
      await api.source.query(`SELECT 1 FROM contact_email WHERE email = 'nina@customer.example'`),
    ).toEqual([]);
    const opened = await change('openCase', {
      streamId: await stream(),
      subject: 'New',
      html: '<p>x</p>',
      newContact,
      confirm: true,
    });
    expect(opened).toMatchObject({ case: { contact: { name: 'Nina Nowa' } } });
    await api.settle();
    const mails = (await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[];
    expect(
      mails
        .filter((mail) => JSON.stringify(mail.to).includes('nina@customer.example'))
        .map((mail) => mail.subject),
    ).toEqual([expect.stringContaining(`#${opened.number}`)]);
  });

  it('names what is missing', async () => {
    const refused = await change('openCase', { streamId: await stream(), subject: ' ', html: ' ' });
    expect(refused.fieldErrors.map(({ path }: any) => path).sort()).toEqual(['contactId', 'html', 'subject']);
    expect(await change('openCase', { streamId: 'nonsense', subject: 'x', html: 'x' })).toMatchObject({
      fieldErrors: [{ path: 'streamId' }],
    });
  });
});

describe('a draft', () => {
  it('waits for its author on any device, is seen by nobody else, and goes when it is sent', async () => {
    const { number } = await customerWrites(api);
    const save = (html: string) =>
      `mutation { saveDraft(input: {number: "${number}", actionKey: "reply", html: ${JSON.stringify(html)}, input: {cc: ["a@b.example"]}}) { html } }`;
    await (await expert()).ask(save('<p>Half a <b>sentence</b><script>x</script></p>'));
    const DRAFT = `{ case(number: "${number}") { version draft { actionKey html input } } }`;
    const again = (await (await expert()).ask(DRAFT)).case;
    expect(again).toEqual({
      version: 1,
      draft: { actionKey: 'reply', html: '<p>Half a <b>sentence</b></p>', input: { cc: ['a@b.example'] } },
    });
    expect((await (await api.agent('specialist@test.example')).ask(DRAFT)).case.draft).toBeNull();
    await (
      await expert()
    ).ask(PERFORM, { input: { number, version: 1, action: 'reply', html: '<p>Whole.</p>' } });
    expect((await (await expert()).ask(DRAFT)).case.draft).toBeNull();
  });
});

describe('the preview of an action', () => {
  it('shows the very mail that would go out, and does nothing', async () => {
    const { number } = await customerWrites(api, { email: 'preview@customer.example' });
    const input = { number, version: 1, action: 'reply', html: '<p>Turn it <strong>off</strong></p>' };
    const { previewAction } = await (
      await expert()
    ).ask(
      'mutation ($input: PerformActionInput!) { previewAction(input: $input) { __typename ... on ActionPreview { mails { to subject text html } } ... on Refused { code } } }',
      { input },
    );
    expect(previewAction.mails).toHaveLength(1);
    expect(previewAction.mails[0]).toMatchObject({
      to: ['preview@customer.example'],
      subject: expect.stringContaining(`[#${number}]`),
    });
    expect((await find(number)).version).toBe(1);
    await (await expert()).ask(PERFORM, { input });
    await api.settle();
    const sent = ((await (await fetch(`${api.url}/demo/mail.json`)).json()) as any[]).find(
      (mail) => JSON.stringify(mail.to).includes('preview@') && mail.html.includes('Turn it'),
    );
    expect([sent.subject, sent.html, sent.text]).toEqual([
      previewAction.mails[0].subject,
      previewAction.mails[0].html,
      previewAction.mails[0].text,
    ]);
  });
});

describe('the archive of the portal', () => {
  it('is not there until a case is closed, and then holds it', async () => {
    await register(api, 'archive@customer.example', 'Arno');
    const { number } = await customerWrites(api, { email: 'archive@customer.example' });
    const customer = await api.customer('archive@customer.example');
    const lists = async () => {
      const { open, archive } = await customer.ask(
        '{ open: myCases { archivedCount edges { node { number } } } archive: myCases(archived: true) { edges { node { number open } } } }',
      );
      return {
        archivedCount: open.archivedCount,
        open: open.edges.map(({ node }: any) => node.number),
        archive: archive.edges.map(({ node }: any) => node.number),
      };
    };
    expect(await lists()).toEqual({ archivedCount: 0, open: [number], archive: [] });
    await (
      await expert()
    ).ask(PERFORM, { input: { number, version: 1, action: 'reply-and-close', html: '<p>Done</p>' } });
    expect(await lists()).toEqual({ archivedCount: 1, open: [], archive: [number] });
  });
});
