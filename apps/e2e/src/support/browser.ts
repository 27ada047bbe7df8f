import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws with the ways to mend it when no browser is found */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    // Chromium refuses its sandbox to root, as which containers run.
    args: process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET,
  });
}

/** What was named, then what is installed, then what Playwright has downloaded. */
function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file`);
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const installed = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  const found = [...installed, chromium.executablePath()].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'The browser tests found no Chromium. Install one (Debian: apt-get install chromium), name one by ' +
      'CHROMIUM_PATH, or let Playwright fetch one: npx playwright-core install chromium',
  );
}

export type Device = 'desktop' | 'phone';
export type Language = 'en' | 'pl' | 'uk' | 'ru';

const LOCALES: Record<Language, string> = { en: 'en-GB', pl: 'pl-PL', uk: 'uk-UA', ru: 'ru-RU' };
const DEVICES: Record<Device, BrowserContextOptions> = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

/** Motion is left out: nothing waits for it, and pictures come out the same. */
export function contextOptions(device: Device, language: Language, baseURL: string): BrowserContextOptions {
  return {
    ...DEVICES[device],
    locale: LOCALES[language],
    timezoneId: 'Europe/Warsaw',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    baseURL,
  };
}
