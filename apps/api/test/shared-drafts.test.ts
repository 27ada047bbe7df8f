import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { customerWrites } from '../testing/customer-writes.js';
import type { DoorClient } from '../testing/door-client.js';
import { CASE, PERFORM } from '../testing/operations.js';
import { register, startApi, type RunningApi } from '../testing/start-api.js';
import { all, docFrom, docOf, since, take, textIn, vector, wordsIn } from '../testing/yjs-texts.js';

let api: RunningApi;
let [trainee, expert, specialist, accountant]: DoorClient[] = [];
beforeAll(async () => {
  api = await startApi();
  [trainee, expert, specialist, accountant] = await Promise.all(
    ['trainee', 'expert', 'specialist', 'accountant'].map((name) => api.agent(`${name}@test.example`)),
  );
});
afterAll(() => api.stop());

const office = { stream: 'accounting-office' };
const REFUSED = `... on Refused { code message fieldErrors { path } }`;
const JOIN = `mutation ($input: JoinSharedDraftInput!) { joinSharedDraft(input: $input) {
  __typename ... on SharedDraft { id seq state seed seededFrom } ${REFUSED} } }`;
const PUSH = `mutation ($input: PushSharedDraftInput!) { pushSharedDraft(input: $input) {
  __typename ... on SharedDraftPushed { seq update vector } ${REFUSED} } }`;
const SAVE_SHARED = `mutation ($input: SaveSharedDraftInput!) { saveSharedDraft(input: $input) }`;
const CARET = `mutation ($id: ID!, $window: ID!, $caret: String) { tellDraftCaret(id: $id, window: $window, caret: $caret) }`;
const NEWS = `subscription ($id: ID!, $window: ID!, $vector: String) { sharedDraftNews(id: $id, window: $window, vector: $vector) {
  seq update vector ended writers { window caret agent { name } } } }`;
const INFO = `query ($number: String!, $draftOf: ID) { sharedDraft(number: $number, draftOf: $draftOf) { id seq } }`;

const idOf = async (agent: DoorClient): Promise<string> =>
  (await agent.ask('{ me { agent { id } } }')).me.agent.id;
