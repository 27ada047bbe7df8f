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
export async function holds(text: Locator, wanted: string): Promise<void> {
  let found = '';
  await eventually(`“${wanted}” in the draft`, async () => {
    found = await said(text);
    return found.includes(wanted);
  }).catch((error: unknown) => {
    throw new Error(`Instead there is “${found}”`, { cause: error });
  });
}

/** Puts the caret before the first letter, and looks whether it is there, as anybody does before writing. */
export const toStart = (text: Locator): Promise<unknown> =>
  eventually('the caret at the start', async () => {
    await text.press('ControlOrMeta+Home');
    return text.evaluate(async (element) => {
      // The editor itself sets its caret once more, some moments after it was given the focus.
      for (let frames = 0; frames < 6; frames++) await new Promise(requestAnimationFrame);
      const { anchorNode, isCollapsed } = getSelection()!;
      const before = document.createRange();
      before.setStart(element, 0);
      if (!anchorNode || !element.contains(anchorNode)) return false;
      before.setEnd(anchorNode, getSelection()!.anchorOffset);
      return isCollapsed && before.toString().replaceAll('\u2060', '') === '';
    });
  });
