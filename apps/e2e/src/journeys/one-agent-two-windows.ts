import type { Page } from 'playwright-core';
import { choose, editor, entries, openNumber, row, words } from '../support/desk.js';
import { holds, toStart } from '../support/drafts.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'Jedna odpowiedź, dwa okna';
const CUSTOMER = { name: 'Bogna Wrona', email: 'bogna.wrona@poczta.example' };
const ALSO_HERE = 'You are writing here in another window as well';

export function oneAgentTwoWindows(stage: Stage): void {
  describe('one agent, two windows', () => {
    const { it } = stage;
    let desk: Page;
    let phone: Page;
    const lose = (page: Page) => page.route('**/graphql/**', (route) => route.abort());
    const restore = (page: Page) => page.unroute('**/graphql/**');
    const saved = (page: Page) => page.getByText('Draft saved').waitFor();
    const alsoHere = (page: Page) => page.getByRole('status').getByText(ALSO_HERE).waitFor();
    const goOn = async (page: Page) => {
      await page.goto(`/agent/cases/${openNumber(desk)}?queue=ALL`);
      await page.getByText('Draft: Reply').waitFor();
      await page.getByRole('button', { name: 'Continue' }).click();
      await editor(page).press('ControlOrMeta+End');
    };

    beforeAll(async () => {
      [desk, phone] = await Promise.all([
        stage.agent('specialist'),
        stage.agent('specialist', { device: 'phone' }),
      ]);
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, kiedy odbiór?',
      });
      await desk.goto('/agent/cases?queue=ALL');
      await row(desk, SUBJECT).click();
      await words(entries(desk, CUSTOMER.name)).getByText('kiedy odbiór').waitFor();
      await choose(desk, 'Reply');
      await editor(desk).press('ControlOrMeta+A');
      await desk.keyboard.type('Odbiór w piątek.');
      await saved(desk);
    });
    afterAll(() => stage.leave());

    it('are asked which it shall be, where one of them was cut off while both wrote', async () => {
      await lose(desk);
      await editor(desk).press('ControlOrMeta+End');
      await desk.keyboard.type(' Przy biurku.');
      await desk.getByText('The draft is not saved').waitFor();
      await goOn(phone);
      await phone.keyboard.type(' Z telefonu.');
      await saved(phone);
      await restore(desk);
      const question = desk.getByRole('status').filter({ hasText: 'Odbiór w piątek. Z telefonu.' });
      await question.waitFor();
      await holds(editor(desk), 'Odbiór w piątek. Przy biurku.');
      await inspect(desk, 'two versions of a draft');
      await question.getByRole('button', { name: 'Keep this one' }).click();
      await holds(editor(phone), 'Odbiór w piątek. Przy biurku.');
    });

    it('write in one text from then on, at once, and see each other’s words', async () => {
      await alsoHere(desk);
      await alsoHere(phone);
      await editor(phone).press('ControlOrMeta+End');
      await phone.keyboard.press('Enter');
      await toStart(editor(desk));
      await Promise.all([
        desk.keyboard.type('Dzień dobry! ', { delay: 25 }),
        phone.keyboard.type('Proszę zabrać dowód.', { delay: 25 }),
      ]);
      for (const page of [desk, phone]) {
        await holds(editor(page), 'Dzień dobry! Odbiór w piątek. Przy biurku.');
        await holds(editor(page), 'Proszę zabrać dowód.');
      }
      await inspect(desk, 'a draft in two windows');
      await inspect(phone, 'a draft in two windows on a phone');
    });

    it('are brought together again after one was cut off, without a question', async () => {
      await lose(phone);
      await editor(phone).press('ControlOrMeta+End');
      await phone.keyboard.type(' Bez zasięgu.', { delay: 20 });
      await phone.getByText('Not connected.').waitFor();
      await toStart(editor(desk));
      await desk.keyboard.type('Witam. ', { delay: 20 });
      await restore(phone);
      for (const page of [desk, phone]) {
        await holds(editor(page), 'Bez zasięgu.');
        await holds(editor(page), 'Witam.');
      }
    });

    it('send it once, and neither keeps a draft', async () => {
      await saved(desk);
      await desk.getByRole('button', { name: `Send to ${CUSTOMER.name}` }).click();
      const mail = await stage.mail.received(CUSTOMER.email, /^Re: /);
      for (const each of ['Witam', 'Odbiór w piątek', 'Przy biurku', 'zabrać dowód', 'Bez zasięgu'])
        expect(mail.text.split(each)).toHaveLength(2);
      await editor(phone).waitFor({ state: 'hidden' });
      await words(entries(phone, 'Оксана Ткаченко')).getByText('Proszę zabrać dowód.').waitFor();
      for (const page of [desk, phone]) {
        await page.reload();
        await page.getByRole('group', { name: 'Actions' }).waitFor();
        expect(await page.getByText('Draft: Reply').count()).toBe(0);
      }
    });
  });

  describe('one agent who goes on in another window while the first one is open', () => {
    const { it } = stage;
    const NEXT = 'Druga odpowiedź, dwa okna';
    let desk: Page;
    let other: Page;

    beforeAll(async () => {
      [desk, other] = await Promise.all([stage.agent('specialist'), stage.agent('specialist')]);
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: NEXT,
        text: 'Dzień dobry, jeszcze jedno.',
      });
      for (const page of [desk, other]) {
        await page.goto('/agent/cases?queue=ALL');
        await row(page, NEXT).click();
        await words(entries(page, CUSTOMER.name)).getByText('jeszcze jedno').waitFor();
      }
    });
    afterAll(() => stage.leave());

    it('loses no letter of either, and is asked nothing', async () => {
      await choose(desk, 'Reply');
      await editor(desk).press('ControlOrMeta+A');
      await desk.keyboard.type('Pierwsze okno');
      await desk.getByText('Draft saved').waitFor();
      // The other hears of it without a reload.
      await other.getByRole('button', { name: 'Continue' }).click();
      await toStart(editor(other));
      await Promise.all([
        desk.keyboard.type(' pisze dalej.', { delay: 40 }),
        other.keyboard.type('Drugie okno też. ', { delay: 40 }),
      ]);
      for (const page of [desk, other])
        await holds(editor(page), 'Drugie okno też. Pierwsze okno pisze dalej.');
      for (const page of [desk, other])
        expect(await page.getByRole('button', { name: 'Keep this one' }).count()).toBe(0);
    });

    it('finds it gone in both where one throws it away', async () => {
      await desk.getByRole('button', { name: 'Discard the draft' }).click();
      await editor(other).waitFor({ state: 'hidden' });
      await other.reload();
      await other.getByRole('group', { name: 'Actions' }).waitFor();
      expect(await other.getByText('Draft: Reply').count()).toBe(0);
    });
  });
}
