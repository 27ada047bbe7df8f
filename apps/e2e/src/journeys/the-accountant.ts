import type { Page } from 'playwright-core';
import { actionsOf, choose, openNumber } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

export function theAccountant(stage: Stage): void {
  describe('the accountant of the repair stream', () => {
    const { it } = stage;
    let accountant: Page;
    let expert: Page;
    let paid: string;
    const rows = (page: Page) => page.getByRole('list', { name: 'Cases' }).getByRole('listitem');

    beforeAll(async () => {
      [accountant, expert] = await Promise.all([stage.agent('accountant'), stage.agent('expert')]);
      await accountant.goto('/agent/cases?queue=ALL');
      await rows(accountant).first().waitFor();
    });
    afterAll(() => stage.leave());

    it('sees cases that wait for payment and no other', async () => {
      const texts = await rows(accountant).allInnerTexts();
      expect(texts.filter((text) => !text.includes('Waiting for payment'))).toEqual([]);
      const total = await accountant
        .getByRole('status')
        .filter({ hasText: /^\d+ cases?$/ })
        .innerText();
      expect(Number.parseInt(total, 10)).toBe(texts.length);
    });

    it('marks one paid by the form of the action, with amount and date', async () => {
      await accountant.goto('/agent/cases?queue=ALL');
      await rows(accountant).first().getByRole('link').click();
      expect((await actionsOf(accountant)).sort()).toEqual(['Payment received']);
      paid = openNumber(accountant);
      await choose(accountant, 'Payment received');
      await accountant
        .getByRole('button', { name: /^Payment received/ })
        .last()
        .click();
      await accountant.getByText('Fill this in, please.').first().waitFor();
      await inspect(accountant, 'form of an action with errors');
      await accountant.getByLabel('Amount paid').pressSequentially('349,90');
      await accountant.getByLabel('Date of payment').fill('2026-11-20');
      await accountant
        .getByRole('button', { name: /^Payment received/ })
        .last()
        .click();
    });

    it('sees it no longer now that it is under repair, while the technicians read what was paid', async () => {
      await accountant.getByText('You may no longer see this case.').waitFor();
      await accountant.waitForURL((url) => !url.pathname.includes(paid));
      await rows(accountant).filter({ hasText: paid }).waitFor({ state: 'detached' });
      await expert.goto(`/agent/cases/${paid}`);
      await expert.getByRole('main').getByText('Under repair').first().waitFor();
      await expert
        .getByRole('region', { name: 'Conversation' })
        .getByText(/349[.,]90/)
        .first()
        .waitFor();
    });

    it('does not find it again, not even by its number', async () => {
      await accountant.goto(`/agent/cases?q=${paid}`);
      await accountant.getByText('Nothing matches').waitFor();
      await accountant.goto(`/agent/cases/${paid}`);
      await accountant.getByRole('heading', { name: 'There is nothing here for you' }).first().waitFor();
      await inspect(accountant, 'a case one may not see');
    });
  });
}
