import type { Locator, Page } from 'playwright-core';
import { entries, openNumber, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const CUSTOMER = { name: 'Bogna Kalinowska', email: 'bogna.kalinowska@poczta.example' };
const EARLIER = 'Zapytanie o filtr do wody';
const SUBJECT = 'Ekspres nie spienia mleka';

export function logAndOtherCases(stage: Stage): void {
  describe('what was before', () => {
    const { it } = stage;
    let expert: Page;
    let number: string;
    const log = (page: Page): Locator => page.getByRole('dialog', { name: `Log of case ${number}` });
    const toLog = async (page: Page) => {
      await page.getByRole('button', { name: 'How the conversation is shown' }).click();
      await page.getByRole('menuitem', { name: 'Print the conversation' }).waitFor();
    };

    beforeAll(async () => {
      expert = await stage.agent('expert');
      for (const subject of [EARLIER, SUBJECT])
        await stage.mail.send({
          from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
          to: 'support@demo.test',
          subject,
          text: `Dzień dobry. ${subject}.`,
        });
      await expert.goto('/agent/cases?queue=ALL');
      await row(expert, SUBJECT).click();
      await words(entries(expert, CUSTOMER.name)).getByText(SUBJECT).waitFor();
      number = openNumber(expert);
      await expert.getByRole('button', { name: 'Priority: No priority' }).click();
      await expert.getByRole('menuitemradio', { name: 'Urgent' }).click();
      await expert.getByText('set the priority to').first().waitFor();
    });
    afterAll(() => stage.leave());

    it('of a case is told by its log: who, when, from what to what', async () => {
      await toLog(expert);
      await expert.getByRole('menuitem', { name: 'Log of the case' }).click();
      const change = log(expert).getByRole('listitem').filter({ hasText: 'Priority' });
      await change.getByText('urgent').waitFor();
      await log(expert).getByText('Message received').waitFor();
      await inspect(expert, 'log of a case');
    });

    it('is narrowed by what and by whom, and shown whole again where nothing is left', async () => {
      await log(expert).getByLabel('What').selectOption('MESSAGES');
      await log(expert).getByText('Message received').waitFor();
      await log(expert).getByRole('term').first().waitFor({ state: 'hidden' });
      await log(expert).getByLabel('Who').selectOption({ index: 1 });
      await log(expert).getByText('Nothing like that happened here.').waitFor();
      await inspect(expert, 'log without entries');
      await log(expert).getByRole('button', { name: 'Show everything' }).click();
      await log(expert).getByText('Message received').waitFor();
      await expert.keyboard.press('Escape');
      await log(expert).waitFor({ state: 'hidden' });
      expect(openNumber(expert)).toBe(number);
      await expert
        .getByRole('button', { name: 'How the conversation is shown' })
        .and(expert.locator(':focus'))
        .waitFor();
    });

    it('is found in the palette, by keyboard', async () => {
      await expert.keyboard.press('ControlOrMeta+k');
      await expert.getByRole('combobox').and(expert.locator(':focus')).waitFor();
      await expert.keyboard.type('log of the');
      await expert.getByRole('option', { name: 'Log of the case' }).waitFor();
      await expert.keyboard.press('Enter');
      await log(expert).getByText('Message received').waitFor();
      await expert.keyboard.press('Escape');
      await log(expert).waitFor({ state: 'hidden' });
    });

    it('of a contact is all of their cases, open and closed, from which one goes on to another', async () => {
      await expert.getByRole('button', { name: 'All cases of this contact' }).click();
      const all = expert.getByRole('dialog', { name: `Cases of ${CUSTOMER.name}` });
      await all.getByText('2 cases that you may see, newest first').waitFor();
      await all.getByRole('link', { name: SUBJECT }).getByText('This case').waitFor();
      await inspect(expert, 'cases of a contact');
      await all.getByText('Closed', { exact: true }).click();
      await all.getByText('No such case that you may see.').waitFor();
      await all.getByText('Open', { exact: true }).click();
      await all.getByRole('link', { name: EARLIER }).click();
      await words(entries(expert, CUSTOMER.name)).getByText(EARLIER).waitFor();
      expect(openNumber(expert)).not.toBe(number);
      await all.waitFor({ state: 'hidden' });
    });

    it('fits a phone; the log is not there for a trainee', async () => {
      const phone = await stage.agent('expert', { device: 'phone' });
      await phone.goto(`/agent/cases/${number}`);
      await toLog(phone);
      await phone.getByRole('menuitem', { name: 'Log of the case' }).tap();
      await log(phone).getByText('Message received').waitFor();
      await inspect(phone, 'log on a phone');
      await phone.keyboard.press('Escape');
      await log(phone).waitFor({ state: 'hidden' });
      await phone.getByRole('button', { name: 'Follow, contact and details' }).tap();
      await phone.getByRole('menuitem', { name: 'Contact and details' }).tap();
      await phone.getByRole('button', { name: 'All cases of this contact' }).tap();
      const all = phone.getByRole('dialog', { name: `Cases of ${CUSTOMER.name}` });
      await all.getByRole('link', { name: EARLIER }).waitFor();
      await all.locator(':focus').waitFor();
      await inspect(phone, 'cases of a contact on a phone');
      const trainee = await stage.agent('trainee');
      await trainee.goto('/agent/cases?queue=ALL');
      await row(trainee, /./).first().click();
      await toLog(trainee);
      expect(await trainee.getByRole('menuitem', { name: 'Log of the case' }).count()).toBe(0);
    });
  });
}