async function save(
  agent: DoorClient,
  number: string,
  html: string,
  more: object = {},
): Promise<string | null> {
  const query = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { updatedAt } }`;
  const input = { number, actionKey: 'propose', html, input: {}, ...more };
  return (await agent.ask(query, { input })).saveDraft?.updatedAt ?? null;
}
const join = async (agent: DoorClient, input: object) => (await agent.ask(JOIN, { input })).joinSharedDraft;
const push = async (agent: DoorClient, input: object) =>
  (await agent.ask(PUSH, { input: { window: randomUUID(), ...input } })).pushSharedDraft;
const draftOf = async (number: string): Promise<string> =>
  (await trainee!.ask('query ($number: String!) { case(number: $number) { draft { html } } }', { number }))
    .case.draft?.html;
async function perform(agent: DoorClient, number: string, more: object) {
  const { case: found } = await agent.ask(CASE, { number });
  const input = { number, version: found.version, action: 'propose', ...more };
  return (await agent.ask(PERFORM, { input })).performAction;
}

const opened: { close: () => void }[] = [];
afterEach(() => opened.splice(0).forEach((news) => news.close()));

/** One who writes along: their document, and what they know of the server's. */
class Hand {
  readonly window = randomUUID();
  readonly doc: Y.Doc;

  constructor(
    readonly agent: DoorClient,
    readonly id: string,
    state: string,
  ) {
    this.doc = docFrom(state);
  }

  async push(more: object = {}) {
    const answer = await push(this.agent, {
      ...{ id: this.id, update: all(this.doc), vector: vector(this.doc), window: this.window, ...more },
    });
    if (answer.update) take(this.doc, answer.update);
    return answer;
  }

  async listen() {
    const given = { id: this.id, window: this.window, vector: vector(this.doc) };
    const news = await this.agent.subscribe(NEWS, given);
    opened.push(news);
    return {
      close: () => news.close(),
      /** Up to the first that is wanted; what came is taken in on the way. */
      until: async (wanted: (heard: any) => boolean) => {
        for (;;) {
          const heard = (await news.next())?.sharedDraftNews;
          if (heard?.update) take(this.doc, heard.update);
          if (!heard || wanted(heard)) return heard;
        }
      },
    };
  }
}

/** A draft of the trainee's that the expert writes along in. */
async function together(words = 'middle') {
  const { number } = await customerWrites(api, office);
  const seededFrom = await save(trainee!, number, `<p>${words}</p>`);
  const author = await idOf(trainee!);
  const joined = await join(expert!, { number, draftOf: author, seed: all(docOf(words)), seededFrom });
  expect(joined.__typename).toBe('SharedDraft');
  const { id, state } = joined;
  return {
    ...{ number, id, author, joined },
    guest: new Hand(expert!, id, state),
    own: new Hand(trainee!, id, state),
  };
}

describe('writing along in a colleague’s draft', () => {
  it('begins with the first one’s document, which everybody takes', async () => {
    const { number, author, joined, id } = await together('first');
    const again = await join(specialist!, {
      ...{ number, draftOf: author, seed: all(docOf('another')), seededFrom: joined.seededFrom },
    });
    expect(again).toEqual(joined);
    expect(wordsIn(docFrom(again.state))).toBe('first');
    expect((await trainee!.ask(INFO, { number })).sharedDraft).toEqual({ id, seq: 0 });
    expect((await expert!.ask(INFO, { number })).sharedDraft).toBeNull();
  });

  it('is begun once, whoever comes at the same moment', async () => {
    const { number } = await customerWrites(api, office);
    const seededFrom = await save(trainee!, number, '<p>x</p>');
    const author = await idOf(trainee!);
    const joined = await Promise.all(
      [trainee!, expert!, specialist!, expert!].map((agent, at) =>
        join(agent, { number, draftOf: author, seed: all(docOf(`x${at}`)), seededFrom }),
      ),
    );
    expect(new Set(joined.map(({ id }) => id)).size).toBe(1);
    expect(new Set(joined.map(({ state }) => state)).size).toBe(1);
  });

  it('is not begun from words that were saved over since', async () => {
    const { number } = await customerWrites(api, office);
    const seededFrom = await save(trainee!, number, '<p>old</p>');
    await save(trainee!, number, '<p>new</p>');
    const author = await idOf(trainee!);
    expect(
      await join(expert!, { number, draftOf: author, seed: all(docOf('old')), seededFrom }),
    ).toMatchObject({ code: 'DRAFT_MOVED_ON' });
  });

  it('shows both what both write at the same time, at once', async () => {
    const { guest, own } = await together();
    const [heardByGuest, heardByAuthor] = [await guest.listen(), await own.listen()];
    await Promise.all([heardByGuest.until(() => true), heardByAuthor.until(() => true)]);
    textIn(own.doc).insert(0, 'before ');
    textIn(guest.doc).insert(6, ' after');
    await Promise.all([own.push(), guest.push()]);
    const whole = ({ doc }: Hand) => wordsIn(doc) === 'before middle after';
    if (!whole(own)) await heardByAuthor.until(() => whole(own));
    if (!whole(guest)) await heardByGuest.until(() => whole(guest));
    expect(wordsIn(own.doc)).toBe(wordsIn(guest.doc));
    heardByGuest.close();
    heardByAuthor.close();
  });

  it('shows each where the other’s caret is, by the name the server knows, until they leave', async () => {
    const { guest, own, id } = await together();
    const heard = await own.listen();
    const listening = await guest.listen();
    await heard.until(({ writers }) => writers.length === 1);
    await guest.push({ caret: '{"name":"The Director"}' });
    const told = await heard.until(({ writers }) => writers[0]?.caret);
    expect(told.writers).toEqual([
      { window: guest.window, caret: '{"name":"The Director"}', agent: { name: 'Eva Expert' } },
    ]);
    expect(
      (await expert!.ask(CARET, { id, window: guest.window, caret: 'x'.repeat(1_001) })).tellDraftCaret,
    ).toBe(false);
    expect((await expert!.ask(CARET, { id, window: guest.window, caret: null })).tellDraftCaret).toBe(true);
    await heard.until(({ writers }) => writers[0]?.caret === null);
    listening.close();
    await heard.until(({ writers }) => writers.length === 0);
    heard.close();
  });

  it('takes the same words in once, however often they are sent', async () => {
    const { guest, own } = await together();
    textIn(guest.doc).insert(6, ' after');
    const update = all(guest.doc);
    expect((await guest.push({ update })).seq).toBe(1);
    expect((await guest.push({ update })).seq).toBe(1);
    await own.push();
    expect(wordsIn(own.doc)).toBe('middle after');
  });

  it.each([
    ['what is no base64', () => '%%%', 'update'],
    ['bytes that are no update', () => Buffer.from('never an update').toString('base64'), 'update'],
    [
      'what goes on from something the server never had',
      () => {
        const doc = docOf('x');
        const known = Y.encodeStateVector(doc);
        textIn(doc).insert(1, 'y');
        return since(doc, known);
      },
      'update',
    ],
    ['more than there is room for', () => Buffer.alloc(1_000_001).toString('base64'), 'update'],
  ])('refuses %s, by the name of the field, and keeps what there was', async (_what, update, path) => {
    const { guest, own } = await together();
    expect(await guest.push({ update: update() })).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path }],
    });
    expect((await own.push()).seq).toBe(0);
    expect(wordsIn(own.doc)).toBe('middle');
  });

  it('refuses a beginning that is no text', async () => {
    const { number } = await customerWrites(api, office);
    const seededFrom = await save(trainee!, number, '<p>x</p>');
    for (const seed of ['%%%', 'AAAA', all(new Y.Doc())])
      expect(await join(trainee!, { number, seed, seededFrom })).toMatchObject({
        fieldErrors: [{ path: 'seed' }],
      });
  });
});

describe('the draft’s own words', () => {
  it('go on being kept, sanitised, by whoever knows the newest; older ones change nothing', async () => {
    const { number, guest, own, id } = await together();
    textIn(guest.doc).insert(6, ' after');
    const { seq } = await guest.push();
    const kept = (html: string, at: number, agent = expert!) =>
      agent.ask(SAVE_SHARED, { input: { id, seq: at, html } }).then((data) => data.saveSharedDraft);
    expect(await kept('<p>middle after<script>x</script></p>', seq)).toBe(true);
    expect(await draftOf(number)).toBe('<p>middle after</p>');
    expect(await kept('<p>middle</p>', 0, trainee!)).toBe(true);
    expect(await kept('<p>from the future</p>', seq + 5)).toBe(false);
    expect(await draftOf(number)).toBe('<p>middle after</p>');
    await own.push();
    const fields = { input: { fields: { topic: 'tax' } } };
    expect(
      await save(trainee!, number, '<p>middle</p>', { shared: { id, seq: 0 }, ...fields }),
    ).not.toBeNull();
    expect(await draftOf(number)).toBe('<p>middle after</p>');
  });

  it('are not taken from a window that does not know that others write along', async () => {
    const { number } = await together();
    expect(await save(trainee!, number, '<p>alone</p>')).toBeNull();
    expect(await draftOf(number)).toBe('<p>middle</p>');
  });

  it('take comments along with them, whoever keeps them', async () => {
    const { number, guest, id, author } = await together('pay until Friday');
    await expert!.ask(
      `mutation ($input: CommentOnPassageInput!) { commentOnPassage(input: $input) { __typename } }`,
      { input: { number, draftOf: author, start: 8, end: 14, words: 'Friday', text: 'Sure?', mentions: [] } },
    );
    textIn(guest.doc).insert(0, 'Please ');
    const { seq } = await guest.push();
    await expert!.ask(SAVE_SHARED, { input: { id, seq, html: '<p>Please pay until Friday</p>' } });
    const { passageThreads } = await expert!.ask(
      `query ($number: String!) { passageThreads(number: $number) { passage { start end } } }`,
      { number },
    );
    expect(passageThreads).toEqual([{ passage: { start: 14, end: 20 } }]);
  });
});

describe('sending', () => {
  it('is refused while a colleague’s words are not in what is sent', async () => {
    const { number, guest, own } = await together();
    textIn(guest.doc).insert(6, ' after');
    const { seq } = await guest.push();
    for (const stale of [{}, { draftSeq: 0 }])
      expect(await perform(trainee!, number, { html: '<p>middle</p>', ...stale })).toMatchObject({
        code: 'DRAFT_WENT_ON',
      });
    await own.push();
    const html = `<p>${wordsIn(own.doc)}</p>`;
    expect(await perform(trainee!, number, { html, draftSeq: seq })).toMatchObject({
      __typename: 'ActionPerformed',
    });
  });

  it('ends the writing for everybody, says how, and takes no word more', async () => {
    const { number, guest, id } = await together();
    const heard = await guest.listen();
    await heard.until(() => true);
    expect(await perform(trainee!, number, { html: '<p>middle</p>' })).toMatchObject({
      __typename: 'ActionPerformed',
    });
    expect(await heard.until(({ ended }) => ended)).toMatchObject({ ended: 'SENT', update: null });
    expect(await heard.until(() => true)).toBeUndefined();
    textIn(guest.doc).insert(0, 'too late ');
    expect(await guest.push()).toMatchObject({ code: 'NOT_FOUND' });
    expect((await expert!.ask(SAVE_SHARED, { input: { id, seq: 0, html: 'x' } })).saveSharedDraft).toBe(
      false,
    );
    expect(await api.source.query('SELECT FROM shared_draft WHERE id = $1', [id])).toEqual([]);
  });

  it('of something else leaves the draft and those who write it alone', async () => {
    const { number, guest } = await together();
    textIn(guest.doc).insert(6, ' after');
    await guest.push();
    expect(await perform(trainee!, number, { action: 'note', html: '<p>A note</p>' })).toMatchObject({
      __typename: 'ActionPerformed',
    });
    expect(await guest.push()).toMatchObject({ seq: 1 });
  });

  it('is not what throwing away is', async () => {
    const { number, guest, id } = await together();
    const heard = await guest.listen();
    await heard.until(() => true);
    await trainee!.ask(`mutation ($number: String!) { dropDraft(number: $number) }`, { number });
    expect(await heard.until(({ ended }) => ended)).toMatchObject({ ended: 'DROPPED' });
    expect(await api.source.query('SELECT FROM shared_draft WHERE id = $1', [id])).toEqual([]);
  });

  it('and writing at the same moment lose nothing: what was taken in is in what was sent', async () => {
    for (let round = 0; round < 5; round++) {
      const { number, guest } = await together();
      textIn(guest.doc).insert(6, ' after');
      const [pushed, sent] = await Promise.all([
        guest.push(),
        perform(trainee!, number, { html: '<p>middle</p>', draftSeq: 0 }),
      ]);
      const wentOn = sent.code === 'DRAFT_WENT_ON';
      expect(pushed.__typename).toBe(wentOn ? 'SharedDraftPushed' : 'Refused');
    }
  });
});

describe('whoever may not write on the case', () => {
  it('is told the same as of what is not there, at every door', async () => {
    const { number, author, id, joined, own } = await together();
    const email = 'curious@customer.example';
    await register(api, email, 'Carla Curious');
    const input = { number, draftOf: author, seed: all(docOf('x')), seededFrom: joined.seededFrom };
    expect(await join(accountant!, input)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await push(accountant!, { id, update: all(own.doc) })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await accountant!.ask(INFO, { number, draftOf: author })).sharedDraft).toBeNull();
    expect((await accountant!.ask(CARET, { id, window: randomUUID() })).tellDraftCaret).toBe(false);
    expect((await accountant!.ask(SAVE_SHARED, { input: { id, seq: 0, html: 'x' } })).saveSharedDraft).toBe(
      false,
    );
    const news = await accountant!.subscribe(NEWS, { id, window: randomUUID() });
    opened.push(news);
    expect(await news.next()).toBeUndefined();
    const customer = await api.customer(email);
    const { errors } = await customer.raw(INFO, { number });
    expect(errors?.[0]?.message).toContain('sharedDraft');
  });

  it('hears no word more from the moment they lose it', async () => {
    const { guest, own } = await together();
    const heard = await guest.listen();
    await heard.until(() => true);
    await api.source.query(`UPDATE agent SET suspended_at = now() WHERE email = 'expert@test.example'`);
    try {
      textIn(own.doc).insert(0, 'secret ');
      await own.push();
      expect(await heard.until(({ ended }) => ended)).toMatchObject({ ended: 'CLOSED', update: null });
      expect(wordsIn(guest.doc)).toBe('middle');
    } finally {
      await api.source.query(`UPDATE agent SET suspended_at = NULL WHERE email = 'expert@test.example'`);
      expert = await api.agent('expert@test.example');
    }
  });

  it('cannot be told by the database either, as customers', async () => {
    const [{ role }] = (await api.source.query('SELECT portal_role() AS role')) as [{ role: string }];
    expect(
      await api.source.query(`SELECT has_any_column_privilege($1, 'shared_draft', 'SELECT') AS may`, [role]),
    ).toEqual([{ may: false }]);
  });
});

/** Park–Miller: the same seed gives the same writing. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

describe.each([1, 7, 42, 2026])('three hands at random, by seed %d', (seed) => {
  it('end with the same words, and with every one that was written and not deleted', async () => {
    const roll = dice(seed);
    const { guest, own, id, joined } = await together('start');
    const hands = [own, guest, new Hand(specialist!, id, joined.state)];
    const written = new Set<string>();
    for (let step = 0; step < 60; step++) {
      const hand = hands[roll(3)]!;
      const text = textIn(hand.doc);
      const what = roll(5);
      if (what < 3) {
        const word = `<${step}>`;
        written.add(word);
        // Between words, so that one can be told from the other.
        const places = [0, ...[...text.toString().matchAll(/>/g)].map(({ index }) => index + 1)];
        text.insert(places[roll(places.length)]!, word);
      } else if (what === 3) {
        const found = /<\d+>/.exec(text.toString());
        if (found) {
          text.delete(found.index, found[0].length);
          written.delete(found[0]);
        }
      } else await hand.push();
    }
    for (const hand of [...hands, ...hands]) await hand.push();
    const texts = hands.map(({ doc }) => wordsIn(doc));
    expect(new Set(texts).size).toBe(1);
    for (const word of written) expect(texts[0]).toContain(word);
  });
});
