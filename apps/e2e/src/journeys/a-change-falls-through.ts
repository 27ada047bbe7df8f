import type { Page } from 'playwright-core';
import { ask } from '../screens/at-the-desk.js';
import { entries, notice, openNumber, row, words } from '../support/desk.js';
import { hold } from '../support/hold.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const CUSTOMER = { name: 'Wacław Lis', email: 'waclaw.lis@poczta.example' };
const SUBJECT = 'Kawa wychodzi letnia';
const SAME_AGAIN = 'Kawa wychodzi letnia, piszę drugi raz';
const OKSANA = 'Оксана Ткаченко';

/** What one changes is shown before the server has agreed; these are the times it does not (CS-29). */
export function aChangeFallsThrough(stage: Stage): void {
  describe('a change that is shown at once', () => {
    const { it } = stage;
    let marta: Page;
    let oksana: Page;
    const priority = (page: Page, value: string) =>
      page.getByRole('main').getByRole('button', { name: `Priority: ${value}` });
    const owner = (page: Page, name: string) =>
      page.getByRole('main').getByRole('button', { name: `Owner: ${name}` });

    beforeAll(async () => {
      [marta, oksana] = await Promise.all([stage.agent('expert'), stage.agent('specialist')]);
      for (const subject of [SUBJECT, SAME_AGAIN])
        await stage.mail.send({
          from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
          to: 'support@demo.test',
          subject,
          text: 'Dzień dobry, kawa jest letnia.',
        });
      await marta.goto('/agent/cases?queue=ALL');
      await row(marta, SAME_AGAIN).waitFor();
      for (const page of [marta, oksana]) {
        await page.goto(`/agent/cases?q=${encodeURIComponent('letnia')}`);
        await row(page, new RegExp(`${SUBJECT}(?!, piszę)`)).click();
        await words(entries(page, CUSTOMER.name)).getByText('kawa jest letnia').waitFor();
      }
    });
    afterAll(() => stage.leave());

    it('is taken back, with the reason, when the line is lost on the way', async () => {
      const held = await hold(marta, 'SetPriority');
      await marta.keyboard.press('p');
      await marta.getByRole('menuitemradio', { name: 'Urgent' }).click();
      await priority(marta, 'Urgent').waitFor();
      await held.drop();
      await notice(marta, `Case ${openNumber(marta)} stays as it was`).waitFor();
      await priority(marta, 'No priority').waitFor();
      await priority(oksana, 'No priority').waitFor();
    });

    it('gives way to what a colleague chose first, when one says so', async () => {
      const held = await hold(marta, 'SetPriority');
      await marta.keyboard.press('p');
      await marta.getByRole('menuitemradio', { name: 'Low' }).click();
      await priority(marta, 'Low').waitFor();
      await oksana.keyboard.press('p');
      await oksana.getByRole('menuitemradio', { name: 'High' }).click();
      await priority(oksana, 'High').waitFor();
      await held.letGo();
      const dialog = marta.getByRole('dialog', { name: /Somebody changed case/ });
      await dialog.getByRole('radio', { name: /Theirs.*High/ }).waitFor();
      await inspect(marta, 'clash of priorities');
      await dialog.getByRole('button', { name: 'Leave it' }).click();
      await priority(marta, 'High').waitFor();
      await priority(oksana, 'High').waitFor();
    });

    it('is taken back with the server’s own words when the case is part of another one by then', async () => {
      const held = await hold(marta, 'AssignCase');
      await marta.keyboard.press('w');
      await marta.getByRole('option', { name: OKSANA }).click();
      await owner(marta, OKSANA).waitFor();
      await merge(oksana, SUBJECT, SAME_AGAIN);
      await held.letGo();
      await notice(marta, /stays as it was/).waitFor();
      await marta.getByRole('heading', { level: 1, name: SAME_AGAIN }).waitFor();
      expect(await owner(marta, OKSANA).count()).toBe(0);
    });
  });
}

/** As a colleague elsewhere would; the dialog of merging has a journey of its own. */
async function merge(page: Page, from: string, into: string): Promise<void> {
  const { cases } = await ask<{
    cases: { edges: { node: { number: string; subject: string; version: number } }[] };
  }>(page, '{ cases(first: 20, sort: NEWEST) { edges { node { number subject version } } } }');
  const found = (subject: string) => cases.edges.find(({ node }) => node.subject === subject)!.node;
  const [gone, kept] = [found(from), found(into)];
  const { mergeCases } = await ask<{ mergeCases: { __typename: string } }>(
    page,
    `mutation { mergeCases(input: { number: "${gone.number}", version: ${gone.version}, into: "${kept.number}" }) { __typename } }`,
  );
  expect(mergeCases.__typename).toBe('ActionPerformed');
}
