import type { Locator, Page } from 'playwright-core';
import { pickIn, pressOn, tabTo } from './tab-to.js';

/** How somebody moves a page: whatever is done, it is done by this hand alone. */
export interface Hand {
  readonly by: string;
  /** A button, a link, a row. */
  press(page: Page, place: Locator): Promise<void>;
  tick(page: Page, box: Locator): Promise<void>;
  /** The option of a group that stands beside the chosen one. */
  chooseBeside(page: Page, chosen: Locator, option: Locator): Promise<void>;
  /** In place of what stood in the field. */
  write(page: Page, field: Locator, text: string): Promise<void>;
  /** At the end of a longer text. */
  writeOn(page: Page, text: Locator, words: string): Promise<void>;
  pick(page: Page, field: Locator, option: string): Promise<void>;
  /** One more of a list of several, which is shut afterwards. */
  add(page: Page, field: Locator, typed: string, option: string): Promise<void>;
}

/** A machine with other work lets a page move under an open list more than once. */
const LISTS_TRIED = 4;
const LIST_MS = 3_000;

const taken = (option: Locator): Promise<boolean> =>
  option.click({ timeout: LIST_MS }).then(
    () => true,
    () => false,
  );

/** Clicks, and types into what was clicked. */
export const mouse: Hand = {
  by: 'by mouse',
  press: (_, place) => place.click(),
  tick: (_, box) => box.click(),
  chooseBeside: (_, _chosen, option) => option.click(),
  async write(page, field, text) {
    await field.click({ clickCount: 3 });
    await typeOver(page, text);
  },
  async writeOn(page, text, words) {
    const last = text.locator('p').last();
    const { width, height } = (await last.boundingBox())!;
    await last.click({ position: { x: width - 2, y: height - 4 } });
    await page.keyboard.type(words);
  },
  async pick(page, field, option) {
    await field.click();
    await page.getByRole('option', { name: option, exact: true }).click();
  },
  async add(page, field, typed, option) {
    await field.click();
    await page.keyboard.type(typed);
    const wanted = page.getByRole('option', { name: option, exact: true });
    // A list that was shut again, as by a page that moved under it, is opened by the next click.
    for (let tries = 1; !(await taken(wanted)); tries++) {
      if (tries === LISTS_TRIED) throw new Error(`${option} could not be chosen from a list`);
      await field.click();
    }
    // The list stays open over what comes below it, until one clicks elsewhere.
    await field.locator('xpath=ancestor::*[self::aside or @role="dialog"][1]//h2').first().click();
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
  },
};

/** Tab, arrows, Enter, blanks and letters. */
export const keyboard: Hand = {
  by: 'by keyboard alone',
  press: (page, place) => pressOn(page, place),
  tick: (page, box) => pressOn(page, box, 'Space'),
  async chooseBeside(page, chosen, option) {
    await tabTo(page, chosen);
    await page.keyboard.press('ArrowDown');
    await option.and(page.locator(':focus')).waitFor();
  },
  async write(page, field, text) {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    await typeOver(page, text);
  },
  async writeOn(page, text, words) {
    await tabTo(page, text);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(words);
  },
  pick: pickIn,
  async add(page, field, typed, option) {
    await tabTo(page, field);
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: option, exact: true }).waitFor();
    const chosen = page.locator('[role=option][data-combobox-selected]');
    // What is typed narrows the list; the first arrow leads into it.
    await page.keyboard.press('ArrowDown');
    await chosen.getByText(option, { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    // The next field may open a list of its own.
    await field.and(page.locator('[aria-expanded=true]')).waitFor({ state: 'hidden' });
  },
};

/** In place of what is selected. */
async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}
