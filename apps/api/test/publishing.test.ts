import { PublishStreams, Streams } from '@sprawa/cases';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Listener } from '../testing/access/listener.js';
import { customerWrites } from '../testing/customer-writes.js';
import { Designing } from '../testing/designing.js';
import { DoorClient } from '../testing/door-client.js';
import { CASE, PERFORM, QUEUES } from '../testing/operations.js';
import { WRONG_COUNTS } from '../testing/recount.js';
import { PASSWORD, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let admin: Designing;
let folder: string;
beforeEach(async () => {
  api = await startApi();
  admin = new Designing(await api.agent('admin@test.example'));
  folder = await mkdtemp(join(tmpdir(), 'sprawa-publishing-'));
});
afterEach(async () => {
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

const EXPERT = 'expert@test.example';
const look = async (number: string, who = EXPERT) =>
  (await (await api.agent(who)).ask(CASE, { number })).case;
async function perform(who: string, number: string, input: object) {
  const { version } = await look(number, who);
  const { performAction } = await (
    await api.agent(who)
  ).ask(PERFORM, { input: { number, version, ...input } });
  return performAction;
}
const without = (key: string) => (document: any) => {
  delete document.states[key];
  for (const [name, action] of Object.entries<any>(document.actions)) {
    if (action.to === key) {
      action.to = 'in-progress';
      delete action.term;
    }
    if (action.from !== '*') action.from = [action.from].flat().filter((from: string) => from !== key);
    if (action.from.length === 0) delete document.actions[name];
  }
};

describe('publishing a workflow', () => {
  it('moves the cases whose state goes, each with a line in its history, or is refused while nobody said where to', async () => {
    const cases = await Promise.all([1, 2, 3].map(() => customerWrites(api)));
    for (const { number } of cases.slice(0, 2))
      expect(await perform(EXPERT, number, { action: 'reply', html: '<p>Which printer?</p>' })).toMatchObject(
        { __typename: 'ActionPerformed' },
      );
    const revision = await admin.draw('support', without('waiting'));
    const plan = await admin.plan('support');
    expect(plan.leaving).toEqual([
      { key: 'waiting', name: 'Waiting for customer', cases: 2, suggested: expect.any(String) },
    ]);
    expect(plan.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'REMOVED',
          path: ['states', 'waiting'],
          text: 'State “Waiting for customer” goes',
        }),
        expect.objectContaining({
          kind: 'CHANGED',
          path: ['actions', 'reply', 'to'],
          text: expect.stringContaining('leads to: Waiting for customer → In progress'),
        }),
      ]),
    );
    const todo = { stream: 'support', revision, published: plan.published };
    const missing = {
      code: 'MAPPING_MISSING',
      fieldErrors: [expect.objectContaining({ path: 'mapping.waiting' })],
    };
    expect(await admin.publish(todo)).toMatchObject(missing);
    expect(await admin.publish({ ...todo, mapping: [{ from: 'waiting', to: 'nowhere' }] })).toMatchObject(
      missing,
    );
    // Nobody agreed on a term.
    expect(
      await admin.publish({ ...todo, mapping: [{ from: 'waiting', to: 'callback-open' }] }),
    ).toMatchObject(missing);
    expect(await look(cases[0]!.number)).toMatchObject({ state: { key: 'waiting' } });

    expect(await admin.publish({ ...todo, mapping: [{ from: 'waiting', to: 'in-progress' }] })).toEqual({
      __typename: 'WorkflowPublished',
      version: 2,
      migratedCases: 2,
    });
    const moved = await look(cases[0]!.number);
    expect(moved).toMatchObject({ state: { key: 'in-progress' } });
    expect(moved.timeline.edges.at(-1).node).toMatchObject({ __typename: 'ChangeEntry' });
    expect(await look(cases[2]!.number)).toMatchObject({ state: { key: 'new' } });
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
    expect(
      await api.source.query(`SELECT FROM cases c JOIN state s ON s.id = c.state_id WHERE s.retired`),
    ).toEqual([]);
    const { queues } = await (await api.agent(EXPERT)).ask(QUEUES);
    expect(queues.find(({ key }: { key: string }) => key === 'waiting')?.count ?? 0).toBe(0);
    expect(await admin.draft('support')).toMatchObject({ revision: 0, published: 2 });
    expect(
      await api.source.query(`SELECT what, changes FROM change_log WHERE subject_id = 'workflow:support'`),
    ).toEqual([{ what: 'changed', changes: [{ field: 'version', from: 1, to: 2 }] }]);
  });

  it('lets a waiting reply fall where nobody could accept it any more, and keeps one where somebody can', async () => {
    const [falls, stays] = [
      await customerWrites(api, { stream: 'accounting-office' }),
      await customerWrites(api, { stream: 'accounting-office', email: 'other@customer.example' }),
    ];
    for (const { number } of [falls, stays])
      await perform('trainee@test.example', number, { action: 'propose', html: '<p>It is 23 percent.</p>' });
    expect((await look(falls.number)).approvalPending).toBe(true);
    let revision = await admin.draw(
      'accounting-office',
      (document) => (document.actions.accept.name = 'Send it'),
    );
    await admin.publish({ stream: 'accounting-office', revision });
    expect((await look(stays.number)).approvalPending).toBe(true);
    revision = await admin.draw('accounting-office', (document) => {
      delete document.actions.propose;
      for (const action of ['accept', 'accept-and-close', 'reject', 'pass']) delete document.actions[action];
      delete document.approval;
    });
    const { problems } = await admin.draft('accounting-office');
    expect(problems).toEqual([]);
    expect(await admin.publish({ stream: 'accounting-office', revision })).toMatchObject({
      version: 3,
      migratedCases: 2,
    });
    expect(await look(falls.number)).toMatchObject({
      approvalPending: false,
      proposal: null,
      state: { key: 'to-accept' },
    });
    expect(await api.source.query(WRONG_COUNTS)).toEqual([]);
  });

  it('drops a term that the new state has no use for', async () => {
    const { number, caseId } = await customerWrites(api);
    const term = new Date(Date.now() + 3_600_000).toISOString();
    expect(await perform(EXPERT, number, { action: 'call-back-later', term })).toMatchObject({
      __typename: 'ActionPerformed',
    });
    const revision = await admin.draw('support', without('callback-agreed'));
    await admin.publish({
      stream: 'support',
      revision,
      mapping: [{ from: 'callback-agreed', to: 'in-progress' }],
    });
    expect(await look(number)).toMatchObject({ state: { key: 'in-progress' } });
    expect(
      await api.source.query(`SELECT callback_at, callback_kind FROM cases WHERE id = $1`, [caseId]),
    ).toEqual([{ callback_at: null, callback_kind: null }]);
  });

  it('shows new buttons at once to those who look on', async () => {
    const { number } = await customerWrites(api);
    const buttons = async () => (await look(number)).availableActions.map(({ key }: { key: string }) => key);
    const token = await DoorClient.signIn(api.url, 'agent', EXPERT, PASSWORD);
    const listener = new Listener(api.url, 'agent', token, 'subscription { workflowsChanged }');
    expect(await buttons()).not.toContain('praise');
    await admin.draw('support', (document) => {
      document.actions.praise = {
        name: 'Praise',
        from: '*',
        perform: ['role:expert'],
        writes: 'note',
        icon: 'heart',
      };
    });
    // A subscription stands some time after it was asked for.
    const told = await listener.afterHearing(async () => {
      const { revision: now } = await admin.draft('support');
      await admin.publish({ stream: 'support', revision: now || (await admin.draw('support', () => {})) });
    });
    listener.close();
    expect(told).toEqual({ value: { workflowsChanged: true } });
    expect(await buttons()).toContain('praise');
  });

  it('is done by one of two administrators at once', async () => {
    const revision = await admin.draw('support', (document) => (document.name = 'Help'));
    const done = await Promise.all([1, 2].map(() => admin.publish({ stream: 'support', revision })));
    expect(done.map(({ code }) => code ?? 'published').sort()).toEqual(['CONFLICT', 'published']);
    expect((await admin.versions('support')).map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  });

  it('is refused when another version was published since the plan was shown', async () => {
    const revision = await admin.draw('support', (document) => (document.name = 'Help'));
    expect(await admin.publish({ stream: 'support', revision, published: 7 })).toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('can be taken back, like any other change', async () => {
    const before = await admin.file('support');
    const revision = await admin.draw('support', (document) => (document.name = 'Help'));
    await admin.publish({ stream: 'support', revision });
    expect(await admin.file('support')).not.toBe(before);
    expect(await admin.file('support', 1)).toBe(before);
    const back = await admin.rollBack('support', 1);
    expect(back).toMatchObject({ draft: { basedOn: 2, published: 2 } });
    expect((await admin.plan('support')).changes).toEqual([
      { path: ['name'], kind: 'CHANGED', text: 'name: Help → Customer support' },
    ]);
    expect(await admin.publish({ stream: 'support', revision: back.draft.revision })).toMatchObject({
      version: 3,
    });
    expect(await admin.file('support')).toBe(before);
    expect((await admin.versions('support')).map(({ origin }: { origin: string }) => origin)).toEqual([
      ...['ROLLBACK', 'DESIGNER', 'FILE'],
    ]);
    expect(await admin.rollBack('support', 99)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is told beforehand what lately could not have been done under it', async () => {
    const { number } = await customerWrites(api);
    await perform(EXPERT, number, { action: 'take' });
    await perform(EXPERT, number, { action: 'note', html: '<p>Seen</p>' });
    const revision = await admin.draw('support', (document) => {
      delete document.actions.note;
      document.actions.take.from = ['closed'];
    });
    const { replay } = await admin.plan('support');
    expect(replay).toMatchObject({
      performed: 2,
      same: 0,
      refused: expect.arrayContaining([
        { action: 'note', name: 'Add note', reason: 'The action is no more.', times: 1 },
        expect.objectContaining({ action: 'take', reason: 'It is not offered in that state any more.' }),
      ]),
    });
    await admin.discard('support', revision);
  });
});

describe('files in the folder', () => {
  it('do not overwrite what was changed in the designer, and say so', async () => {
    const revision = await admin.draw('support', (document) => (document.name = 'Help'));
    await admin.publish({ stream: 'support', revision });
    const own = (await admin.file('support'))!;
    await writeFile(
      join(folder, 'support.yaml'),
      (await admin.file('support', 1))!.replace('Customer support', 'Filed'),
    );
    const load = () => api.app.get(PublishStreams).fromFolder(folder);
    const stream = async () => (await admin.streams()).find(({ key }: { key: string }) => key === 'support');
    await load();
    const ignored = await stream();
    expect(ignored).toMatchObject({
      name: 'Help',
      version: 2,
      fromFile: false,
      fileIgnoredAt: expect.any(String),
    });
    await load();
    expect((await stream()).fileIgnoredAt).toBe(ignored.fileIgnoredAt);
    // What was exported from here says the same.
    await writeFile(join(folder, 'support.yaml'), own);
    await load();
    expect(await stream()).toMatchObject({ name: 'Help', version: 2, fileIgnoredAt: null });
  });

  it('update streams of files as ever, with a version for each', async () => {
    const file = (await admin.file('support'))!;
    await writeFile(join(folder, 'support.yaml'), file.replace('Customer support', 'Filed'));
    await api.app.get(PublishStreams).fromFolder(folder);
    expect(await admin.versions('support')).toMatchObject([
      { number: 2, origin: 'FILE', publishedBy: null },
      { number: 1, origin: 'FILE' },
    ]);
    expect((await api.app.get(Streams).all()).map(({ definition }) => definition.name.en)).toContain('Filed');
  });
});
