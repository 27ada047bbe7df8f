import type { Locator, Page } from 'playwright-core';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const CUSTOMER = 'zofia.mazur@post.example';
const DESIGNER = 'admin@demo.test';

/** Mails looked at on a real case, forms, header, and what is hidden (WF-6, WF-10, IN-1, CS-15). */
export function designingParts(stage: Stage): void {
  describe('an administrator writes what a workflow says', () => {
    const { it } = stage;
    let page: Page;
    let number: string;

    beforeAll(async () => {
      page = await stage.agent('admin');
      await stage.mail.send({
        from: `Zofia Mazur <${CUSTOMER}>`,
        to: 'support@demo.test',
        subject: 'The kettle whistles',
        text: 'All night long.',
      });
      const { subject } = await stage.mail.received(CUSTOMER, /#\d+/);
      number = /#(\d+)/.exec(subject)![1]!;
    });
    afterAll(() => stage.leave());

    it('of a new stream with one action', async () => {
      await page.goto('/agent/settings/workflows');
      await page.getByRole('button', { name: 'New stream' }).click();
      const stream = page.getByRole('dialog', { name: 'New stream' });
      await stream.getByLabel('What is the stream called?').fill('Kettles');
      await stream.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kettles' }).waitFor();
      await page.getByRole('button', { name: 'Add action' }).click();
      const action = page.getByRole('dialog', { name: 'New action' });
      await action.getByLabel('Words on the button').fill('Reply');
      await pick(page, action, 'Where it is offered', 'Every state');
      await action.getByLabel('Words on the button').click();
      await action.getByRole('button', { name: 'Add action' }).click();
      const reply = panel(page, 'Action: Reply');
      await pick(page, reply, 'What it writes', 'A message to the customer');
      await reply.getByText('Mails', { exact: true }).click();
      await reply.getByRole('button', { name: 'Add a mail' }).click();
      await reply.getByRole('textbox', { name: 'Subject' }).waitFor();
      await saved(page);
    });

    it('putting in a variable by the keys alone, as soon as the braces are open', async () => {
      const reply = panel(page, 'Action: Reply');
      const body = reply.getByRole('textbox', { name: 'Text of the mail' });
      await body.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('<p>Asked by {{conta');
      const list = reply.getByRole('listbox', { name: 'Variables: Text of the mail' });
      await list.getByRole('option', { name: /contact\.name/, selected: true }).waitFor();
      await page.keyboard.press('ArrowDown');
      await list.getByRole('option', { name: /contact\.email/, selected: true }).waitFor();
      await inspect(page, 'variables while writing');
      await page.keyboard.press('Enter');
      await list.waitFor({ state: 'detached' });
      await page.keyboard.type('</p>');
      expect(await body.inputValue()).toMatch(/<p>Asked by \{\{contact\.email\}\}<\/p>$/);
      await page.keyboard.type('{{st');
      await list.waitFor();
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });
      for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('Backspace');
      await saved(page);
    });

    it('seeing what the mail says in a case there is, in another language too', async () => {
      const mail = panel(page, 'Action: Reply').getByRole('region', { name: 'Mail 1 on a real case' });
      await mail.getByRole('button', { name: 'On a real case' }).click();
      await caseOf(mail).fill(number);
      await mail.getByText(`Re: The kettle whistles [#${number}]`).waitFor();
      await frame(mail).getByText(`Asked by ${CUSTOMER}`).waitFor();
      await mail.getByRole('button', { name: 'Polski' }).click();
      await frame(mail).getByText('Tu znajdzie się to, co napisano przy akcji.').waitFor();
      await mail.getByRole('button', { name: 'English' }).click();
      await frame(mail).getByText(`Asked by ${CUSTOMER}`).waitFor();
    });

    it('which follows as one writes', async () => {
      const reply = panel(page, 'Action: Reply');
      await reply.getByRole('textbox', { name: 'Subject' }).fill('About {{case.subject}}');
      await reply.getByText(`About The kettle whistles [#${number}]`).waitFor();
      await reply.getByRole('button', { name: 'Send it to myself' }).scrollIntoViewIfNeeded();
      await inspect(page, 'a mail on a real case', { light: 'designer-mail-desktop-light' });
    });

    it('sending it to oneself, and to nobody else', async () => {
      const before = (await stage.mail.sent()).filter(({ to }) => to.includes(CUSTOMER)).length;
      const mail = panel(page, 'Action: Reply').getByRole('region', { name: 'Mail 1 on a real case' });
      await mail.getByRole('button', { name: 'Send it to myself' }).click();
      await mail.getByText(`Sent to ${DESIGNER}.`).waitFor();
      const sent = await stage.mail.received(DESIGNER, /^\[Test\] About The kettle/);
      expect(sent.html).toContain(CUSTOMER);
      expect((await stage.mail.sent()).filter(({ to }) => to.includes(CUSTOMER))).toHaveLength(before);
    });

    it('being told of a case there is not', async () => {
      const mail = panel(page, 'Action: Reply').getByRole('region', { name: 'Mail 1 on a real case' });
      await caseOf(mail).fill('99999999');
      await mail.getByRole('alert').waitFor();
    });

    it('saying what stands in the header', async () => {
      await page.getByRole('button', { name: 'Header of a case' }).click();
      const header = panel(page, 'Header of a case');
      await pick(page, header, 'Add to the header', 'Telephone');
      await header.getByRole('listitem').getByText('Telephone').waitFor();
      await pick(page, header, 'Add to the header', 'Company');
      await header.getByRole('button', { name: 'Move up: Company' }).click();
      await header.getByRole('listitem').first().getByText('Company').waitFor();
      await pick(page, header, 'Add to the header', 'Reply');
      await header.getByRole('listitem').last().getByText('Reply').waitFor();
      await saved(page);
      await inspect(page, 'the header of a case, drawn');
    });

    it('adding a web form, and being led to what is wrong with it', async () => {
      await page.getByRole('button', { name: 'Web forms' }).click();
      const forms = panel(page, 'Web forms');
      await forms.getByRole('textbox', { name: 'New form' }).fill('Complaint');
      await page.keyboard.press('Enter');
      const intro = forms.getByRole('textbox', { name: 'Introduction' }).last();
      await intro.fill('');
      await page.getByRole('button', { name: 'Header of a case' }).click();
      await panel(page, 'Header of a case').waitFor();
      await page
        .getByRole('region', { name: 'Problems' })
        .getByRole('button', { name: /Web forms/ })
        .click();
      await panel(page, 'Web forms').getByRole('alert').waitFor();
      await intro.fill('Tell us what went wrong.');
      await panel(page, 'Web forms').getByRole('alert').waitFor({ state: 'detached' });
      await forms
        .getByRole('region', { name: 'As it will look' })
        .last()
        .getByText('Tell us what went wrong.')
        .waitFor();
      await inspect(page, 'web forms');
    });

    it('hiding a choice that is offered no more', async () => {
      await page.getByRole('button', { name: 'Fields of a case' }).click();
      const fields = panel(page, 'Fields of a case');
      await fields.getByRole('textbox', { name: 'New field' }).fill('Way');
      await page.keyboard.press('Enter');
      await pick(page, fields, 'Kind of field', 'One of several');
      await fields.getByRole('textbox', { name: 'New choice' }).fill('Fax');
      await page.keyboard.press('Enter');
      await fields.getByRole('button', { name: 'Hide: Fax' }).click();
      await fields.getByText('Hidden: offered no more').waitFor();
      await fields.getByRole('button', { name: 'Show again: Fax' }).waitFor();
      await saved(page);
      await inspect(page, 'a hidden choice');
    });

    it('putting a button between the fields, which goes along when its action goes', async () => {
      const fields = panel(page, 'Fields of a case');
      const parts = fields.getByRole('listitem');
      await pick(page, fields, 'Add a button', 'Reply');
      await fields.getByRole('button', { name: 'Move up: Reply' }).click();
      await parts.first().getByText('Reply').waitFor();
      await fields.getByRole('button', { name: 'Change: Reply' }).click();
      await fields
        .getByRole('textbox', { name: 'Action it performs' })
        .or(fields.getByRole('combobox', { name: 'Action it performs' }))
        .waitFor();
      await inspect(page, 'a button among the fields, drawn');
      await page.locator('[data-place="action.reply"]').first().click();
      await panel(page, 'Action: Reply').getByRole('button', { name: 'Remove the action' }).click();
      await page.getByRole('button', { name: 'Fields of a case' }).click();
      await fields.getByText('Way', { exact: true }).first().waitFor();
      expect(await fields.getByRole('button', { name: 'Change: Reply' }).count()).toBe(0);
      await page.locator('main').getByRole('button', { name: 'Undo' }).click();
      await fields.getByRole('button', { name: 'Change: Reply' }).waitFor();
      await saved(page);
    });

    it('all of it on a telephone as well', async () => {
      const phone = await stage.agent('admin', { device: 'phone' });
      await phone.goto('/agent/settings/workflows/kettles?at=action.reply');
      const reply = panel(phone, 'Action: Reply');
      await reply.getByText('Mails', { exact: true }).click();
      const mail = reply.getByRole('region', { name: 'Mail 1 on a real case' });
      await mail.getByRole('button', { name: 'On a real case' }).click();
      await caseOf(mail).fill(number);
      await mail.getByText(`About The kettle whistles [#${number}]`).waitFor();
      await inspect(phone, 'a mail on a real case, on a telephone');
      for (const at of ['webForms', 'header']) {
        await phone.goto(`/agent/settings/workflows/kettles?at=${at}`);
        await panel(phone, at === 'header' ? 'Header of a case' : 'Web forms').waitFor();
        await inspect(phone, `${at} on a telephone`);
      }
    });
  });
}

const panel = (page: Page, name: string) => page.getByRole('complementary', { name });
const saved = (page: Page) => page.getByText('Draft saved').waitFor();
const caseOf = (mail: Locator) =>
  mail.getByRole('textbox', { name: 'Case' }).or(mail.getByRole('combobox', { name: 'Case' }));
const frame = (mail: Locator) => mail.frameLocator('iframe');

async function pick(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await within
    .getByRole('textbox', { name: label })
    .or(within.getByRole('combobox', { name: label }))
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
