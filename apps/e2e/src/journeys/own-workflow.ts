import type { Locator, Page } from 'playwright-core';
import { editor, entries, row } from '../support/desk.js';
import type { Hand } from '../support/hand.js';
import { inspect } from '../support/inspect.js';
import type { Relay } from '../support/relay.js';
import type { Stage } from '../support/stage.js';

const ADMIN = { name: 'Halina Dąb', email: 'halina@biuro.example', password: 'cztery kubki herbaty' };
const TRAINEE = { name: 'Kasia Wrona', email: 'kasia@biuro.example', password: 'pięć kubków kawy' };
const OFFICE = 'complaints@biuro.example';
const CLIENT = 'jan.lis@klient.example';
const SUBJECT = 'The kettle came without a lid';
const PROPOSED = 'We send the lid today.';
const ADDED = ' It is on us.';
const DRAWING_LIMIT_MS = 120_000;

/** Issue 5: from an empty installation to a customer’s mail answered through a workflow somebody drew for themselves. */
export function ownWorkflow(stage: Stage, relay: Relay, hand: Hand): void {
  describe(`an office that draws its own workflow, ${hand.by}`, () => {
    const { it } = stage;
    let page: Page;
    let trainee: Page;
    const press = (place: Locator, of = page) => hand.press(of, place);
    const write = (name: string, text: string, within: Page | Locator = page) =>
      hand.write(page, within.getByRole('textbox', { name, exact: true }), text);
    const button = (name: string, within: Page | Locator = page) =>
      within.getByRole('button', { name, exact: true });
    const heading = (name: string, of = page) => of.getByRole('heading', { level: 1, name });
    const list = (name: string, within: Page | Locator = page) =>
      within.getByRole('combobox', { name }).or(within.getByRole('textbox', { name })).first();
    const panel = (name: string) => page.getByRole('complementary', { name });
    const saved = () => page.getByText('Draft saved').waitFor();
    const answers = () => relay.takenFor(CLIENT).filter(({ html }) => String(html).includes(PROPOSED));

    beforeAll(async () => {
      page = await stage.visitor();
    });
    afterAll(() => stage.leave());

    it('says who it is, and gets its administrator', async () => {
      await page.goto(/http\S+\/agent\/set-up\?token=\S+/.exec(stage.program.told())![0]);
      await heading('Which language do you speak?').waitFor();
      await press(button('Go on'));
      await write('Name of the organisation', 'Biuro pod Dębem');
      await write('Name mails come from', 'Halina from Biuro');
      await press(button('Go on'));
      await write('Your name', ADMIN.name);
      await write('E-mail address', ADMIN.email);
      await write('Password', ADMIN.password);
      await press(button('Create the account and go on'));
      await heading('How do you work?').waitFor();
    });

    it('wants none of the ready-made workflows, but one of its own', async () => {
      await press(button('Go on'));
      await page.getByText('Choose at least one workflow, or draw one of your own.').waitFor();
      await hand.tick(page, page.getByRole('checkbox', { name: 'Draw one of your own' }));
      await press(button('Begin drawing'));
      await page.getByText('Give it a name, please.').waitFor();
      await inspect(page, 'set-up: a workflow of their own');
      await write('What is it called?', 'Complaints');
      await press(button('Begin drawing'));
      await heading('Complaints').waitFor();
    });

    it(
      'draws its states, who works there, and what is done in them',
      async () => {
        await press(page.locator('[data-place="stream"]'));
        await hand.add(page, list('Groups that work here'), 'Office', 'New group “office”');
        await press(page.locator('[data-place="state.new"]'));
        await hand.add(
          page,
          list('Who sees cases in it', panel('State: New')),
          'Office',
          'New group “office”',
        );
        for (const [name, means] of [
          ['To accept', 'In progress'],
          ['Answered', 'Waiting for the customer'],
        ] as const) {
          await press(button('Add state'));
          const dialog = page.getByRole('dialog', { name: 'New state' });
          await write('Name', name, dialog);
          await hand.pick(page, list('What it means', dialog), means);
          await press(button('Add state', dialog));
          await panel(`State: ${name}`).waitFor();
        }
        await action('Reply', 'New', 'Answered');
        await action('The customer wrote', 'Answered', 'New', 'A message of the customer');
      },
      DRAWING_LIMIT_MS,
    );

    it(
      'has replies of trainees wait for approval',
      async () => {
        await press(page.locator('[data-place="action.reply"]'));
        const reply = panel('Action: Reply');
        await hand.pick(page, list('What it writes', reply), 'A message to the customer');
        await hand.pick(page, list('Does it wait for approval?', reply), 'Of some people');
        await hand.add(page, list('Whose', reply), 'Train', 'Trainee');
        await hand.pick(page, list('Where it waits', reply), 'To accept');
        await press(button('Add “accept” and “return”', reply));
        await press(reply.locator('summary').filter({ has: page.getByText('Mails', { exact: true }) }));
        await press(button('Add a mail', reply));
        await reply.getByRole('textbox', { name: 'Subject' }).waitFor();
        await saved();
      },
      DRAWING_LIMIT_MS,
    );

    it('publishes it, and goes on with the set-up', async () => {
      await press(button('Publish …'));
      await press(button('Publish now', page.getByRole('dialog', { name: 'Publish the workflow' })));
      await page.getByText('As published').waitFor();
      await press(
        page.getByRole('region', { name: 'Finish the set-up' }).getByRole('link', { name: 'Go on' }),
      );
      await heading('Connect a mailbox').waitFor();
    });

    it('connects the address customers write to', async () => {
      await write('Address', OFFICE);
      await hand.chooseBeside(
        page,
        page.getByRole('radio', { name: 'Fetched from a mailbox (IMAP)' }),
        page.getByRole('radio', { name: 'Handed over by my mail server (SMTP)' }),
      );
      await write('Server', '127.0.0.1');
      await write('Port', new URL(relay.url).port);
      await hand.pick(page, list('Encryption'), 'None, this machine only');
      await write('User name', '');
      await press(button('Connect the mailbox'));
      await heading('Invite your team').waitFor();
    });

    it('invites somebody who may not send without being asked', async () => {
      await write('Name', TRAINEE.name);
      await write('E-mail address', TRAINEE.email);
      await hand.pick(page, list('Role'), 'Trainee');
      await press(button('Send the invitations'));
      await heading('You can begin').waitFor();
      await page.getByText('Workflows: Complaints').waitFor();
    });

    it('who accepts the invitation', async () => {
      const invitation = await relay.received(TRAINEE.email, 'invites you');
      trainee = await stage.visitor();
      await trainee.goto(/href="([^"]*\/agent\/link\/[^"]+)"/.exec(String(invitation.html))![1]!);
      await heading(`Welcome, ${TRAINEE.name}`, trainee).waitFor();
      await hand.write(trainee, trainee.getByLabel('Password', { exact: true }), TRAINEE.password);
      await hand.write(trainee, trainee.getByLabel('The same password again'), TRAINEE.password);
      await press(button('Save the password', trainee), trainee);
      await hand.write(trainee, trainee.getByLabel('E-mail'), TRAINEE.email);
      await hand.write(trainee, trainee.getByLabel('Password', { exact: true }), TRAINEE.password);
      await press(button('Sign in', trainee), trainee);
      await trainee.getByText('All clear').waitFor();
    });

    it('and proposes an answer to a customer’s mail, which waits', async () => {
      await stage.mail.send({
        ...{ from: `Jan Lis <${CLIENT}>`, to: OFFICE, subject: SUBJECT },
        text: 'Hello, I have paid for a lid as well. Where is it?',
      });
      await press(row(trainee, SUBJECT), trainee);
      await press(offered(trainee, 'Reply, for approval'), trainee);
      await editor(trainee).waitFor();
      await hand.writeOn(trainee, editor(trainee), PROPOSED);
      await press(sends(trainee, /^Send for approval/), trainee);
      await entries(trainee, TRAINEE.name).getByText('Waits for approval').waitFor();
      expect(answers()).toEqual([]);
    });

    it('until it is accepted, with a word more, and leaves once', async () => {
      await press(page.getByRole('link', { name: 'Open the desk' }));
      await press(row(page, SUBJECT));
      await press(offered(page, 'Accept and send'));
      await editor(page).getByText(PROPOSED).waitFor();
      await hand.writeOn(page, editor(page), ADDED);
      await press(sends(page, /^Accept and send to Jan Lis/));
      await trainee.getByText(`Edited, then sent by ${ADMIN.name}`).waitFor();
      const answer = await relay.received(CLIENT, PROPOSED);
      expect(answer.text).toContain(PROPOSED + ADDED);
      expect(answer.from?.value).toEqual([{ name: 'Halina from Biuro', address: OFFICE }]);
      expect(answers()).toHaveLength(1);
    });

    async function action(name: string, from: string, to: string, starter?: string): Promise<void> {
      await press(button('Add action'));
      const dialog = page.getByRole('dialog', { name: 'New action' });
      await write('Words on the button', name, dialog);
      await hand.add(page, list('Where it is offered', dialog), from, from);
      await hand.pick(page, list('Where it leads', dialog), to);
      if (starter) await hand.pick(page, list('Who starts it', dialog), starter);
      await press(button('Add action', dialog));
      await panel(`Action: ${name}`).waitFor();
    }
  });
}

/** An action in the bar of a case. */
const offered = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Actions' }).getByRole('button', { name, exact: true });

/** The button that sends what is written: the action's own is gone meanwhile. */
const sends = (page: Page, name: RegExp): Locator => page.getByRole('button', { name }).last();
