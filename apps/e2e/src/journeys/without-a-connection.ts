import type { Page } from 'playwright-core';
import { choose, editor, row } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';
import { ADMINISTRATOR } from './a-new-installation.js';

const FIRST = 'Kiedy przyjdzie paczka?';
const SECOND = 'Proszę o zmianę adresu';
const MEANWHILE = 'Przyszła, gdy nikt nie patrzył';
const AFTERWARDS = 'Przyszła po przerwie';
const WORDS = 'paczka wyjechała wczoraj wieczorem';

export function withoutAConnection(stage: Stage): void {
  describe('an agent who loses the connection', () => {
    const { it } = stage;
    let page: Page;
    const write = (subject: string) =>
      stage.mail.send({
        from: 'Kornel Bąk <kornel@bak.example>',
        to: 'support@demo.test',
        subject,
        text: 'Dzień dobry',
      });
    const lose = (whose: Page) => whose.route('**/graphql/**', (route) => route.abort());
    const restore = (whose: Page) => whose.unroute('**/graphql/**');
    const banner = (whose: Page) => whose.getByRole('status').filter({ hasText: 'No connection.' });
    const good = (whose: Page) => whose.getByRole('status').filter({ hasText: 'Connected again' });

    beforeAll(async () => {
      page = await stage.member('agent', ADMINISTRATOR);
      await write(FIRST);
      await write(SECOND);
      await page.goto('/agent/cases?queue=ALL');
      await row(page, FIRST).waitFor();
      await row(page, SECOND).waitFor();
    });
    afterAll(() => stage.leave());

    it('is told that the draft is not saved, and keeps every word', async () => {
      await row(page, FIRST).click();
      await choose(page, 'Reply');
      await editor(page).press('ControlOrMeta+End');
      await lose(page);
      await page.keyboard.type(WORDS);
      await page.getByText('The draft is not saved').waitFor();
      await banner(page).waitFor();
      await editor(page).getByText(WORDS).waitFor();
      await inspect(page, 'a draft that is not saved');
    });

    it('is asked before leaving it, and may stay', async () => {
      await row(page, SECOND).click();
      const question = page.getByRole('dialog', { name: 'Leave without sending?' });
      await question.waitFor();
      await inspect(page, 'leaving what is not saved');
      await question.getByRole('button', { name: 'Stay here' }).click();
      await question.waitFor({ state: 'hidden' });
      await editor(page).getByText(WORDS).waitFor();
    });

    it('has it saved once the connection is back, as a reload shows', async () => {
      await restore(page);
      await page.getByText('Draft saved').waitFor();
      await page.reload();
      await page.getByText('Draft: Reply').waitFor();
      await page.getByRole('button', { name: 'Continue' }).click();
      await editor(page).getByText(WORDS).waitFor();
      await page.getByRole('button', { name: 'Discard the draft' }).click();
    });

    it('sees what came meanwhile as soon as it is back', async () => {
      await page.goto('/agent/cases?queue=ALL');
      await row(page, FIRST).waitFor();
      await page.evaluate(() => Object.assign(window, { stillTheSame: true }));
      await lose(page);
      await write(MEANWHILE);
      await banner(page).waitFor();
      expect(await row(page, MEANWHILE).count()).toBe(0);
      await restore(page);
      await row(page, MEANWHILE).waitFor();
      await good(page).waitFor();
      await good(page).waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => 'stillTheSame' in window)).toBe(true);
    });

    it('waits out a stopped server, as a customer does', async () => {
      const customer = await stage.visitor({ device: 'phone' });
      await customer.goto('/portal/sign-in');
      await customer.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await stage.program.halt()).toBe(0);
      await banner(page).waitFor();
      await inspect(page, 'the desk without its server');
      await customer.getByLabel('E-mail address').fill('kornel@bak.example');
      await customer.getByRole('textbox', { name: 'Password' }).fill('whatever it was');
      await customer.getByRole('button', { name: 'Sign in' }).click();
      await customer.getByRole('alert').filter({ hasText: 'We could not reach the server' }).waitFor();
      await inspect(customer, 'the portal without its server');

      await stage.program.resume();
      await good(page).waitFor();
      await write(AFTERWARDS);
      await row(page, AFTERWARDS).waitFor();
      expect(await page.evaluate(() => 'stillTheSame' in window)).toBe(true);
      await customer.getByRole('button', { name: 'Sign in' }).click();
      await customer.getByText('The address or the password is not right').waitFor();
    });
  });
}
