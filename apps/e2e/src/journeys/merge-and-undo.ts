import type { Page } from 'playwright-core';
import { entries, notice, openNumber, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const CUSTOMER = { name: 'Halina Wierzba', email: 'halina.wierzba@poczta.example' };
const FIRST = 'Ekspres cieknie spod spodu';
const SECOND = 'Jeszcze o cieknącym ekspresie';
const LATER = 'Dziękuję, wysłałam zdjęcie na poprzedni numer';

export function mergeAndUndo(stage: Stage): void {
  describe('two cases about the same thing', () => {
    const { it } = stage;
    let merger: Page;
    let reader: Page;
    let gone: string;
    let stays: string;

    beforeAll(async () => {
      [merger, reader] = await Promise.all([stage.agent('expert'), stage.agent('specialist')]);
      for (const subject of [FIRST, SECOND])
        await stage.mail.send({
          from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
          to: 'support@demo.test',
          subject,
          text: `Dzień dobry. ${subject}. Proszę o pomoc.`,
        });
      await reader.goto('/agent/cases?queue=ALL');
      await row(reader, SECOND).click();
      await words(entries(reader, CUSTOMER.name)).getByText('Proszę o pomoc').waitFor();
      stays = openNumber(reader);
      await merger.goto('/agent/cases?queue=ALL');
      await row(merger, FIRST).click();
      await words(entries(merger, CUSTOMER.name)).getByText('Proszę o pomoc').waitFor();
      gone = openNumber(merger);
    });
    afterAll(() => stage.leave());

    it('may be linked instead: both show it, and one press takes it away again', async () => {
      await merger.getByRole('button', { name: 'Link…' }).click();
      const dialog = merger.getByRole('dialog', { name: 'Link with another case' });
      await dialog.getByLabel('The other case').click();
      await merger.getByRole('option', { name: SECOND }).click();
      await dialog.getByLabel(`What is ${gone} to it?`).selectOption('PARENT_OF');
      await inspect(merger, 'link dialog');
      await dialog.getByRole('button', { name: `Link with ${stays}` }).click();
      await merger.getByText('0 of 1 closed').waitFor();
      await reader.getByRole('heading', { name: 'Part of' }).waitFor();
      const stayOpen = merger.getByRole('status').filter({ hasText: 'Closing this leaves 1 part open:' });
      await stayOpen.getByRole('link', { name: stays }).waitFor();
      await inspect(merger, 'case with a part');
      await merger.getByRole('button', { name: `Take away the link with ${stays}` }).click();
      await notice(merger, `No longer linked with case ${stays}.`).waitFor();
      await merger.getByText('0 of 1 closed').waitFor({ state: 'hidden' });
    });

    it('become one: the dialog offers the contact’s other case and says what will happen', async () => {
      await merger.getByRole('button', { name: 'Merge…' }).click();
      const dialog = merger.getByRole('dialog', { name: 'Merge cases' });
      await dialog.getByLabel('The other case').click();
      await merger.getByRole('option', { name: SECOND }).click();
      await dialog.getByText(`Number ${gone}, its links and mail to it lead to ${stays}.`).waitFor();
      await inspect(merger, 'merge dialog');
      await dialog.getByRole('button', { name: `Merge into ${stays}` }).click();
      await notice(merger, `Case ${gone} is part of ${stays} now.`).waitFor();
      expect(openNumber(merger)).toBe(stays);
    });

    it('show both conversations to whoever has the other one open, without a reload', async () => {
      await reader.getByText(`merged case ${gone} into this one`).waitFor();
      await reader.getByRole('button', { name: 'Show its conversation' }).click();
      const conversation = reader.getByRole('region', { name: `Conversation of case ${gone}` });
      await words(conversation.getByRole('article')).getByText(FIRST).waitFor();
      await inspect(reader, 'case with a merged conversation');
    });

    it('are found as one: what the customer answers to the old number arrives, and its address leads there', async () => {
      const confirmation = await stage.mail.received(CUSTOMER.email, new RegExp(gone));
      await stage.mail.reply(confirmation, CUSTOMER.email, { text: LATER });
      await words(entries(reader, CUSTOMER.name).last()).getByText(LATER).waitFor();
      await reader.goto(`/agent/cases/${gone}`);
      await reader.waitForURL(new RegExp(`/cases/${stays}`));
      await notice(reader, `Case ${gone} was merged into this one.`).waitFor();
    });

    it('part again when it is undone, and what came meanwhile stays', async () => {
      await merger.getByRole('button', { name: `Undo the merge: ${gone}` }).click();
      await notice(merger, `Case ${gone} stands on its own again.`).waitFor();
      await merger.getByText(`undid the merge: case ${gone} stands on its own again`).waitFor();
      await words(entries(merger, CUSTOMER.name).last()).getByText(LATER).waitFor();
      await merger.goto(`/agent/cases/${gone}`);
      await words(entries(merger, CUSTOMER.name)).getByText(FIRST).waitFor();
      expect(openNumber(merger)).toBe(gone);
    });
  });
}
