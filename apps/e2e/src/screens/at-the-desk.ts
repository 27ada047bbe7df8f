import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';

/** The agents' app as one finds one's way in it without knowing its language: by addresses, keys and roles. */

export const rows = (page: Page) => page.locator('a[data-case-link]');
export const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();

/** A list by the search of its address, with at least one case. */
export const list = (search: string) => async (page: Page) => {
  await page.goto(`/agent/cases?${search}`);
  await rows(page).first().waitFor();
};

export async function openFirst(page: Page): Promise<void> {
  await rows(page).first().click();
  await page.getByRole('article').first().waitFor();
}

/** Opens the form of the main action. */
export async function write(page: Page): Promise<void> {
  await page.locator('[role=group] button').first().waitFor();
  // The key is heard by the page and by no field.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('r');
  // A proposal that may be commented on is an editor that takes no words.
  await page.locator('[contenteditable=true]:not([aria-readonly=true])').waitFor();
}

/** Opens the form of an action of the open case, by the action's key. */
export async function choose(page: Page, key: string): Promise<void> {
  const number = /\/cases\/(\d+)/.exec(page.url())![1];
  const { case: found } = await ask<{ case: { availableActions: { key: string; name: string }[] } }>(
    page,
    `{ case(number: "${number}") { availableActions { key name } } }`,
  );
  const name = found.availableActions.find((action) => action.key === key)!.name;
  const bar = page.locator('[role=group]:has(> button)').last();
  await bar.locator('button').first().waitFor();
  const button = bar.getByRole('button', { name, exact: true });
  if (await button.isVisible()) return button.click();
  await bar.locator('button[aria-haspopup=menu]').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** The panel beside the case; behind a button where there is no room for it. */
export async function showDetails(page: Page): Promise<void> {
  if (await page.locator('main > aside').isVisible()) return;
  await page.locator('main header button:has(.tabler-icon-dots)').first().click();
  await page.getByRole('menuitem').first().click();
  await page.getByRole('dialog').waitFor();
}

/** Waits until a mail has become a case. @returns its number */
export function numberOf(page: Page, subject: string): Promise<string> {
  return eventually(`The case "${subject}"`, async () => {
    const { cases } = await ask<{ cases: { edges: { node: { number: string; subject: string } }[] } }>(
      page,
      '{ cases(first: 20, sort: NEWEST) { edges { node { number subject } } } }',
    );
    return cases.edges.find(({ node }) => node.subject === subject)?.node.number;
  });
}

/** A stream's id, as addresses of lists hold it, by its key. */
export async function streamId(page: Page, key: string): Promise<string> {
  const { streams } = await ask<{ streams: { id: string; key: string }[] }>(page, '{ streams { id key } }');
  return streams.find((stream) => stream.key === key)!.id;
}

/** The id of a label that cases carry. */
export async function labelId(page: Page): Promise<string> {
  const { labels } = await ask<{ labels: { id: string }[] }>(page, '{ labels(scope: CASES) { id } }');
  return labels[0]!.id;
}

/** Asks as the one who is signed in. @throws with the answer when it has errors */
export async function ask<T>(page: Page, query: string): Promise<T> {
  const response = await page.request.post('/graphql/agent', { data: { query } });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (!data || errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}
