import type { Page } from 'playwright-core';
import { choose, editor, entries, notice, openNumber, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'The grinder squeals';

/** What can be done with single messages and notes (CS-19, CS-20), mostly without a mouse. */
export function notesOnACase(stage: Stage): void {
  describe('notes on a case', () => {
    const { it } = stage;
    let page: Page;
    let colleague: Page;

    const menuOf = (on: Page, author: string, at = 0) =>
      on.getByRole('button', { name: `More about the message of ${author}` }).nth(at);

    beforeAll(async () => {
      page = await stage.agent('expert');
      colleague = await stage.agent('manager');
      await stage.mail.send({
        from: 'Igor Wrona <igor.wrona@post.example>',
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Good morning, it squeals like a pig.',
      });
      await page.goto('/agent/cases?queue=TO_ASSIGN');
      await row(page, SUBJECT).click();
      await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
    });
    afterAll(() => stage.leave());

    it('quote a message by a key, and refer to it', async () => {
      await menuOf(page, 'Igor Wrona').focus();
      await page.keyboard.press('n');
      await editor(page).locator('blockquote').getByText('it squeals like a pig').waitFor();
      await page.keyboard.type('Ask which model.');
      await page.keyboard.press('Control+Enter');
      await words(entries(page, 'Marta Zielińska').last()).getByText('Ask which model.').waitFor();
      await menuOf(page, 'Igor Wrona').click();
      await inspect(page, 'the menu of a message');
      await page.getByRole('menuitem', { name: 'Add a note to this' }).click();
      await page.getByText('About Igor Wrona').waitFor();
      await editor(page).fill('The old one, I think.');
      await page.keyboard.press('Control+Enter');
      await page.getByText(/On Igor Wrona: Good morning/).waitFor();
    });

    it('are pinned, for a colleague as well', async () => {
      await colleague.goto(`/agent/cases/${openNumber(page)}?queue=ALL`);
      await menuOf(colleague, 'Marta Zielińska', 1).waitFor();
      await menuOf(page, 'Marta Zielińska', 1).focus();
      await page.keyboard.press('i');
      for (const at of [page, colleague])
        await at.getByRole('region', { name: 'Pinned notes' }).getByText('The old one, I think.').waitFor();
    });

    it('are edited where they stand; the former words stay for those who may see them', async () => {
      await menuOf(page, 'Marta Zielińska', 1).focus();
      await page.keyboard.press('m');
      const text = page.getByRole('textbox', { name: 'Text of the note' });
      await text.fill('The new one, I am sure.');
      await inspect(page, 'editing a note');
      await text.focus();
      await page.keyboard.press('Control+Enter');
      await text.waitFor({ state: 'detached' });
      await words(entries(colleague, 'Marta Zielińska').last())
        .getByText('The new one, I am sure.')
        .waitFor();
      await page.getByRole('button', { name: /edited by Marta/ }).click();
      const history = page.getByRole('dialog', { name: 'Earlier versions of the note' });
      await history.getByRole('listitem').nth(1).waitFor();
      await inspect(page, 'earlier versions of a note');
      await page.keyboard.press('Escape');
      await history.waitFor({ state: 'hidden' });
    });

    it('are deleted and brought back', async () => {
      await menuOf(page, 'Marta Zielińska', 0).focus();
      await page.keyboard.press('Delete');
      await notice(page, 'The note was deleted.').waitFor();
      await page.getByText('This note was deleted.').waitFor();
      await inspect(page, 'a deleted note');
      await page.locator('#content').last().focus();
      await page.keyboard.press('z');
      await page.getByText('This note was deleted.').waitFor({ state: 'detached' });
    });

    it('are all that is shown, or nothing; the newest above, if one likes', async () => {
      await page.getByRole('button', { name: 'How the conversation is shown' }).click();
      await page.getByRole('menuitemcheckbox', { name: /^Notes\s*2$/ }).waitFor();
      await inspect(page, 'how the conversation is shown');
      await page.getByRole('menuitemcheckbox', { name: /^Notes/ }).click();
      await entries(page, 'Igor Wrona').waitFor({ state: 'detached' });
      await page.getByRole('menuitemradio', { name: 'Newest at the top' }).click();
      await page.keyboard.press('Escape');
      await words(entries(page, 'Marta Zielińska').first()).getByText('The new one, I am sure.').waitFor();
      await page.getByRole('status').getByRole('button', { name: 'Show everything' }).click();
      await entries(page, 'Igor Wrona').waitFor();
      await page.reload();
      await words(entries(page, 'Marta Zielińska').first()).getByText('The new one, I am sure.').waitFor();
      await page.getByRole('button', { name: 'How the conversation is shown' }).click();
      await page.getByRole('menuitemradio', { name: 'Newest at the end' }).click();
      await page.keyboard.press('Escape');
    });

    it('stand on a telephone as well', async () => {
      const phone = await stage.agent('manager', { device: 'phone' });
      await phone.goto(`/agent/cases/${openNumber(page)}?queue=ALL`);
      await phone.getByRole('region', { name: 'Pinned notes' }).waitFor();
      await menuOf(phone, 'Marta Zielińska').waitFor();
      await inspect(phone, 'notes on a telephone');
    });

    it('stay out of what is printed, unless one wants them', async () => {
      const number = openNumber(page);
      await page.goto(`/agent/print/${number}`);
      await page.getByText('it squeals like a pig').first().waitFor();
      expect(await page.getByText('The new one, I am sure.').count()).toBe(0);
      await page.getByRole('checkbox', { name: 'With internal notes' }).check();
      await page.getByText('The new one, I am sure.').waitFor();
      await inspect(page, 'a printed case');
      await page.goto(`/agent/cases/${number}?queue=ALL`);
      await choose(page, 'Reply');
      await editor(page).waitFor();
    });
  });
}
