import type { Page } from 'playwright-core';
import { choose, editor, entries, notice, openNumber, row, words } from '../support/desk.js';
import { paper } from '../support/files.js';
import { inspect } from '../support/inspect.js';
import { DEMO_PASSWORD, type Stage } from '../support/stage.js';

const CUSTOMER = 'customer@demo.test';
const SUBJECT = 'Czy zaliczkę na PIT płacę także za grudzień?';
const TRAINEE = { name: 'Kacper Nowicki', email: 'trainee@demo.test' };
const SENIOR = 'Marta Zielińska';
const FIRST = 'Zaliczki za grudzień pan nie płaci.';
const SECOND = 'Zaliczkę za grudzień płaci pan do 20 stycznia.';
const FINAL = 'Zaliczkę za grudzień płaci pan do 20 stycznia (art. 44 ustawy).';
const REASON = 'To nie tak: proszę zajrzeć do artykułu 44';
/** Whatever of it reached the customer would be one of these. */
const OURS_ALONE = /pan nie płaci|To nie tak|zajrzeć|approval|akceptacj/i;

export function aReplyIsReturned(stage: Stage): void {
  describe('a reply that is returned', () => {
    const { it } = stage;
    let trainee: Page;
    let senior: Page;
    let customer: Page;
    /** Everything the portal's server ever told the customer's browser. */
    const told: Promise<string>[] = [];
    const reachTheCustomer = async () =>
      (await stage.mail.sent()).filter(
        ({ to, subject, html }) =>
          to.includes(CUSTOMER) && subject.includes(openNumber(senior)) && /grudzień p/.test(html),
      );
    const waits = (page: Page) => entries(page, TRAINEE.name).last();

    beforeAll(async () => {
      [trainee, senior, customer] = await Promise.all([
        stage.agent('trainee'),
        stage.agent('expert'),
        stage.customer(CUSTOMER, DEMO_PASSWORD),
      ]);
      customer.on('response', (response) => {
        if (response.url().includes('/graphql/portal')) told.push(response.text().catch(() => ''));
      });
      await stage.mail.send({
        from: CUSTOMER,
        to: 'office@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, czy zaliczkę na podatek wpłacam też w styczniu, za grudzień?',
      });
      for (const page of [trainee, senior]) {
        await page.goto('/agent/cases?queue=ALL');
        await row(page, SUBJECT).click();
      }
      await customer.goto('/portal/');
      await customer.getByRole('link', { name: new RegExp(SUBJECT.slice(0, 20)) }).click();
      await customer.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
    });
    afterAll(() => stage.leave());

    it('waits for a senior, who reads it beside the conversation; nothing is sent', async () => {
      await choose(trainee, 'Send for approval');
      await editor(trainee).press('ControlOrMeta+A');
      await trainee.keyboard.type(FIRST);
      const [chooser] = await Promise.all([
        trainee.waitForEvent('filechooser'),
        trainee.getByRole('button', { name: 'Attach files' }).click(),
      ]);
      await chooser.setFiles({ name: 'terminy.pdf', mimeType: 'application/pdf', buffer: paper('terminy') });
      await trainee.getByText('terminy.pdf is attached').waitFor({ state: 'attached' });
      await trainee.getByRole('button', { name: /^Send for approval/ }).click();
      await waits(trainee).getByText('Waits for approval').waitFor();
      await senior.goto('/agent/cases?queue=TO_ACCEPT');
      await row(senior, SUBJECT).click();
      await waits(senior).getByText(FIRST).waitFor();
      await words(entries(senior, 'Anna Nowak')).getByText('czy zaliczkę na podatek').waitFor();
      expect(await reachTheCustomer()).toEqual([]);
    });

    it('comes back with the reason, of which its author is told at once and by mail', async () => {
      await waits(senior).getByRole('button', { name: 'Reject with a reason' }).click();
      await editor(senior).fill(REASON);
      await senior.getByRole('button', { name: `Return to ${TRAINEE.name}` }).click();
      await waits(trainee).getByText(`Returned for changes by ${SENIOR}`).waitFor();
      const bell = trainee.getByRole('button', { name: /^Notices: \d+ unread/ });
      await bell.click();
      const notices = trainee.getByRole('region', { name: 'Notices' });
      await notices
        .getByRole('button', { name: `${SENIOR} returned your reply` })
        .first()
        .waitFor();
      await notices.getByText(REASON).first().waitFor();
      await inspect(trainee, 'notice of a return');
      await trainee.keyboard.press('Escape');
      const mail = await stage.mail.received(TRAINEE.email, new RegExp(openNumber(senior)));
      expect(mail.html).toContain(REASON);
    });

    it('is mended from its own words, and proposed again', async () => {
      await choose(trainee, 'Send for approval');
      await editor(trainee).getByText(FIRST).waitFor();
      await editor(trainee).press('ControlOrMeta+A');
      await trainee.keyboard.type(SECOND);
      await trainee.getByRole('button', { name: /^Send for approval/ }).click();
      await waits(trainee).getByText('Waits for approval').waitFor();
    });

    it('shows the senior word by word what became of it, with what was said before', async () => {
      await waits(senior).getByText('Proposed reply, round 2').waitFor();
      const changes = waits(senior).getByRole('group', { name: 'What changed since round 1' });
      await changes.locator('del', { hasText: 'nie' }).waitFor();
      await changes.locator('ins', { hasText: 'stycznia' }).waitFor();
      await waits(senior).getByRole('button', { name: '1 earlier round' }).click();
      await waits(senior).locator('iframe').last().contentFrame().getByText(REASON).waitFor();
      await inspect(senior, 'second round of an approval');
    });

    it('falls when the customer writes in between, which both are told', async () => {
      await waits(senior).getByRole('button', { name: 'Accept and send' }).click();
      await editor(senior).getByText(SECOND).waitFor();
      await customer.getByLabel('Your reply').fill('I jeszcze: prowadzę księgę przychodów.');
      await customer.getByRole('button', { name: /^Send/ }).click();
      await customer.getByText('Sent. When there is an answer').waitFor();
      await waits(trainee).getByText('No longer waits: Anna Nowak wrote').waitFor();
      await trainee.getByText('The customer wrote, so your reply no longer waits').first().waitFor();
      await senior.getByRole('button', { name: /^Accept and send to/ }).click();
      await notice(senior, /not what you have read any more.*There is a new message/).waitFor();
      await waits(senior).getByText('No longer waits: Anna Nowak wrote').waitFor();
      expect(await reachTheCustomer()).toEqual([]);
    });

    it('is proposed a third time, and leaves once, as the senior edited it', async () => {
      await choose(trainee, 'Send for approval');
      await editor(trainee).getByText(SECOND).waitFor();
      await trainee.getByRole('button', { name: /^Send for approval/ }).click();
      await waits(senior).getByRole('button', { name: 'Accept and send' }).click();
      await editor(senior).getByText(SECOND).waitFor();
      await editor(senior).press('ControlOrMeta+A');
      await senior.keyboard.type(FINAL);
      await senior.getByRole('button', { name: /^Accept and send to/ }).click();
      await waits(trainee).getByText(`Edited, then sent by ${SENIOR}`).waitFor();
      const mail = await stage.mail.received(CUSTOMER, new RegExp(`^Re: .*${openNumber(senior)}`));
      for (const part of [mail.text, mail.html]) {
        expect(part).toContain(FINAL);
        expect(part).not.toMatch(OURS_ALONE);
      }
      expect(mail.attachments.map(({ name }) => name)).toEqual(['terminy.pdf']);
      expect(await reachTheCustomer()).toHaveLength(1);
    });

    it('is all the customer reads of it', async () => {
      await customer.getByText(FINAL).waitFor();
      await customer.reload();
      await customer.getByText(FINAL).waitFor();
      expect(await customer.locator('main').innerText()).not.toMatch(OURS_ALONE);
      expect((await Promise.all(told)).join('\n')).not.toMatch(OURS_ALONE);
    });
  });
}
