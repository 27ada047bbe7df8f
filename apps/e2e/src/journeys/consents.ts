import type { Locator, Page } from 'playwright-core';
import { showDetails } from '../screens/at-the-desk.js';
import { entries, notice, openNumber, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const CUSTOMER = { name: 'Lidia Sowa', email: 'lidia.sowa@poczta.example' };
const SUBJECT = 'Proszę o kontakt po naprawie';
const FIRST = 'You may send me offers.';
const SECOND = 'You may send me offers once a month.';

/** Consents (CT-4): defined by who leads, recorded and withdrawn beside a case, with the words that were agreed to. */
export function consents(stage: Stage): void {
  describe('consents', () => {
    const { it } = stage;
    let manager: Page;
    let expert: Page;
    let number: string;
    const drawer = (page: Page): Locator =>
      page.getByRole('dialog', { name: `Consents of ${CUSTOMER.name}` });
    const offers = (page: Page): Locator => drawer(page).getByRole('region', { name: 'Offers' });
    const glance = (page: Page): Locator =>
      page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'Offers' });

    beforeAll(async () => {
      manager = await stage.agent('manager');
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: `Dzień dobry. ${SUBJECT}.`,
      });
    });
    afterAll(() => stage.leave());

    it('are defined on a page of their own', async () => {
      await manager.goto('/agent/settings/consents');
      await manager.getByRole('heading', { level: 1, name: 'Consents' }).waitFor();
      await manager.getByRole('button', { name: 'New kind of consent' }).click();
      const form = manager.getByRole('dialog', { name: 'New kind of consent' });
      await form.getByRole('textbox', { name: 'Name, English' }).fill('Offers');
      await form.getByRole('textbox', { name: 'Key' }).fill('Not a key');
      await form.getByRole('button', { name: 'Save' }).click();
      await form.getByText('Small letters, digits and hyphens only').waitFor();
      expect(await form.getByRole('textbox', { name: 'Name, English' }).inputValue()).toBe('Offers');
      await form.getByRole('textbox', { name: 'Key' }).fill('offers');
      await form.getByRole('button', { name: 'Save' }).click();
      await form.waitFor({ state: 'hidden' });

      for (const [version, text] of [FIRST, SECOND].entries()) {
        await manager.getByRole('button', { name: 'Wording of Offers' }).click();
        const wording = manager.getByRole('dialog', { name: 'Wording of Offers' });
        await wording.getByRole('textbox', { name: 'Text in English' }).fill(text);
        await wording.getByRole('button', { name: `Save as version ${version + 1}` }).click();
        await wording.waitFor({ state: 'hidden' });
        await manager
          .getByText(`Version ${version + 1}, since`)
          .first()
          .waitFor();
      }
      await inspect(manager, 'kinds of consent');
    });

    it('are recorded beside a case, with the words and how it came', async () => {
      expert = await stage.agent('expert');
      await expert.goto('/agent/cases?queue=ALL');
      await row(expert, SUBJECT).click();
      await words(entries(expert, CUSTOMER.name)).getByText(SUBJECT).waitFor();
      number = openNumber(expert);
      await glance(expert).getByText('Never asked').waitFor();
      await expert.getByRole('button', { name: 'Record or withdraw' }).click();
      await expert.getByRole('button', { name: 'Record consent: Offers' }).click();
      const form = drawer(expert).getByRole('form', { name: 'Record consent: Offers' });
      await form.getByText(SECOND).waitFor();
      await form.getByRole('button', { name: 'Record consent' }).click();
      await form.getByText('Choose how it came.').waitFor();
      await form.getByLabel('How did it come?').selectOption('PHONE');
      await form.getByRole('textbox', { name: 'Note' }).fill('Asked for it herself');
      await inspect(expert, 'recording a consent');
      await form.getByRole('button', { name: 'Record consent' }).click();
      await notice(expert, 'Consent recorded: Offers.').waitFor();
      await offers(expert).getByText('Given', { exact: true }).first().waitFor();
      await offers(expert).getByText('Wording 2, English').first().click();
      await offers(expert).getByText(SECOND).first().waitFor();
    });

    it('are withdrawn, and the withdrawal is undone, which stays in the history', async () => {
      await offers(expert).getByRole('button', { name: 'Withdraw consent: Offers' }).click();
      const form = drawer(expert).getByRole('form', { name: 'Withdraw consent: Offers' });
      await form.getByLabel('How did it come?').selectOption('MAIL');
      await form.getByRole('button', { name: 'Record withdrawal' }).click();
      await offers(expert).getByText('Withdrawn', { exact: true }).first().waitFor();
      await notice(expert, 'Consent withdrawn: Offers.').getByRole('button', { name: 'Undo' }).click();
      await notice(expert, 'Taken back.').waitFor();
      await offers(expert).getByText('History: 2 entries').click();
      await offers(expert).getByText('recorded by mistake').waitFor();
      await offers(expert).getByText('Asked for it herself').waitFor();
      await offers(expert)
        .getByRole('link', { name: `Case ${number}` })
        .first()
        .waitFor();
      await inspect(expert, 'consents of a contact');
    });

    it('leave a form by Escape, and the drawer by another', async () => {
      await offers(expert).getByRole('button', { name: 'Withdraw consent: Offers' }).focus();
      await expert.keyboard.press('Enter');
      const form = drawer(expert).getByRole('form', { name: 'Withdraw consent: Offers' });
      await form.waitFor();
      await expert.keyboard.press('Escape');
      await form.waitFor({ state: 'hidden' });
      await offers(expert).waitFor();
      await expert.keyboard.press('Escape');
      await drawer(expert).waitFor({ state: 'hidden' });
      await glance(expert).getByText('Given').waitFor();
    });

    it('are read, not recorded, by who may not change contacts; on a telephone as well', async () => {
      const trainee = await stage.agent('trainee', { device: 'phone', language: 'pl' });
      await trainee.goto(`/agent/cases/${number}`);
      await trainee.getByRole('article').first().waitFor();
      await showDetails(trainee);
      await trainee.getByRole('button', { name: 'Treści i historia' }).click();
      const own = trainee.getByRole('dialog', { name: `Zgody: ${CUSTOMER.name}` });
      await own.getByRole('region', { name: 'Offers' }).getByText('Udzielona').first().waitFor();
      expect(await own.getByRole('button', { name: /Zapisz|Wycofaj/ }).count()).toBe(0);
      await inspect(trainee, 'consents on a telephone');
      await trainee.goto('/agent/settings/consents');
      await trainee.getByText('Rodzaje zgód określają administratorzy i kierownicy.').waitFor();
    });
  });
}
