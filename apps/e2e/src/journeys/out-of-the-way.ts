import type { Page } from 'playwright-core';
import { notice, row } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'Faktura za listopad, proszę poczekać';

export function outOfTheWay(stage: Stage): void {
  describe('a case put out of the way', () => {
    const { it } = stage;
    let page: Page;

    beforeAll(async () => {
      page = await stage.agent('expert');
      await stage.mail.send({
        from: 'Olga Sowa <olga.sowa@poczta.example>',
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, odezwę się jutro.',
      });
      await page.goto('/agent/cases?queue=TO_ASSIGN');
      await row(page, SUBJECT).click();
      await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
    });
    afterAll(() => stage.leave());

    it('by one key and one press leaves the queue', async () => {
      await page.locator('#content').last().focus();
      await page.keyboard.press('s');
      const sheet = page.getByRole('dialog', { name: 'Out of the way until…' });
      await sheet.getByRole('button', { name: /Tomorrow morning/ }).waitFor();
      await inspect(page, 'snooze');
      await sheet.getByRole('button', { name: /Tomorrow morning/ }).click();
      await notice(page, /is out of your way until/).waitFor();
      await row(page, SUBJECT).waitFor({ state: 'detached' });
    });

    it('waits in a queue of its own, and comes back at a press', async () => {
      await page.goto('/agent/cases?queue=SNOOZED');
      await row(page, SUBJECT).click();
      await page.getByText('You have snoozed this case until').waitFor();
      await inspect(page, 'snoozed');
      await page.getByRole('button', { name: 'Bring it back' }).click();
      await row(page, SUBJECT).waitFor({ state: 'detached' });
      await page.goto('/agent/cases?queue=TO_ASSIGN');
      await row(page, SUBJECT).waitFor();
    });
  });
}
