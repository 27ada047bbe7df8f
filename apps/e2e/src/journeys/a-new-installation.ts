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
        await page.locator('main button[type=submit]').click();
        await page.locator('[aria-invalid=true]').first().waitFor();
        faults.push(...(await screenFaults(page, 'agent-set-up-errors', look)));
        expect(faults).toEqual([]);
      });

    it('is set up by the link it printed, and shows an empty desk', async () => {
      const page = await stage.visitor();
      await page.goto(link());
      await page.getByRole('heading', { name: 'Set up your desk' }).waitFor();
      await page.getByRole('button', { name: 'Set up and sign in' }).click();
      await page.getByText('Fill this in, please.').first().waitFor();
      await page.getByLabel('Organisation').fill('Biuro pod Dębem');
      await page.getByLabel('Your name').fill('Halina Dąb');
      await page.getByLabel('E-mail address').fill(ADMINISTRATOR.email);
      await page.getByRole('textbox', { name: 'Password', exact: true }).fill(ADMINISTRATOR.password);
      await inspect(page, 'set-up');
      await page.getByRole('button', { name: 'Set up and sign in' }).click();
      await page.getByText('All clear').waitFor();
      await inspect(page, 'the desk before its first case');
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
