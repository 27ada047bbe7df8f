import type { Page } from 'playwright-core';
import { entries, notice, openNumber, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const CUSTOMER = { name: 'Oksana Lis', email: 'oksana.lis@poczta.example' };
const SUBJECT = 'Młynek rzęzi i przestał mielić';
const PRODUCT = 'Młynek M-40';

export function movingStreams(stage: Stage): void {
  describe('a case that came to the wrong stream', () => {
    const { it } = stage;
    let mover: Page;
    let first: Page;
    let technician: Page;
    let number: string;

    beforeAll(async () => {
      [mover, first, technician] = await Promise.all([
        stage.agent('expert'),
        // One works in the old stream alone, the other in the new one alone.
        stage.agent('emma.lindsay'),
        stage.agent('piotr.maj'),
      ]);
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, młynek do naprawy.',
      });
      for (const page of [mover, first, technician]) await page.goto('/agent/cases?queue=ALL');
      await row(first, SUBJECT).waitFor();
      await row(mover, SUBJECT).click();
      await words(entries(mover, CUSTOMER.name)).getByText('młynek do naprawy').waitFor();
      number = openNumber(mover);
      await mover.getByRole('button', { name: 'Edit the fields' }).click();
      await mover.getByLabel('Product').fill(PRODUCT);
      await mover.getByRole('button', { name: 'Save and close' }).click();
      await notice(mover, 'The fields are saved.').waitFor();
    });
    afterAll(() => stage.leave());

    it('is moved from its header, by the keyboard alone, after a warning of what is put aside', async () => {
      expect(await row(technician, SUBJECT).count()).toBe(0);
      const chip = mover
        .getByRole('button', { name: 'Support', exact: false })
        .and(mover.locator('header button'));
      await chip.last().focus();
      await mover.keyboard.press('Enter');
      const dialog = mover.getByRole('dialog', { name: `Move ${number} to another stream` });
      await dialog.getByRole('combobox', { name: 'To which stream?' }).waitFor();
      await mover.keyboard.press('ArrowDown');
      await mover.getByRole('option', { name: /Repair/ }).waitFor();
      await mover.getByRole('option', { name: /Repair/ }).click();
      await dialog.getByText('One value fits no field there.').waitFor();
      await dialog.getByText(PRODUCT).waitFor();
      await inspect(mover, 'move dialog', { light: 'move-stream-desktop-light' });
      await dialog.getByRole('button', { name: /^Move to / }).focus();
      await mover.keyboard.press('Enter');
      await notice(mover, `Case ${number} is in`).waitFor();
      await dialog.waitFor({ state: 'hidden' });
    });

    it('vanishes from the list of who works in the old stream, and appears in that of who works in the new one', async () => {
      await row(first, SUBJECT).waitFor({ state: 'detached' });
      await row(technician, SUBJECT).click();
      await words(entries(technician, CUSTOMER.name)).getByText('młynek do naprawy').waitFor();
      await technician.getByText('Earlier values (1)').click();
      await technician.getByText(PRODUCT, { exact: true }).last().waitFor();
      await inspect(technician, 'case that came from another stream', {
        light: 'moved-stream-desktop-light',
      });
      await first.goto(`/agent/cases/${number}`);
      await first.getByText(CUSTOMER.name).waitFor({ state: 'detached' });
    });

    it('moves back with what it had, by one press', async () => {
      await mover.getByRole('button', { name: 'Move back' }).click();
      await notice(mover, `Case ${number} is back where it was.`).waitFor();
      await mover.getByText(PRODUCT, { exact: true }).first().waitFor();
      await mover.getByText(/^Earlier values/).waitFor({ state: 'detached' });
      await first.goto('/agent/cases?queue=ALL');
      await row(first, SUBJECT).waitFor();
    });
  });
}
