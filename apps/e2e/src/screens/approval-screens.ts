import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Stage } from '../support/stage.js';
import { ask, list, numberOf } from './at-the-desk.js';
import type { Screen } from './screen.js';

/** Replies that wait, come back and are passed on, as an expert of the office sees them (CS-3). */
export const APPROVALS: readonly Screen[] = [
  {
    name: 'agent-approval-rounds',
    open: async (page, stage) => {
      const number = await asked(page, stage);
      const trainee = await stage.agent('trainee');
      await act(trainee, number, 'propose', '<p>Zaliczki za grudzień pan nie płaci.</p>');
      await act(page, number, 'reject', '<p>To nie tak: proszę zajrzeć do artykułu 44.</p>');
      await act(trainee, number, 'propose', '<p>Zaliczkę za grudzień płaci pan do 20 stycznia.</p>');
      await page.goto(`/agent/cases/${number}`);
      await page.locator('article ins').first().waitFor();
      await page.locator('article button:has(.tabler-icon-chevron-right)').first().click();
    },
  },
  {
    name: 'agent-notices',
    open: async (page, stage) => {
      const number = await asked(page, stage);
      await act(await stage.agent('trainee'), number, 'propose', '<p>Proszę zapłacić do piątku.</p>');
      const { me } = await ask<{ me: { agent: { id: string } } }>(page, '{ me { agent { id } } }');
      const manager = await stage.agent('manager');
      await act(manager, number, 'pass', '<p>Pani zna tego klienta najlepiej.</p>', me.agent.id);
      await list('queue=ALL')(page);
      if (page.viewportSize()!.width < 768) {
        await page.locator('button:has(.tabler-icon-menu-2)').click();
        await page.getByRole('dialog').waitFor();
      }
      await page.locator('button:has(.tabler-icon-bell)').click();
      await page.locator('section li button').first().waitFor();
    },
  },
];

/** A case of the office with a question of its own. @returns its number */
async function asked(page: Page, stage: Stage): Promise<string> {
  const subject = `Zaliczka za grudzień ${randomUUID().slice(0, 8)}`;
  await stage.mail.send({
    from: 'Zdzisław Żuraw <zdzislaw.zuraw@warsztat.example>',
    to: 'office@demo.test',
    subject,
    text: 'Dzień dobry, czy zaliczkę za grudzień też płacę?',
  });
  return numberOf(page, subject);
}

async function act(
  page: Page,
  number: string,
  action: string,
  html: string,
  assignee?: string,
): Promise<void> {
  const { case: seen } = await ask<{ case: { version: number } }>(
    page,
    `{ case(number: "${number}") { version } }`,
  );
  const to = assignee ? `, assignee: { agentId: "${assignee}" }` : '';
  const { performAction } = await ask<{ performAction: { __typename: string } }>(
    page,
    `mutation { performAction(input: { number: "${number}", version: ${seen.version}, action: "${action}", html: "${html}"${to} }) { __typename } }`,
  );
  if (performAction.__typename !== 'ActionPerformed')
    throw new Error(`${action}: ${performAction.__typename}`);
}
