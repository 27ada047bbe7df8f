import { inspect } from '../support/inspect.js';
import { DEMO_PASSWORD, type Stage } from '../support/stage.js';

export function theOtherScreens(stage: Stage): void {
  describe('the other screens', () => {
    const { it } = stage;
    afterEach(() => stage.leave());

    it('of the agents: a new case, opened by hand', async () => {
      const page = await stage.agent('expert');
      await page.goto('/agent/cases/new');
      await page.getByRole('textbox', { name: /^Who is it about/ }).pressSequentially('Piek');
      await page.getByRole('option', { name: /Piekarnia Pod Lipą/ }).click();
      await page.getByLabel('Subject').fill('Pytanie o składki ZUS');
      await inspect(page, 'new case');
      await page.getByRole('textbox', { name: 'What is it about?' }).fill('Dzwoniła pani Lipińska.');
      await page.getByRole('button', { name: 'Open the case' }).click();
      await page.getByRole('heading', { level: 1, name: 'Pytanie o składki ZUS' }).waitFor();
    });

    it('of the portal: a case, writing anew, the archive and the settings', async () => {
      const page = await stage.customer('customer@demo.test', DEMO_PASSWORD);
      await page.goto('/portal/');
      await inspect(page, 'my cases on a wide screen');
      await page.getByRole('list', { name: 'List of cases' }).getByRole('link').first().click();
      await page.getByRole('heading', { name: 'Conversation' }).waitFor();
      await inspect(page, 'a case on a wide screen');
      await page.goto('/portal/new');
      await page.getByRole('radiogroup').waitFor();
      await inspect(page, 'writing anew');
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
