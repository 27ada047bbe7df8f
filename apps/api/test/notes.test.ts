import { verifyLog } from '@sprawa/cases';
import { customerWrites } from '../testing/customer-writes.js';
import type { DoorClient } from '../testing/door-client.js';
import { MERGE, MERGED, versionOf } from '../testing/merging.js';
import { MY_CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  await register(api, 'anna@customer.example', 'Anna Nowak');
}, 120_000);
afterAll(() => api.stop());

const OUTCOME = `__typename ... on ActionPerformed { number } ... on Refused { code message fieldErrors { path message } } ... on VersionConflict { code }`;
const EDIT = `mutation ($input: EditNoteInput!) { editNote(input: $input) { ${OUTCOME} } }`;
const DELETE = `mutation ($number: String!, $entryId: ID!, $deleted: Boolean!) { deleteNote(number: $number, entryId: $entryId, deleted: $deleted) { ${OUTCOME} } }`;
const PIN = `mutation ($number: String!, $entryId: ID!, $pinned: Boolean!) { pinNote(number: $number, entryId: $entryId, pinned: $pinned) { ${OUTCOME} } }`;
const NOTE = `__typename id author { name } ... on NoteEntry { wordingId text html editedAt editedBy { name } deleted pinned mayEdit
  about { entryId name words } attachments { name } moved { number } } ... on MessageEntry { text } ... on ChangeEntry { summary changes { what to } }`;
const TIMELINE = `query ($number: String!, $only: [EntryGroup!]) { case(number: $number) { version preview
  timeline(last: 50, only: $only) { totalCount edges { node { ${NOTE} } } }
  pinnedNotes { id text } entryCounts { messages notes changes calls approvals } } }`;
const WORDINGS = `query ($number: String!, $id: ID!) { case(number: $number) { noteWordings(entryId: $id) { html by { name } } } }`;
const SEARCH = `query ($text: String!) { cases(filter: { text: $text }) { edges { node { number } } } }`;

const specialist = () => api.agent('specialist@test.example');
const manager = () => api.agent('manager@test.example');
const expert = () => api.agent('expert@test.example');
const caseOf = async (number: string, only?: string[], agent?: DoorClient) =>
  (await (agent ?? (await manager())).ask(TIMELINE, { number, only })).case;
const nodesOf = async (number: string, agent?: DoorClient): Promise<any[]> =>
  (await caseOf(number, undefined, agent)).timeline.edges.map(({ node }: any) => node);
const noteOf = async (number: string, id: string, agent?: DoorClient) =>
  (await nodesOf(number, agent)).find((node) => node.id === id);
const wordingsOf = async (agent: DoorClient, number: string, id: string) =>
  (await agent.ask(WORDINGS, { number, id })).case.noteWordings;
const finds = async (text: string): Promise<string[]> =>
  (await (await manager()).ask(SEARCH, { text })).cases.edges.map(({ node }: any) => node.number);

async function write(agent: DoorClient, number: string, html: string, more: object = {}) {
  const { performAction } = await agent.ask(PERFORM, {
    input: { number, version: await versionOf(agent, number), action: 'note', html, ...more },
  });
  expect(performAction.__typename).toBe('ActionPerformed');
  return (await nodesOf(number)).filter((node) => node.__typename === 'NoteEntry').at(-1).id as string;
}
/** A customer's case with a note of the specialist about it. */
async function noted(html = '<p>He called twice about the ferret.</p>') {
  const opened = await customerWrites(api);
  return { ...opened, noteId: await write(await specialist(), opened.number, html) };
}
async function edit(agent: DoorClient, number: string, entryId: string, html: string, seen?: string) {
  const input = { number, version: await versionOf(agent, number), entryId, html };
  const { wordingId } = (await noteOf(number, entryId)) ?? {};
  return (await agent.ask(EDIT, { input: { ...input, seen: seen ?? wordingId ?? entryId } })).editNote;
}
const remove = async (agent: DoorClient, number: string, entryId: string, deleted = true) =>
  (await agent.ask(DELETE, { number, entryId, deleted })).deleteNote;
const pin = async (agent: DoorClient, number: string, entryId: string, pinned = true) =>
  (await agent.ask(PIN, { number, entryId, pinned })).pinNote;
const logIsWhole = async () =>
  expect((await verifyLog((sql, params) => api.source.query(sql, params))).faults).toEqual([]);

