import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './axe.js';
import type { Device, Language } from './browser.js';
import { settled } from './inspect.js';
import { keyboardFaults } from './keyboard-walk.js';
import { missingWords } from './missing-words.js';
import { ROOT } from './root.js';

const FOLDER = join(ROOT, 'docs/images/screens');

/** One way of looking at every screen. */
export interface Look {
  language: Language;
  device: Device;
  scheme: 'light' | 'dark';
  /** A picture is kept. */
  picture: boolean;
  /** Everything is walked through by Tab. */
  walk: boolean;
}

/** Together they have every language, both sizes, both schemes; some ten minutes: before a release, and for pictures. */
const EVERY_LOOK: readonly Look[] = [
  { language: 'en', device: 'desktop', scheme: 'light', picture: true, walk: true },
  { language: 'pl', device: 'phone', scheme: 'light', picture: true, walk: false },
  { language: 'uk', device: 'desktop', scheme: 'dark', picture: true, walk: false },
  { language: 'ru', device: 'phone', scheme: 'dark', picture: false, walk: true },
];

/** What each run of all tests has time for: both sizes, both schemes, two languages, one walk. */
const TWO_LOOKS: readonly Look[] = [
  { language: 'en', device: 'desktop', scheme: 'light', picture: false, walk: true },
  { language: 'uk', device: 'phone', scheme: 'dark', picture: false, walk: false },
];

export const LOOKS = process.env.SCREENS === 'all' || process.env.UPDATE_IMAGES ? EVERY_LOOK : TWO_LOOKS;

/** @returns what is wrong with the screen as it stands: for whom it is shut, what is too wide, what nobody translated */
export async function screenFaults(page: Page, name: string, look: Look): Promise<string[]> {
  await page.emulateMedia({ colorScheme: look.scheme });
  await settled(page, !name.endsWith('-waiting'));
  if (look.picture) await keepPicture(page, `${name}-${look.device}-${look.scheme}`);
  const faults = await accessibilityFaults(page);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (tooWide > 0) faults.push(`${tooWide} px wider than the window`);
  faults.push(...(await missingWords(page)).map((words) => `not translated: ${words}`));
  if (look.walk) faults.push(...(await keyboardFaults(page)));
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Kept as it is unless it is missing or UPDATE_IMAGES is set: a test run leaves the checkout clean. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.webp`);
  if (existsSync(path) && !process.env.UPDATE_IMAGES) return;
  await mkdir(FOLDER, { recursive: true });
  const browser = await page.context().newCDPSession(page);
  // A third of what a PNG takes; Playwright itself writes no WebP.
  const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
  await browser.detach();
  await writeFile(path, data, 'base64');
}
