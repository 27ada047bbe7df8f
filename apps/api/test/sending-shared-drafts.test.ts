import { Hand, SAVE_SHARED, WritersOffice, perform, save } from '../testing/shared-drafts.js';
import { textIn, wordsIn } from '../testing/yjs-texts.js';

let office: WritersOffice;
beforeAll(async () => {
  office = await WritersOffice.open();
});
afterAll(() => office.close());
afterEach(() => Hand.opened.splice(0).forEach((news) => news.close()));

describe('the draft’s own words', () => {
  it('go on being kept, sanitised, by whoever knows the newest; older ones change nothing', async () => {
    const { number, guest, own, id } = await office.together();
    textIn(guest.doc).insert(6, ' after');
    const { seq } = await guest.push();
    const kept = (html: string, at: number, agent = office.expert) =>
      agent.ask(SAVE_SHARED, { input: { id, seq: at, html } }).then((data) => data.saveSharedDraft);
    expect(await kept('<p>middle after<script>x</script></p>', seq)).toBe(true);
    expect(await office.draftOf(number)).toBe('<p>middle after</p>');
    expect(await kept('<p>middle</p>', 0, office.trainee)).toBe(true);
    expect(await kept('<p>from the future</p>', seq + 5)).toBe(false);
    expect(await office.draftOf(number)).toBe('<p>middle after</p>');
    await own.push();
    const fields = { input: { fields: { topic: 'tax' } } };
    expect(
      await save(office.trainee, number, '<p>middle</p>', { shared: { id, seq: 0 }, ...fields }),
    ).not.toBeNull();
    expect(await office.draftOf(number)).toBe('<p>middle after</p>');
  });

  it('are not taken from a window that does not know that others write along', async () => {
    const { number } = await office.together();
    expect(await save(office.trainee, number, '<p>alone</p>')).toBeNull();
    expect(await office.draftOf(number)).toBe('<p>middle</p>');
  });

  it('take comments along with them, whoever keeps them', async () => {
    const { number, guest, id, author } = await office.together('pay until Friday');
    await office.expert.ask(
      `mutation ($input: CommentOnPassageInput!) { commentOnPassage(input: $input) { __typename } }`,
      { input: { number, draftOf: author, start: 8, end: 14, words: 'Friday', text: 'Sure?', mentions: [] } },
    );
    textIn(guest.doc).insert(0, 'Please ');
    const { seq } = await guest.push();
    await office.expert.ask(SAVE_SHARED, { input: { id, seq, html: '<p>Please pay until Friday</p>' } });
    const { passageThreads } = await office.expert.ask(
      `query ($number: String!) { passageThreads(number: $number) { passage { start end } } }`,
      { number },
    );
    expect(passageThreads).toEqual([{ passage: { start: 14, end: 20 } }]);
  });
});

describe('sending', () => {
  it('is refused while a colleague’s words are not in what is sent', async () => {
    const { number, guest, own } = await office.together();
    textIn(guest.doc).insert(6, ' after');
    const { seq } = await guest.push();
    for (const stale of [{}, { draftSeq: 0 }])
      expect(await perform(office.trainee, number, { html: '<p>middle</p>', ...stale })).toMatchObject({
        code: 'DRAFT_WENT_ON',
      });
    await own.push();
    const html = `<p>${wordsIn(own.doc)}</p>`;
    expect(await perform(office.trainee, number, { html, draftSeq: seq })).toMatchObject({
      __typename: 'ActionPerformed',
    });
  });

  it('ends the writing for everybody, says how, and takes no word more', async () => {
    const { number, guest, id } = await office.together();
    const heard = await guest.listen();
    await heard.until(() => true);
    expect(await perform(office.trainee, number, { html: '<p>middle</p>' })).toMatchObject({
      __typename: 'ActionPerformed',
    });
    expect(await heard.until(({ ended }) => ended)).toMatchObject({ ended: 'SENT', update: null });
    expect(await heard.until(() => true)).toBeUndefined();
    textIn(guest.doc).insert(0, 'too late ');
    expect(await guest.push()).toMatchObject({ code: 'NOT_FOUND' });
    expect((await office.expert.ask(SAVE_SHARED, { input: { id, seq: 0, html: 'x' } })).saveSharedDraft).toBe(
      false,
    );
    expect(await office.api.source.query('SELECT FROM shared_draft WHERE id = $1', [id])).toEqual([]);
  });

  it('of something else leaves the draft and those who write it alone', async () => {
    const { number, guest } = await office.together();
    textIn(guest.doc).insert(6, ' after');
    await guest.push();
    expect(await perform(office.trainee, number, { action: 'note', html: '<p>A note</p>' })).toMatchObject({
      __typename: 'ActionPerformed',
    });
    expect(await guest.push()).toMatchObject({ seq: 1 });
  });

  it('is not what throwing away is', async () => {
    const { number, guest, id } = await office.together();
    const heard = await guest.listen();
    await heard.until(() => true);
    await office.trainee.ask(`mutation ($number: String!) { dropDraft(number: $number) }`, { number });
    expect(await heard.until(({ ended }) => ended)).toMatchObject({ ended: 'DROPPED' });
    expect(await office.api.source.query('SELECT FROM shared_draft WHERE id = $1', [id])).toEqual([]);
  });

  it('and writing at the same moment lose nothing: what was taken in is in what was sent', async () => {
    for (let round = 0; round < 5; round++) {
      const { number, guest } = await office.together();
      textIn(guest.doc).insert(6, ' after');
      const [pushed, sent] = await Promise.all([
        guest.push(),
        perform(office.trainee, number, { html: '<p>middle</p>', draftSeq: 0 }),
      ]);
      const wentOn = sent.code === 'DRAFT_WENT_ON';
      expect(pushed.__typename).toBe(wentOn ? 'SharedDraftPushed' : 'Refused');
    }
  });
});
