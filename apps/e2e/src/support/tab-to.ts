import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 80;

/** Goes to a place as somebody without a mouse does, the shorter way. @throws when Tab never leads there */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  const isBefore = await place.evaluate(
    (element) =>
      document.activeElement !== document.body &&
      Boolean(
        document.activeElement &&
        document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING,
      ),
  );
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(isBefore ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not lead to ${String(place)}`);
}

/** Types into a field that is reached by Tab, in place of what stood there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Chooses in a list that opens under a field, by its name. */
export async function pickIn(page: Page, field: Locator, option: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: option, exact: true }).waitFor();
  const chosen = page.locator('[role=option][data-combobox-selected]');
  for (let stops = 0; (await chosen.allInnerTexts())[0]?.trim() !== option; stops++) {
    if (stops > MOST_STOPS) throw new Error(`The arrows do not lead to ${option}`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
}

/** Presses what is reached by Tab. */
export async function pressOn(page: Page, place: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press(key);
}
