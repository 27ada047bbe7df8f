import type { Locator, Page } from 'playwright-core';
import { choose, editor, entries, openNumber, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'Dwie osoby przy jednej sprawie';
const CUSTOMER = { name: 'Feliks Wrona', email: 'feliks.wrona@poczta.example' };
const RENAMED = 'Ekspres przecieka';
const OTHER = 'Оксана Ткаченко';

export function twoAtOneCase(stage: Stage): void {
  describe('two agents at one case', () => {
    const { it } = stage;
    let marta: Page;
    let oksana: Page;

    beforeAll(async () => {
      [marta, oksana] = await Promise.all([stage.agent('expert'), stage.agent('specialist')]);
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, ekspres przecieka.',
      });
      await marta.goto('/agent/cases?queue=ALL');
      await row(marta, SUBJECT).click();
      await words(entries(marta, CUSTOMER.name)).getByText('przecieka').waitFor();
    });
    afterAll(() => stage.leave());

    it('see each other come, at the case and in the list', async () => {
      await oksana.goto(`/agent/cases/${openNumber(marta)}?queue=ALL`);
      await words(entries(oksana, CUSTOMER.name)).getByText('przecieka').waitFor();
      const header = marta.getByRole('main').getByRole('banner').or(marta.locator('main header')).first();
      await header.getByRole('img', { name: `${OTHER} has this case open.` }).waitFor();
      await marta
        .getByRole('list', { name: 'Cases' })
        .getByRole('img', { name: `${OTHER} has this case open.` })
        .waitFor();
    });

    it('see that the other writes, and for whom', async () => {
      await choose(oksana, 'Reply');
      await editor(oksana).press('ControlOrMeta+End');
      await oksana.keyboard.type('Proszę wymienić uszczelkę');
      await marta.getByRole('status').getByText(`${OTHER} is writing a reply…`).waitFor();
      await inspect(marta, 'presence');
    });

    it('change different things at once, and both stand', async () => {
      await subject(oksana, SUBJECT, RENAMED, async () => {
        await marta.getByRole('button', { name: 'Priority' }).click();
        await marta.getByRole('menuitemradio', { name: 'High' }).click();
        await oksana.getByText('Marta Zielińska changed this case.').waitFor();
      });
      await marta.getByRole('heading', { level: 1, name: RENAMED }).waitFor();
      await oksana.getByRole('button', { name: /High/ }).first().waitFor();
      await editor(oksana).getByText('Proszę wymienić uszczelkę').waitFor();
    });

    it('are asked when both change the same, and what one chooses stands', async () => {
      await subject(oksana, RENAMED, 'Moja wersja', () => subject(marta, RENAMED, 'Jej wersja'));
      const dialog = oksana.getByRole('dialog', { name: /Somebody changed case/ });
      await dialog.getByRole('radio', { name: /Theirs.*Jej wersja/ }).waitFor();
      await inspect(oksana, 'clash');
      await dialog.getByRole('radio', { name: /Yours.*Moja wersja/ }).check();
      await dialog.getByRole('button', { name: 'Apply' }).click();
      await marta.getByRole('heading', { level: 1, name: 'Moja wersja' }).waitFor();
    });

    it('see both values of a field, and keep what the other wrote into another', async () => {
      for (const page of [marta, oksana]) await page.getByRole('button', { name: 'Edit the fields' }).click();
      const form = (page: Page) => page.getByRole('complementary', { name: 'Details' }).locator('form');
      await field(form(marta), 'Product').fill('Ekspres A');
      await field(form(oksana), 'Product').fill('Ekspres B');
      await field(form(oksana), 'Order number').fill('ZP-1');
      await form(oksana).getByRole('button', { name: 'Save and close' }).click();
      await form(oksana).waitFor({ state: 'detached' });
      const clash = form(marta).getByRole('group', { name: 'Product' });
      await clash.getByText('Ekspres B').waitFor();
      await form(marta).getByRole('button', { name: 'Save and close' }).click();
      await form(marta).getByRole('alert').getByText('Choose for each').waitFor();
      await inspect(marta, 'field clash');
      await clash.getByRole('button', { name: 'Keep mine' }).click();
      await form(marta).getByRole('button', { name: 'Save and close' }).click();
      await form(marta).waitFor({ state: 'detached' });
      // Who writes is told, and sees it when they want to.
      await oksana.getByRole('button', { name: 'Refresh' }).click();
      for (const page of [marta, oksana]) {
        const details = page.getByRole('complementary', { name: 'Details' });
        await details.getByText('Ekspres A').first().waitFor();
        await details.getByText('ZP-1').first().waitFor();
      }
    });

    it('see the other gone within seconds after their browser is closed', async () => {
      await oksana.context().close();
      await marta.getByText(`${OTHER} is writing a reply…`).waitFor({ state: 'detached', timeout: 5_000 });
      await marta
        .getByRole('img', { name: new RegExp(`^${OTHER}.*(open|writing)`) })
        .first()
        .waitFor({ state: 'detached', timeout: 5_000 });
    });
  });
}

const field = (form: Locator, label: string): Locator => form.getByRole('textbox', { name: label });

/** Types another subject; what happens `meanwhile` happens before it is kept. */
async function subject(
  page: Page,
  old: string,
  next: string,
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole('heading', { level: 1, name: old }).waitFor();
  await page.getByRole('button', { name: 'Change the subject' }).click();
  await page.getByRole('textbox', { name: 'Subject' }).fill(next);
  await meanwhile();
  await page.getByRole('textbox', { name: 'Subject' }).press('Enter');
}
