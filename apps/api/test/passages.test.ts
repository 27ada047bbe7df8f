import { customerWrites } from '../testing/customer-writes.js';
import type { DoorClient } from '../testing/door-client.js';
import { CASE, MY_CASE, PERFORM, TAKE_BACK } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';

let api: RunningApi;
let [trainee, expert, specialist]: DoorClient[] = [];
beforeAll(async () => {
  api = await startApi({ UNDO_SEND_SECONDS: '30' });
  [trainee, expert, specialist] = await Promise.all(
    ['trainee', 'expert', 'specialist'].map((name) => api.agent(`${name}@test.example`)),
  );
});
afterAll(() => api.stop());

const FIELDS = `id entryId draftOf { name } words passage { start end } inDraft { start end } by { name } resolvedAt resolvedBy { name }
  comments { id text by { name } mentions { name } editedAt deletedAt }`;
const THREAD = `__typename ... on PassageThread { ${FIELDS} } ... on Refused { code fieldErrors { path } }`;
const THREADS = `query ($number: String!, $draftOf: ID) { passageThreads(number: $number, draftOf: $draftOf) { ${FIELDS} } }`;

const office = { stream: 'accounting-office' };
const letters = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s/g, '');
async function threads(agent: DoorClient, number: string, draftOf?: string): Promise<any[]> {
  return (await agent.ask(THREADS, { number, draftOf })).passageThreads;
}
async function comment(agent: DoorClient, number: string, html: string, words: string, more: object = {}) {
  const start = letters(html).indexOf(letters(words));
  const input = { number, start, end: start + letters(words).length, words, text: 'Are you sure?', ...more };
  const query = `mutation ($input: CommentOnPassageInput!) { commentOnPassage(input: $input) { ${THREAD} } }`;
  return (await agent.ask(query, { input })).commentOnPassage;
}
async function answer(agent: DoorClient, threadId: string, text: string, mentions: string[] = []) {
  const query = `mutation ($input: AnswerCommentInput!) { answerComment(input: $input) { ${THREAD} } }`;
  return (await agent.ask(query, { input: { threadId, text, mentions } })).answerComment;
}
async function resolve(agent: DoorClient, threadId: string, resolved = true) {
  const query = `mutation ($threadId: ID!, $resolved: Boolean!) { resolveThread(threadId: $threadId, resolved: $resolved) { ${THREAD} } }`;
  return (await agent.ask(query, { threadId, resolved })).resolveThread;
}
const save = (agent: DoorClient, number: string, html: string, more: object = {}) =>
  agent.ask(`mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { updatedAt } }`, {
    input: { number, actionKey: 'propose', html, input: {}, ...more },
  });
async function perform(agent: DoorClient, number: string, action: string, more: object = {}) {
  const { case: found } = await agent.ask(CASE, { number });
  const { performAction } = await agent.ask(PERFORM, {
    input: { number, version: found.version, action, ...more },
  });
  expect(performAction.__typename).toBe('ActionPerformed');
  return performAction;
}
async function propose(number: string, html: string): Promise<string> {
  await perform(trainee!, number, 'propose', { html });
  return (await trainee!.ask(CASE, { number })).case.proposal.id;
}
/** What stands at a thread's place. */
const at = (html: string, { start, end }: { start: number; end: number }) => letters(html).slice(start, end);
const idOf = async (agent: DoorClient): Promise<string> =>
  (await agent.ask('{ me { agent { id } } }')).me.agent.id;
const notices = async (agent: DoorClient) =>
  (await agent.ask('{ notices(first: 50) { notices { kind text number by { name } } } }')).notices.notices;
const mails = async () => (await (await fetch(`${api.url}/demo/mail.json`)).json()) as object[];

