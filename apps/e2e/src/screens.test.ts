import type { Page } from 'playwright-core';
import { APPROVALS } from './screens/approval-screens.js';
import { AROUND_A_CASE } from './screens/around-a-case-screens.js';
import { IN_BULK } from './screens/bulk-screens.js';
import { AT_A_CASE, LONG_SUBJECT } from './screens/case-screens.js';
import { AT_THE_DOOR } from './screens/door-screens.js';
import { AT_THE_LIST, OPERATORS } from './screens/list-screens.js';
import { CUSTOMERS, VISITORS } from './screens/portal-screens.js';
import type { Screen } from './screens/screen.js';
import { TOGETHER } from './screens/together-screens.js';
import { LOOKS, screenFaults, type Look } from './support/gallery.js';
import { DEMO_PASSWORD, Stage } from './support/stage.js';
import { START_LIMIT_MS } from './support/start-program.js';

/** Somebody comes and signs in. */
const COMING_MS = 60_000;
/** A screen is opened, looked at and walked through in two seconds, where nobody else needs the machine. */
const SCREEN_LIMIT_MS = 15_000;

/**
 * Every screen of both apps, at both sizes, light and dark: shut to nobody, no wider than the window, with every word
 * translated, and to be walked through by keyboard. With SCREENS=all in every language; with UPDATE_IMAGES=1 the pictures
 * go into docs/images/screens.
 */
describe('every screen', () => {
  const stage = new Stage();
  beforeAll(async () => {
    await stage.open();
    await stage.mail.send({
      from: 'Bartłomiej Konstantynopolitańczykowianeczkowicz <bartlomiej@konstantynopol.example>',
      to: 'support@demo.test',
      subject: LONG_SUBJECT,
      text: 'Dzień dobry,\n\nproszę o pilny kontakt.',
    });
  }, START_LIMIT_MS + 20_000);
  afterAll(async () => {
    expect(await stage.close()).toBe(0);
  }, 40_000);

  describe.each(LOOKS)('in $language, on a $device, $scheme', (look) => {
    const { it } = stage;
    const visit = { device: look.device, language: look.language };
    afterEach(() => stage.leave());

    const through = (name: string, come: () => Promise<Page>, screens: readonly Screen[]) =>
      it(name, async () => go(await come(), screens, look), COMING_MS + screens.length * SCREEN_LIMIT_MS);

    through('of a visitor of the portal', () => stage.visitor(visit), VISITORS);
    through('of a customer', () => stage.customer('customer@demo.test', DEMO_PASSWORD, visit), CUSTOMERS);
    through('at the door of the desk', () => stage.visitor(visit), AT_THE_DOOR);
    through('of lists', () => stage.agent('expert', visit), AT_THE_LIST);
    through('of operators', () => stage.agent('admin', visit), OPERATORS);
    through('of cases', () => stage.agent('expert', visit), AT_A_CASE);
    through('of many cases at once', () => stage.agent('manager', visit), IN_BULK);
    through('of what opens from a case', () => stage.agent('expert', visit), AROUND_A_CASE);
    through('of several at one case', () => stage.agent('expert', visit), TOGETHER);
    through('of approvals', () => stage.agent('expert', visit), APPROVALS);
  });

  it('threw no error and broke no rule of its own on any page', () => {
    expect(stage.errors).toEqual([]);
  });

  async function go(page: Page, screens: readonly Screen[], look: Look): Promise<void> {
    const faults: string[] = [];
    for (const screen of screens) {
      try {
        await screen.open(page, stage);
      } catch (error) {
        throw new Error(`${screen.name} could not be opened at ${page.url()}`, { cause: error });
      }
      faults.push(...(await screenFaults(page, screen.name, look)));
      if (!screen.escapes) continue;
      await page.keyboard.press('Escape');
      await page.locator(screen.escapes).waitFor({ state: 'hidden' });
    }
    expect(faults).toEqual([]);
  }
});
