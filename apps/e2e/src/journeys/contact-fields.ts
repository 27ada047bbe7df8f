import type { Locator, Page } from 'playwright-core';
import { showDetails } from '../screens/at-the-desk.js';
import { entries, notice, openNumber, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const CUSTOMER = { name: 'Teofil Wrona', email: 'teofil.wrona@poczta.example' };
const SUBJECT = 'Kiedy mogę odebrać młynek';

/** Fields of contacts (CT-1): set up on a page, filled in beside a case, and nothing that was stored is lost. */
export function contactFields(stage: Stage): void {
  describe('an administrator sets up the fields of contacts', () => {
    const { it } = stage;
    let admin: Page;
    let expert: Page;
    let number: string;
    const names = (page: Page) => page.locator('main ol').first().locator(':scope > li');
    const preview = (page: Page) => page.getByRole('region', { name: 'As it will look' });
    const save = async (page: Page) => {
      await page.getByRole('button', { name: 'Save for all contacts' }).click();
      await page.getByRole('status').filter({ hasText: 'Changed by' }).waitFor();
    };
    const form = (page: Page): Locator =>
      page.getByRole('complementary', { name: 'Contact and details' }).locator('form');
    const edit = async (page: Page) => {
      await page.goto(`/agent/cases/${number}`);
      await words(entries(page, CUSTOMER.name)).getByText('młynek').waitFor();
      await showDetails(page);
      await page.getByRole('button', { name: 'Edit the contact' }).click();
      await form(page).waitFor();
    };

    beforeAll(async () => {
      [admin, expert] = await Promise.all([stage.agent('admin'), stage.agent('expert')]);
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, młynek miał być gotowy wczoraj.',
      });
    });
    afterAll(() => stage.leave());

    it('finding them on the page of settings', async () => {
      await admin.goto('/agent/cases');
      await admin.locator('button:has(.tabler-icon-selector)').click();
      await admin.getByRole('menuitem', { name: 'Settings' }).click();
      await admin.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      await inspect(admin, 'settings');
      await admin.getByRole('link', { name: /^Fields of contacts/ }).click();
      await admin.getByRole('heading', { level: 1, name: 'Fields of contacts' }).waitFor();
      await names(admin).nth(2).waitFor();
    });

    it('adding one, seen as it will be, and ordered by keys', async () => {
      await admin.getByRole('textbox', { name: 'New field' }).fill('Tier');
      await admin.keyboard.press('Enter');
      await choice(admin, 'Kind of field').click();
      await admin.getByRole('option', { name: 'One of several' }).click();
      await admin.getByRole('textbox', { name: 'Choice 1' }).fill('Gold');
      await admin.getByRole('textbox', { name: 'New choice' }).fill('Silver');
      await admin.keyboard.press('Enter');
      await admin.getByRole('textbox', { name: 'Choice 2' }).waitFor();
      await preview(admin).getByText('Tier', { exact: true }).waitFor();
      await admin.getByRole('button', { name: 'Move up: Tier' }).focus();
      await admin.keyboard.press('Enter');
      await names(admin).nth(2).getByText('Tier').first().waitFor();
      await inspect(admin, 'fields of contacts');
      await save(admin);
    });

    it('and it is filled in beside a case', async () => {
      await expert.goto('/agent/cases?queue=ALL');
      await row(expert, SUBJECT).click();
      await words(entries(expert, CUSTOMER.name)).getByText('młynek').waitFor();
      number = openNumber(expert);
      await edit(expert);
      await choice(form(expert), 'Tier').click();
      await expert.getByRole('option', { name: 'Silver' }).click();
      await form(expert).getByRole('button', { name: 'Save' }).click();
      await notice(expert, 'The contact is saved.').waitFor();
      await expert.getByRole('complementary').getByText('Silver').waitFor();
    });

    it('and cases are found by it, by a chip of the list or a condition of a view', async () => {
      await expert.goto('/agent/cases?queue=ALL');
      await row(expert, SUBJECT).waitFor();
      await expert.getByRole('button', { name: 'Filter' }).click();
      const filter = expert.getByRole('dialog', { name: 'Filter' });
      await choice(filter, 'Field…').click();
      await expert.getByRole('option', { name: 'Contact: Tier' }).click();
      await choice(filter, 'Value').click();
      await expert.getByRole('option', { name: 'Silver' }).click();
      await filter.getByRole('button', { name: 'Add this filter' }).click();
      await expert.keyboard.press('Escape');
      const chip = expert.getByRole('button', { name: 'Take away the filter Contact: Tier: Silver' });
      await chip.waitFor();
      // Nobody else is of that tier.
      await expert
        .getByRole('list', { name: 'Cases' })
        .getByRole('link')
        .nth(1)
        .waitFor({ state: 'detached' });
      await row(expert, SUBJECT).waitFor();
      await expert.getByRole('button', { name: 'View', exact: true }).click();
      await expert.getByRole('menuitem', { name: 'Save as a view…' }).click();
      const drawer = expert.getByRole('dialog', { name: 'New view' });
      const what = drawer.getByRole('combobox', { name: 'What' }).last();
      expect(await what.inputValue()).toBe('contact-field:tier');
      await drawer.getByRole('combobox', { name: 'How' }).last().selectOption('notEquals');
      await inspect(expert, 'a condition on a field of the contact');
      await drawer.getByRole('button', { name: 'Cancel' }).click();
    });

    it('and ready-made words say it in a reply, in the reader’s language', async () => {
      await expert.goto('/agent/templates');
      await expert.getByRole('button', { name: 'New group' }).first().click();
      const group = expert.getByRole('dialog', { name: 'New group' });
      await group.getByRole('textbox', { name: 'Name' }).fill('By tier');
      await group.getByRole('button', { name: 'Save' }).click();
      await group.waitFor({ state: 'hidden' });
      await expert.getByRole('button', { name: 'New template' }).click();
      const text = expert.getByRole('dialog', { name: 'New template' });
      await text.getByRole('textbox', { name: /^Text in English/ }).click();
      await expert.keyboard.type('Your tier: ');
      await text.getByRole('button', { name: 'Put in a variable' }).click();
      await expert.getByRole('menuitem', { name: 'contact.fields.tier', exact: true }).click();
      await text.getByRole('textbox', { name: 'Number of a case' }).fill(number);
      await text.getByRole('button', { name: 'Try it on a case' }).click();
      await text.frameLocator('iframe').getByText('Your tier: Silver').waitFor();
      await inspect(expert, 'a template with a field of the contact');
    });

    it('a choice that is hidden stays where it was chosen', async () => {
      await admin.getByRole('button', { name: 'Hide: Silver' }).click();
      await admin.getByRole('button', { name: 'Show again: Silver' }).waitFor();
      await save(admin);
      await edit(expert);
      await choice(form(expert), 'Tier').click();
      await expert.getByRole('option', { name: 'Silver' }).waitFor();
    });

    it('asked, when a second administrator was faster; nothing of either is lost', async () => {
      const other = await stage.agent('admin');
      await other.goto('/agent/settings/contact-fields');
      await names(other).nth(3).waitFor();
      await other.getByRole('button', { name: 'Remove: Newsletter' }).click();
      await admin.getByRole('textbox', { name: 'New field' }).fill('Birthday');
      await admin.keyboard.press('Enter');
      await save(other);
      await admin.getByRole('button', { name: 'Save for all contacts' }).click();
      const question = admin.getByRole('alert').filter({ hasText: 'has changed the fields as well' });
      await question.waitFor();
      await inspect(admin, 'a clash of two who set up fields');
      await question.getByRole('button', { name: 'Take theirs' }).click();
      await question.waitFor({ state: 'hidden' });
      await names(admin).filter({ hasText: 'Newsletter' }).waitFor({ state: 'detached' });
      await admin.locator('main').getByRole('button', { name: 'Undo' }).click();
      await names(admin).filter({ hasText: 'Birthday' }).first().waitFor();
      await save(admin);
    });

    it('is told what is wrong, and what was typed stays', async () => {
      const opened = names(admin).getByRole('textbox', { name: 'What it asks' });
      if (!(await opened.isVisible())) await admin.getByRole('button', { name: 'Change: Birthday' }).click();
      await opened.fill('');
      await admin.getByRole('button', { name: 'Save for all contacts' }).click();
      await admin.getByRole('alert').getByText('missing').first().waitFor();
      await admin.locator('main').getByRole('button', { name: 'Undo' }).click();
      await names(admin).filter({ hasText: 'Birthday' }).first().waitFor();
    });

    it('on a telephone too, in another language; and nobody without the right', async () => {
      const phone = await stage.agent('admin', { device: 'phone', language: 'uk' });
      await phone.goto('/agent/settings');
      await phone.getByRole('heading', { level: 1, name: 'Налаштування' }).waitFor();
      await inspect(phone, 'settings on a telephone');
      await phone.getByRole('link', { name: /^Поля контактів/ }).tap();
      await names(phone).nth(2).waitFor();
      await inspect(phone, 'fields of contacts on a telephone');
      const manager = await stage.agent('manager');
      await manager.goto('/agent/settings/contact-fields');
      await manager.getByText('Your role may not change the fields of contacts.').waitFor();
    });
  });
}

const choice = (within: Page | Locator, label: string): Locator =>
  within
    .getByRole('textbox', { name: label })
    .or(within.getByRole('combobox', { name: label }))
    .first();
