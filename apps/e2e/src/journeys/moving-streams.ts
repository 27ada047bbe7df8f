import type { Locator, Page } from 'playwright-core';
import { notice, openNumber, row, words } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { inspect } from '../support/inspect.js';
import { DEMO_PASSWORD, type Stage } from '../support/stage.js';

const SUBJECT = 'Młynek rzęzi i przestał mielić';
const OTHER_SUBJECT = 'Ekspres do naprawy po gwarancji';
const TEXT = 'Dzień dobry, młynek do naprawy.';
const PRODUCT = 'Młynek M-40';
const CUSTOMER = 'customer@demo.test';

export function movingStreams(stage: Stage): void {
  describe('a case that came to the wrong stream', () => {
    const { it } = stage;
    /** Works in both streams. */
    let mover: Page;
    /** Works in support alone. */
    let first: Page;
    /** Works in repairs alone. */
    let technician: Page;
    let customer: Page;
    let number: string;
    /** Everything the portal's server told the customer's browser. */
    const told: Promise<string>[] = [];
    const dialog = (name = `Move ${number} to another stream`): Locator =>
      mover.getByRole('dialog', { name });
    /** Finds the move in the palette and stands at its first question. */
    async function askWhere(): Promise<void> {
      await mover.keyboard.press('ControlOrMeta+k');
      await mover.getByRole('combobox').and(mover.locator(':focus')).waitFor();
      await mover.keyboard.type('another stream');
      await mover.getByRole('option', { name: 'Move to another stream' }).waitFor();
      await mover.keyboard.press('Enter');
      await dialog()
        .getByRole('combobox', { name: 'To which stream?' })
        .and(mover.locator(':focus'))
        .waitFor();
    }
    async function move(stream: string): Promise<void> {
      await reach(mover, dialog().getByRole('button', { name: `Move to ${stream}` }));
      await mover.keyboard.press('Enter');
      await notice(mover, `Case ${number} is in ${stream} now.`).waitFor();
      await dialog().waitFor({ state: 'hidden' });
    }
    const earlier = (page: Page): Locator => page.getByText(/^Earlier values/);

    beforeAll(async () => {
      [mover, first, technician, customer] = await Promise.all([
        stage.agent('expert'),
        stage.agent('emma.lindsay'),
        stage.agent('piotr.maj'),
        stage.customer(CUSTOMER, DEMO_PASSWORD),
      ]);
      customer.on('response', (response) => {
        if (response.url().includes('/graphql/portal')) told.push(response.text().catch(() => ''));
      });
      for (const subject of [OTHER_SUBJECT, SUBJECT])
        await stage.mail.send({ from: CUSTOMER, to: 'support@demo.test', subject, text: TEXT });
      for (const page of [mover, first, technician]) await page.goto('/agent/cases?queue=ALL');
      await row(mover, OTHER_SUBJECT).waitFor();
      await row(mover, SUBJECT).click();
      await words(mover.getByRole('region', { name: 'Conversation' }).getByRole('article').first())
        .getByText(TEXT)
        .waitFor();
      number = openNumber(mover);
      await mover.getByRole('button', { name: 'Edit the fields' }).click();
      await mover.getByRole('textbox', { name: 'Product' }).fill(PRODUCT);
      await mover.getByRole('button', { name: 'Save and close' }).click();
      await notice(mover, 'The fields are saved.').waitFor();
      await row(first, SUBJECT).click();
      await first.getByText(PRODUCT).first().waitFor();
      await first.getByRole('main').first().press('a');
      await mover
        .getByRole('button', { name: /Emma Lindsay/ })
        .first()
        .waitFor();
      await customer.goto('/portal/');
      await customer.getByRole('link', { name: new RegExp(SUBJECT) }).click();
      await customer.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
    });
    afterAll(() => stage.leave());

    it('is moved by the keyboard alone, after a warning of what that does', async () => {
      expect(await row(technician, SUBJECT).count()).toBe(0);
      await askWhere();
      await inspect(mover, 'moving a case, before a stream is chosen');
      await choose(mover, /Repairs/);
      await dialog().getByText('One value fits no field there.').waitFor();
      await dialog().getByText(PRODUCT).waitFor();
      await dialog().getByText('does not work in Repairs').waitFor();
      await dialog().getByText('The customer is told nothing.').waitFor();
      await inspect(mover, 'what moving a case does');
      await move('Repairs');
      await earlier(mover).waitFor();
    });

    it('comes back with what it had by one key, while that is offered', async () => {
      await mover.keyboard.press('z');
      await notice(mover, `Case ${number} is back where it was.`).waitFor();
      await earlier(mover).waitFor({ state: 'detached' });
      await mover.getByText(PRODUCT, { exact: true }).first().waitFor();
      await mover
        .getByRole('button', { name: /Emma Lindsay/ })
        .first()
        .waitFor();
      await row(first, SUBJECT).waitFor();
    });

    it('moved again, leaves whoever works in the old stream alone', async () => {
      await askWhere();
      await choose(mover, /Repairs/);
      await move('Repairs');
      await row(first, SUBJECT).waitFor({ state: 'detached' });
      await first.reload();
      await first.getByRole('heading', { level: 1, name: 'There is nothing here for you' }).first().waitFor();
      await inspect(first, 'a case that went where one does not work');
      await first.goto(`/agent/cases?q=${encodeURIComponent(SUBJECT)}`);
      await first.getByText('Nothing matches').waitFor();
    });

    it('comes to whoever works in the new one, with all that was said and what its form does not show', async () => {
      await row(technician, SUBJECT).click();
      const conversation = technician.getByRole('region', { name: 'Conversation' });
      await words(conversation.getByRole('article').first()).getByText(TEXT).waitFor();
      await earlier(technician).click();
      await technician.getByText(PRODUCT, { exact: true }).last().waitFor();
      await conversation.getByText('from another stream').first().waitFor();
      await inspect(technician, 'a case that came from another stream');
      // That there is a stream of this name is nothing they are told of.
      expect(await technician.locator('body').innerText()).not.toMatch(/Customer support/i);
    });

    it('shows its customer nothing of that', async () => {
      await customer.reload();
      await customer.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
      const answers = (await Promise.all(told)).join('\n');
      expect(answers).toContain('młynek do naprawy');
      for (const secret of [PRODUCT, 'arlier values', 'nother stream', 'Piotr Maj'])
        expect(answers).not.toContain(secret);
      const mails = (await stage.mail.sent()).filter(({ to }) => to.includes(CUSTOMER));
      expect(mails.filter(({ subject }) => subject.includes(number))).toHaveLength(1);
    });

    it('goes back the way it came, and its form has again what it had', async () => {
      await askWhere();
      await choose(mover, /Customer support/);
      await dialog().getByText('One value put aside earlier returns to the form:').waitFor();
      await move('Customer support');
      await earlier(mover).waitFor({ state: 'detached' });
      await mover.getByText(PRODUCT, { exact: true }).first().waitFor();
      for (const page of [first, technician]) await page.goto('/agent/cases?queue=ALL');
      await row(first, SUBJECT).waitFor();
      await row(technician, /./).first().waitFor();
      expect(await row(technician, SUBJECT).count()).toBe(0);
    });

    it('goes with others, and back with them', async () => {
      const bar = mover.getByRole('region', { name: 'Selected cases' });
      const jobs = mover.getByRole('region', { name: 'Changes under way' });
      const bulk = dialog('Move to stream');
      await mover.goto('/agent/cases?queue=ALL');
      for (const subject of [SUBJECT, OTHER_SUBJECT]) {
        await row(mover, subject).focus();
        await mover.keyboard.press('x');
      }
      await bar.getByText('2 selected').waitFor();
      await bar.getByRole('button', { name: 'Move to stream' }).press('Enter');
      await bulk.getByRole('combobox').and(mover.locator(':focus')).waitFor();
      await choose(mover, /Repairs/);
      await bulk.getByText('The form of 1 case has values').waitFor();
      await inspect(mover, 'what moving many cases does');
      await reach(mover, bulk.getByRole('button', { name: 'Move 2 cases' }));
      await mover.keyboard.press('Enter');
      await jobs.getByText('Done: 2 of 2.').waitFor();
      for (const subject of [SUBJECT, OTHER_SUBJECT]) {
        await row(technician, subject).waitFor();
        await row(first, subject).waitFor({ state: 'detached' });
      }
      await jobs.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
      for (const subject of [SUBJECT, OTHER_SUBJECT]) {
        await row(first, subject).waitFor();
        await row(technician, subject).waitFor({ state: 'detached' });
      }
      await mover.goto(`/agent/cases/${number}`);
      await mover.getByText(PRODUCT, { exact: true }).first().waitFor();
    });
  });
}

/** Takes a choice of the list that has the focus, by the keyboard. */
async function choose(page: Page, name: RegExp): Promise<void> {
  const chosen = page.getByRole('option', { name });
  await page.keyboard.press('ArrowDown');
  await chosen.waitFor();
  await eventually(`${name} among the choices`, async () => {
    if (await chosen.and(page.locator('[data-combobox-selected]')).isVisible()) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  });
  await page.keyboard.press('Enter');
}

/** Goes on by Tab until something has the focus. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.and(page.locator(':enabled')).waitFor();
  for (let stops = 0; stops < 20; stops++) {
    if (await wanted.and(page.locator(':focus')).isVisible()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}
