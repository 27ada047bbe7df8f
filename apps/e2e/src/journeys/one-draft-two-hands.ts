import type { Locator, Page } from 'playwright-core';
import { choose, editor, entries, openNumber, row, words } from '../support/desk.js';
import { holds, said, toStart } from '../support/drafts.js';
import { eventually } from '../support/eventually.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'Jedna odpowiedź, cztery ręce';
const CUSTOMER = { name: 'Róża Kalina', email: 'roza.kalina@poczta.example' };
const AUTHOR = 'Оксана Ткаченко';
const GUEST = 'Marta Zielińska';

export function oneDraftTwoHands(stage: Stage): void {
  describe('one draft, two hands', () => {
    const { it } = stage;
    let author: Page;
    let guest: Page;
    const along = (page: Page): Locator =>
      page.getByRole('textbox', { name: `Draft by ${AUTHOR}, written together` });
    const lose = (page: Page) => page.route('**/graphql/**', (route) => route.abort());
    const restore = (page: Page) => page.unroute('**/graphql/**');

    beforeAll(async () => {
      [author, guest] = await Promise.all([stage.agent('specialist'), stage.agent('expert')]);
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, kiedy i za ile?',
      });
      await author.goto('/agent/cases?queue=ALL');
      await row(author, SUBJECT).click();
      await words(entries(author, CUSTOMER.name)).getByText('za ile').waitFor();
      await choose(author, 'Reply');
      await editor(author).press('ControlOrMeta+A');
      await author.keyboard.type('Naprawa w piątek.');
      await author.getByText('Draft saved').waitFor();
    });
    afterAll(() => stage.leave());

    it('begins when a colleague writes along, and the author goes on where they were', async () => {
      await guest.goto(`/agent/cases/${openNumber(author)}?queue=ALL`);
      // Meanwhile the author writes on; not a letter of it may be lost, nor a space that is the last of them.
      await author.keyboard.type(' Zapraszam ', { delay: 30 });
      await guest.getByRole('button', { name: 'Write along' }).click();
      await author.keyboard.type('po dziesiątej.', { delay: 40 });
      await holds(along(guest), 'Naprawa w piątek. Zapraszam po dziesiątej.');
      await author.getByRole('status').getByText(`${GUEST} is writing along`).waitFor();
      await holds(editor(author), 'Naprawa w piątek. Zapraszam po dziesiątej.');
    });

    it('shows both what both type at the same time, and the other’s caret by name', async () => {
      await along(guest).press('ControlOrMeta+End');
      await guest.keyboard.press('Enter');
      await Promise.all([
        author.keyboard.type(' Proszę zadzwonić.', { delay: 25 }),
        guest.keyboard.type('Koszt to 250 zł brutto.', { delay: 25 }),
      ]);
      for (const text of [editor(author), along(guest)]) {
        await holds(text, 'Zapraszam po dziesiątej. Proszę zadzwonić.');
        await holds(text, 'Koszt to 250 zł brutto.');
      }
      await editor(author).locator('.others-name', { hasText: GUEST }).waitFor();
      await along(guest).locator('.others-name', { hasText: AUTHOR }).waitFor();
      await inspect(guest, 'writing along');
      await inspect(author, 'a draft that others write along in');
      await guest.setViewportSize({ width: 390, height: 844 });
      await inspect(guest, 'writing along on a phone');
      await guest.setViewportSize({ width: 1440, height: 900 });
    });

    it('undoes one’s own words and nobody else’s', async () => {
      await guest.keyboard.type(' Pomyłka', { delay: 20 });
      await holds(editor(author), 'Pomyłka');
      await author.keyboard.type(' Miłego dnia!', { delay: 20 });
      await holds(along(guest), 'Miłego dnia!');
      while ((await said(along(guest))).includes('Pomyłka')) await guest.keyboard.press('ControlOrMeta+Z');
      await eventually(
        'taking the words back',
        async () => !(await said(editor(author))).includes('Pomyłka'),
      );
      await holds(editor(author), 'Miłego dnia!');
    });

    it('keeps a comment at its words while both write round them', async () => {
      await along(guest).press('ControlOrMeta+End');
      await guest.keyboard.type(' Razem: sto złotych.', { delay: 20 });
      await selectLast(guest, 'sto złotych');
      await guest.keyboard.press('Control+Shift+M');
      const comment = guest.getByRole('textbox', { name: 'Comment' });
      await comment.fill('Na pewno?');
      await guest
        .getByRole('complementary', { name: 'Comments' })
        .getByRole('button', { name: 'Comment' })
        .click();
      await author.getByRole('complementary', { name: 'Comments' }).getByText('Na pewno?').waitFor();
      await toStart(editor(author));
      await author.keyboard.type('Dzień dobry! ', { delay: 20 });
      await holds(along(guest), 'Dzień dobry!');
      for (const text of [editor(author), along(guest)])
        await eventually('the comment at its words', async () =>
          (await said(text, '.passage')).includes('sto złotych'),
        );
    });

    it('brings both together again after one was cut off', async () => {
      await lose(guest);
      await along(guest).press('ControlOrMeta+End');
      await guest.keyboard.type(' Bez sieci.', { delay: 20 });
      await guest.getByText('Not connected.').waitFor();
      await author.keyboard.type('Witam. ', { delay: 20 });
      await restore(guest);
      await holds(editor(author), 'Bez sieci.');
      await holds(along(guest), 'Witam.');
    });

    it('leaves with the words of both, once each, when the author sends it; the guest is told', async () => {
      await author.getByText('Draft saved').waitFor();
      await author.getByRole('button', { name: `Send to ${CUSTOMER.name}` }).click();
      await guest.getByText(`${AUTHOR} has sent this.`).waitFor();
      const mail = await stage.mail.received(CUSTOMER.email, /^Re: /);
      for (const each of [
        'Naprawa w piątek',
        'Koszt to 250',
        'Bez sieci',
        'Miłego dnia',
        'Witam',
        'sto złotych',
      ])
        expect(mail.text.split(each)).toHaveLength(2);
      expect(JSON.stringify(mail)).not.toMatch(/Pomyłka|Na pewno|others-|passage|Zielińska/);
      await guest.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
      await words(entries(guest, AUTHOR)).getByText('Koszt to 250 zł brutto.').waitFor();
    });
  });
}

/** The last words of the line, by the keyboard, without the full stop. */
async function selectLast(page: Page, wanted: string): Promise<void> {
  await page.keyboard.press('ArrowLeft');
  // A caret of somebody else that moves meanwhile may take a step back.
  await eventually(`selecting “${wanted}”`, async () => {
    if ((await page.evaluate(() => getSelection()?.toString())) === wanted) return true;
    await page.keyboard.press('Shift+ArrowLeft');
    return false;
  });
}
