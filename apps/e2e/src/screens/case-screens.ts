import { randomUUID } from 'node:crypto';
import {
  ask,
  choose,
  labelId,
  list,
  numberOf,
  openFirst,
  showDetails,
  streamId,
  write,
} from './at-the-desk.js';
import type { Screen } from './screen.js';

export const LONG_SUBJECT =
  'Pilne: ekspres przecieka po wymianie uszczelki, a faktura korygująca nr FV/2026/11/000123/KOR nie zgadza się z zamówieniem ani z protokołem odbioru';

/** A case as an expert sees it. */
export const AT_A_CASE: readonly Screen[] = [
  {
    name: 'agent-case',
    open: async (page) => {
      await list('queue=WAITING')(page);
      await openFirst(page);
    },
  },
  { name: 'agent-composer-reply', open: write },
  {
    name: 'agent-case-labels',
    open: async (page) => {
      await list(`queue=ALL&label=${await labelId(page)}`)(page);
      await openFirst(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press('t');
      await page.getByRole('option').first().waitFor();
    },
    escapes: '[role=listbox]',
  },
  {
    name: 'agent-composer-note',
    open: async (page) => {
      await list('queue=WAITING')(page);
      await openFirst(page);
      await choose(page, 'note');
      await page.locator('[contenteditable=true]:not([aria-readonly=true])').waitFor();
    },
  },
  {
    name: 'agent-callback',
    open: async (page) => {
      // Other streams are telephoned too, and which case is the newest depends on the hour.
      await list(`queue=ALL&channel=CALL&stream=${await streamId(page, 'support')}`)(page);
      await openFirst(page);
      await choose(page, 'call-back-later');
      await page.locator('input[type=datetime-local]').waitFor();
    },
  },
  {
    name: 'agent-case-header-fields',
    open: async (page) => {
      await list(`stream=${await streamId(page, 'repair-with-payment')}`)(page);
      await openFirst(page);
      await page.locator('main header ul').waitFor();
    },
  },
  {
    name: 'agent-move-stream',
    open: async (page) => {
      await list(`queue=ALL&stream=${await streamId(page, 'repair-with-payment')}`)(page);
      await openFirst(page);
      // There on a phone as well, in whatever language.
      await page.locator('main header button:has(.tabler-icon-adjustments)').click();
      await page.locator('[role=menuitem]:has(.tabler-icon-arrow-right)').click();
      await page.getByRole('dialog').getByRole('combobox').first().click();
      await page.getByRole('option').first().click();
      await page.locator('[role=dialog] section ul').waitFor();
    },
    escapes: '[role=dialog]',
  },
  {
    name: 'agent-fields-edit',
    open: async (page) => {
      await showDetails(page);
      const panel = page.locator('main > aside, [role=dialog]');
      await panel.locator('button:has(.tabler-icon-pencil)').last().click();
      await panel.locator('form').first().waitFor();
    },
  },
  {
    name: 'agent-case-long-subject',
    open: async (page) => {
      await list(`q=${encodeURIComponent('korygująca')}`)(page);
      await openFirst(page);
    },
  },
  {
    name: 'agent-contact-edit',
    open: async (page) => {
      await showDetails(page);
      await page
        .locator('main > aside, [role=dialog]')
        .locator('button:has(.tabler-icon-pencil)')
        .first()
        .click();
      await page.locator('main > aside form, [role=dialog] form').first().waitFor();
    },
  },
  {
    name: 'agent-approval',
    open: async (page) => {
      await list('queue=TO_ACCEPT')(page);
      await openFirst(page);
      await write(page);
    },
  },
  {
    name: 'agent-conflict',
    open: async (page, stage) => {
      const subject = `Młynek hałasuje ${randomUUID().slice(0, 8)}`;
      const from = 'Irena Śliwa <irena.sliwa@poczta.example>';
      await stage.mail.send({
        from,
        to: 'support@demo.test',
        subject,
        text: 'Dzień dobry, młynek hałasuje.',
      });
      const number = await numberOf(page, subject);
      await page.goto(`/agent/cases/${number}`);
      await page.getByRole('article').first().waitFor();
      await write(page);
      await page.keyboard.type('Dzień dobry, proszę oczyścić sitko.');
      const other = await stage.agent('specialist');
      const { case: seen } = await ask<{ case: { version: number } }>(
        other,
        `{ case(number: "${number}") { version } }`,
      );
      await ask(
        other,
        `mutation { performAction(input: { number: "${number}", version: ${seen.version}, action: "note", html: "<p>Oddzwonię.</p>" }) { __typename } }`,
      );
      await page.keyboard.press('ControlOrMeta+Enter');
      await page.locator('main [role=alert]').filter({ hasText: 'Ткаченко' }).waitFor();
    },
  },
  {
    name: 'agent-unknown-case',
    open: async (page) => {
      await page.goto('/agent/cases/99999999');
      await page.locator('main a[href*="/agent/cases"]').last().waitFor();
    },
  },
];
