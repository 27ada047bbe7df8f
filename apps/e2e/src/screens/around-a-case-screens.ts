import type { Page } from 'playwright-core';
import { ask, list, openFirst, showDetails, streamId } from './at-the-desk.js';
import type { Screen } from './screen.js';

const details = (page: Page) => page.locator('main > aside, [role=dialog]').first();

async function openCase(page: Page): Promise<void> {
  await list(`queue=ALL&stream=${await streamId(page, 'support')}`)(page);
  await openFirst(page);
}

/** A case of somebody who has several. */
async function openOneOfSeveral(page: Page): Promise<void> {
  const { cases } = await ask<{ cases: { edges: { node: { number: string; otherCases: object[] } }[] } }>(
    page,
    '{ cases(first: 50) { edges { node { number otherCases { id } } } } }',
  );
  const { node } = cases.edges.find((each) => each.node.otherCases.length > 0)!;
  await page.goto(`/agent/cases/${node.number}`);
  await page.getByRole('article').first().waitFor();
}

async function openConversationMenu(page: Page): Promise<void> {
  await page.locator('main header button:has(.tabler-icon-adjustments)').click();
  await page.getByRole('menu').waitFor();
}

const numberOfOpen = (page: Page): string => /\/cases\/(\d+)/.exec(page.url())![1]!;

/** A note of one's own that stands above the conversation; made unless there is one. */
async function pinNote(page: Page): Promise<void> {
  const number = numberOfOpen(page);
  const { case: seen } = await ask<{ case: { version: number; pinnedNotes: { id: string }[] } }>(
    page,
    `{ case(number: "${number}") { version pinnedNotes { id } } }`,
  );
  if (seen.pinnedNotes.length > 0) return;
  await ask(
    page,
    `mutation { performAction(input: { number: "${number}", version: ${seen.version}, action: "note", html: "<p>Klient woli telefon po 16:00; wcześniej jest w pracy i nie odbiera.</p>" }) { __typename } }`,
  );
  const { case: now } = await ask<{ case: { timeline: { edges: { node: { id: string } }[] } } }>(
    page,
    `{ case(number: "${number}") { timeline(last: 1, only: [NOTES]) { edges { node { id } } } } }`,
  );
  const [note] = now.timeline.edges;
  await ask(page, `mutation { pinNote(number: "${number}", entryId: "${note!.node.id}") { __typename } }`);
  await page.reload();
}

/** What opens from a case or stands beside it. */
export const AROUND_A_CASE: readonly Screen[] = [
  {
    name: 'agent-conversation-menu',
    open: async (page) => {
      await openCase(page);
      await openConversationMenu(page);
    },
    escapes: '[role=menu]',
  },
  {
    name: 'agent-case-log',
    open: async (page) => {
      await openConversationMenu(page);
      await page.locator('[role=menuitem]:has(.tabler-icon-history)').click();
      await page.getByRole('dialog').locator('li').first().waitFor();
    },
    escapes: '[role=dialog]',
  },
  {
    name: 'agent-case-settings',
    open: async (page) => {
      await openConversationMenu(page);
      await page.locator('[role=menuitem]:has(.tabler-icon-settings)').click();
      await page.getByRole('dialog').locator('textarea').first().waitFor();
    },
    escapes: '[role=dialog]',
  },
  {
    name: 'agent-notes-pinned',
    open: async (page) => {
      await openCase(page);
      await pinNote(page);
      await page.locator('main section li .tabler-icon-pin-filled').first().waitFor();
    },
  },
  {
    name: 'agent-note-edit',
    open: async (page) => {
      await page.locator('article button:has(.tabler-icon-dots)').last().focus();
      await page.keyboard.press('m');
      await page.locator('[contenteditable=true]').waitFor();
    },
  },
  {
    name: 'agent-link-dialog',
    open: async (page) => {
      await openCase(page);
      await showDetails(page);
      await details(page).locator('button:has(.tabler-icon-link)').click();
      await page.locator('[role=dialog] form').last().waitFor();
    },
  },
  {
    name: 'agent-merge-dialog',
    open: async (page) => {
      await openCase(page);
      await showDetails(page);
      await details(page).locator('button:has(.tabler-icon-git-merge)').click();
      await page.locator('[role=dialog] form').last().waitFor();
    },
  },
  {
    name: 'agent-contact-cases',
    open: async (page) => {
      await openOneOfSeveral(page);
      await showDetails(page);
      await details(page).locator('button[aria-haspopup=dialog]').last().click();
      await page.getByRole('dialog').locator('li').first().waitFor();
    },
    escapes: '[role=dialog]',
  },
  {
    name: 'agent-consents',
    open: async (page) => {
      await openOneOfSeveral(page);
      await showDetails(page);
      await details(page)
        .getByRole('listitem')
        .filter({ has: page.locator('[data-state]') })
        .first()
        .waitFor();
      await details(page).locator('ul:has([data-state]) + button').first().click();
      await page.getByRole('dialog').locator('section h3').first().waitFor();
    },
  },
  {
    name: 'agent-consent-form',
    open: async (page) => {
      await page.getByRole('dialog').locator('section button').first().click();
      await page.getByRole('dialog').locator('form select').first().waitFor();
    },
    escapes: '[role=dialog] form',
  },
  {
    name: 'agent-print',
    open: async (page) => {
      await openCase(page);
      await page.goto(`/agent/print/${numberOfOpen(page)}`);
      await page.getByRole('article').first().waitFor();
    },
  },
];
