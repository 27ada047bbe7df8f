import { Designing } from '../testing/designing.js';
import { startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let admin: Designing;
beforeAll(async () => {
  api = await startApi();
  admin = new Designing(await api.agent('admin@test.example'));
});
afterAll(() => api.stop());

describe('a draft of a workflow', () => {
  it('is what is published until something is kept, and then what was kept', async () => {
    const before = await admin.draft('support');
    expect(before).toMatchObject({
      revision: 0,
      basedOn: 1,
      published: 1,
      problems: [],
      weaknesses: [],
      changedBy: null,
    });
    expect(Object.keys(before.document.states)).toEqual([
      ...['new', 'in-progress', 'specialists', 'waiting', 'callback-agreed', 'callback-open', 'closed'],
    ]);
    const revision = await admin.draw('support', (document) => (document.name = 'Help'));
    expect(await admin.draft('support')).toMatchObject({
      revision,
      document: { name: 'Help' },
      changedBy: 'Ada Admin',
    });
    expect((await admin.streams()).find(({ key }: { key: string }) => key === 'support')).toMatchObject({
      name: 'Customer support',
      version: 1,
      fromFile: true,
      draft: { revision, changedBy: 'Ada Admin' },
    });
    expect(await admin.discard('support', revision)).toEqual({ __typename: 'WorkflowDraftDiscarded' });
    expect(await admin.draft('support')).toMatchObject({ revision: 0, document: before.document });
  });

  it('keeps states and actions in the order they were drawn in', async () => {
    const revision = await admin.draw('support', (document) => {
      document.states = Object.fromEntries(Object.entries(document.states).reverse());
    });
    expect(Object.keys((await admin.draft('support')).document.states)[0]).toBe('closed');
    await admin.discard('support', revision);
  });

  it('is not overwritten by whoever saw an earlier one', async () => {
    const { document } = await admin.draft('support');
    const first = await admin.save({ stream: 'support', revision: 0, document });
    const { revision } = first.draft;
    const conflict = { code: 'CONFLICT', message: expect.stringContaining('Somebody else') };
    expect(await admin.save({ stream: 'support', revision: 0, document: {} })).toMatchObject(conflict);
    expect(await admin.save({ stream: 'support', revision: revision - 1, document: {} })).toMatchObject(
      conflict,
    );
    expect(await admin.discard('support', revision - 1)).toMatchObject(conflict);
    await admin.discard('support', revision);
    // One that was thrown away is not another one's again.
    const again = await admin.save({ stream: 'support', revision: 0, document });
    expect(await admin.save({ stream: 'support', revision, document: {} })).toMatchObject(conflict);
    await admin.discard('support', again.draft.revision);
  });

  it('of two who save the first at once is one of theirs', async () => {
    const { document } = await admin.draft('support');
    const saved = await Promise.all(
      ['One', 'Other'].map((name) =>
        admin.save({ stream: 'support', revision: 0, document: { ...document, name } }),
      ),
    );
    const names = saved.map(({ __typename }: { __typename: string }) => __typename).sort();
    expect(names).toEqual(['Refused', 'WorkflowDraftSaved']);
    await admin.discard('support', (await admin.draft('support')).revision);
  });

  it('is kept with whatever is wrong in it, each told at its place, and never published', async () => {
    const revision = await admin.draw('support', (document) => {
      document.actions.reply.to = 'nowhere';
      document.states.closed.kind = 'done';
      document.actions.take.name = '';
    });
    const { problems } = await admin.draft('support');
    expect(problems).toEqual(
      expect.arrayContaining([
        { path: ['states', 'closed', 'kind'], message: expect.stringContaining('"done" is none of') },
        { path: ['actions', 'take', 'name'], message: 'Must not be empty' },
      ]),
    );
    expect(await admin.plan('support')).toBeNull();
    expect(await admin.publish({ stream: 'support', revision })).toMatchObject({
      code: 'HAS_PROBLEMS',
      fieldErrors: expect.arrayContaining([expect.objectContaining({ path: 'document.actions.take.name' })]),
    });
    await admin.discard('support', revision);
  });

  it('is told of in the language of who draws', async () => {
    await api.source.query(`UPDATE agent SET language = 'pl' WHERE email = 'admin@test.example'`);
    const revision = await admin.draw('support', (document) => (document.actions.reply.to = 'nowhere'));
    const { problems } = await admin.draft('support');
    expect(problems).toEqual([{ path: ['actions', 'reply', 'to'], message: 'Nie ma stanu „nowhere”' }]);
    await admin.discard('support', revision);
    await api.source.query(`UPDATE agent SET language = 'en' WHERE email = 'admin@test.example'`);
  });

  it.each<[string, unknown, string]>([
    ['no map', ['a'], 'map of keys'],
    ['a word', 'hello', 'map of keys'],
    ['too large', { name: 'x'.repeat(500_001) }, '500000 bytes'],
  ])('is refused when it is %s', async (_, document, message) => {
    expect(await admin.save({ stream: 'support', revision: 0, document })).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [{ path: 'document', message: expect.stringContaining(message) }],
    });
  });

  it.each<[string, string]>([
    ['loops', '{{#each case}}{{this}}{{/each}}'],
    ['includes itself', '{{> body}}'],
    ['reaches for prototypes', '{{case.constructor.name}}'],
    ['reaches for them by name', '{{lookup case "__proto__"}}'],
    ['calls something', '{{#with (lookup this "constructor")}}{{this}}{{/with}}'],
    ['writes past the escaping', '{{{case.subject}}}'],
    ['decorates', '{{* inline}}'],
    ['goes up and out', '{{../../process}}'],
    ['nests without end', '{{#if case.number}}'.repeat(300) + '{{/if}}'.repeat(300)],
    ['has no end', '{{#if case.number}}'],
  ])('is not published with a template that %s', async (_, body) => {
    const revision = await admin.draw('support', (document) => (document.confirmation.body = body));
    const { problems } = await admin.draft('support');
    expect(problems.length).toBeGreaterThan(0);
    for (const { path } of problems) expect(path).toEqual(['confirmation', 'body']);
    expect(await admin.publish({ stream: 'support', revision })).toMatchObject({ code: 'HAS_PROBLEMS' });
    await admin.discard('support', revision);
  });

  it('takes no mailbox and no form from another stream', async () => {
    const other = await admin.draft('accounting-office');
    const [form] = Object.keys(other.document.webForms ?? { none: {} });
    const revision = await admin.draw('support', (document) => {
      document.mailboxes = [other.document.mailboxes].flat();
      document.webForms[form!] = document.webForms.contact;
    });
    expect((await admin.draft('support')).problems).toEqual(
      expect.arrayContaining([
        { path: ['mailboxes', '0'], message: expect.stringContaining('accounting-office') },
        { path: ['webForms', form], message: expect.stringContaining('accounting-office') },
      ]),
    );
    await admin.discard('support', revision);
  });
});

