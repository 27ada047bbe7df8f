import type { AxeResults } from 'axe-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './root.js';

declare global {
  interface Window {
    axe?: typeof import('axe-core');
  }
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let source: Promise<string> | undefined;

/**
 * What axe finds against WCAG 2.2 AA on the page as it stands, readable; empty when there is nothing. Frames are left
 * out: they hold customers' HTML, which is theirs.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  source ??= readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
  // Evaluated from outside, because the page's policy takes no script but our own.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
  const violations = (await page.evaluate(async (standards) => {
    const found = await window.axe!.run(document, {
      runOnly: standards,
      iframes: false,
      resultTypes: ['violations'],
    });
    // Behind a modal dialog nothing can be pressed, whatever the dialog leaves of it in sight.
    const modal = document.querySelector('[aria-modal=true]') && document.getElementById('root');
    // Nor behind a veil that lies over the page as long as a choice is open; axe does not see what is fixed to the window.
    const isVeiled = (node: Element) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const places = [left + 1, (left + right) / 2, right - 1].flatMap((x) =>
        [top + 1, (top + bottom) / 2, bottom - 1].map((y) => document.elementFromPoint(x, y)),
      );
      return places.every((hit) => hit !== null && !node.contains(hit));
    };
    const isShut = (target: unknown) => {
      const node = document.querySelector(String(target));
      return node !== null && (Boolean(modal?.contains(node)) || isVeiled(node));
    };
    return found.violations.map((each) =>
      each.id === 'target-size'
        ? { ...each, nodes: each.nodes.filter(({ target }) => !isShut(target[0])) }
        : each,
    );
  }, STANDARDS)) as AxeResults['violations'];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => {
      const why = (failureSummary ?? '')
        .split('\n')
        .slice(1)
        .map((line) => line.trim())
        .join('; ');
      return `${id}: ${help}\n    ${html.slice(0, 240)}\n    ${why}`;
    }),
  );
}
