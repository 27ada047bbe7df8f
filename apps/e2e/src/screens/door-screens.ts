import type { Page } from 'playwright-core';
import { linkIn } from '../support/mail.js';
import type { Screen } from './screen.js';

const word = (page: Page) => page.locator('main [role=alert], main .mantine-Alert-root').first().waitFor();
const submit = (page: Page) => page.locator('main button[type=submit]').click();

/** What agents see before they are signed in. */
export const AT_THE_DOOR: readonly Screen[] = [
  {
    name: 'agent-sign-in',
    open: async (page) => {
      await page.goto('/agent/sign-in');
      await page.locator('input[type=password]').waitFor();
    },
  },
  {
    name: 'agent-sign-in-wrong',
    open: async (page) => {
      await page.locator('input[type=email]').fill('ktos@biuro.example');
      await page.locator('input[type=password]').fill('nie to haslo');
      await submit(page);
      await word(page);
    },
  },
  {
    name: 'agent-forgot',
    open: async (page) => {
      await page.goto('/agent/forgot');
      await page.locator('input[type=email]').waitFor();
    },
  },
  {
    name: 'agent-forgot-sent',
    open: async (page) => {
      await page.locator('input[type=email]').fill('joanna.krol@demo.test');
      await submit(page);
      await page.locator('main [role=status]').waitFor();
    },
  },
  {
    name: 'agent-new-password-errors',
    open: async (page, { mail }) => {
      // The mail asked for on the page before, or an older one whose link the new one has not made void yet.
      const latest = await mail.received('joanna.krol@demo.test', /./);
      await page.goto(linkIn(latest, '/agent/link/'));
      await page.locator('input[autocomplete=new-password]').first().fill('krótkie');
      await submit(page);
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  {
    name: 'agent-link-gone',
    open: async (page) => {
      await page.goto('/agent/link/nobody-knows-this-one');
      await word(page);
    },
  },
  {
    name: 'agent-set-up-already',
    open: async (page) => {
      await page.goto('/agent/set-up?token=of-the-first-start');
      await page.locator('main a[href="/agent/sign-in"]').waitFor();
    },
  },
];