describe('a new stream', () => {
  it('begins as a draft from a ready-made workflow, and is there when it is published', async () => {
    const started = await admin.start({ key: 'second-line', name: 'Second line', readyMade: 'support' });
    expect(started).toMatchObject({
      draft: { basedOn: 0, published: 0, problems: [], document: { key: 'second-line', mailboxes: [] } },
    });
    const { revision } = started.draft;
    expect(await admin.plan('second-line')).toMatchObject({ published: 0, changes: [], leaving: [] });
    expect(await admin.publish({ stream: 'second-line', revision, note: 'To begin with' })).toEqual({
      __typename: 'WorkflowPublished',
      version: 1,
      migratedCases: 0,
    });
    const { streams } = await (await api.agent('admin@test.example')).ask(`{ streams { name } }`);
    expect(streams).toContainEqual({ name: 'Second line' });
    expect(await admin.versions('second-line')).toEqual([
      { number: 1, publishedBy: 'Ada Admin', origin: 'DESIGNER', note: 'To begin with' },
    ]);
  });

  it('begins with one state when nothing is taken over', async () => {
    const started = await admin.start({ key: 'empty', name: 'Empty' });
    expect(started.draft).toMatchObject({
      problems: [],
      weaknesses: [{ code: 'dead-end', place: 'states', key: 'new', message: expect.any(String) }],
    });
  });

  it.each<[string, object, string]>([
    ['a key that is taken', { key: 'support', name: 'X' }, 'key'],
    ['a key that is none', { key: 'Über uns', name: 'X' }, 'key'],
    ['no name', { key: 'fine', name: ' ' }, 'name'],
    [
      'a ready-made workflow there is not',
      { key: 'fine', name: 'X', readyMade: '../../etc/passwd' },
      'readyMade',
    ],
  ])('does not begin with %s', async (_, input, path) => {
    expect(await admin.start(input)).toMatchObject({
      code: 'BAD_INPUT',
      fieldErrors: [expect.objectContaining({ path })],
    });
  });
});

describe('the sandbox', () => {
  it('walks a draft and leaves nothing behind', async () => {
    const count = async () =>
      (
        await api.source.query(
          `SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM outbox) AS mails`,
        )
      )[0];
    const before = await count();
    const first = await admin.try({ stream: 'support', role: 'expert', groups: ['support-first-line'] });
    expect(first).toMatchObject({ state: 'new', sees: true, owner: null, mails: [], entries: [] });
    expect(first.actions).toContainEqual({ key: 'reply', available: true, reason: null });
    const done = await admin.try({
      ...{ stream: 'support', role: 'expert', groups: ['support-first-line'], sandbox: first.sandbox },
      ...{ action: 'reply', text: 'Please <b>restart</b> it.' },
    });
    expect(done).toMatchObject({
      state: 'waiting',
      mails: [{ to: ['The customer'], html: expect.stringContaining('Please &lt;b&gt;restart') }],
    });
    expect(done.entries).toContainEqual({ text: expect.stringContaining('New → ') });
    const asked = await admin.try({ stream: 'support', role: 'customer', sandbox: done.sandbox });
    expect(asked.actions.map(({ key }: { key: string }) => key)).toContain('customer-wrote');
    const answered = await admin.try({
      ...{
        stream: 'support',
        role: 'customer',
        sandbox: done.sandbox,
        action: 'customer-wrote',
        text: 'I did.',
      },
    });
    expect(answered).toMatchObject({ state: 'in-progress' });
    expect(
      await admin.try({ stream: 'support', role: 'trainee', sandbox: done.sandbox, action: 'delete' }),
    ).toMatchObject({
      __typename: 'Refused',
      code: 'NOT_ALLOWED',
    });
    expect(await count()).toEqual(before);
  });

  it.each<[string, object]>([
    ['nonsense', { a: [1, { b: null }] }],
    ['a state there is not', { state: 'nowhere' }],
    ['something of the wrong kinds', { state: 'new', owner: 7, proposal: 'x', callbackAt: 'never' }],
  ])('begins anew, or goes on, when what comes back is %s', async (_, sandbox) => {
    expect(await admin.try({ stream: 'support', role: 'expert', sandbox })).toMatchObject({ state: 'new' });
  });
});
