import type { Page } from 'playwright-core';
import { choose, editor, openNumber, row } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'Kiedy dojdzie moja paczka?';

export function onToTheNext(stage: Stage): void {
  describe('a reply that takes the case and leads back to the list', () => {
    const { it } = stage;
    let page: Page;
    let number: string;
    const options = () => page.getByRole('button', { name: /^Options of sending/ });
    const option = (name: string) => page.getByRole('menuitemcheckbox', { name });
    const ticked = (name: string) => page.getByRole('menuitemcheckbox', { name, checked: true });

    beforeAll(async () => {
      page = await stage.agent('expert');
      await stage.mail.send({
        from: 'Iga Wilk <iga.wilk@poczta.example>',
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, czekam już tydzień.',
      });
      await page.goto('/agent/cases?queue=TO_ASSIGN');
      await row(page, SUBJECT).click();
      number = openNumber(page);
      await choose(page, 'Reply');
      await editor(page).waitFor();
    });
    afterAll(() => stage.leave());

    it('is ticked by keys alone, and the button says so', async () => {
      await options().focus();
      await page.keyboard.press('Enter');
      await page.locator('[role=menuitemcheckbox]:focus').waitFor();
      await page.keyboard.press('Enter');
      await ticked('Assign the case to me').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await ticked('Back to the list afterwards').waitFor();
      await ticked('Assign the case to me').waitFor();
      await inspect(page, 'options of sending');
      await page.keyboard.press('Escape');
      await option('Assign the case to me').waitFor({ state: 'hidden' });
      await editor(page).waitFor();
      expect(await options().getAttribute('aria-label')).toBe(
        'Options of sending: Assign the case to me, Back to the list afterwards',
      );
    });

    it('is sent, and the list is there as it was left', async () => {
      await editor(page).fill('Dzień dobry, już sprawdzamy.');
      await page.keyboard.press('Control+Enter');
      await page.waitForURL(/\/agent\/cases\?queue=TO_ASSIGN$/);
      await row(page, SUBJECT).waitFor({ state: 'detached' });
    });

    it('is the writer’s, whom the next form offers only the way back, still ticked', async () => {
      await page.goto(`/agent/cases/${number}`);
      await choose(page, 'Reply');
      await options().click();
      expect(await option('Back to the list afterwards').getAttribute('aria-checked')).toBe('true');
      expect(await option('Assign the case to me').count()).toBe(0);
    });

    it('is ticked in another browser of theirs as well, and no more once they untick it there', async () => {
      const other = await stage.agent('expert');
      await other.goto(`/agent/cases/${number}`);
      await choose(other, 'Reply');
      await other.getByRole('button', { name: 'Options of sending: Back to the list afterwards' }).click();
      await other.getByRole('menuitemcheckbox', { name: 'Back to the list afterwards' }).click();
      await other.getByRole('button', { name: 'Options of sending', exact: true }).waitFor();
      // The account is every journey's.
      await other.request.post('/graphql/agent', {
        data: {
          query:
            'mutation { setPreferences(input: { assignToMe: false, backToList: false }) { __typename } }',
        },
      });
      await page.reload();
      await choose(page, 'Reply');
      await page.getByRole('button', { name: 'Options of sending', exact: true }).waitFor();
    });
  });
}
