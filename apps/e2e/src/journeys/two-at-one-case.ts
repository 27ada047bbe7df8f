import type { Page } from 'playwright-core';
import { choose, editor, entries, openNumber, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'Dwie osoby przy jednej sprawie';
const CUSTOMER = { name: 'Feliks Wrona', email: 'feliks.wrona@poczta.example' };
const OTHER = 'Оксана Ткаченко';

export function twoAtOneCase(stage: Stage): void {
  describe('two agents at one case', () => {
    const { it } = stage;
    let marta: Page;
    let oksana: Page;

    beforeAll(async () => {
      [marta, oksana] = await Promise.all([stage.agent('expert'), stage.agent('specialist')]);
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, ekspres przecieka.',
      });
      await marta.goto('/agent/cases?queue=ALL');
      await row(marta, SUBJECT).click();
      await words(entries(marta, CUSTOMER.name)).getByText('przecieka').waitFor();
    });
    afterAll(() => stage.leave());

    it('see each other come, at the case and in the list', async () => {
      await oksana.goto(`/agent/cases/${openNumber(marta)}?queue=ALL`);
      await words(entries(oksana, CUSTOMER.name)).getByText('przecieka').waitFor();
      const header = marta.getByRole('main').getByRole('banner').or(marta.locator('main header')).first();
      await header.getByRole('img', { name: `${OTHER} has this case open.` }).waitFor();
      await marta
        .getByRole('list', { name: 'Cases' })
        .getByRole('img', { name: `${OTHER} has this case open.` })
        .waitFor();
    });

    it('see that the other writes, and for whom', async () => {
      await choose(oksana, 'Reply');
      await editor(oksana).press('ControlOrMeta+End');
      await oksana.keyboard.type('Proszę wymienić uszczelkę');
      await marta.getByRole('status').getByText(`${OTHER} is writing a reply…`).waitFor();
      await inspect(marta, 'presence', { light: 'case-presence-desktop-light' });
    });

    it('see the other gone within seconds after their browser is closed', async () => {
      await oksana.context().close();
      await marta.getByText(`${OTHER} is writing a reply…`).waitFor({ state: 'detached', timeout: 5_000 });
      await marta
        .getByRole('img', { name: new RegExp(`^${OTHER}.*(open|writing)`) })
        .first()
        .waitFor({ state: 'detached', timeout: 5_000 });
    });
  });
}
