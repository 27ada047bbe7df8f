import type { Locator, Page } from 'playwright-core';
import { choose, editor, row } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const MAILBOX = 'site@demo.test';
const CUSTOMER = 'marek.budowa@post.example';
const SUBJECT = 'When does the crane leave';

/** A stream is made from nothing by somebody who never wrote a line of code, and works (WF-12). */
export function designing(stage: Stage): void {
  describe('an administrator draws a workflow', () => {
    const { it } = stage;
    let page: Page;

    beforeAll(async () => {
      page = await stage.agent('admin');
    });
    afterAll(() => stage.leave());

    it('beginning with nothing', async () => {
      await page.goto('/agent/settings/workflows');
      await page.getByRole('list', { name: 'Streams' }).getByRole('link').first().waitFor();
      await inspect(page, 'streams');
      await page.getByRole('button', { name: 'New stream' }).click();
      const dialog = page.getByRole('dialog', { name: 'New stream' });
      await dialog.getByLabel('What is the stream called?').fill('Building site');
      await inspect(page, 'a new stream');
      await dialog.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('heading', { level: 1, name: 'Building site' }).waitFor();
      await drawn(page).first().waitFor();
    });

    it('adding two states', async () => {
      await page.getByRole('button', { name: 'Add state' }).click();
      await newState(page, 'To accept');
      await panel(page, 'State: To accept').waitFor();
      await page.getByRole('button', { name: 'New state' }).click();
      await newState(page, 'Answered', 'Waiting for the customer');
      await panel(page, 'State: Answered').waitFor();
      await drawn(page).nth(2).waitFor();
      await saved(page);
    });

    it('drawing a line from one to another', async () => {
      await page.getByRole('button', { name: 'Arrange' }).click();
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await page.getByRole('button', { name: 'Show all of it' }).click();
      const from = drawn(page).first().locator('.react-flow__handle.source').first();
      const to = drawn(page).nth(2).locator('.react-flow__handle.target').first();
      await from.hover();
      await page.mouse.down();
      const { x, y, width, height } = (await to.boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
      await page.mouse.up();
      const dialog = page.getByRole('dialog', { name: 'New action' });
      await dialog.getByLabel('Words on the button').fill('Reply');
      await dialog.getByRole('button', { name: 'Add action' }).click();
      await panel(page, 'Action: Reply').waitFor();
    });

    it('whose replies wait when a manager writes them', async () => {
      const reply = panel(page, 'Action: Reply');
      await pick(page, reply, 'What it writes', 'A message to the customer');
      await pick(page, reply, 'Does it wait for approval?', 'Of some people');
      await pick(page, reply, 'Whose', 'Manager');
      await page.keyboard.press('Escape');
      await pick(page, reply, 'Where it waits', 'To accept');
      await reply.getByRole('button', { name: 'Add “accept” and “return”' }).click();
      await reply.getByText('Mails', { exact: true }).click();
      await reply.getByRole('button', { name: 'Add a mail' }).click();
      await reply.getByRole('textbox', { name: 'Subject' }).waitFor();
      await saved(page);
      await inspect(page, 'a workflow', { light: 'designer-desktop-light' });
    });

    it('naming the mailbox', async () => {
      await page.getByRole('button', { name: 'Stream and mail' }).click();
      const stream = panel(page, 'Stream and mail');
      await stream.getByLabel('Mailboxes').fill(MAILBOX);
      await page.keyboard.press('Enter');
      await stream.getByLabel('Mails come from (name)').fill('Building site');
      await stream.getByLabel('Mails come from (address)').fill(MAILBOX);
      await saved(page);
    });

    it('trying it with a case that exists nowhere', async () => {
      await page.getByRole('button', { name: 'Try it' }).click();
      const dialog = page.getByRole('dialog', { name: 'Try the workflow' });
      await dialog.getByRole('button', { name: 'Reply', exact: true }).click();
      await dialog.getByLabel('What is written').fill('It leaves on Friday.');
      await dialog.getByRole('button', { name: 'Reply', exact: true }).last().click();
      await dialog.getByText('Answered', { exact: true }).first().waitFor();
      await dialog.getByRole('list', { name: 'What has happened' }).getByRole('listitem').first().waitFor();
      await inspect(page, 'trying a workflow');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    });

    it('taking a step back and forth', async () => {
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await page.locator('main').getByRole('button', { name: 'Undo' }).click();
      await page.locator('main').getByRole('button', { name: 'Redo' }).click();
      await saved(page);
      await page.reload();
      await page.getByRole('button', { name: 'Stream and mail' }).click();
      await panel(page, 'Stream and mail').getByText(MAILBOX, { exact: true }).waitFor();
    });

    it('and publishing it', async () => {
      await page.getByRole('button', { name: 'Publish …' }).click();
      const dialog = page.getByRole('dialog', { name: 'Publish the workflow' });
      await dialog.getByRole('button', { name: 'Publish now' }).waitFor();
      await inspect(page, 'publishing');
      await dialog.getByRole('button', { name: 'Publish now' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('As published').waitFor();
    });

    it('a mail to its mailbox is answered through it', async () => {
      await stage.mail.send({
        from: `Marek Budowa <${CUSTOMER}>`,
        to: MAILBOX,
        subject: SUBJECT,
        text: 'It blocks our gate.',
      });
      await stage.mail.received(CUSTOMER, /./);
      const manager = await stage.agent('manager');
      await manager.goto('/agent/cases?queue=TO_ASSIGN');
      await row(manager, SUBJECT).click();
      await choose(manager, 'Reply, for approval');
      await editor(manager).fill('The crane leaves on Friday.');
      await manager.keyboard.press('Control+Enter');
      await editor(manager).waitFor({ state: 'detached' });

      await page.goto('/agent/cases?queue=TO_ACCEPT');
      await row(page, SUBJECT).click();
      await choose(page, 'Accept and send');
      await editor(page).getByText('The crane leaves on Friday.').waitFor();
      await page.keyboard.press('Control+Enter');
      const mail = await stage.mail.received(CUSTOMER, /^Re: /);
      expect(mail.text).toContain('The crane leaves on Friday.');
      expect(mail.from).toContain(MAILBOX);
    });
  });

  describe('an administrator without a mouse', () => {
    const { it } = stage;
    let page: Page;
    const press = (key: string) => page.keyboard.press(key);

    beforeAll(async () => {
      page = await stage.agent('admin');
    });
    afterAll(() => stage.leave());

    it('begins a stream', async () => {
      await page.goto('/agent/settings/workflows');
      await page.getByRole('button', { name: 'New stream' }).focus();
      await press('Enter');
      await page.getByRole('dialog').locator(':focus').waitFor();
      await page.keyboard.type('Lost and found');
      await press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Lost and found' }).waitFor();
    });

    it('adds a state and an action from the list, which leads into the panel', async () => {
      await page.getByRole('button', { name: 'Add state' }).focus();
      await press('Enter');
      await page.getByRole('dialog', { name: 'New state' }).locator(':focus').waitFor();
      await page.keyboard.type('Found');
      await press('Enter');
      await panel(page, 'State: Found').waitFor();

      await page.getByRole('button', { name: 'Add action' }).focus();
      await press('Enter');
      const dialog = page.getByRole('dialog', { name: 'New action' });
      await dialog.locator(':focus').waitFor();
      await page.keyboard.type('Give back');
      await press('Tab');
      await page.keyboard.type('Every');
      await mark(page, 'Every state');
      await press('Enter');
      await press('Tab');
      await page.keyboard.type('Found');
      await mark(page, 'Found');
      await press('Enter');
      await dialog.getByLabel('Words on the button').focus();
      await press('Enter');
      await panel(page, 'Action: Give back').waitFor();
      await saved(page);
    });

    it('leaves the panel by Escape, to where it came from', async () => {
      const place = page.locator('[data-place="state.found"]');
      await place.focus();
      await press('Enter');
      await page.locator('h2:focus').waitFor();
      await press('Escape');
      await page.locator('[data-place="state.found"]:focus').waitFor();
    });

    it('moves a state and takes it back', async () => {
      const names = () =>
        page.locator('[data-place^="state."]').evaluateAll((all) => all.map((each) => each.dataset.place));
      const before = await names();
      await page.getByRole('button', { name: 'Move up: Found' }).focus();
      await press('Enter');
      await page.waitForFunction(
        (first) => document.querySelector<HTMLElement>('[data-place^="state."]')?.dataset.place !== first,
        before[0],
      );
      await press('Control+z');
      await page.waitForFunction(
        (first) => document.querySelector<HTMLElement>('[data-place^="state."]')?.dataset.place === first,
        before[0],
      );
      expect(await names()).toEqual(before);
    });
  });
}

const drawn = (page: Page) => page.locator('.react-flow__node-state');
const panel = (page: Page, name: string) => page.getByRole('complementary', { name });
const saved = (page: Page) => page.getByText('Draft saved').waitFor();

/** Goes down an open list by keyboard, until what is wanted is marked there. */
const mark = (page: Page, option: string) =>
  eventually(`“${option}” marked in the list`, async () => {
    await page.keyboard.press('ArrowDown');
    return page
      .getByRole('option', { name: option, exact: true })
      .and(page.locator('[data-combobox-selected]'))
      .isVisible();
  });

async function newState(page: Page, name: string, kind?: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'New state' });
  await dialog.getByLabel('Name').fill(name);
  if (kind) await pick(page, dialog, 'What it means', kind);
  await dialog.getByRole('button', { name: 'Add state' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function pick(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await within
    .getByRole('textbox', { name: label })
    .or(within.getByRole('combobox', { name: label }))
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
