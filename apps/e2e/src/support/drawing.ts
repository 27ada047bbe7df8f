import type { Locator, Page } from 'playwright-core';

export interface StateToDraw {
  name: string;
  /** As the list of kinds words it; in progress when not said. */
  means?: string;
  /** Roles, groups and people; those who see the first state when not said. */
  sees?: readonly string[];
}

export interface ActionToDraw {
  name: string;
  from: readonly string[];
  /** The case stays where it is when not said. */
  to?: string;
  starter?: string;
  performs?: readonly string[];
  writes?: string;
  owner?: string;
  /** A mail to the customer with what was written. */
  mailed?: boolean;
  /** Whose words wait for approval, and in which state. */
  waits?: { of: string; in: string };
  fields?: readonly string[];
}

/** The workflow designer, used as an administrator uses it: by buttons, names and lists (WF-12). */
export class Drawing {
  private constructor(private readonly page: Page) {}

  /** A stream that begins with nothing but a state called “New”. */
  static async begin(page: Page, name: string): Promise<Drawing> {
    await page.goto('/agent/settings/workflows');
    await page.getByRole('button', { name: 'New stream' }).click();
    const dialog = page.getByRole('dialog', { name: 'New stream' });
    await dialog.getByLabel('What is the stream called?').fill(name);
    await dialog.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    return new Drawing(page);
  }

  async mailAndPeople(mailbox: string, groups: readonly string[]): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Stream and mail' }).click();
    const stream = this.panel('Stream and mail');
    await stream.getByLabel('Mailboxes').fill(mailbox);
    await page.keyboard.press('Enter');
    await stream.getByLabel('Mails come from (name)').fill('Drawn by hand');
    await stream.getByLabel('Mails come from (address)').fill(mailbox);
    for (const group of groups) await this.pick(stream, 'Groups that work here', group);
    await this.saved();
  }

  /** Lets others see the first state too. */
  async firstIsSeenBy(principals: readonly string[]): Promise<void> {
    await this.page.locator('[data-place="state.new"]').click();
    await this.addPrincipals(this.panel('State: New'), 'Who sees cases in it', principals);
  }

  async state({ name, means = 'In progress', sees }: StateToDraw): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Add state' }).click();
    const dialog = page.getByRole('dialog', { name: 'New state' });
    await dialog.getByLabel('Name').fill(name);
    await this.pick(dialog, 'What it means', means);
    await dialog.getByRole('button', { name: 'Add state' }).click();
    await dialog.waitFor({ state: 'detached' });
    const panel = this.panel(`State: ${name}`);
    await panel.waitFor();
    if (sees) await this.onlyPrincipals(panel, 'Who sees cases in it', sees);
  }

  async action(action: ActionToDraw): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Add action' }).click();
    const dialog = page.getByRole('dialog', { name: 'New action' });
    await dialog.getByLabel('Words on the button').fill(action.name);
    for (const state of action.from) await this.pick(dialog, 'Where it is offered', state);
    if (action.to) await this.pick(dialog, 'Where it leads', action.to);
    if (action.starter) await this.pick(dialog, 'Who starts it', action.starter);
    await dialog.getByRole('button', { name: 'Add action' }).click();
    await dialog.waitFor({ state: 'detached' });
    const panel = this.panel(`Action: ${action.name}`);
    await panel.waitFor();
    if (action.performs) await this.onlyPrincipals(panel, 'Who may do it', action.performs);
    if (action.writes) await this.pick(panel, 'What it writes', action.writes);
    if (action.waits) {
      await this.pick(panel, 'Does it wait for approval?', 'Of some people');
      await this.addPrincipals(panel, 'Whose', [action.waits.of]);
      await this.pick(panel, 'Where it waits', action.waits.in);
      await panel.getByRole('button', { name: 'Add “accept” and “return”' }).click();
    }
    if (action.owner) await this.pick(panel, 'Who owns the case afterwards', action.owner);
    for (const field of action.fields ?? []) await this.field(panel, field);
    if (action.mailed) {
      await panel.getByText('Mails', { exact: true }).click();
      await panel.getByRole('button', { name: 'Add a mail' }).click();
      await panel.getByRole('textbox', { name: 'Subject' }).waitFor();
    }
    await this.saved();
  }

  /** What every case carries, in this order: fields by their names, and buttons of actions among them. */
  async caseForm(parts: readonly (string | { button: string })[]): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Fields of a case' }).click();
    const panel = this.panel('Fields of a case');
    for (const part of parts) {
      if (typeof part === 'string') {
        await panel.getByRole('textbox', { name: 'New field' }).fill(part);
        await page.keyboard.press('Enter');
        await panel.getByRole('button', { name: `Change: ${part}` }).waitFor();
      } else await this.pick(panel, 'Add a button', part.button);
    }
    await this.saved();
  }

  /** What stands above a conversation beside what every header shows. */
  async header(parts: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Header of a case' }).click();
    const panel = this.panel('Header of a case');
    for (const part of parts) await this.pick(panel, 'Add to the header', part);
    await this.saved();
  }

  /** Makes it what cases go by from now on. */
  async publish(): Promise<void> {
    const { page } = this;
    await this.saved();
    await page.getByRole('button', { name: 'Publish …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish the workflow' });
    await dialog.getByRole('button', { name: 'Publish now' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('As published').waitFor();
  }

  private async field(panel: Locator, label: string): Promise<void> {
    const input = panel.getByRole('textbox', { name: 'New field' });
    if (!(await input.isVisible())) await panel.getByText('Fields to fill in', { exact: true }).click();
    await input.fill(label);
    await this.page.keyboard.press('Enter');
    await panel.getByRole('textbox', { name: 'What it asks' }).waitFor();
  }

  private async addPrincipals(within: Locator, label: string, names: readonly string[]): Promise<void> {
    for (const name of names) await this.pick(within, label, name);
  }

  private async onlyPrincipals(within: Locator, label: string, names: readonly string[]): Promise<void> {
    const root = this.input(within, label).locator('xpath=ancestor::*[contains(@class, "MultiSelect-root")]');
    const chosen = root.locator('.mantine-Pill-root');
    const there = await chosen.allInnerTexts();
    await this.addPrincipals(
      within,
      label,
      names.filter((name) => !there.includes(name)),
    );
    const others = chosen.filter({ hasNotText: wholly(names) });
    for (let left = await others.count(); left > 0; left--) {
      await others.first().locator('button').click();
      await others.nth(left - 1).waitFor({ state: 'detached' });
    }
  }

  private async pick(within: Locator, label: string, option: string): Promise<void> {
    await this.input(within, label).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
    // A list of several stays open, over what comes below it.
    await this.page.keyboard.press('Tab');
  }

  private input(within: Locator, label: string): Locator {
    return within
      .getByRole('textbox', { name: label })
      .or(within.getByRole('combobox', { name: label }))
      .first();
  }

  private panel(name: string): Locator {
    return this.page.getByRole('complementary', { name });
  }

  private saved(): Promise<void> {
    return this.page.getByText('Draft saved').waitFor();
  }
}

/** Any of the names and nothing else. */
const wholly = (names: readonly string[]): RegExp =>
  new RegExp(`^(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`);
