import type { Locator, Page } from 'playwright-core';

/** The agents' app as its user finds things in it: by what they are and what they are called. */

export function row(page: Page, subject: string | RegExp): Locator {
  return page.getByRole('list', { name: 'Cases' }).getByRole('link', { name: subject });
}

/** Opens the form of an action, or performs it when it has none. */
export async function choose(page: Page, action: string): Promise<void> {
  const actions = page.getByRole('group', { name: 'Actions' });
  const button = actions.getByRole('button', { name: action, exact: true });
  const more = actions.getByRole('button', { name: 'More actions' });
  const item = page.getByRole('menuitem', { name: action, exact: true });
  // The bar may still be that of a state the case just left: what is wanted then comes while its menu is open.
  await button.or(more).first().waitFor();
  if (await button.isVisible()) return button.click();
  await more.click();
  await item.or(button).first().waitFor();
  if (await item.isVisible()) return item.click();
  await button.click();
}

/** The names of all actions in sight and in the menu. */
export async function actionsOf(page: Page): Promise<string[]> {
  const actions = page.getByRole('group', { name: 'Actions' });
  await actions.getByRole('button').first().waitFor();
  const names = await actions.getByRole('button').allInnerTexts();
  const more = actions.getByRole('button', { name: 'More actions' });
  if (!(await more.isVisible())) return names;
  await more.click();
  await page.getByRole('menu').waitFor();
  names.push(...(await page.getByRole('menuitem').allInnerTexts()));
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  return names.filter((name) => name !== 'More');
}

export function editor(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text', exact: true });
}

/** An entry of the timeline by whose words it holds. */
export function entries(page: Page, author: string): Locator {
  return page
    .getByRole('region', { name: 'Conversation' })
    .getByRole('article', { name: `Message of ${author}` });
}

/** The words of an entry, which stand in a frame of their own. */
export function words(entry: Locator): ReturnType<Locator['contentFrame']> {
  return entry.locator('iframe').first().contentFrame();
}

/** A notice that passes by. */
export function notice(page: Page, text: string | RegExp): Locator {
  return page.getByRole('alert').filter({ hasText: text });
}

/** The number in the address of an open case. */
export function openNumber(page: Page): string {
  const number = /\/cases\/(\d+)/.exec(page.url())?.[1];
  if (!number) throw new Error(`No case is open at ${page.url()}`);
  return number;
}
