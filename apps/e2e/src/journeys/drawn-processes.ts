import type { Page } from 'playwright-core';
import { actionsOf, choose, editor, row } from '../support/desk.js';
import { Drawing } from '../support/drawing.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const DRAWING_LIMIT_MS = 180_000;
const LEADERS = ['Administrator', 'Manager'];

/** Three organisations’ own ways of working, each drawn from nothing and then worked by (WF-12, WF-13). */
export function drawnProcesses(stage: Stage): void {
  technicalHelp(stage);
  anOfficeThatDelegates(stage);
  aCampaign(stage);
}

/** A customer’s mail, and the page of whoever finds it in the list. */
async function writes(stage: Stage, from: string, to: string, subject: string): Promise<void> {
  await stage.mail.send({ from, to, subject, text: `${subject}, please?` });
  await stage.mail.received(from, /./);
}
async function opens(page: Page, subject: string): Promise<void> {
  await page.goto('/agent/cases?queue=ALL');
  await row(page, subject).click();
  await page.getByRole('heading', { name: subject }).first().waitFor();
}
const listed = (page: Page, subject: string) =>
  page.getByRole('list', { name: 'Cases' }).getByRole('listitem').filter({ hasText: subject });
const caseFields = (page: Page) =>
  page
    .getByRole('complementary', { name: 'Contact and details' })
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Case fields' }) });
async function says(page: Page, action: string, words: string): Promise<void> {
  await choose(page, action);
  await editor(page).fill(words);
  await page.keyboard.press('Control+Enter');
  await editor(page).waitFor({ state: 'detached' });
}

