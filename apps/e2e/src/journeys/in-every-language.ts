import type { Page } from 'playwright-core';
import type { Language } from '../support/browser.js';
import { missingWords } from '../support/missing-words.js';
import { DEMO_PASSWORD, type Stage } from '../support/stage.js';

interface Words {
  itself: string;
  signIn: string;
  openCases: string;
  reply: string;
  myCases: string;
  write: string;
}

const WORDS: Record<Exclude<Language, 'en'>, Words> = {
  pl: {
    itself: 'Polski',
    signIn: 'Zaloguj się',
    openCases: 'Wszystkie otwarte',
    reply: 'Odpowiedz',
    myCases: 'Moje sprawy',
    write: 'Napisz do nas',
  },
  uk: {
    itself: 'Українська',
    signIn: 'Увійти',
    openCases: 'Усі відкриті',
    reply: 'Відповісти',
    myCases: 'Мої справи',
    write: 'Напишіть нам',
  },
  ru: {
    itself: 'Русский',
    signIn: 'Войти',
    openCases: 'Все открытые',
    reply: 'Ответить',
    myCases: 'Мои обращения',
    write: 'Напишите нам',
  },
};

export function inEveryLanguage(stage: Stage): void {
  describe.each(Object.keys(WORDS) as (keyof typeof WORDS)[])('in %s', (language) => {
    const { it } = stage;
    const words = WORDS[language];
    afterEach(() => stage.leave());

    async function chooseLanguage(page: Page): Promise<void> {
      await page.getByRole('button', { name: 'Language' }).click();
      await page.getByRole('menuitemradio', { name: words.itself }).click();
      await page.getByRole('button', { name: words.signIn }).waitFor();
    }

    async function isWritten(page: Page): Promise<void> {
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await missingWords(page)).toEqual([]);
    }

    it('the desk is signed in to, lists cases and opens one', async () => {
      const page = await stage.visitor();
      await page.goto('/agent/');
      await chooseLanguage(page);
      await isWritten(page);
      await page.locator('input[type=email]').fill('manager@demo.test');
      await page.locator('input[type=password]').fill(DEMO_PASSWORD);
      await page.getByRole('button', { name: words.signIn }).click();
      await page.getByRole('heading', { name: words.openCases }).waitFor();
      const rows = page.locator('[data-case-link]');
      await rows.first().waitFor();
      await isWritten(page);
      await rows.first().click();
      await page.getByRole('article').first().waitFor();
      await isWritten(page);
      await page.goto('/agent/cases/new');
      await page.locator('form').last().waitFor();
      await isWritten(page);
    });

    it('the portal greets, lists cases and takes a form', async () => {
      const page = await stage.visitor();
      await page.goto('/portal/sign-in');
      await chooseLanguage(page);
      await isWritten(page);
      await page.goto('/portal/form/contact');
      await page.getByRole('heading', { name: words.write }).waitFor();
      await isWritten(page);
      const data = { email: 'customer@demo.test', password: DEMO_PASSWORD };
      await page.context().request.post('/auth/portal/sign-in', { data });
      await page.goto('/portal/');
      await page.getByRole('heading', { name: words.myCases }).waitFor();
      await isWritten(page);
    });
  });
}
