import type { Page } from 'playwright-core';
import { choose, editor, entries, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'Młynek nie włącza się po czyszczeniu';
const CUSTOMER = { name: 'Irena Śliwa', email: 'irena.sliwa@poczta.example' };
const MINE = 'proszę przytrzymać przycisk przez pięć sekund';
const THEIRS = 'Zadzwoniłam, klientka prosi o instrukcję mailem.';

export function someoneWasFaster(stage: Stage): void {
  describe('two agents on one case', () => {
    const { it } = stage;
    let slower: Page;
    let faster: Page;

    beforeAll(async () => {
      [slower, faster] = await Promise.all([stage.agent('expert'), stage.agent('specialist')]);
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, młynek po umyciu nie reaguje na przycisk.',
      });
      for (const page of [slower, faster]) {
        await page.goto('/agent/cases?queue=ALL');
        await row(page, SUBJECT).click();
        await words(entries(page, CUSTOMER.name)).getByText('nie reaguje').waitFor();
      }
    });
    afterAll(() => stage.leave());

    it('tell the one who writes that the other has changed it', async () => {
      await choose(slower, 'Reply');
      await editor(slower).press('ControlOrMeta+End');
      await slower.keyboard.type(MINE);
      await choose(faster, 'Take');
      await choose(faster, 'Add note');
      await editor(faster).pressSequentially(THEIRS);
      await faster.getByRole('button', { name: /^Add the note/ }).click();
      await slower.getByText('Оксана Ткаченко changed this case.').waitFor();
    });

    it('overwrite nothing: the slower is shown what happened and keeps every word', async () => {
      await slower.getByRole('button', { name: `Send to ${CUSTOMER.name}` }).click();
      const conflict = slower.getByRole('alert').filter({ hasText: 'Somebody was faster' });
      await conflict.getByText('Оксана Ткаченко').first().waitFor();
      await editor(slower).getByText(MINE).waitFor();
      await inspect(slower, 'conflict');
      expect((await stage.mail.sent()).filter(({ html }) => html.includes(MINE))).toEqual([]);
    });

    it('both have their say when the slower applies theirs on top', async () => {
      await slower.getByRole('button', { name: 'Apply mine on top' }).click();
      await words(entries(slower, 'Marta Zielińska')).getByText(MINE).waitFor();
      await words(entries(slower, 'Оксана Ткаченко')).getByText(THEIRS).waitFor();
      expect((await stage.mail.received(CUSTOMER.email, /^Re: /)).html).toContain(MINE);
    });
  });
}
