import type { Page } from 'playwright-core';
import { notice } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

/** A program is given a token (AD-4), uses it, and loses it; the audit log (AD-5) tells of all that. */
export function anApiToken(stage: Stage): void {
  describe('an API token', () => {
    const { it } = stage;
    let page: Page;
    let secret: string;

    beforeAll(async () => {
      page = await stage.agent('admin');
    });
    afterAll(() => stage.leave());

    /** As a program would, with nothing of the browser's. */
    async function ask(query: string): Promise<{ data: unknown; errors?: unknown[] }> {
      const answer = await fetch(`${stage.program.url}/graphql/agent`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query }),
      });
      return (await answer.json()) as { data: unknown; errors?: unknown[] };
    }
    async function throughMenu(place: string): Promise<void> {
      await page.goto('/agent/cases');
      await page.locator('button:has(.tabler-icon-selector)').click();
      await page.getByRole('menuitem', { name: 'Settings' }).click();
      await page.getByRole('link', { name: new RegExp(`^${place}`) }).click();
      await page.getByRole('heading', { level: 1, name: place }).waitFor();
    }

    it('is made for one program, and shown once', async () => {
      await throughMenu('API tokens');
      await inspect(page, 'no tokens');
      await page.getByRole('button', { name: 'New token' }).click();
      const form = page.getByRole('dialog', { name: 'New token' });
      await form.getByRole('button', { name: 'Make the token' }).click();
      await form.getByText('Please fill this in.').waitFor();
      await form.getByText('Choose at least one thing the token may do.').waitFor();
      await form.getByRole('textbox', { name: 'Name' }).fill('Web shop');
      await form.getByRole('checkbox', { name: 'Read cases' }).check();
      await form.getByRole('checkbox', { name: 'Open cases' }).check();
      await form.getByRole('radio', { name: '30 days' }).check();
      await form.getByRole('radio', { name: 'Only these' }).check();
      await form.getByRole('checkbox').last().check();
      await inspect(page, 'a new token');
      await form.getByRole('button', { name: 'Make the token' }).click();
      const shown = page.getByRole('dialog', { name: '“Web shop” is ready' });
      secret = await shown.locator('[data-secret]').innerText();
      expect(secret).toMatch(/^sprawa_[\w-]{43}$/);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await shown.getByRole('button', { name: 'Copy the secret' }).click();
      await shown.getByRole('status').getByText('Copied', { exact: true }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
      await inspect(page, 'a token’s secret');
      await shown.getByRole('button', { name: 'I have kept it' }).click();
      await shown.waitFor({ state: 'hidden' });
      await page.getByRole('row', { name: /Web shop/ }).waitFor();
      expect(await page.locator('body').innerText()).not.toContain(secret);
    });

    it('opens what it was made for, and nothing else', async () => {
      expect(await ask('{ me { email rights } }')).toEqual({
        data: { me: { email: 'admin@demo.test', rights: ['case.read', 'case.create'] } },
      });
      expect((await ask('{ mySessions { id } }')).errors).toHaveLength(1);
      await page.reload();
      await page.getByRole('row', { name: /Web shop.*Last used/s }).waitFor();
      await inspect(page, 'tokens');
    });

    it('is revoked once it was asked about, and opens nothing any more', async () => {
      await page.getByRole('button', { name: 'Revoke “Web shop”' }).click();
      const asked = page.getByRole('dialog', { name: 'Revoke “Web shop”?' });
      await asked.getByRole('button', { name: 'Revoke' }).click();
      await notice(page, '“Web shop” no longer opens anything.').waitFor();
      expect(await ask('{ me { email } }')).toEqual({ data: { me: null } });
      await page.getByRole('row', { name: /Web shop.*Revoked by/s }).waitFor();
    });

    it('stands in the audit log, made and revoked', async () => {
      await throughMenu('Audit log');
      await page.getByRole('combobox', { name: 'What' }).selectOption({ label: 'API tokens' });
      const entries = page.getByRole('main').getByRole('listitem');
      await entries.filter({ hasText: 'API token revoked Web shop' }).waitFor();
      await entries.filter({ hasText: 'API token created Web shop' }).getByText('Read cases').waitFor();
      expect(page.url()).toContain('kind=TOKENS');
      await inspect(page, 'the audit log');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Export as CSV' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^sprawa-audit-.*\.csv$/);
      await page.getByRole('combobox', { name: 'What' }).selectOption({ label: 'Exports' });
      await entries.filter({ hasText: 'Audit log exported' }).first().waitFor();
      await page.getByRole('searchbox', { name: 'Find' }).fill('nobody is called so');
      await page.getByText('Nothing was done that fits').waitFor();
      await page.getByRole('button', { name: 'Show everything' }).click();
      await entries.filter({ hasText: 'Signed in' }).first().waitFor();
    });

    it('and the log are read on a telephone, in any language', async () => {
      const phone = await stage.agent('admin', { device: 'phone', language: 'pl' });
      await phone.goto('/agent/settings/tokens');
      await phone.getByText('Web shop').waitFor();
      await inspect(phone, 'tokens on a telephone');
      await phone.goto('/agent/settings/audit');
      await phone.getByRole('main').getByRole('listitem').first().waitFor();
      await inspect(phone, 'the audit log on a telephone');
    });

    it('are not there for whoever lacks the right', async () => {
      page = await stage.agent('expert');
      await page.goto('/agent/cases');
      await page.locator('button:has(.tabler-icon-selector)').click();
      await page.getByRole('menuitem', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^Reply templates/ }).waitFor();
      expect(
        await page
          .getByRole('main')
          .getByRole('link', { name: /API tokens|Audit log/ })
          .count(),
      ).toBe(0);
      await page.goto('/agent/settings/tokens');
      await page.getByText('Your role may not make API tokens.').waitFor();
      await page.goto('/agent/settings/audit');
      await page.getByText('Your role may not read the audit log.').waitFor();
    });
  });
}