describe('editing a note (CS-19)', () => {
  it('shows the new words where the note stands, who edited it, and a line in the timeline', async () => {
    const { number, noteId } = await noted();
    const before = (await caseOf(number)).version as number;
    expect(
      await edit(await specialist(), number, noteId, '<p>He called about the badger.</p>'),
    ).toMatchObject({
      __typename: 'ActionPerformed',
    });
    const after = await caseOf(number);
    expect(after).toMatchObject({ version: before + 1, preview: 'He called about the badger.' });
    const nodes = after.timeline.edges.map(({ node }: any) => node);
    expect(nodes.find(({ id }: any) => id === noteId)).toMatchObject({
      ...{ text: 'He called about the badger.', editedAt: expect.any(String), deleted: false },
      editedBy: { name: expect.any(String) },
    });
    expect(nodes.at(-1)).toMatchObject({
      ...{ __typename: 'ChangeEntry', summary: 'edited a note' },
      changes: [{ what: 'note-edited', to: noteId }],
    });
    expect(nodes.filter(({ __typename }: any) => __typename === 'NoteEntry')).toHaveLength(1);
  });

  it('keeps every wording, for the author and for those who may edit notes of others', async () => {
    const { number, noteId } = await noted('<p>One</p>');
    await edit(await specialist(), number, noteId, '<p>Two</p>');
    await edit(await manager(), number, noteId, '<p>Three</p>');
    for (const agent of [await specialist(), await manager()])
      expect((await wordingsOf(agent, number, noteId)).map(({ html }: any) => html)).toEqual([
        '<p>One</p>',
        '<p>Two</p>',
        '<p>Three</p>',
      ]);
    expect(await wordingsOf(await expert(), number, noteId)).toEqual([]);
    await logIsWhole();
  });

  it('is refused to a colleague without the right, and of anything but a note', async () => {
    const { number, noteId } = await noted();
    expect(await edit(await expert(), number, noteId, '<p>Mine</p>')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await noteOf(number, noteId, await expert())).toMatchObject({ mayEdit: false });
    const [message] = await nodesOf(number);
    expect(message).toMatchObject({ __typename: 'MessageEntry' });
    for (const agent of [await specialist(), await manager()])
      expect(await edit(agent, number, message.id, '<p>Never said</p>')).toMatchObject({
        code: 'INVALID_INPUT',
        fieldErrors: [{ path: 'entryId' }],
      });
    const other = await noted();
    expect(await edit(await specialist(), other.number, noteId, '<p>Elsewhere</p>')).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('is refused by the database itself for what was said with the customer', async () => {
    const { caseId } = await noted();
    await expect(
      api.source.query(`UPDATE case_entry SET removed_at = now() WHERE case_id = $1 AND kind = 'message'`, [
        caseId,
      ]),
    ).rejects.toThrow('case_entry_note_alone');
  });

  it('never overwrites what somebody else wrote meanwhile; other changes do no harm', async () => {
    const { number, noteId } = await noted();
    expect(await edit(await manager(), number, noteId, '<p>Hers</p>')).toMatchObject({
      __typename: 'ActionPerformed',
    });
    expect(await edit(await specialist(), number, noteId, '<p>His</p>', noteId)).toMatchObject({
      __typename: 'VersionConflict',
    });
    expect(await noteOf(number, noteId)).toMatchObject({ text: 'Hers' });
    const { wordingId } = await noteOf(number, noteId);
    await write(await expert(), number, '<p>Something else</p>');
    const input = { number, version: 1, entryId: noteId, seen: wordingId, html: '<p>Late</p>' };
    expect((await (await specialist()).ask(EDIT, { input })).editNote.__typename).toBe('ActionPerformed');
  });

  it('says what is wrong, and cleans what comes', async () => {
    const { number, noteId } = await noted();
    expect(await edit(await specialist(), number, noteId, '<p> </p>')).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'text' }],
    });
    await edit(await specialist(), number, noteId, '<p onclick="x()">Clean<script>x()</script></p>');
    expect(await noteOf(number, noteId)).toMatchObject({ html: '<p>Clean</p>' });
  });

  it('is followed by the search: the former words find nothing', async () => {
    const { number, noteId } = await noted('<p>The wolverine sleeps</p>');
    expect(await finds('wolverine')).toContain(number);
    await edit(await specialist(), number, noteId, '<p>The capybara sleeps</p>');
    expect(await finds('wolverine')).not.toContain(number);
    expect(await finds('capybara')).toContain(number);
    await edit(await specialist(), number, noteId, '<p>The pangolin sleeps</p>');
    expect(await finds('capybara')).not.toContain(number);
    expect(await finds('pangolin')).toContain(number);
  });
});

