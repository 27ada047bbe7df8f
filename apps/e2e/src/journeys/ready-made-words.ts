import type { Page } from 'playwright-core';
import { choose, editor, notice, row } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'Is the workshop open on Saturday';
const CUSTOMER = 'hanna.lis@post.example';

/** Reply templates (CS-7): made on their page, put into a reply by a click and by typing, and gone with their group. */
export function readyMadeWords(stage: Stage): void {
  describe('ready-made words', () => {
    const { it } = stage;
    let page: Page;

    beforeAll(async () => {
      page = await stage.agent('manager');
      await stage.mail.send({
        from: `Hanna Lis <${CUSTOMER}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Good morning, when may I come by?',
      });
    });
    afterAll(() => stage.leave());

    it('are written on a page of their own, with a variable and a file', async () => {
      await page.goto('/agent/templates');
      await page.getByRole('heading', { level: 1, name: 'Reply templates' }).waitFor();
      await page.getByRole('button', { name: 'New group' }).first().click();
      const group = page.getByRole('dialog', { name: 'New group' });
      await group.getByRole('textbox', { name: 'Name' }).fill('Opening hours');
      await group.getByRole('button', { name: 'Save' }).click();
      await group.waitFor({ state: 'hidden' });

      await page.getByRole('button', { name: 'New template' }).click();
      const form = page.getByRole('dialog', { name: 'New template' });
      await form.getByRole('textbox', { name: 'Name' }).fill('When we are open');
      const text = form.getByRole('textbox', { name: /^Text in English/ });
      await text.click();
      await page.keyboard.type('Dear ');
      await form.getByRole('button', { name: 'Put in a variable' }).click();
      await page.getByRole('menuitem', { name: 'contact.name', exact: true }).click();
      await page.keyboard.type(', we are open from nine to five.');
      await form
        .locator('input[type=file]')
        .setInputFiles({ name: 'map.txt', mimeType: 'text/plain', buffer: Buffer.from('Turn left') });
      await form.getByText('map.txt', { exact: true }).waitFor();
      await inspect(page, 'a template');
      await form.getByRole('button', { name: 'Save', exact: true }).click();
      await form.waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: /When we are open/ }).waitFor();
      await inspect(page, 'templates');
    });

    it('are kept on a telephone as well, in any language', async () => {
      const phone = await stage.agent('manager', { device: 'phone', language: 'pl' });
      await phone.goto('/agent/templates');
      await phone.getByRole('button', { name: /When we are open/ }).waitFor();
      await inspect(phone, 'templates on a telephone');
      await phone.getByRole('button', { name: /When we are open/ }).click();
      await phone.getByRole('dialog').getByText('map.txt', { exact: true }).waitFor();
      await inspect(phone, 'a template on a telephone');
      // The account speaks what it was last told to.
      page = await stage.agent('manager');
    });

    it('come into a reply by a click, filled in, with their file', async () => {
      await page.goto('/agent/cases?queue=TO_ASSIGN');
      await row(page, SUBJECT).click();
      await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
      await choose(page, 'Reply');
      await editor(page).waitFor();
      await page.getByRole('button', { name: 'Put in a template' }).click();
      await page.getByRole('option', { name: /When we are open/ }).click();
      await page.getByText('Dear Hanna Lis, we are open from nine to five.').waitFor();
      await page.getByText('map.txt', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Discard the draft' }).click();
      await editor(page).waitFor({ state: 'detached' });
    });

    it('come by typing a slash and a word of theirs, and leave with the mail', async () => {
      await choose(page, 'Reply');
      await editor(page).focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('/');
      const find = page.getByRole('textbox', { name: 'Find a template' });
      await find.waitFor();
      await page.keyboard.type('open');
      await page.getByRole('option', { name: /When we are open/ }).waitFor();
      await inspect(page, 'choosing a template');
      await find.focus();
      await page.keyboard.press('Enter');
      await page.getByText('Dear Hanna Lis, we are open from nine to five.').waitFor();
      await page.getByText('map.txt', { exact: true }).waitFor();
      await eventually('taking the slash away', async () => !(await editor(page).innerText()).includes('/'));
      await page.keyboard.press('Control+Enter');
      await notice(page, /Undo|sent/i)
        .first()
        .waitFor();
      // The confirmation has the case's number as well.
      const mail = await stage.mail.received(CUSTOMER, /^Re: /);
      expect(mail.text).toContain('Dear Hanna Lis, we are open from nine to five.');
      expect(mail.attachments.map(({ name }) => name)).toEqual(['map.txt']);
    });

    it('go with their group once it was asked about, and come back', async () => {
      await page.goto('/agent/templates');
      await page.getByRole('button', { name: 'Change the group: Opening hours' }).click();
      await page
        .getByRole('dialog', { name: 'Change the group' })
        .getByRole('button', { name: 'Delete' })
        .click();
      const asked = page.getByRole('dialog', { name: 'Delete “Opening hours”?' });
      await asked.getByText('Its 1 template goes with it.').waitFor();
      await asked.getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('button', { name: /When we are open/ }).waitFor({ state: 'detached' });
      await notice(page, '“Opening hours” was deleted.').getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('button', { name: /When we are open/ }).waitFor();
    });
  });
}