function technicalHelp(stage: Stage): void {
  const MAILBOX = 'help@drawn.test';
  const QUESTION = 'Does it run without a network';
  const REPAIR = 'The screen is cracked';
  const CUSTOMER = 'iwona@kowalik.example';
  const OWNER_OF_A_SCREEN = 'pawel@ekran.example';

  describe('technical help with paid repairs, drawn by its administrator', () => {
    const { it } = stage;
    let firstLine: Page;
    let specialist: Page;
    let accountant: Page;
    beforeAll(async () => {
      [firstLine, specialist, accountant] = await Promise.all([
        stage.agent('specialist'),
        stage.agent('expert'),
        stage.agent('accountant'),
      ]);
    });
    afterAll(() => stage.leave());

    it(
      'is drawn and published',
      async () => {
        const drawing = await Drawing.begin(await stage.agent('admin'), 'Technical help');
        await drawing.mailAndPeople(MAILBOX, ['First line', 'Specialists', 'Accountants']);
        await drawing.firstIsSeenBy(['First line', 'Specialists']);
        await drawing.state({ name: 'With the specialists' });
        await drawing.state({ name: 'Waiting for payment', sees: ['Accountants'] });
        await drawing.state({ name: 'Under repair' });
        await drawing.state({ name: 'Answered', means: 'Waiting for the customer' });
        await drawing.action({
          ...{ name: 'Answer', from: ['New', 'With the specialists', 'Under repair'], to: 'Answered' },
          ...{ writes: 'A message to the customer', mailed: true },
        });
        await drawing.action({
          ...{ name: 'Hand to the specialists', from: ['New'], to: 'With the specialists' },
          ...{ writes: 'An internal note', owner: 'A group as a whole: Specialists' },
        });
        await drawing.action({
          ...{ name: 'Ask for payment', from: ['New'], to: 'Waiting for payment' },
          ...{ writes: 'A message to the customer', mailed: true },
        });
        await drawing.action({
          ...{ name: 'Payment received', from: ['Waiting for payment'], to: 'Under repair' },
          ...{ performs: ['Accountants'], fields: ['Paid on'] },
        });
        await drawing.caseForm(['Invoice', { button: 'Payment received' }, 'Device']);
        await drawing.action({
          ...{ name: 'The customer wrote', from: ['Answered'], to: 'New' },
          starter: 'A message of the customer',
        });
        await drawing.publish();
      },
      DRAWING_LIMIT_MS,
    );

    it('a hard question goes to the specialists, who answer it', async () => {
      await writes(stage, CUSTOMER, MAILBOX, QUESTION);
      await opens(firstLine, QUESTION);
      await says(firstLine, 'Hand to the specialists', 'Beyond me: is there a mode for it?');
      await opens(specialist, QUESTION);
      await specialist.getByText('Beyond me: is there a mode for it?').first().waitFor();
      await says(specialist, 'Answer', 'It does, for a week.');
      const mail = await stage.mail.received(CUSTOMER, /^Re: /);
      expect(mail.text).toContain('It does, for a week.');
      expect(mail.text).not.toContain('Beyond me');
    });

    it('a repair that waits for payment is the accountant’s alone', async () => {
      await writes(stage, OWNER_OF_A_SCREEN, MAILBOX, REPAIR);
      await opens(firstLine, REPAIR);
      await says(firstLine, 'Ask for payment', 'The repair costs 120 zł.');
      await firstLine.getByText('You may no longer see this case.').first().waitFor();
      await opens(accountant, REPAIR);
      expect(await actionsOf(accountant)).toEqual(['Payment received']);
      expect(await row(accountant, QUESTION).count()).toBe(0);
      await specialist.goto('/agent/cases?queue=ALL');
      await row(specialist, QUESTION).waitFor();
      expect(await row(specialist, REPAIR).count()).toBe(0);
    });

    it('who finds the button beside the fields it is about, on a telephone as well', async () => {
      const fields = caseFields(accountant);
      await fields.getByRole('button', { name: 'Payment received' }).waitFor();
      expect(await fields.locator('dl').locator('dt, button').allInnerTexts()).toEqual([
        ...['Invoice', 'Payment received', 'Device'],
      ]);
      await inspect(accountant, 'a button among the fields');
      const phone = await stage.agent('accountant', { device: 'phone' });
      await opens(phone, REPAIR);
      await phone.getByRole('button', { name: 'Follow, contact and details' }).click();
      await phone.getByRole('menuitem', { name: 'Contact and details' }).click();
      const drawer = phone.getByRole('dialog', { name: 'Contact and details' });
      await drawer.getByRole('button', { name: 'Payment received' }).waitFor();
      await inspect(phone, 'a button among the fields, on a telephone');
      await drawer.getByRole('button', { name: 'Payment received' }).click();
      await drawer.waitFor({ state: 'detached' });
      await phone.getByLabel('Paid on').waitFor();
    });

    it('and once it is paid, those who repair have it again', async () => {
      await caseFields(accountant).getByRole('button', { name: 'Payment received' }).click();
      await accountant.getByLabel('Paid on').fill('today, in cash');
      await accountant
        .getByRole('region', { name: 'Payment received' })
        .getByRole('button', { name: /^Payment received/ })
        .click();
      await accountant.getByText('You may no longer see this case.').waitFor();
      await opens(specialist, REPAIR);
      await specialist.getByRole('main').getByText('Under repair').first().waitFor();
      await specialist.getByText('today, in cash').first().waitFor();
      await caseFields(specialist).getByText('Device').waitFor();
      expect(await caseFields(specialist).getByRole('button', { name: 'Payment received' }).count()).toBe(0);
    });
  });
}

