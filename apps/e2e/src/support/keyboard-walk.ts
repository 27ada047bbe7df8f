import type { Page } from 'playwright-core';

/** More stops than any screen has; whoever gets here goes round in circles. */
const MOST_STOPS = 250;

interface Stop {
  /** Where one stands: at the end of the page, at a place one has been before, or at a new one. */
  at: 'end' | 'again' | 'new' | 'same';
  fault: string | null;
}

/**
 * Goes through everything one can reach by Tab, once: each stop has a name and looks different from when the focus is
 * elsewhere, and none keeps the focus to itself. @returns what is not so
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  // In a menu one moves by arrows and leaves it by Escape (ARIA Authoring Practices), not by Tab.
  if (await page.getByRole('menu').isVisible()) return faults;
  await page.evaluate(() => Object.assign(window, { walk: { been: new Set(), last: null, look: '' } }));
  let same = 0;
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const { at, fault } = await page.evaluate(stand);
    if (fault) faults.push(fault);
    if (at === 'end' || at === 'again') return faults;
    same = at === 'same' ? same + 1 : 0;
    if (same > 20) return [...faults, 'the focus cannot be moved on by Tab'];
  }
  return [...faults, `there are more than ${MOST_STOPS} stops`];
}

/** Runs in the page. */
function stand(): Stop {
  interface Walk {
    been: Set<Element>;
    last: Element | null;
    look: string;
  }
  const walk = (window as unknown as { walk: Walk }).walk;
  // The sign of focus may be drawn by what holds the element: a row, a field's frame.
  const look = (element: Element) => {
    let text = '';
    for (let each: Element | null = element, up = 0; each && up < 4; each = each.parentElement, up++) {
      for (const part of ['', '::after']) {
        const { outline, outlineOffset, boxShadow, borderColor, backgroundColor, clipPath, transform } =
          getComputedStyle(each, part);
        const outlined = outline.includes('none') ? '' : outline + outlineOffset;
        text += [outlined, boxShadow, borderColor, backgroundColor, clipPath, transform].join();
      }
    }
    return text;
  };
  const told = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
  const now = document.activeElement;
  let fault: string | null = null;
  // The frame around a text and its tools keeps its sign while one is on the tools; there the caret tells.
  const within = walk.last?.matches('[contenteditable]') && !!now?.closest('.mantine-RichTextEditor-root');
  if (walk.last && walk.last !== now && walk.last.isConnected && !within && look(walk.last) === walk.look)
    fault = `looks the same with and without the focus: ${told(walk.last)}`;
  if (!now || now === document.body || now === document.documentElement) return { at: 'end', fault };
  if (now === walk.last)
    // The only button of a dialog is the next one too; a date's parts are one field.
    return { at: now.matches('[role=dialog] button') ? 'again' : 'same', fault };
  const frame = now.tagName === 'IFRAME';
  // What is in a frame is the sender's.
  walk.last = frame ? null : now;
  walk.look = frame ? '' : look(now);
  if (walk.been.has(now) && !frame) return { at: 'again', fault };
  const fresh = !walk.been.has(now);
  walk.been.add(now);
  const labels = 'labels' in now ? [...((now as HTMLInputElement).labels ?? [])] : [];
  const name = [
    now.getAttribute('aria-label'),
    ...(now.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText),
    ...labels.map(({ innerText }) => innerText),
    now.textContent,
    now.getAttribute('title'),
  ].some((words) => words?.trim());
  if (!name) fault = `${fault ?? ''} has no name: ${told(now)}`.trim();
  return { at: fresh ? 'new' : 'same', fault };
}