describe('deleting a note (CS-19)', () => {
  it('leaves a place without words or files, keeps them for those who may edit it, and is undone', async () => {
    const { number } = await customerWrites(api);
    const agent = await specialist();
    const { id } = (await (await agent.upload('plan.txt', 'a plan')).json()) as { id: string };
    const noteId = await write(agent, number, '<p>An armadillo</p>', { fileIds: [id] });
    expect(await remove(agent, number, noteId)).toMatchObject({ __typename: 'ActionPerformed' });
    expect(await noteOf(number, noteId)).toMatchObject({
      deleted: true,
      text: '',
      html: '',
      attachments: [],
    });
    expect(await finds('armadillo')).not.toContain(number);
    expect((await caseOf(number)).preview).toBe('Good morning, please help.');
    expect(await wordingsOf(agent, number, noteId)).toMatchObject([{ html: '<p>An armadillo</p>' }]);
    expect(await wordingsOf(await expert(), number, noteId)).toEqual([]);

    expect(await remove(agent, number, noteId, false)).toMatchObject({ __typename: 'ActionPerformed' });
    expect(await noteOf(number, noteId)).toMatchObject({
      ...{ deleted: false, text: 'An armadillo', attachments: [{ name: 'plan.txt' }] },
    });
    expect(await finds('armadillo')).toContain(number);
    await logIsWhole();
  });

  it('is for its author and for those with the right, and never of the note a case began with', async () => {
    const { number, noteId } = await noted();
    expect(await remove(await expert(), number, noteId)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await remove(await manager(), number, noteId)).toMatchObject({ __typename: 'ActionPerformed' });
    const agent = await manager();
    const { streams } = await agent.ask('{ streams { id key } }');
    const input = {
      ...{ streamId: streams.find(({ key }: any) => key === 'support').id, subject: 'By hand' },
      ...{ html: '<p>She rang</p>', newContact: { kind: 'PERSON', name: 'By Hand' } },
    };
    const { openCase } = await agent.ask(
      `mutation ($input: OpenCaseInput!) { openCase(input: $input) { ${OUTCOME} } }`,
      { input },
    );
    expect(openCase).toMatchObject({ __typename: 'ActionPerformed' });
    const first = (await nodesOf(openCase.number)).find(({ __typename }) => __typename === 'NoteEntry');
    expect(first).toMatchObject({ text: 'She rang', mayEdit: false });
    expect(await remove(agent, openCase.number, first.id)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await edit(agent, openCase.number, first.id, '<p>No</p>')).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('pinned notes (CS-19)', () => {
  it('stand above the timeline for everybody, the latest first, and let go', async () => {
    const { number, noteId } = await noted();
    const second = await write(await expert(), number, '<p>Second</p>');
    expect(await pin(await specialist(), number, noteId)).toMatchObject({ __typename: 'ActionPerformed' });
    await pin(await expert(), number, second);
    expect((await caseOf(number)).pinnedNotes.map(({ id }: any) => id)).toEqual([second, noteId]);
    expect((await nodesOf(number)).at(-1)).toMatchObject({ summary: 'pinned a note' });
    await pin(await specialist(), number, second, false);
    expect((await caseOf(number)).pinnedNotes.map(({ id }: any) => id)).toEqual([noteId]);
  });

  it('show their latest words, and go with the note that is deleted', async () => {
    const { number, noteId } = await noted();
    await pin(await specialist(), number, noteId);
    await edit(await specialist(), number, noteId, '<p>Latest</p>');
    expect((await caseOf(number)).pinnedNotes).toMatchObject([{ text: 'Latest' }]);
    await remove(await specialist(), number, noteId);
    expect((await caseOf(number)).pinnedNotes).toEqual([]);
  });

  it('need the right to edit cases, and are ten at most', async () => {
    const { number, noteId } = await noted();
    const { errors } = await (
      await api.agent('trainee@test.example')
    ).raw(PIN, {
      number,
      entryId: noteId,
      pinned: true,
    });
    expect(errors?.length).toBeGreaterThan(0);
    for (let n = 0; n < 10; n++)
      await pin(await specialist(), number, await write(await specialist(), number, `<p>Note ${n}</p>`));
    expect(await pin(await specialist(), number, noteId)).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path: 'entryId' }],
    });
  });
});

describe('a note about an entry (CS-20)', () => {
  it('names the author and the first words of what it is about', async () => {
    const { number } = await customerWrites(api);
    const [message] = await nodesOf(number);
    const id = await write(await specialist(), number, '<p>See the manual</p>', { about: message.id });
    expect(await noteOf(number, id)).toMatchObject({
      about: { entryId: message.id, name: 'Anna Nowak', words: 'Good morning, please help.' },
    });
    const on = await write(await expert(), number, '<p>Which page?</p>', { about: id });
    await remove(await specialist(), number, id);
    expect(await noteOf(number, on)).toMatchObject({ about: { entryId: id, words: '' } });
  });

  it('is refused about an entry of another case, and with an action that writes no note', async () => {
    const { number } = await customerWrites(api);
    const foreign = await noted();
    const agent = await specialist();
    const input = { number, version: await versionOf(agent, number), html: '<p>On that</p>' };
    for (const more of [
      { action: 'note', about: foreign.noteId },
      { action: 'note', about: 'nonsense' },
      { action: 'reply', about: (await nodesOf(number))[0].id },
    ])
      expect((await agent.ask(PERFORM, { input: { ...input, ...more } })).performAction).toMatchObject({
        code: 'INVALID_INPUT',
        fieldErrors: [{ path: 'about' }],
      });
  });
});