describe('words of a proposal', () => {
  const html = '<p>Dear Anna, pay <strong>until Friday</strong> the tax.</p>';

  it('are commented on, answered, resolved and opened again', async () => {
    const { number } = await customerWrites(api, office);
    const entryId = await propose(number, html);
    const thread = await comment(expert!, number, html, 'until Friday', { entryId });
    expect(thread).toMatchObject({
      entryId,
      draftOf: null,
      words: 'until Friday',
      by: { name: 'Eva Expert' },
      resolvedAt: null,
      comments: [{ text: 'Are you sure?', by: { name: 'Eva Expert' } }],
    });
    expect(at(html, thread.passage)).toBe('untilFriday');
    await answer(trainee!, thread.id, 'Monday then');
    expect(await resolve(expert!, thread.id)).toMatchObject({ resolvedBy: { name: 'Eva Expert' } });
    expect(await resolve(trainee!, thread.id, false)).toMatchObject({ resolvedAt: null, resolvedBy: null });
    expect((await threads(trainee!, number))[0].comments.map((each: any) => each.text)).toEqual([
      'Are you sure?',
      'Monday then',
    ]);
  });

  it('tell the author, whoever is mentioned, and whoever took part; each once and nobody of their own', async () => {
    const { number } = await customerWrites(api, office);
    const entryId = await propose(number, html);
    const about = async (agent: DoorClient) =>
      (await notices(agent)).filter((each: any) => each.number === number);
    const thread = await comment(expert!, number, html, 'the tax', {
      entryId,
      text: 'Which, @Stan Specialist?',
      mentions: [await idOf(specialist!)],
    });
    expect(thread.comments[0].mentions).toEqual([{ name: 'Stan Specialist' }]);
    expect(await about(trainee!)).toMatchObject([{ kind: 'COMMENTED', by: { name: 'Eva Expert' } }]);
    expect(await about(specialist!)).toMatchObject([{ kind: 'MENTIONED', text: 'Which, @Stan Specialist?' }]);
    await answer(specialist!, thread.id, 'VAT');
    expect((await about(expert!)).filter((each: any) => each.kind === 'ANSWERED')).toHaveLength(1);
    expect((await about(trainee!)).map((each: any) => each.kind)).toEqual(['ANSWERED', 'COMMENTED']);
    expect(await about(specialist!)).toHaveLength(1);
  });

  it('may mention only colleagues who may see the case', async () => {
    const { number } = await customerWrites(api, office);
    const entryId = await propose(number, html);
    const accountant = await idOf(await api.agent('accountant@test.example'));
    const manager = await idOf(await api.agent('manager@test.example'));
    const { caseReaders } = await expert!.ask(
      'query ($number: String!) { caseReaders(number: $number) { id name } }',
      { number },
    );
    const readers = caseReaders.map((each: any) => each.id);
    expect(readers).toContain(await idOf(trainee!));
    for (const stranger of [accountant, manager].filter((id) => !readers.includes(id)))
      expect(await comment(expert!, number, html, 'tax', { entryId, mentions: [stranger] })).toMatchObject({
        code: 'INVALID_INPUT',
        fieldErrors: [{ path: 'mentions' }],
      });
    expect(await comment(expert!, number, html, 'tax', { entryId, mentions: ['nobody'] })).toMatchObject({
      fieldErrors: [{ path: 'mentions' }],
    });
    expect(await threads(expert!, number)).toEqual([]);
  });

  it.each([
    ['without words of a comment', { text: ' ' }, 'text'],
    ['with too long a comment', { text: 'x'.repeat(5001) }, 'text'],
    ['of a passage that is too long', { words: 'x'.repeat(2001) }, 'words'],
    ['of nothing', { words: ' \n' }, 'words'],
    ['of words that are not there', { words: 'until Tuesday' }, 'words'],
  ])('are refused %s, by the name of the field', async (_what, more, path) => {
    const { number } = await customerWrites(api, office);
    const entryId = await propose(number, html);
    expect((await comment(expert!, number, html, 'Friday', { entryId, ...more })).fieldErrors[0].path).toBe(
      path,
    );
  });
});

