import { LOOKS, screenFaults } from '../support/gallery.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

/** Whom the other journeys of the same program sign in as. */
export const ADMINISTRATOR = { email: 'halina@biuro.example', password: 'cztery kubki herbaty' };

export function aNewInstallation(stage: Stage): void {
  describe('a program nobody has set up', () => {
    const { it } = stage;
    afterEach(() => stage.leave());
    const link = () => /http\S+\/agent\/set-up\?token=\S+/.exec(stage.program.told())![0];

    it('tells whoever comes without the link where to find it', async () => {
      const page = await stage.visitor();
      await page.goto('/agent/set-up');
      await page.getByText('This address is not whole').waitFor();
    });

    for (const look of LOOKS)
      it(`is shown in ${look.language}, on a ${look.device}, ${look.scheme}`, async () => {
        const page = await stage.visitor(look);
        await page.goto('/agent/set-up');
        await page.locator('main .mantine-Alert-root').waitFor();
        const faults = await screenFaults(page, 'agent-set-up-without-link', look);
        await page.goto(link());
        await page.getByRole('radio').first().waitFor();
        faults.push(...(await screenFaults(page, 'agent-set-up-language', look)));
        await page.locator('main button[type=submit]').click();
        await page.locator('main input[autocomplete=organization]').waitFor();
        await page.locator('main button[type=submit]').click();
        await page.locator('[aria-invalid=true]').first().waitFor();
        faults.push(...(await screenFaults(page, 'agent-set-up-errors', look)));
        expect(faults).toEqual([]);
      });

    it('is set up by the link it printed, and shows an empty desk', async () => {
      const page = await stage.visitor();
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      await page.goto(link());
      await press('Go on');
      await page.getByLabel('Name of the organisation').fill('Biuro pod Dębem');
      await press('Go on');
      await page.getByLabel('Your name').fill('Halina Dąb');
      await page.getByLabel('E-mail address').fill(ADMINISTRATOR.email);
      await page.getByRole('textbox', { name: 'Password', exact: true }).fill(ADMINISTRATOR.password);
      await press('Create the account and go on');
      // WORKFLOWS_DIR has brought workflows: nothing has to be chosen.
      await page.getByRole('checkbox', { name: /^Customer support/, checked: true }).waitFor();
      await press('Go on');
      // So has SMTP_URL a server.
      await page.getByText('Mail goes out by the server in the setting SMTP_URL.').waitFor();
      await press('Do this later');
      await page.getByRole('heading', { name: 'Invite your team' }).waitFor();
      await press('Do this later');
      await page.getByRole('heading', { name: 'You can begin' }).waitFor();
      await page.getByRole('link', { name: 'Open the desk' }).click();
      await page.getByText('All clear').waitFor();
      await page.getByRole('region', { name: 'Finish the set-up' }).waitFor();
      await inspect(page, 'the desk before its first case');
    });

    it('leads back to what was put off, until its administrator waves it off', async () => {
      const page = await stage.member('agent', ADMINISTRATOR);
      await page.goto('/agent/cases');
      const card = page.getByRole('region', { name: 'Finish the set-up' });
      await card.getByText('Invite your team').waitFor();
      await card.getByRole('link', { name: 'Go on' }).click();
      await page.getByRole('heading', { name: 'Connect a mailbox' }).waitFor();
      await page.goto('/agent/cases');
      await card.getByRole('button', { name: 'Do not remind me' }).click();
      await card.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await card.getByRole('button', { name: 'Do not remind me' }).click();
      await card.waitFor({ state: 'detached' });
    });

    it('takes no second administrator by the same link', async () => {
      const page = await stage.visitor();
      const answer = await page.request.post('/auth/agent/set-up', {
        data: {
          token: new URL(link()).searchParams.get('token'),
          organisation: 'Inni',
          name: 'Ktoś Inny',
          email: 'inny@biuro.example',
          password: ADMINISTRATOR.password,
        },
      });
      expect(answer.status()).toBeGreaterThanOrEqual(400);
      expect(await answer.json()).toMatchObject({ code: 'LINK_INVALID' });
      await page.goto(link());
      await page.getByText('Sprawa is set up already').waitFor();
      await page.getByRole('link', { name: 'Go to signing in' }).click();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    });
  });
}
