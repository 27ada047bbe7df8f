import type { Page } from 'playwright-core';
import { editor, entries, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import { DEMO_PASSWORD, type Stage } from '../support/stage.js';

const ANSWER = 'napisane bez dotykania myszy';

export function byKeyboard(stage: Stage): void {
  describe('an expert without a mouse', () => {
    const { it } = stage;
    let page: Page;
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-case-link'));

    beforeAll(async () => {
      page = await stage.visitor();
      await page.goto('/agent/');
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    });
    afterAll(() => stage.leave());

    it('signs in', async () => {
      await inspect(page, 'sign-in');
      await page.getByLabel('E-mail address').focus();
      await page.keyboard.type('expert@demo.test');
      await page.keyboard.press('Tab');
      await page.keyboard.type(DEMO_PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'All open' }).waitFor();
      await page.getByRole('list', { name: 'Cases' }).getByRole('link').first().waitFor();
    });

    it('finds the keys by a question mark', async () => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
      await inspect(page, 'sheet of keys');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    it('narrows the list by F', async () => {
      await page.keyboard.press('f');
      const filter = page.getByRole('dialog', { name: 'Filter' });
      await filter.locator(':focus').first().waitFor();
      await page.keyboard.press('Escape');
      await filter.waitFor({ state: 'detached' });
    });

    it('walks through the list and opens a case', async () => {
      const numbers = await page
        .getByRole('list', { name: 'Cases' })
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-case-link')));
      await page.keyboard.press('j');
      expect(await focused()).toBe(numbers[0]);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await focused()).toBe(numbers[2]);
      await page.keyboard.press('k');
      expect(await focused()).toBe(numbers[1]);
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`/cases/${numbers[1]}`));
      await page.getByRole('group', { name: 'Actions' }).getByRole('button').first().waitFor();
    });

    it('leaves it for the list and for the search', async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 1, name: 'All open' }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('przecieka');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Results for “przecieka”' }).waitFor();
      await page
        .getByRole('list', { name: 'Cases' })
        .getByRole('link', { name: /ekspres przecieka/ })
        .first()
        .waitFor();
      await page.keyboard.press('Tab');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('j');
      await page.keyboard.press('o');
      await page.getByRole('group', { name: 'Actions' }).getByRole('button').first().waitFor();
    });

    it('writes the subject by H and the fields by D, and leaves both as they were by Escape', async () => {
      const subject = page.getByRole('textbox', { name: 'Subject' });
      await page.keyboard.press('h');
      await subject.and(page.locator(':focus')).waitFor();
      await page.keyboard.type('h, d and f are letters here');
      await page.keyboard.press('Escape');
      await subject.waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 1, name: /ekspres przecieka/ }).waitFor();
      const fields = page.getByRole('complementary', { name: 'Contact and details' }).locator('form');
      await page.keyboard.press('d');
      await fields.locator(':focus').waitFor();
      await page.keyboard.press('Escape');
      await fields.waitFor({ state: 'detached' });
    });

    it('begins a note by N, and letters typed before its editor is there set nothing off', async () => {
      await page.keyboard.press('n');
      await page.keyboard.type('hdp');
      await page.getByRole('region', { name: 'Add note' }).waitFor();
      await editor(page).and(page.locator(':focus')).waitFor();
      expect(await page.getByRole('textbox', { name: 'Subject' }).count()).toBe(0);
      expect(await page.getByRole('menu').count()).toBe(0);
      await page.getByRole('button', { name: 'Discard the draft' }).press('Enter');
      await editor(page).waitFor({ state: 'detached' });
    });

    it('answers with Ctrl and Enter', async () => {
      await page.keyboard.press('r');
      await page.getByRole('textbox', { name: 'Text', exact: true }).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(ANSWER);
      await page.keyboard.press('ControlOrMeta+Enter');
      await words(entries(page, 'Marta Zielińska').last()).getByText(ANSWER).waitFor();
    });
  });
}