describe('one’s own comment', () => {
  const html = '<p>Dear Anna, pay <strong>until Friday</strong> the tax.</p>';
  const begun = async (more: object = {}) => {
    const { number } = await customerWrites(api, office);
    const entryId = await propose(number, html);
    const thread = await comment(expert!, number, html, 'until Friday', { entryId, ...more });
    return { number, thread, id: thread.comments[0].id as string };
  };
  const edit = async (agent: DoorClient, commentId: string, text: string, mentions: string[] = []) =>
    (
      await agent.ask(`mutation ($input: EditCommentInput!) { editComment(input: $input) { ${THREAD} } }`, {
        input: { commentId, text, mentions },
      })
    ).editComment;
  const remove = async (agent: DoorClient, commentId: string) =>
    (
      await agent.ask(
        `mutation ($commentId: ID!) { deleteComment(commentId: $commentId) { __typename ... on CommentDeleted { thread { ${FIELDS} } } ... on Refused { code } } }`,
        { commentId },
      )
    ).deleteComment;
  const about = async (agent: DoorClient, number: string) =>
    (await notices(agent)).filter((each: any) => each.number === number);

  it('is put right and marked; who has not read of it yet reads the new words, who is named only now is told', async () => {
    const { number, thread, id } = await begun();
    const specialistId = await idOf(specialist!);
    expect(await edit(expert!, id, 'Are you sure, @Stan Specialist?', [specialistId])).toMatchObject({
      id: thread.id,
      comments: [{ text: 'Are you sure, @Stan Specialist?', editedAt: expect.any(String), deletedAt: null }],
    });
    expect(await about(trainee!, number)).toMatchObject([
      { kind: 'COMMENTED', text: 'Are you sure, @Stan Specialist?' },
    ]);
    expect(await about(specialist!, number)).toMatchObject([{ kind: 'MENTIONED' }]);
    await edit(expert!, id, 'Quite sure, @Stan Specialist?', [specialistId]);
    expect(await about(specialist!, number)).toMatchObject([{ text: 'Quite sure, @Stan Specialist?' }]);
  });

  it('keeps its words when it is edited into nothing, or mentions a stranger', async () => {
    const { id } = await begun();
    expect(await edit(expert!, id, '  ')).toMatchObject({ fieldErrors: [{ path: 'text' }] });
    const nobody = '019a0000-0000-7000-8000-000000000000';
    expect(await edit(expert!, id, 'Hm', [nobody])).toMatchObject({ fieldErrors: [{ path: 'mentions' }] });
  });

  it('leaves nothing when it is deleted, nor does the notice nobody has read', async () => {
    const { number, id } = await begun();
    expect(await remove(expert!, id)).toEqual({ __typename: 'CommentDeleted', thread: null });
    expect(await threads(expert!, number)).toEqual([]);
    expect(await about(trainee!, number)).toEqual([]);
    expect(await remove(expert!, id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves its place while there is an answer to it, and none of its words', async () => {
    const { number, thread, id } = await begun({ text: 'SECRETSLIP' });
    const [, second] = (await answer(trainee!, thread.id, 'I am')).comments;
    expect((await remove(expert!, id)).thread.comments).toMatchObject([
      { text: '', deletedAt: expect.any(String), by: { name: 'Eva Expert' } },
      { text: 'I am' },
    ]);
    const kept = await api.source.query(
      `SELECT count(*)::int AS n FROM passage_comment WHERE body LIKE '%SECRETSLIP%'`,
    );
    expect(kept).toEqual([{ n: 0 }]);
    expect(await edit(expert!, id, 'Again')).toMatchObject({ code: 'NOT_FOUND' });
    // With the last answer its thread goes.
    expect(await remove(trainee!, second.id)).toEqual({ __typename: 'CommentDeleted', thread: null });
    expect(await threads(expert!, number)).toEqual([]);
  });

  it('is nobody else’s to change', async () => {
    const { number, id } = await begun();
    expect(await edit(trainee!, id, 'Mine')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await remove(trainee!, id)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await threads(expert!, number))[0].comments).toMatchObject([
      { text: 'Are you sure?', editedAt: null },
    ]);
  });
});

describe('a commented passage', () => {
  const first = '<p>Dear Anna, please pay until Friday. Bring all your papers to our office.</p>';
  const second = '<p>Good morning Anna,</p><p>please pay <em>until</em> Friday.</p><p>Thank you</p>';

  it('goes on through a rejection, the new draft and the new proposal; a deleted one keeps its words', async () => {
    const { number } = await customerWrites(api, office);
    const entryId = await propose(number, first);
    await comment(expert!, number, first, 'until Friday', { entryId });
    await comment(expert!, number, first, 'all your papers', { entryId });
    await perform(expert!, number, 'reject', { html: '<p>See my comments</p>' });
    await save(trainee!, number, second);
    const [kept, gone] = await threads(trainee!, number);
    expect(kept).toMatchObject({ entryId, words: 'until Friday' });
    expect(at(second, kept.inDraft)).toBe('untilFriday');
    expect(gone.inDraft.start).toBe(gone.inDraft.end);
    // Somebody else's draft does not go on from it.
    expect((await threads(expert!, number))[0].inDraft).toBeNull();
    const again = await propose(number, second);
    const after = await threads(expert!, number);
    expect(after.map((each) => each.entryId)).toEqual([again, again]);
    expect(at(second, after[0].passage)).toBe('untilFriday');
    expect(after[1]).toMatchObject({ words: 'all your papers' });
    expect(after[1].passage.start).toBe(after[1].passage.end);
  });

  it('stays with the round it was resolved in', async () => {
    const { number } = await customerWrites(api, office);
    const entryId = await propose(number, first);
    await resolve(expert!, (await comment(expert!, number, first, 'papers', { entryId })).id);
    await perform(expert!, number, 'reject', { html: '<p>Again</p>' });
    await propose(number, second);
    expect(await threads(expert!, number)).toMatchObject([{ entryId }]);
  });

  it('of a draft follows what is typed: told by the editor, or found in the text', async () => {
    const { number } = await customerWrites(api, office);
    await save(trainee!, number, '<p>one two one two</p>');
    const { id } = await comment(trainee!, number, '<p>one two one two</p>', 'one two');
    const told = { passages: [{ threadId: id, start: 6, end: 12 }] };
    await save(trainee!, number, '<p>one two one two three</p>', told);
    expect((await threads(trainee!, number))[0]).toMatchObject({
      passage: { start: 6, end: 12 },
      draftOf: { name: 'Tina Trainee' },
    });
    await save(trainee!, number, '<p>zero one two one two three</p>');
    expect((await threads(trainee!, number))[0].passage).toEqual({ start: 10, end: 16 });
    await save(trainee!, number, '<p>short</p>', { passages: [{ threadId: id, start: 3, end: 700 }] });
    expect((await threads(trainee!, number))[0].passage).toEqual({ start: 0, end: 0 });
    await save(trainee!, number, '<p>one two</p>');
    const entryId = await propose(number, '<p>now one two</p>');
    expect(await threads(trainee!, number)).toMatchObject([{ entryId, passage: { start: 3, end: 9 } }]);
  });

  it('of a draft that is thrown away is settled with it, and what was said stays', async () => {
    const { number } = await customerWrites(api, office);
    await save(trainee!, number, '<p>Nonsense</p>');
    await comment(trainee!, number, '<p>Nonsense</p>', 'Nonsense');
    await trainee!.ask('mutation ($number: String!) { dropDraft(number: $number) }', { number });
    expect(await threads(trainee!, number)).toMatchObject([
      { words: 'Nonsense', resolvedBy: { name: 'Tina Trainee' }, comments: [{ text: 'Are you sure?' }] },
    ]);
  });

  it('of a reply that is taken back comes back with the draft', async () => {
    const { number } = await customerWrites(api);
    const html = '<p>The drum is dirty.</p>';
    await save(expert!, number, html, { actionKey: 'reply' });
    const { id } = await comment(expert!, number, html, 'drum');
    const { takeBack } = await perform(expert!, number, 'reply', { html, mayTakeBack: true });
    expect(await threads(expert!, number)).toMatchObject([{ id, entryId: takeBack.entryId, draftOf: null }]);
    await expert!.ask(TAKE_BACK, { entryId: takeBack.entryId });
    expect(await threads(expert!, number)).toMatchObject([
      { id, entryId: null, draftOf: { name: 'Eva Expert' } },
    ]);
  });
});

describe('a colleague’s draft', () => {
  it('is shown to whoever may act on the case, and can be commented on', async () => {
    const { number } = await customerWrites(api, office);
    await save(trainee!, number, '<p>My first words</p>');
    const { colleaguesDrafts } = await expert!.ask(
      'query ($number: String!) { colleaguesDrafts(number: $number) { html actionName by { id name } } }',
      { number },
    );
    expect(colleaguesDrafts).toMatchObject([{ html: '<p>My first words</p>', by: { name: 'Tina Trainee' } }]);
    const draftOf = colleaguesDrafts[0].by.id;
    const thread = await comment(expert!, number, '<p>My first words</p>', 'first', { draftOf });
    expect(thread).toMatchObject({ draftOf: { name: 'Tina Trainee' } });
    expect((await threads(expert!, number, draftOf)).map((each) => each.id)).toEqual([thread.id]);
  });
});

describe('whoever looks on', () => {
  it('hears of comments at once, and of those of their case only', async () => {
    const { number } = await customerWrites(api, office);
    const entryId = await propose(number, '<p>Pay now</p>');
    const changes = await trainee!.subscribe(
      'subscription ($number: String!) { passagesChanged(number: $number) { number } }',
      { number },
    );
    await comment(expert!, number, '<p>Pay now</p>', 'now', { entryId });
    expect(await changes.next()).toEqual({ passagesChanged: { number } });
    changes.close();
  });

  it('hears nothing of a case they may not see', async () => {
    const { number } = await customerWrites(api, office);
    const entryId = await propose(number, '<p>Pay now</p>');
    const accountant = await api.agent('accountant@test.example');
    const changes = await accountant.subscribe(
      'subscription ($number: String!) { passagesChanged(number: $number) { number } }',
      { number },
    );
    await comment(expert!, number, '<p>Pay now</p>', 'now', { entryId });
    expect(await changes.next()).toBeUndefined();
    expect((await accountant.ask(THREADS, { number })).passageThreads).toBeNull();
    changes.close();
  });
});

describe('the customer', () => {
  const marks =
    '<p>Pay <span data-thread="SECRET" class="SECRET" title="SECRET">until</span> <mark data-c="SECRET">Friday</mark><!--SECRET--></p>';

  it('sees nothing of it in any channel, whatever the words went through', async () => {
    const email = 'nothing@customer.example';
    const { number, caseId } = await customerWrites(api, { ...office, email });
    await register(api, email, 'Nina Nothing');
    await save(trainee!, number, marks);
    await comment(trainee!, number, '<p>Pay until Friday</p>', 'until', { text: 'SECRET of the draft' });
    const entryId = await propose(number, marks);
    await comment(expert!, number, '<p>Pay until Friday</p>', 'Friday', {
      entryId,
      text: 'SECRET of the proposal',
    });
    // As if a mark had ever got into what was kept.
    await api.source.query(`ALTER TABLE case_entry DISABLE TRIGGER USER`);
    await api.source.query(`UPDATE case_entry SET html = $2 WHERE id = $1`, [entryId, marks]);
    await api.source.query(`ALTER TABLE case_entry ENABLE TRIGGER USER`);
    await perform(expert!, number, 'accept');
    await api.settle();
    const customer = await api.customer(email);
    const { myCase } = await customer.ask(MY_CASE, { number });
    const list = await customer.ask('{ myCases { edges { node { number subject preview } } } }');
    const mailed = (await mails()).filter((mail) => JSON.stringify(mail).includes(email));
    const kept = await api.source.query(
      `SELECT html, body, data FROM case_entry WHERE case_id = $1 AND kind = 'message'`,
      [caseId],
    );
    const outbox = await api.source.query(
      `SELECT payload FROM outbox WHERE payload::text LIKE '%' || $1 || '%'`,
      [email],
    );
    expect(JSON.stringify(myCase)).toContain('until');
    expect(mailed.length).toBeGreaterThan(0);
    for (const told of [myCase, list, mailed, kept, outbox])
      expect(JSON.stringify(told)).not.toMatch(/SECRET|data-|<mark|<!--SECRET/);
  });

  it('cannot be told by the database either', async () => {
    const [{ role }] = (await api.source.query('SELECT portal_role() AS role')) as [{ role: string }];
    for (const table of ['passage_thread', 'passage_comment'])
      expect(
        await api.source.query(`SELECT has_any_column_privilege($1, $2, 'SELECT') AS may`, [role, table]),
      ).toEqual([{ may: false }]);
  });
});
