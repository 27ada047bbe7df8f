import { randomUUID } from 'node:crypto';
import { truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { linkIn } from '../support/mail.js';
import { DEMO_PASSWORD, type Stage } from '../support/stage.js';
import type { Screen } from './screen.js';

const submit = (page: Page) => page.locator('main button[type=submit]').click();
const invalid = (page: Page) => page.locator('[aria-invalid=true]').first().waitFor();

async function fill(page: Page, email: string): Promise<void> {
  await page.goto('/portal/form/contact');
  await page.locator('input[autocomplete=name]').fill('Bronisława Łęcka');
  await page.locator('input[autocomplete=email]').fill(email);
  await page.locator('main form input[maxlength="250"]').fill('Żółta dioda świeci bez przerwy');
  await page.locator('main form textarea').first().fill('Dzień dobry, świeci od rana. Co mam zrobić?');
  await page.getByRole('combobox').first().click();
  await page.getByRole('option').first().click();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
}

async function send(page: Page, stage: Stage, email: string): Promise<string> {
  const newest = (await stage.mail.sent()).find(({ to }) => to.includes(email));
  await fill(page, email);
  await submit(page);
  await page.locator('form').waitFor({ state: 'hidden' });
  return linkIn(await stage.mail.received(email, /./, newest), '/portal/link/');
}

const somebody = () => `nowa.${randomUUID().slice(0, 8)}@poczta.example`;

export const VISITORS: readonly Screen[] = [
  {
    name: 'portal-sign-in',
    open: async (page) => {
      await page.goto('/portal/sign-in');
      await page.locator('input[type=password]').waitFor();
    },
  },
  {
    name: 'portal-sign-in-wrong',
    open: async (page) => {
      await page.locator('input[type=email]').fill('ktos@poczta.example');
      await page.locator('input[type=password]').fill('nie to haslo');
      await submit(page);
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'portal-forgot',
    open: async (page) => {
      await page.goto('/portal/forgot');
      await page.locator('input[type=email]').waitFor();
    },
  },
  {
    name: 'portal-form-errors',
    open: async (page) => {
      await page.goto('/portal/form/contact');
      await submit(page);
      await invalid(page);
    },
  },
  { name: 'portal-form', open: (page) => fill(page, 'bronislawa@lecka.example') },
  { name: 'portal-check-mailbox', open: (page, stage) => send(page, stage, somebody()) },
  {
    name: 'portal-link-register',
    open: async (page, stage) => {
      await page.goto(await send(page, stage, somebody()));
      await page.locator('input[type=password]').first().waitFor();
    },
  },
  {
    name: 'portal-link-activate',
    open: async (page, stage) => {
      await page.goto(await send(page, stage, 'customer@demo.test'));
      await page.locator('main button').first().waitFor();
    },
  },
  {
    name: 'portal-link-activated',
    open: async (page) => {
      await page.locator('main section button').click();
      await page.locator('main section a').first().waitFor();
      await page.context().clearCookies();
    },
  },
  {
    name: 'portal-link-gone',
    open: async (page) => {
      await page.goto('/portal/link/nobody-knows-this-one');
      await page.locator('main a').first().waitFor();
    },
  },
  {
    name: 'portal-no-such-form',
    open: async (page) => {
      await page.goto('/portal/form/no-such-form');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'portal-without-server',
    open: async (page) => {
      await page.route('**/graphql/**', (route) => route.abort());
      await page.goto('/portal/');
      await page.locator('main button').first().waitFor();
    },
  },
];

export const CUSTOMERS: readonly Screen[] = [
  {
    name: 'portal-cases',
    open: async (page, stage) => {
      await page.goto('/portal/');
      await page.locator('a[href^="/portal/cases/"]').first().waitFor();
      expect(stage.program.url).toBeTruthy();
    },
  },
  {
    name: 'portal-account-menu',
    open: async (page) => {
      await page.locator('header button').last().click();
      await page.getByRole('menu').waitFor();
    },
    escapes: '[role=menu]',
  },
  {
    name: 'portal-case',
    open: async (page) => {
      await page.goto('/portal/');
      await page.locator('a[href^="/portal/cases/"]').last().click();
      await page.locator('textarea').first().waitFor();
    },
  },
  {
    name: 'portal-case-file-error',
    open: async (page) => {
      await page.locator('textarea').first().fill('Dosyłam film.');
      const film = join(tmpdir(), 'film z pokazu żółtej diody.mp4');
      await writeFile(film, '');
      await truncate(film, 26_000_000);
      await page.locator('input[type=file]').first().setInputFiles(film);
      await page.getByRole('alert').first().waitFor();
      await page.locator('main form button[type=submit]').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'portal-new-errors',
    open: async (page) => {
      await page.goto('/portal/new');
      await page.getByRole('radiogroup').waitFor();
      await submit(page);
      await invalid(page);
    },
  },
  {
    name: 'portal-archive',
    open: async (page) => {
      await page.goto('/portal/archive');
      await page.locator('main li a').first().waitFor();
    },
  },
  {
    name: 'portal-settings-errors',
    open: async (page) => {
      await page.goto('/portal/settings');
      await page.locator('main button[type=submit]').last().click();
      await invalid(page);
    },
  },
  {
    name: 'portal-unknown-case',
    open: async (page) => {
      await page.goto('/portal/cases/99999999');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'portal-no-such-page',
    open: async (page) => {
      await page.goto('/portal/no-such-page');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'portal-no-cases',
    open: async (page, stage) => {
      await page.context().clearCookies();
      const link = await send(page, stage, somebody());
      const data = {
        token: new URL(link).pathname.split('/').pop(),
        name: 'Nowa Klientka',
        password: DEMO_PASSWORD,
        passwordAgain: DEMO_PASSWORD,
        acceptTerms: true,
      };
      const answer = await page.request.post('/auth/portal/register', { data });
      const { caseNumber } = (await answer.json()) as { caseNumber: string };
      const query = `mutation { performAction(input: { number: "${caseNumber}", action: "customer-closes" }) { __typename } }`;
      await page.request.post('/graphql/portal', { data: { query } });
      await page.goto('/portal/');
      await page.locator('main a[href="/portal/new"]').waitFor();
    },
  },
];
