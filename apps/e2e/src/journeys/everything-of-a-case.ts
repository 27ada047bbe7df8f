import type { Locator, Page } from 'playwright-core';
import { entries, openNumber, row, words } from '../support/desk.js';
import { hold } from '../support/hold.js';
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
    const source = (page: Page): Locator => settings(page).getByRole('combobox', { name: 'Source' });
    const priority = (page: Page): Locator => settings(page).getByRole('button', { name: /^Priority/ });
    const told = (page: Page, words: RegExp): Promise<void> =>
      page.getByText(words).first().waitFor({ state: 'attached' });

    const clash = (page: Page): Locator =>
      page.getByRole('dialog', { name: `Somebody changed case ${number} first` });

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
      await subject(expert).fill(BETTER);
      await expert.keyboard.press('Enter');
      await expert.getByRole('heading', { level: 1, name: BETTER, includeHidden: true }).waitFor();
      await told(expert, /changed the subject to/);
      await source(expert).selectOption('CALL');
      await told(expert, /changed the source to: Telephone/);
      await chosen(source(expert), 'CALL');
      expect(await subject(expert).inputValue()).toBe(BETTER);
      await inspect(expert, 'settings of a case');
    });

    it('loses no press while another part is being kept, and leaves open what was opened', async () => {
      await subject(expert).fill(`${BETTER}, wcale`);
      // Leaves the field, which keeps it: nothing may move away from under the mouse.
      await priority(expert).click();
      await expert.getByRole('menuitemradio', { name: 'High' }).click();
      await settings(expert).getByRole('button', { name: 'Priority: High' }).waitFor();
      await told(expert, /changed the subject to “.*wcale”/);
      const keeping = await hold(expert, 'SetSource');
      await source(expert).selectOption('CHAT');
      await keeping.asked;
      await priority(expert).click();
      const urgent = expert.getByRole('menuitemradio', { name: 'Urgent' });
      await urgent.waitFor();
      await keeping.letGo();
      await told(expert, /changed the source to: Chat/);
      await urgent.click();
      await settings(expert).getByRole('button', { name: 'Priority: Urgent' }).waitFor();
      await subject(expert).fill(BETTER);
      await expert.keyboard.press('Enter');
      await source(expert).selectOption('CALL');
      await chosen(source(expert), 'CALL');
      await told(expert, /set the priority to/);
    });

    it('gives Escape to what is written first, then to a dialog over it, then to itself', async () => {
      await subject(expert).fill('Something else');
      await expert.keyboard.press('Escape');
      await settings(expert).waitFor();
      expect(await subject(expert).inputValue()).toBe(BETTER);
      await settings(expert).getByRole('button', { name: 'Change to another contact' }).click();
      const whose = expert.getByRole('dialog', { name: 'Whose case is this?' });
      await whose.waitFor();
      await whose.getByRole('textbox').and(whose.locator(':focus')).waitFor();
      await expert.keyboard.press('Escape');
      await whose.waitFor({ state: 'hidden' });
      await settings(expert).waitFor();
      await settings(expert).getByRole('button', { name: 'Change to another contact' }).click();
      await whose.getByRole('textbox').fill('Hal');
      const suggested = expert.getByRole('option', { name: `${CUSTOMER.name} ${CUSTOMER.email}` });
      await suggested.waitFor();
      // Of a list that is in sight the first press is for the list.
      await expert.keyboard.press('Escape');
      await suggested.waitFor({ state: 'hidden' });
      await whose.waitFor();
      await expert.keyboard.press('Escape');
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
      await told(expert, /set the priority to/);
      await told(expert, /changed the source to: Telephone/);
    });

    it('asks with both values where two choose another source at once, and what was chosen stands for both', async () => {
      const colleague = await stage.agent('specialist');
      await colleague.goto(`/agent/cases/${number}`);
      await entries(colleague, CUSTOMER.name).first().waitFor();
      for (const page of [expert, colleague]) {
        await page.keyboard.press('g');
        await chosen(source(page), 'CALL');
      }
      // Both chose before either had heard of the other.
      const slower = await hold(expert, 'SetSource');
      await source(expert).selectOption('CHAT');
      await slower.asked;
      await source(colleague).selectOption('SMS');
      await told(colleague, /changed the source to: SMS/);
      await slower.letGo();
      await clash(expert).getByText('SMS').waitFor();
      await clash(expert).getByText('Chat').waitFor();
      await inspect(expert, 'two chose another source');
      await clash(expert).getByRole('radio', { name: /Yours/ }).check();
      await clash(expert).getByRole('button', { name: 'Apply' }).click();
      await clash(expert).waitFor({ state: 'hidden' });
      await settings(expert).waitFor();
      for (const page of [expert, colleague]) {
        await chosen(source(page), 'CHAT');
        for (const words of [/changed the source to: SMS/, /changed the source to: Chat/])
          await told(page, words);
      }
    });

    it('asks as well where the choices were open while a colleague chose', async () => {
      const colleague = await stage.agent('specialist');
      await colleague.goto(`/agent/cases/${number}`);
      await entries(colleague, CUSTOMER.name).first().waitFor();
      await colleague.keyboard.press('g');
      await source(expert).dispatchEvent('pointerdown');
      await source(colleague).selectOption('PORTAL');
      await chosen(source(expert), 'PORTAL');
      await source(expert).selectOption('SMS');
      await clash(expert).getByRole('button', { name: 'Leave it as it is' }).click();
      await clash(expert).waitFor({ state: 'hidden' });
      await chosen(source(expert), 'PORTAL');
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
