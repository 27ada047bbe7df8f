import { randomUUID } from 'node:crypto';
import { CARET, Hand, INFO, NEWS, SAVE_SHARED, WritersOffice, join, push } from '../testing/shared-drafts.js';
import { register } from '../testing/start-api.js';
import { all, docOf, textIn, wordsIn } from '../testing/yjs-texts.js';

let office: WritersOffice;
beforeAll(async () => {
  office = await WritersOffice.open();
});
afterAll(() => office.close());
afterEach(() => Hand.opened.splice(0).forEach((news) => news.close()));

describe('whoever may not write on the case', () => {
  it('is told the same as of what is not there, at every door', async () => {
    const { number, author, id, joined, own } = await office.together();
    const email = 'curious@customer.example';
    await register(office.api, email, 'Carla Curious');
    const input = { number, draftOf: author, seed: all(docOf('x')), seededFrom: joined.seededFrom };
    expect(await join(office.accountant, input)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await push(office.accountant, { id, update: all(own.doc) })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await office.accountant.ask(INFO, { number, draftOf: author })).sharedDraft).toBeNull();
    expect((await office.accountant.ask(CARET, { id, window: randomUUID() })).tellDraftCaret).toBe(false);
    expect(
      (await office.accountant.ask(SAVE_SHARED, { input: { id, seq: 0, html: 'x' } })).saveSharedDraft,
    ).toBe(false);
    const news = await office.accountant.subscribe(NEWS, { id, window: randomUUID() });
    Hand.opened.push(news);
    expect(await news.next()).toBeUndefined();
    const customer = await office.api.customer(email);
    const { errors } = await customer.raw(INFO, { number });
    expect(errors?.[0]?.message).toContain('sharedDraft');
  });

  it('hears no word more from the moment they lose it', async () => {
    const { guest, own } = await office.together();
    const heard = await guest.listen();
    await heard.until(() => true);
    await office.api.source.query(
      `UPDATE agent SET suspended_at = now() WHERE email = 'expert@test.example'`,
    );
    try {
      textIn(own.doc).insert(0, 'secret ');
      await own.push();
      expect(await heard.until(({ ended }) => ended)).toMatchObject({ ended: 'CLOSED', update: null });
      expect(wordsIn(guest.doc)).toBe('middle');
    } finally {
      await office.api.source.query(
        `UPDATE agent SET suspended_at = NULL WHERE email = 'expert@test.example'`,
      );
      office.expert = await office.api.agent('expert@test.example');
    }
  });

  it('cannot be told by the database either, as customers', async () => {
    const [{ role }] = (await office.api.source.query('SELECT portal_role() AS role')) as [{ role: string }];
    expect(
      await office.api.source.query(`SELECT has_any_column_privilege($1, 'shared_draft', 'SELECT') AS may`, [
        role,
      ]),
    ).toEqual([{ may: false }]);
  });
});
