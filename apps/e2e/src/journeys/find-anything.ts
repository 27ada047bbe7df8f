import type { Page } from 'playwright-core';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

export function findAnything(stage: Stage): void {
  describe('whoever knows what they want', () => {
    const { it } = stage;
    let page: Page;
    const field = () => page.getByRole('combobox', { name: 'Command palette' });
    const option = (name: string | RegExp) => page.getByRole('option', { name });
    const open = async () => {
      await page.keyboard.press('ControlOrMeta+k');
      await field().and(page.locator(':focus')).waitFor();
    };
    const signIn = async () => {
      await page.goto('/agent/');
      await page.getByRole('button', { name: 'Expert' }).click();
      await page.getByRole('list', { name: 'Cases' }).getByRole('link').first().waitFor();
    };

    beforeAll(async () => {
      page = await stage.visitor();
      await signIn();
    });
    afterAll(() => stage.leave());

    it('goes to a queue without a mouse', async () => {
      await open();
      await page.keyboard.type('my cas');
      await option('My cases').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'My cases' }).waitFor();
    });

    it('finds a case as they type, and opens it', async () => {
      await open();
      await inspect(page, 'palette');
      await page.keyboard.type('przecieka');
      await option(/ekspres przecieka/)
        .first()
        .waitFor();
      await inspect(page, 'palette with cases');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /ekspres przecieka/ }).waitFor();
    });

    it('does with the open case what its buttons do', async () => {
      await page.getByRole('group', { name: 'Actions' }).getByRole('button').first().waitFor();
      await open();
      await page.keyboard.type('reply');
      await page
        .getByRole('group', { name: 'On this case' })
        .getByRole('option', { name: 'Reply', exact: true, selected: true })
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Text', exact: true }).and(page.locator(':focus')).waitFor();
    });

    it('opens it while writing, and finds the words as they were on leaving it', async () => {
      await page.keyboard.type('half a wor');
      await open();
      await option(/ekspres przecieka/)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('textbox', { name: 'Text', exact: true }).and(page.locator(':focus')).waitFor();
      await page.keyboard.type('d');
      await page
        .getByRole('textbox', { name: 'Text', exact: true })
        .filter({ hasText: 'half a word' })
        .waitFor();
    });

    it('is told when there is nothing', async () => {
      await open();
      await page.keyboard.type('qqqxyz');
      await page.getByRole('status').filter({ hasText: 'Nothing found for “qqqxyz”.' }).waitFor();
      await inspect(page, 'palette with nothing');
      await page.keyboard.press('Escape');
    });

    it('sees in the list where the words stand', async () => {
      await page.goto('/agent/cases?q=przecieka');
      await page
        .getByRole('list', { name: 'Cases' })
        .locator('mark', { hasText: 'przecieka' })
        .first()
        .waitFor();
      await inspect(page, 'search results');
    });
  });

  describe('on a phone, whoever searches', () => {
    const { it } = stage;
    afterAll(() => stage.leave());

    it('sees the words marked, and the palette fits', async () => {
      const page = await stage.visitor({ device: 'phone' });
      await page.goto('/agent/');
      await page.getByRole('button', { name: 'Expert' }).tap();
      await page.getByRole('list', { name: 'Cases' }).getByRole('link').first().waitFor();
      await page.goto('/agent/cases?q=przecieka');
      await page.locator('mark').first().waitFor();
      await inspect(page, 'search results on a phone');
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox', { name: 'Command palette' }).fill('przecieka');
      await page
        .getByRole('option', { name: /przecieka/ })
        .first()
        .waitFor();
      await inspect(page, 'palette on a phone');
    });
  });
}
