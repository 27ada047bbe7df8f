import type { Page } from 'playwright-core';
import { choose, editor, entries, row } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import { DEMO_PASSWORD, type Stage } from '../support/stage.js';
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
      await inspect(page, 'sign-in on a phone', { light: 'sign-in-phone-light' });
      await page.getByRole('button', { name: 'Expert' }).tap();
      await row(page, MAILED_SUBJECT).waitFor();
    });

    it('the list fills the screen, with the queues behind a button', async () => {
      await inspect(page, 'list on a phone', { light: 'list-phone-light' });
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
      await inspect(page, 'case on a phone', { light: 'case-phone-light' });
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

  describe('the other screens', () => {
    const { it } = stage;
    afterEach(() => stage.leave());

    it('of the agents: a new case by hand and the contact of a case', async () => {
      const page = await stage.agent('expert');
      await page.goto('/agent/cases/new');
      await page.getByRole('textbox', { name: /^Who is it about/ }).pressSequentially('Piek');
      await page.getByRole('option', { name: /Piekarnia Pod Lipą/ }).click();
      await page.getByLabel('Subject').fill('Pytanie o składki ZUS');
      await inspect(page, 'new case', { light: 'new-case-desktop-light' });
      await page.getByLabel('Subject').fill('');
      await page.getByRole('button', { name: 'Change to another contact' }).click();
    });

    it('of the portal: a case, writing anew, the archive and the settings', async () => {
      const page = await stage.customer('customer@demo.test', DEMO_PASSWORD);
      await page.goto('/portal/');
      await inspect(page, 'my cases on a wide screen');
      await page.getByRole('list', { name: 'List of cases' }).getByRole('link').first().click();
      await page.getByRole('heading', { name: 'Conversation' }).waitFor();
      await inspect(page, 'a case on a wide screen', { light: 'portal-case-desktop-light' });
      await page.goto('/portal/new');
      await page.getByRole('radiogroup').waitFor();
      await inspect(page, 'writing anew', { light: 'portal-new-desktop-light' });
      await page.goto('/portal/archive');
      await page.getByRole('heading', { name: 'Archive' }).waitFor();
      await inspect(page, 'archive');
      await page.goto('/portal/settings');
      await page.getByRole('heading', { name: 'Settings' }).waitFor();
      await inspect(page, 'settings of the portal');
      await page.goto('/portal/no-such-page');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await inspect(page, 'no such page of the portal');
    });

    it('of the demo: its mailbox and one mail', async () => {
      const page = await stage.visitor();
      await page.goto('/demo/mail');
      await inspect(page, 'demo mailbox', { light: 'demo-mailbox' });
      await page.getByRole('listitem').first().getByRole('link').click();
      await inspect(page, 'a mail in the demo mailbox');
    });
  });
}
