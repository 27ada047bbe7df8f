import * as Y from 'yjs';
import { customerWrites } from '../testing/customer-writes.js';
import { CARET, Hand, INFO, OFFICE, WritersOffice, idOf, join, save } from '../testing/shared-drafts.js';
import { all, docFrom, docOf, since, textIn, wordsIn } from '../testing/yjs-texts.js';

let office: WritersOffice;
beforeAll(async () => {
  office = await WritersOffice.open();
});
afterAll(() => office.close());
afterEach(() => Hand.opened.splice(0).forEach((news) => news.close()));

describe('writing along in a colleague’s draft', () => {
  it('begins with the first one’s document, which everybody takes', async () => {
    const { number, author, joined, id } = await office.together('first');
    const again = await join(office.specialist, {
      ...{ number, draftOf: author, seed: all(docOf('another')), seededFrom: joined.seededFrom },
    });
    expect(again).toEqual(joined);
    expect(wordsIn(docFrom(again.state))).toBe('first');
    expect((await office.trainee.ask(INFO, { number })).sharedDraft).toEqual({ id, seq: 0 });
    expect((await office.expert.ask(INFO, { number })).sharedDraft).toBeNull();
  });

  it('is begun once, whoever comes at the same moment', async () => {
    const { number } = await customerWrites(office.api, OFFICE);
    const seededFrom = await save(office.trainee, number, '<p>x</p>');
    const author = await idOf(office.trainee);
    const joined = await Promise.all(
      [office.trainee, office.expert, office.specialist, office.expert].map((agent, at) =>
        join(agent, { number, draftOf: author, seed: all(docOf(`x${at}`)), seededFrom }),
      ),
    );
    expect(new Set(joined.map(({ id }) => id)).size).toBe(1);
    expect(new Set(joined.map(({ state }) => state)).size).toBe(1);
  });

  it('is not begun from words that were saved over since', async () => {
    const { number } = await customerWrites(office.api, OFFICE);
    const seededFrom = await save(office.trainee, number, '<p>old</p>');
    await save(office.trainee, number, '<p>new</p>');
    const author = await idOf(office.trainee);
    expect(
      await join(office.expert, { number, draftOf: author, seed: all(docOf('old')), seededFrom }),
    ).toMatchObject({ code: 'DRAFT_MOVED_ON' });
  });

  it('shows both what both write at the same time, at once', async () => {
    const { guest, own } = await office.together();
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
    const { guest, own, id } = await office.together();
    const heard = await own.listen();
    const listening = await guest.listen();
    await heard.until(({ writers }) => writers.length === 1);
    await guest.push({ caret: '{"name":"The Director"}' });
    const told = await heard.until(({ writers }) => writers[0]?.caret);
    expect(told.writers).toEqual([
      { window: guest.window, caret: '{"name":"The Director"}', agent: { name: 'Eva Expert' } },
    ]);
    expect(
      (await office.expert.ask(CARET, { id, window: guest.window, caret: 'x'.repeat(1_001) })).tellDraftCaret,
    ).toBe(false);
    expect((await office.expert.ask(CARET, { id, window: guest.window, caret: null })).tellDraftCaret).toBe(
      true,
    );
    await heard.until(({ writers }) => writers[0]?.caret === null);
    listening.close();
    await heard.until(({ writers }) => writers.length === 0);
    heard.close();
  });

  it('takes the same words in once, however often they are sent', async () => {
    const { guest, own } = await office.together();
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
    const { guest, own } = await office.together();
    expect(await guest.push({ update: update() })).toMatchObject({
      code: 'INVALID_INPUT',
      fieldErrors: [{ path }],
    });
    expect((await own.push()).seq).toBe(0);
    expect(wordsIn(own.doc)).toBe('middle');
  });

  it('refuses a beginning that is no text', async () => {
    const { number } = await customerWrites(office.api, OFFICE);
    const seededFrom = await save(office.trainee, number, '<p>x</p>');
    for (const seed of ['%%%', 'AAAA', all(new Y.Doc())])
      expect(await join(office.trainee, { number, seed, seededFrom })).toMatchObject({
        fieldErrors: [{ path: 'seed' }],
      });
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
    const { guest, own, id, joined } = await office.together('start');
    const hands = [own, guest, new Hand(office.specialist, id, joined.state)];
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
