import type { Page } from 'playwright-core';
import { choose, editor, entries, openNumber, row, words } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Relay } from '../support/relay.js';
import type { Stage } from '../support/stage.js';
import { ADMINISTRATOR } from './a-new-installation.js';

const CUSTOMER = { name: 'Łucja Wrzos', email: 'lucja@wrzos.example', password: 'fioletowe wzgórza' };
const SUBJECT = 'Nie przychodzi faktura za październik';
const FORM_SUBJECT = 'Jeszcze jedno pytanie';
const REFUSED = '5.2.1 Mailbox of Lucja is disabled';
const BOUNCED = '5.2.2 Mailbox of Lucja is full';

/** @param relay takes the program's mails in place of the customers' servers */
export function aMailComesBack(stage: Stage, relay: Relay): void {
  describe('an answer the customer’s server does not take', () => {
    const { it } = stage;
    let agent: Page;
    let customer: Page;
    const told: Promise<string>[] = [];
    const answers = (text: string) =>
      relay.takenFor(CUSTOMER.email).filter(({ html }) => String(html).includes(text));
    const outcome = (name: string) => entries(agent, 'Halina Dąb').getByRole('group', { name });

    beforeAll(async () => {
      [agent, customer] = await Promise.all([
        stage.member('agent', ADMINISTRATOR),
        stage.visitor({ device: 'phone' }),
      ]);
      customer.on('response', (response) => {
        if (response.url().includes('/graphql/portal')) told.push(response.text().catch(() => ''));
      });
      await stage.mail.send({
        from: `${CUSTOMER.name} <${CUSTOMER.email}>`,
        to: 'support@demo.test',
        subject: SUBJECT,
        text: 'Dzień dobry, faktury nie ma od tygodnia.',
      });
      await agent.goto('/agent/cases?queue=ALL');
      await row(agent, SUBJECT).click();
    });
    afterAll(() => stage.leave());

    async function answer(text: string): Promise<void> {
      await choose(agent, 'Reply');
      await editor(agent).press('ControlOrMeta+End');
      await agent.keyboard.type(text);
      await agent.getByRole('button', { name: `Send to ${CUSTOMER.name}` }).click();
      await words(entries(agent, 'Halina Dąb').last()).getByText(text).waitFor();
    }

    it('is shown as not delivered, with the server’s words', async () => {
      relay.refuse(CUSTOMER.email, REFUSED);
      await answer('faktura jest w załączniku');
      await outcome('Not delivered').getByText(REFUSED).waitFor();
      await inspect(agent, 'a message that was not delivered');
      expect(answers('faktura jest w załączniku')).toEqual([]);
    });

    it('is delivered once when it is sent again and the server takes it', async () => {
      relay.accept(CUSTOMER.email);
      await outcome('Not delivered').getByRole('button', { name: 'Send again' }).click();
      await relay.received(CUSTOMER.email, 'faktura jest w załączniku');
      await entries(agent, 'Halina Dąb').getByText('Delivered to the mail server').waitFor();
      expect(await outcome('Not delivered').count()).toBe(0);
      expect(answers('faktura jest w załączniku')).toHaveLength(1);
    });

    it('is shown as come back when a bounce arrives later', async () => {
      const lost = await relay.received(CUSTOMER.email, 'faktura jest w załączniku');
      await stage.mail.send({
        envelope: { from: '', to: lost.from!.value[0]!.address! },
        raw: bounceOf(lost.messageId!, lost.from!.value[0]!.address!),
      });
      await outcome('Came back').getByText(BOUNCED).waitFor();
      await agent.getByText('A message could not be delivered').waitFor();
      await inspect(agent, 'a message that came back');
    });

    it('tells the customer neither the words nor the state', async () => {
      const number = openNumber(agent);
      await register();
      await customer.goto(`/portal/cases/${number}`);
      await customer.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
      await customer.getByText('faktura jest w załączniku').waitFor();
      const shown = await customer.locator('body').innerText();
      const answered = (await Promise.all(told)).join('\n');
      expect(answered).toContain('faktura jest w załączniku');
      for (const hidden of ['Mailbox of Lucja', 'could not be delivered', 'bounce', /delivery/i]) {
        expect(shown).not.toMatch(hidden);
        expect(answered).not.toMatch(hidden);
      }
    });

    /** The account comes with a case sent by the form. */
    async function register(): Promise<void> {
      await customer.goto('/portal/form/contact');
      await customer.getByLabel('Your name').fill(CUSTOMER.name);
      await customer.getByLabel('Your e-mail address').fill(CUSTOMER.email);
      await customer.getByLabel('Subject').fill(FORM_SUBJECT);
      await customer.getByLabel('What can we do for you?').fill('Czy faktura przyjdzie też pocztą?');
      await customer.getByRole('combobox', { name: 'What is it about?' }).click();
      await customer.getByRole('option', { name: 'Billing and payments' }).click();
      await customer.getByRole('button', { name: 'Send' }).click();
      const mail = await relay.received(CUSTOMER.email, /\/portal\/link\//);
      const token = /\/portal\/link\/([\w-]+)/.exec(String(mail.html))![1];
      const { name, password } = CUSTOMER;
      const answer = await customer.request.post('/auth/portal/register', {
        data: { token, name, password, passwordAgain: password, acceptTerms: true },
      });
      expect(answer.ok()).toBe(true);
    }
  });
}

/** A report as mail servers write it (RFC 3464), about a mail of ours. */
const bounceOf = (messageId: string, to: string): string =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@wrzos.example>',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.wrzos.example',
    '',
    `Final-Recipient: rfc822; ${CUSTOMER.email}`,
    'Action: failed',
    'Status: 5.2.2',
    `Diagnostic-Code: smtp; 552 ${BOUNCED}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    '',
    '--b--',
    '',
  ].join('\r\n');
