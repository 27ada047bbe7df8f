import type { Locator, Page } from 'playwright-core';
import { choose, editor, entries, row } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Relay } from '../support/relay.js';
import type { Stage } from '../support/stage.js';
import { pickIn, pressOn, tabTo, typeInto } from '../support/tab-to.js';

const ADMIN = { email: 'halina@biuro.example', password: 'cztery kubki herbaty' };
const TRAINEE = { email: 'kasia@biuro.example', password: 'pięć kubków kawy' };
const OFFICE = 'office@biuro.example';
const CLIENT = 'jan.lis@klient.example';
const SUBJECT = 'Is fuel deductible?';
const ANSWER = 'half of it, if the car is yours as well';

/** Issue 5: from nothing at all to a customer's mail that is answered, with an approval on the way. */
export function firstStart(stage: Stage, relay: Relay): void {
  describe('an office that begins with nothing', () => {
    const { it } = stage;
    let page: Page;
    const link = () => /http\S+\/agent\/set-up\?token=\S+/.exec(stage.program.told())![0];
    const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
    const heading = (name: string) => page.getByRole('heading', { level: 1, name });
    const list = (name: string) => page.getByRole('combobox', { name }).or(field(name)).first();
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });

    beforeAll(async () => {
      page = await stage.visitor();
    });
    afterAll(() => stage.leave());

    it('chooses its language without a mouse, and reads it at once', async () => {
      await page.goto(link());
      await heading('Which language do you speak?').waitFor();
      await inspect(page, 'set-up: language');
      await tabTo(page, page.getByRole('radio', { name: 'English' }));
      await page.keyboard.press('ArrowDown');
      await heading('W jakim języku rozmawiamy?').waitFor();
      await page.keyboard.press('ArrowUp');
      await heading('Which language do you speak?').waitFor();
      await pressOn(page, button('Go on'));
    });

    it('says who it is, and loses nothing by going back', async () => {
      await heading('Your organisation').waitFor();
      await pressOn(page, button('Go on'));
      await page.getByText('Fill this in, please.').waitFor();
      await typeInto(page, field('Name of the organisation'), 'Biuro pod Dębem');
      await typeInto(page, field('Name mails come from'), 'Halina from Biuro');
      await inspect(page, 'set-up: organisation');
      await pressOn(page, button('Back'));
      await heading('Which language do you speak?').waitFor();
      await page.goBack();
      await heading('Your organisation').waitFor();
      expect(await field('Name of the organisation').inputValue()).toBe('Biuro pod Dębem');
      expect(await field('Name mails come from').inputValue()).toBe('Halina from Biuro');
      await pressOn(page, button('Go on'));
    });

    it('gets its first administrator, who is signed in', async () => {
      await heading('The first administrator').waitFor();
      await typeInto(page, field('Your name'), 'Halina Dąb');
      await typeInto(page, field('E-mail address'), ADMIN.email);
      await typeInto(page, field('Password'), 'short');
      await pressOn(page, button('Create the account and go on'));
      await page.getByText('At least 10 characters, please.').waitFor();
      await inspect(page, 'set-up: administrator');
      await typeInto(page, field('Password'), ADMIN.password);
      await page.keyboard.press('Enter');
      await heading('How do you work?').waitFor();
    });

    it('is set up by nobody else afterwards', async () => {
      const other = await stage.visitor();
      await other.goto(link());
      await other.getByText('Sprawa is set up already').waitFor();
      await other.context().close();
    });

    it('chooses a workflow with an approval', async () => {
      const office = page.getByRole('checkbox', { name: /^Accounting office/ });
      await pressOn(page, office, 'Space');
      await inspect(page, 'set-up: workflows');
      await pressOn(page, button('Create 1 workflow'));
      await heading('Connect a mailbox').waitFor();
      await pressOn(page, button('Back'));
      await page
        .getByRole('checkbox', { name: /^Accounting office/, checked: true, disabled: true })
        .waitFor();
      await pressOn(page, button('Go on'));
      await heading('Connect a mailbox').waitFor();
    });

    it('is told why its mail server does not answer, and connects its mailbox once it does', async () => {
      const port = new URL(relay.url).port;
      await typeInto(page, field('Address'), OFFICE);
      await tabTo(page, page.getByRole('radio', { name: 'Fetched from a mailbox (IMAP)' }));
      await page.keyboard.press('ArrowDown');
      await page.getByText('Have your mail server pass mail').waitFor();
      await typeInto(page, field('Server'), '127.0.0.1');
      await typeInto(page, field('Port'), '1');
      await pickIn(page, list('Encryption'), 'None, this machine only');
      await typeInto(page, field('User name'), '');
      await page.keyboard.press('Delete');
      await pressOn(page, button('Test the connection'));
      await page.getByText('nothing answers at this port').waitFor();
      await inspect(page, 'set-up: mailbox, refused');
      await typeInto(page, field('Port'), port);
      await pressOn(page, button('Test the connection'));
      await page.getByText('Connected: mail can be sent.').waitFor();
      await pressOn(page, button('Connect the mailbox'));
      await heading('Invite your team').waitFor();
    });

    it('invites a trainee', async () => {
      await typeInto(page, field('Name'), 'Kasia Wrona');
      await typeInto(page, field('E-mail address'), TRAINEE.email);
      await pickIn(page, list('Role'), 'Trainee');
      await inspect(page, 'set-up: team');
      await pressOn(page, button('Send the invitations'));
      await heading('You can begin').waitFor();
      await page.getByText(`Mail to ${OFFICE} becomes cases`).waitFor();
      await page.getByText('1 person invited').waitFor();
      await inspect(page, 'set-up: done');
    });

    it('looks the same on a phone', async () => {
      const phone = await stage.member('agent', ADMIN, { device: 'phone' });
      for (const [step, title] of [
        ['workflows', 'How do you work?'],
        ['mailbox', 'Connect a mailbox'],
        ['team', 'Invite your team'],
        ['end', 'You can begin'],
      ]) {
        await phone.goto(`/agent/set-up?step=${step}`);
        await phone.getByRole('heading', { level: 1, name: title }).waitFor();
        if (step === 'workflows') await phone.getByRole('checkbox', { name: 'Draw one of your own' }).check();
        await inspect(phone, `set-up on a phone: ${step}`);
      }
      await phone.context().close();
    });

    it('answers a customer’s mail by way of its approval', async () => {
      await stage.mail.send({
        ...{ from: `Jan Lis <${CLIENT}>`, to: OFFICE, subject: SUBJECT },
        text: 'Hello, I drive my car for the firm as well. How much can I deduct?',
      });
      const invitation = await relay.received(TRAINEE.email, 'invites you');
      const trainee = await stage.visitor();
      await trainee.goto(/href="([^"]*\/agent\/link\/[^"]+)"/.exec(String(invitation.html))![1]!);
      await trainee.getByRole('heading', { name: 'Welcome, Kasia Wrona' }).waitFor();
      await trainee.getByLabel('Password', { exact: true }).fill(TRAINEE.password);
      await trainee.getByLabel('The same password again').fill(TRAINEE.password);
      await trainee.getByRole('button', { name: 'Save the password' }).click();
      await trainee.getByLabel('E-mail').fill(TRAINEE.email);
      await trainee.getByLabel('Password', { exact: true }).fill(TRAINEE.password);
      await trainee.getByRole('button', { name: 'Sign in' }).click();
      await row(trainee, SUBJECT).click();
      await choose(trainee, 'Send for approval');
      await editor(trainee).press('ControlOrMeta+End');
      await trainee.keyboard.type(ANSWER);
      await trainee.getByRole('button', { name: /^Send for approval/ }).click();
      await entries(trainee, 'Kasia Wrona').getByText('Waits for approval').waitFor();

      await pressOn(page, page.getByRole('link', { name: 'Open the desk' }));
      await row(page, SUBJECT).click();
      await choose(page, 'Accept and send');
      await editor(page).getByText(ANSWER).waitFor();
      await page.getByRole('button', { name: 'Accept and send to Jan Lis' }).click();
      const answer = await relay.received(CLIENT, ANSWER);
      expect(answer.from?.text).toContain('Halina from Biuro');
      expect(answer.from?.text).toContain(OFFICE);
    }, 120_000);

    it('is reminded of nothing once all is done', async () => {
      const told = page.waitForResponse((answer) =>
        Boolean(answer.request().postData()?.includes('SetUpProgress')),
      );
      await page.goto('/agent/cases');
      await (await told).finished();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByText('Finish the set-up').count()).toBe(0);
    });
  });
}
