import type { Locator } from 'playwright-core';
import { eventually } from './eventually.js';

/** What stands in a text, or in parts of it, without the carets and names of others that are shown within. */
export const said = (text: Locator, parts = ':scope > *'): Promise<string> =>
  text.evaluate((element, selector) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll('.others-caret')) caret.remove();
    return [...copy.querySelectorAll(selector)].map((part) => part.textContent).join('\n');
  }, parts);

/** Waits until the words stand in a draft. */
export const holds = (text: Locator, wanted: string): Promise<unknown> =>
  eventually(`“${wanted}” in the draft`, async () => (await said(text)).includes(wanted));