describe('a timeline, filtered (CS-20)', () => {
  it('shows what was asked for, and counts every kind', async () => {
    const { number, noteId } = await noted();
    await edit(await specialist(), number, noteId, '<p>Edited</p>');
    const { entryCounts, timeline } = await caseOf(number, ['NOTES']);
    expect(timeline).toMatchObject({ totalCount: 1, edges: [{ node: { id: noteId } }] });
    expect(entryCounts).toMatchObject({ messages: 1, notes: 1, calls: 0, approvals: 0 });
    const changes = (await caseOf(number, ['CHANGES'])).timeline;
    expect(changes.totalCount).toBe(entryCounts.changes);
    expect(changes.edges.at(-1).node.summary).toBe('edited a note');
    const all = await caseOf(number, []);
    expect(all.timeline.totalCount).toBe(
      Object.values(entryCounts as Record<string, number>).reduce((sum, count) => sum + count, 0),
    );
  });
});

describe('notes of a case that is moved, split or merged', () => {
  it('go along as they read now, edited, pinned, and with all their wordings', async () => {
    const { number, noteId } = await noted('<p>Before</p>');
    const agent = await specialist();
    await edit(agent, number, noteId, '<p>After</p>');
    await pin(agent, number, noteId);
    const to = await customerWrites(api);
    const { moveEntries } = await agent.ask(
      `mutation ($input: MoveEntriesInput!) { moveEntries(input: $input) { ${OUTCOME} } }`,
      {
        input: { number, version: await versionOf(agent, number), entryIds: [noteId], to: to.number },
      },
    );
    expect(moveEntries).toMatchObject({ __typename: 'ActionPerformed' });
    const [taken] = (await nodesOf(to.number)).filter(({ __typename }) => __typename === 'NoteEntry');
    expect(taken).toMatchObject({ text: 'After', editedAt: expect.any(String), pinned: true });
    expect((await caseOf(to.number)).pinnedNotes).toMatchObject([{ id: taken.id }]);
    expect((await caseOf(number)).pinnedNotes).toEqual([]);
    await edit(agent, to.number, taken.id, '<p>Later</p>');
    expect((await wordingsOf(agent, to.number, taken.id)).map(({ html }: any) => html)).toEqual([
      '<p>Before</p>',
      '<p>After</p>',
      '<p>Later</p>',
    ]);
    expect(await edit(agent, number, noteId, '<p>No</p>')).toMatchObject({ code: 'NOT_ALLOWED' });
    await logIsWhole();
  });

  it('stay pinned for the case that stays, and can be let go there; their words are fixed then', async () => {
    const { number, noteId } = await noted();
    await pin(await specialist(), number, noteId);
    const into = await customerWrites(api);
    const agent = await expert();
    await agent.ask(MERGE, {
      input: { number, version: await versionOf(agent, number), into: into.number },
    });
    expect((await agent.ask(MERGED, { number })).case.number).toBe(into.number);
    expect((await caseOf(into.number)).pinnedNotes).toMatchObject([{ id: noteId }]);
    expect(await edit(await specialist(), into.number, noteId, '<p>No</p>')).toMatchObject({
      code: 'INVALID_INPUT',
    });
    await pin(agent, into.number, noteId, false);
    expect((await caseOf(into.number)).pinnedNotes).toEqual([]);
  });
});

describe('what others see of it', () => {
  it('is nothing: a customer reads their case as it was', async () => {
    const { number, noteId } = await noted();
    const customer = await api.customer('anna@customer.example');
    const before = (await customer.ask(MY_CASE, { number })).myCase;
    await edit(await specialist(), number, noteId, '<p>Edited in secret</p>');
    await pin(await specialist(), number, noteId);
    await remove(await specialist(), number, noteId);
    const after = (await customer.ask(MY_CASE, { number })).myCase;
    expect(after.messages).toEqual(before.messages);
    expect(JSON.stringify(after)).not.toMatch(/ferret|secret/);
  });
});

describe('colleagues who look on', () => {
  it('are told of each change at once', async () => {
    const { number, noteId } = await noted();
    const agent = await specialist();
    const live = await (
      await expert()
    ).subscribe(`subscription ($number: String!) { caseChanged(number: $number) { version what } }`, {
      number,
    });
    for (const change of [
      () => edit(agent, number, noteId, '<p>Other words</p>'),
      () => pin(agent, number, noteId),
      () => remove(agent, number, noteId),
      () => remove(agent, number, noteId, false),
    ]) {
      await change();
      const { caseChanged } = await live.next();
      expect(caseChanged.version).toBe((await caseOf(number)).version);
    }
    live.close();
  });
});
