import type { Page } from 'playwright-core';
import { actionsOf, choose, editor, entries, openNumber, row } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const CLIENT = { name: 'Zdzisław Żuraw', email: 'zdzislaw.zuraw@warsztat.example' };
const SUBJECT = 'Czy mogę odliczyć VAT od paliwa w listopadzie?';
const PROPOSED = 'tak, w połowie, jeśli auto służy też prywatnie';

export function aTraineeProposes(stage: Stage): void {
  describe('a reply by a trainee of the accounting office', () => {
    const { it } = stage;
    let trainee: Page;
    let expert: Page;
    const answers = async () =>
      (await stage.mail.sent()).filter(
        ({ to, html }) => to.includes(CLIENT.email) && html.includes(PROPOSED),
      );

    beforeAll(async () => {
      [trainee, expert] = await Promise.all([stage.agent('trainee'), stage.agent('expert')]);
      await stage.mail.send({
        from: `${CLIENT.name} <${CLIENT.email}>`,
        to: 'office@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry,\n\njeżdżę autem firmowym także prywatnie. Ile VAT-u mogę odliczyć?\n\nZdzisław Żuraw',
      });
      await trainee.goto('/agent/cases?queue=ALL');
      await row(trainee, SUBJECT).click();
    });
    afterAll(() => stage.leave());

    it('can only be proposed: no button sends it', async () => {
      const actions = await actionsOf(trainee);
      expect(actions).toContain('Send for approval');
      expect(actions.filter((name) => /^(Reply|Accept)/.test(name))).toEqual([]);
    });

    it('goes to approval and not to the client', async () => {
      await choose(trainee, 'Send for approval');
      await editor(trainee).press('ControlOrMeta+End');
      await trainee.keyboard.type(PROPOSED);
      await trainee.getByText('Your team reads this first').waitFor();
      await trainee.getByRole('button', { name: /^Send for approval/ }).click();
      await entries(trainee, 'Kacper Nowicki').getByText('Waits for approval').waitFor();
      expect(await answers()).toEqual([]);
    });

    it('waits in the expert’s queue with its words', async () => {
      await expert.goto('/agent/cases?queue=TO_ACCEPT');
      await row(expert, SUBJECT).click();
      await entries(expert, 'Kacper Nowicki').getByText(PROPOSED).first().waitFor();
      await inspect(expert, 'case to accept');
    });

    it('is sent once the expert accepts it', async () => {
      await choose(expert, 'Accept and send');
      await editor(expert).getByText(PROPOSED).waitFor();
      await inspect(expert, 'case with the composer of an approval');
      await expert.getByRole('button', { name: `Accept and send to ${CLIENT.name}` }).click();
      await expert.getByText('Accepted and sent by Marta Zielińska').waitFor();
      const mail = await stage.mail.received(CLIENT.email, /^Re: /);
      expect(mail.subject).toContain(openNumber(expert));
      expect(mail.html).toContain(PROPOSED);
      expect(await answers()).toHaveLength(1);
    });

    it('is shown as accepted to the trainee, who need not reload', async () => {
      await trainee.getByText('Accepted and sent by Marta Zielińska').waitFor();
    });
  });
}
