import type { Locator, Page } from 'playwright-core';
import { entries, openNumber, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const CUSTOMER = { name: 'Halina Sroka', email: 'halina.sroka@poczta.example' };
const SUBJECT = 'Pani dzwoniła w sprawie zmywarki';
const BETTER = 'Zmywarka nie odpompowuje wody';

export function everythingOfACase(stage: Stage): void {
  describe('everything that can be put right on a case', () => {
    const { it } = stage;
    let expert: Page;
    let number: string;
    const settings = (page: Page): Locator =>
      page.getByRole('dialog', { name: `Settings of case ${number}` });
    const subject = (page: Page): Locator => settings(page).getByRole('textbox', { name: 'Subject' });

    beforeAll(async () => {
      expert = await stage.agent('expert');
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, woda stoi w zmywarce.',
      });
      await expert.goto('/agent/cases?queue=ALL');
      await row(expert, SUBJECT).click();
      await words(entries(expert, CUSTOMER.name)).getByText('woda stoi').waitFor();
      number = openNumber(expert);
    });
    afterAll(() => stage.leave());

    it('is opened by one key, and each part is kept by itself', async () => {
      await expert.keyboard.press('g');
      await settings(expert).locator(':focus').waitFor();
      expect(await subject(expert).getAttribute('maxlength')).toBe('300');
      await settings(expert)
        .getByRole('button', { name: /^Priority/ })
        .click();
      await expert.getByRole('menuitemradio', { name: 'High' }).click();
      await settings(expert).getByRole('button', { name: 'Priority: High' }).waitFor();
      await subject(expert).fill(BETTER);
      await expert.keyboard.press('Enter');
      await expert.getByRole('heading', { level: 1, name: BETTER, includeHidden: true }).waitFor();
      await settings(expert).getByRole('combobox', { name: 'Source' }).selectOption('CALL');
      await expert
        .getByText(/changed the source to: Telephone/)
        .first()
        .waitFor();
      await chosen(settings(expert).getByRole('combobox', { name: 'Source' }), 'CALL');
      await inspect(expert, 'settings of a case');
    });

    it('gives Escape to what is written first, then to a dialog over it, then to itself', async () => {
      await subject(expert).fill('Something else');
      await expert.keyboard.press('Escape');
      await settings(expert).waitFor();
      expect(await subject(expert).inputValue()).toBe(BETTER);
      await settings(expert).getByRole('button', { name: 'Change to another contact' }).click();
      const whose = expert.getByRole('dialog', { name: 'Whose case is this?' });
      await whose.waitFor();
      await whose.getByRole('button', { name: 'Close' }).click();
      await whose.waitFor({ state: 'hidden' });
      await settings(expert).waitFor();
      await settings(expert).getByRole('button', { name: 'Move to another stream' }).click();
      const move = expert.getByRole('dialog', { name: `Move ${number} to another stream` });
      await move.waitFor();
      await expert.keyboard.press('Escape');
      await move.waitFor({ state: 'hidden' });
      await settings(expert).waitFor();
      await expert.keyboard.press('Escape');
      await settings(expert).waitFor({ state: 'hidden' });
      expect(openNumber(expert)).toBe(number);
    });

    it('is told by the log, from what to what', async () => {
      await expert
        .getByText(/set the priority to/)
        .first()
        .waitFor({ state: 'attached' });
      await expert
        .getByText(/changed the source to: Telephone/)
        .first()
        .waitFor({ state: 'attached' });
    });

    it('fits a phone; whoever may change nothing reads what it is and why it stays so', async () => {
      const phone = await stage.agent('expert', { device: 'phone' });
      await phone.goto(`/agent/cases/${number}`);
      await phone.getByRole('button', { name: 'How the conversation is shown' }).tap();
      await phone.getByRole('menuitem', { name: 'Case settings' }).tap();
      await subject(phone).waitFor();
      await inspect(phone, 'settings of a case on a phone');
      const trainee = await stage.agent('trainee');
      await trainee.goto(`/agent/cases/${number}`);
      await entries(trainee, CUSTOMER.name).first().waitFor();
      await trainee.keyboard.press('g');
      await settings(trainee).getByText('You may not change the subjects of cases.').waitFor();
      await settings(trainee).getByText('You may not change the sources of cases.').waitFor();
      expect(await subject(trainee).count()).toBe(0);
      await inspect(trainee, 'settings of a case for reading');
    });
  });
}

/** Waits until that is chosen. */
async function chosen(field: Locator, value: string): Promise<void> {
  await field.locator(`option[value=${value}]:checked`).waitFor({ state: 'attached' });
}
