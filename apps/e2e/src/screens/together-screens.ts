import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Stage } from '../support/stage.js';
import { ask, numberOf, write } from './at-the-desk.js';
import type { Screen } from './screen.js';

/** What several do with one reply, and what is said before a case is closed. */
export const TOGETHER: readonly Screen[] = [
  {
    name: 'agent-composer-blind-copies',
    open: async (page, stage) => {
      await openCase(page, await asked(page, stage));
      await write(page);
      await page.locator('[class*=copiesLine] button').click();
      await page.keyboard.type('kierowniczka.dzialu@bardzo-dluga-nazwa-firmy.example;druga@firma.example;');
      await page.getByText('druga@firma.example', { exact: true }).waitFor();
    },
  },
  {
    name: 'agent-write-along',
    open: async (page, stage) => {
      const number = await asked(page, stage);
      const author = await stage.agent('specialist');
      await draft(author, number, '<p>Naprawa w piątek, zapraszam po dziesiątej.</p>');
      await openCase(page, number);
      await page.locator('[class*=strip] button').last().click();
      const text = page.locator('[role=dialog] [contenteditable=true]');
      await text.press('ControlOrMeta+End');
      await page.keyboard.type(' Koszt to 250 zł brutto.');
    },
  },
  {
    name: 'agent-open-parts',
    open: async (page, stage) => {
      const number = await asked(page, stage);
      for (let parts = 0; parts < 2; parts++)
        await ask(
          page,
          `mutation { linkCases(input: { number: "${await asked(page, stage)}", to: "${number}", kind: CHILD_OF }) { __typename } }`,
        );
      await openCase(page, number);
      await page.locator('main [role=status] a[href*="/cases/"]').first().waitFor();
    },
  },
];

/** A case of support with a question of its own. @returns its number */
async function asked(page: Page, stage: Stage): Promise<string> {
  const subject = `Kiedy i za ile ${randomUUID().slice(0, 8)}`;
  await stage.mail.send({
    from: 'Róża Kalina <roza.kalina@poczta.example>',
    to: 'support@demo.test',
    subject,
    text: 'Dzień dobry, kiedy i za ile?',
  });
  return numberOf(page, subject);
}

async function openCase(page: Page, number: string): Promise<void> {
  await page.goto(`/agent/cases/${number}`);
  await page.getByRole('article').first().waitFor();
}

async function draft(page: Page, number: string, html: string): Promise<void> {
  await ask(
    page,
    `mutation { saveDraft(input: { number: "${number}", actionKey: "reply", html: "${html}", input: {} }) { updatedAt } }`,
  );
}
