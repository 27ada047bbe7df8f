import { randomUUID } from 'node:crypto';
import { customerWrites } from '../testing/customer-writes.js';
import { OFFICE, WritersOffice, perform, save } from '../testing/shared-drafts.js';
import { Listener, type Heard } from '../testing/access/listener.js';

const DRAFT = `query ($number: String!) { case(number: $number) { draft { html window updatedAt } } }`;
const NEWS = `subscription ($number: String!) { passagesChanged(number: $number) { ownDraft { window } } }`;
const OPEN = `mutation ($number: String!, $window: ID!) { tellDraftOpen(number: $number, window: $window) }`;
const DROP = `mutation ($number: String!, $window: ID) { dropDraft(number: $number, window: $window) }`;

let office: WritersOffice;
beforeAll(async () => {
  office = await WritersOffice.open();
});
afterAll(() => office.close());

const newCase = async () => (await customerWrites(office.api, OFFICE)).number;
const [desk, phone] = [randomUUID(), randomUUID()];
const inWindow = (window: string, updatedAt: string | null) => ({ window, base: { updatedAt } });
const draft = async (number: string) => (await office.expert.ask(DRAFT, { number })).case.draft;

describe('a draft of one agent in two windows', () => {
  it('is never written over by a window that has not seen what the other saved', async () => {
    const number = await newCase();
    const first = await save(office.expert, number, '<p>At the desk</p>', inWindow(desk, null));
    expect(await save(office.expert, number, '<p>On the phone</p>', inWindow(phone, null))).toBeNull();
    expect(await draft(number)).toEqual({ html: '<p>At the desk</p>', window: desk, updatedAt: first });
    const second = await save(office.expert, number, '<p>On the phone</p>', inWindow(phone, first));
    expect(await draft(number)).toEqual({ html: '<p>On the phone</p>', window: phone, updatedAt: second });
    expect(await save(office.expert, number, '<p>At the desk again</p>', inWindow(desk, first))).toBeNull();
  });

  it('is kept once where both begin it at the same moment', async () => {
    const number = await newCase();
    const kept = await Promise.all(
      [desk, phone].map((window) => save(office.expert, number, `<p>${window}</p>`, inWindow(window, null))),
    );
    expect(kept.filter((savedAt) => savedAt !== null)).toHaveLength(1);
    expect((await draft(number)).html).toBe(`<p>${kept[0] ? desk : phone}</p>`);
  });

  it('goes on from what this very window saved, though it never heard that it did', async () => {
    const number = await newCase();
    await save(office.expert, number, '<p>One</p>', inWindow(desk, null));
    expect(await save(office.expert, number, '<p>One, two</p>', inWindow(desk, null))).not.toBeNull();
    expect((await draft(number)).html).toBe('<p>One, two</p>');
  });

  it('is whose it was saved by last for a program that says nothing of windows', async () => {
    const number = await newCase();
    await save(office.expert, number, '<p>At the desk</p>', inWindow(desk, null));
    expect(await save(office.expert, number, '<p>By a program</p>', { window: 'no UUID' })).not.toBeNull();
    expect(await draft(number)).toMatchObject({ html: '<p>By a program</p>', window: null });
  });

  it('is not begun anew by words that several wrote and that were sent meanwhile', async () => {
    const { number, id, joined } = await office.together('Sent together');
    await office.trainee.ask(DROP, { number });
    const shared = { id, seq: joined.seq };
    expect(await save(office.trainee, number, '<p>Too late</p>', { shared })).toBeNull();
    expect((await office.trainee.ask(DRAFT, { number })).case.draft).toBeNull();
  });
});

describe('the other windows of an agent', () => {
  const ownDraft = (heard: Heard) => ('value' in heard ? heard.value.passagesChanged.ownDraft : heard);
  const listen = async (who: string, number: string) => {
    const { token } = await office.api.agent(who);
    const news = new Listener(office.api.url, 'agent', token, NEWS, { number });
    await news.afterHearing(() => office.expert.ask(OPEN, { number, window: desk }));
    return news;
  };

  it('hear which one saved the draft, has it open, or dropped it; nobody else does', async () => {
    const number = await newCase();
    const [own, colleagues] = [
      await listen('expert@test.example', number),
      await listen('specialist@test.example', number),
    ];
    await save(office.expert, number, '<p>On the phone</p>', inWindow(phone, null));
    const told = (news: Listener, window: string | null) =>
      news.until((heard) => ownDraft(heard)?.window === window);
    await told(own, phone);
    const open = randomUUID();
    expect((await office.expert.ask(OPEN, { number, window: open })).tellDraftOpen).toBe(true);
    await told(own, open);
    const dropping = randomUUID();
    await office.expert.ask(DROP, { number, window: dropping });
    await told(own, dropping);
    // What the colleague heard until their own draft was saved is all there was.
    const theirs = randomUUID();
    await save(office.specialist, number, '<p>Mine</p>', inWindow(theirs, null));
    const heard = await told(colleagues, theirs);
    expect(new Set(heard.slice(0, -1).map(ownDraft))).toEqual(new Set([null]));
    own.close();
    colleagues.close();
  });

  it('hear nothing where the case may not be seen', async () => {
    const number = await newCase();
    const outsider = await office.api.agent('accountant@test.example');
    expect((await outsider.ask(OPEN, { number, window: desk })).tellDraftOpen).toBe(false);
  });

  it('find no draft once one of them has sent it', async () => {
    const number = await newCase();
    await save(office.specialist, number, '<p>At the desk</p>', inWindow(desk, null));
    await perform(office.specialist, number, { html: '<p>At the desk</p>' });
    expect((await office.specialist.ask(DRAFT, { number })).case.draft).toBeNull();
  });
});
