import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './axe.js';
import { ROOT } from './root.js';

const IMAGES = join(ROOT, 'docs/images');

export interface Pictures {
  light?: string;
  dark?: string;
}

/**
 * Looks at a screen as it stands, in light and in dark: nobody may be shut out of it, and nothing is wider than the
 * window. Pictures of it go into docs/images by the names given.
 */
export async function inspect(page: Page, screen: string, pictures: Pictures = {}): Promise<void> {
  const faults: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await settled(page);
    const name = pictures[scheme];
    if (name) await picture(page, name);
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${screen}, ${scheme}: ${fault}`));
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0) faults.push(`${screen}, ${scheme}: the page is ${tooWide} px wider than the window`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Kept as it is unless it is missing or UPDATE_IMAGES is set: a test run leaves the checkout clean. */
async function picture(page: Page, name: string): Promise<void> {
  const path = join(IMAGES, `${name}.png`);
  if (existsSync(path) && !process.env.UPDATE_IMAGES) return;
  await mkdir(IMAGES, { recursive: true });
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}

/** Typefaces are there, skeletons are gone, colours have changed, and the mouse hovers over nothing. */
export async function settled(page: Page, loaded = true): Promise<void> {
  await page.mouse.move(0, 0);
  if (loaded)
    await page.waitForFunction(() => document.querySelectorAll('.mantine-Skeleton-root').length === 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ends = (animation: Animation) => animation.effect?.getComputedTiming().endTime !== Infinity;
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(ends)
        .map(({ finished }) => finished),
    );
  });
}
