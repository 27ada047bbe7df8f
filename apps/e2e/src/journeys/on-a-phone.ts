import type { Page } from 'playwright-core';
import { choose, editor, entries, row } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';
import { MAILED_SUBJECT } from './mail-becomes-a-case.js';

export function onAPhone(stage: Stage): void {
  describe('on a phone', () => {
    const { it } = stage;
    let page: Page;

    beforeAll(async () => {
      page = await stage.visitor({ device: 'phone' });
    });
    afterAll(() => stage.leave());

    it('an expert signs in', async () => {
      await page.goto('/agent/');
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await inspect(page, 'sign-in on a phone');
      await page.getByRole('button', { name: 'Expert' }).tap();
      await row(page, MAILED_SUBJECT).waitFor();
    });

    it('the list fills the screen, with the queues behind a button', async () => {
      await inspect(page, 'list on a phone');
      await page.getByRole('button', { name: 'Menu' }).tap();
      const queues = page.getByRole('navigation', { name: 'Queues and streams' });
      await queues.getByRole('link', { name: /^Unread/ }).waitFor();
      await inspect(page, 'queues on a phone');
      await queues.getByRole('link', { name: /^All open/ }).tap();
      await queues.waitFor({ state: 'hidden' });
    });

    it('a case takes its place, and one goes back to where one was', async () => {
      await row(page, MAILED_SUBJECT).tap();
      await page.getByRole('heading', { level: 1, name: MAILED_SUBJECT }).waitFor();
      await entries(page, 'Marta Zielińska').first().waitFor();
      expect(await row(page, /./).count()).toBe(0);
      await inspect(page, 'case on a phone');
      await page.getByRole('link', { name: 'Back to the list' }).tap();
      await row(page, MAILED_SUBJECT).waitFor();
    });

    it('the composer leaves room to write', async () => {
      await row(page, MAILED_SUBJECT).tap();
      await choose(page, 'Reply');
      await editor(page).waitFor();
      await inspect(page, 'composer on a phone');
      const box = await editor(page).boundingBox();
      expect(box!.height).toBeGreaterThan(80);
      await page.getByRole('button', { name: 'Discard the draft' }).tap();
    });
  });
}