function anOfficeThatDelegates(stage: Stage): void {
  const MAILBOX = 'books@drawn.test';
  const SUBJECT = 'When is the VAT due';
  const CUSTOMER = 'biuro@kwiaty.example';

  describe('an accounting office that delegates and approves, drawn by its administrator', () => {
    const { it } = stage;
    let manager: Page;
    let trainee: Page;
    beforeAll(async () => {
      [manager, trainee] = await Promise.all([stage.agent('manager'), stage.agent('trainee')]);
    });
    afterAll(() => stage.leave());
    const mailed = async () =>
      (await stage.mail.sent()).filter(({ to, subject }) => to.includes(CUSTOMER) && /^Re: /.test(subject));

    it(
      'is drawn and published',
      async () => {
        const drawing = await Drawing.begin(await stage.agent('admin'), 'Our books');
        await drawing.mailAndPeople(MAILBOX, ['Bookkeepers']);
        await drawing.firstIsSeenBy(['Bookkeepers']);
        await drawing.state({ name: 'In hand' });
        await drawing.state({ name: 'To accept' });
        await drawing.state({ name: 'Sent', means: 'Waiting for the customer' });
        await drawing.action({
          ...{ name: 'Delegate', from: ['New'], to: 'In hand', performs: LEADERS },
          ...{ writes: 'An internal note', owner: 'Whom the agent chooses' },
        });
        await drawing.action({
          ...{ name: 'Reply', from: ['New', 'In hand'], to: 'Sent' },
          ...{ writes: 'A message to the customer', mailed: true },
          waits: { of: 'Trainee', in: 'To accept' },
        });
        await drawing.publish();
      },
      DRAWING_LIMIT_MS,
    );

    it('a question is delegated to the trainee', async () => {
      await writes(stage, CUSTOMER, MAILBOX, SUBJECT);
      await opens(manager, SUBJECT);
      await choose(manager, 'Delegate');
      await editor(manager).fill('A good one to learn from.');
      await manager.getByRole('button', { name: /^Assign to/ }).click();
      await manager.getByRole('option', { name: /Kacper Nowicki/ }).click();
      await manager
        .getByRole('button', { name: /^Delegate/ })
        .last()
        .click();
      await editor(manager).waitFor({ state: 'detached' });
    });

    it('whose reply is returned once, and sent once when it is accepted', async () => {
      await trainee.goto('/agent/cases?queue=MINE');
      await row(trainee, SUBJECT).click();
      await says(trainee, 'Reply, for approval', 'On the 20th.');
      await opens(manager, SUBJECT);
      await says(manager, 'Return with a reason', 'Say of which month.');
      expect(await mailed()).toEqual([]);
      await trainee.getByText('Say of which month.').first().waitFor();
      await says(trainee, 'Reply, for approval', 'On the 25th of the following month.');
      await choose(manager, 'Accept and send');
      await editor(manager).getByText('On the 25th of the following month.').waitFor();
      await manager.keyboard.press('Control+Enter');
      const mail = await stage.mail.received(CUSTOMER, /^Re: /);
      expect(mail.text).toContain('On the 25th of the following month.');
      expect(await mailed()).toHaveLength(1);
    });
  });
}

function aCampaign(stage: Stage): void {
  const MAILBOX = 'spring@drawn.test';
  const SUBJECT = 'The spring offer';
  const CUSTOMER = 'zakupy@hurt.example';

  describe('a campaign with callbacks and successes, drawn by its administrator', () => {
    const { it } = stage;
    let seller: Page;
    beforeAll(async () => {
      seller = await stage.agent('specialist');
    });
    afterAll(() => stage.leave());

    it(
      'is drawn and published',
      async () => {
        const drawing = await Drawing.begin(await stage.agent('admin'), 'Spring campaign');
        await drawing.mailAndPeople(MAILBOX, ['First line']);
        await drawing.firstIsSeenBy(['First line']);
        await drawing.state({ name: 'To be called', means: 'Callback of its owner' });
        await drawing.state({ name: 'Bought', means: 'Closed with success' });
        await drawing.state({ name: 'Refused', means: 'Closed' });
        await drawing.action({
          ...{ name: 'Agree a call', from: ['New', 'To be called'], to: 'To be called' },
          owner: 'Whoever does it',
        });
        await drawing.action({ name: 'They buy', from: ['New', 'To be called'], to: 'Bought' });
        await drawing.action({ name: 'They refuse', from: ['New', 'To be called'], to: 'Refused' });
        await drawing.header(['E-mail', 'They buy']);
        await drawing.publish();
      },
      DRAWING_LIMIT_MS,
    );

    it('a call is agreed for tomorrow', async () => {
      await writes(stage, CUSTOMER, MAILBOX, SUBJECT);
      await opens(seller, SUBJECT);
      await choose(seller, 'Agree a call');
      await seller.getByRole('button', { name: /^Tomorrow/ }).click();
      await seller
        .getByRole('button', { name: /^Agree a call/ })
        .last()
        .click();
      await seller.getByRole('main').getByText('To be called').first().waitFor();
      await listed(seller, SUBJECT).getByText(/09:00/).first().waitFor();
    });

    it('and ends as a success in the archive, by the button in its header', async () => {
      const header = seller.getByRole('list', { name: 'At a glance' });
      await header.getByRole('button', { name: 'They buy' }).waitFor();
      await inspect(seller, 'a button in the header');
      await header.getByRole('button', { name: 'They buy' }).click();
      await seller.getByRole('main').getByText('Bought').first().waitFor();
      await seller.goto('/agent/cases?queue=ARCHIVE');
      await listed(seller, SUBJECT).getByText('Bought').waitFor();
    });
  });
}
