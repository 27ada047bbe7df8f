import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { notice, row } from '../support/desk.js';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const LABEL = 'Sprawdzić dwa razy';
const VIEW = 'Do sprawdzenia';
const OTHER = 'Drugi widok';
const SUBJECTS = ['Waga pokazuje za mało', 'Waga nie gaśnie'] as const;

/** From a label to a view that others have too, and a file of what it shows (CS-5, CS-8, CS-9). */
export function aViewOfOnesOwn(stage: Stage): void {
  describe('a view of one’s own', () => {
    const { it } = stage;
    let manager: Page;
    let other: Page;
    const views = (page: Page, name: string) => page.getByRole('region', { name });
    const entry = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) });
    const menu = async (item: string) => {
      await manager.getByRole('button', { name: 'View', exact: true }).click();
      await manager.getByRole('menuitem', { name: item }).click();
    };

    beforeAll(async () => {
      [manager, other] = await Promise.all([stage.agent('manager'), stage.agent('specialist')]);
      for (const subject of SUBJECTS)
        await stage.mail.send({
          from: 'Gustaw Waga <gustaw.waga@poczta.example>',
          to: 'support@demo.test',
          subject,
          text: 'Dzień dobry, coś jest nie tak z wagą.',
        });
      await manager.goto('/agent/cases?queue=ALL&sort=NEWEST');
      for (const subject of SUBJECTS) await row(manager, subject).waitFor();
    });
    afterAll(() => stage.leave());

    it('begins with a label, made on a case by keyboard alone', async () => {
      await row(manager, SUBJECTS[0]).click();
      await manager.getByRole('heading', { level: 1, name: SUBJECTS[0] }).waitFor();
      await manager.locator('#content').last().focus();
      await manager.keyboard.press('t');
      await manager
        .getByRole('textbox', { name: 'Find or create a label' })
        .and(manager.locator(':focus'))
        .waitFor();
      await manager.keyboard.type(LABEL);
      await manager.getByRole('option', { name: `Create “${LABEL}”` }).waitFor();
      await inspect(manager, 'labels of a case');
      await manager.keyboard.press('Enter');
      await manager.getByRole('button', { name: `Labels: ${LABEL}` }).waitFor();
      await manager.keyboard.press('Escape');
      // Back where the key was pressed.
      await manager.locator('#content:focus').waitFor();
    });

    it('has labels seen by others at once, in their lists', async () => {
      await other.goto('/agent/cases?queue=ALL&sort=NEWEST');
      await labelled(other, SUBJECTS[0]).waitFor();
      await row(manager, SUBJECTS[1]).click();
      await manager.getByRole('heading', { level: 1, name: SUBJECTS[1] }).waitFor();
      await manager.locator('#content').last().focus();
      await manager.keyboard.press('t');
      await manager.getByRole('option', { name: LABEL }).click();
      await labelled(other, SUBJECTS[1]).waitFor();
    });

    it('is made of the queue, the chips and further conditions of a list, and shared', async () => {
      await manager.goto('/agent/cases?queue=ALL&channel=EMAIL');
      await manager.getByRole('heading', { level: 1, name: 'All open' }).waitFor();
      await menu('Save as a view…');
      const drawer = manager.getByRole('dialog', { name: 'New view' });
      await drawer.getByRole('textbox', { name: 'Name' }).fill(VIEW);
      await choice(drawer, 'Shared with').click();
      await manager.getByRole('option', { name: 'Everybody' }).click();
      await manager.keyboard.press('Escape');
      await drawer.getByRole('button', { name: 'Condition', exact: true }).click();
      const subjects = drawer.getByRole('combobox', { name: 'What' });
      expect(
        await subjects.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value)),
      ).toEqual(['queue', 'source', 'state']);
      await subjects.last().selectOption('label');
      await choice(drawer, 'Value').click();
      await manager.getByRole('option', { name: LABEL }).click();
      await manager.keyboard.press('Escape');
      await inspect(manager, 'view builder');
      await drawer.getByRole('button', { name: 'Save the view' }).click();
      await notice(manager, `“${VIEW}” is saved.`).waitFor();
      await manager.getByRole('heading', { level: 1, name: VIEW }).waitFor();
      for (const subject of SUBJECTS) await row(manager, subject).waitFor();
      expect(await row(manager, /./).count()).toBe(SUBJECTS.length);
    });

    it('is there for a colleague, with the same cases', async () => {
      await other.reload();
      await entry(other, VIEW).click();
      await other.getByRole('heading', { level: 1, name: VIEW }).waitFor();
      for (const subject of SUBJECTS) await row(other, subject).waitFor();
    });

    it('is put before another by keyboard', async () => {
      await manager.goto('/agent/cases?queue=MINE');
      await manager.getByRole('heading', { level: 1, name: 'My cases' }).waitFor();
      await menu('Save as a view…');
      const drawer = manager.getByRole('dialog', { name: 'New view' });
      await drawer.getByRole('textbox', { name: 'Name' }).fill(OTHER);
      await drawer.getByRole('button', { name: 'Save the view' }).click();
      await manager.getByRole('heading', { level: 1, name: OTHER }).waitFor();
      const mine = () => views(manager, 'My views').getByRole('listitem').getByRole('link').allInnerTexts();
      const place = async (name: string) => (await mine()).findIndex((text) => text.startsWith(name));
      const before = await place(OTHER);
      await entry(manager, OTHER).focus();
      await manager.keyboard.press(before > (await place(VIEW)) ? 'Alt+ArrowUp' : 'Alt+ArrowDown');
      await manager
        .getByRole('status')
        .filter({ hasText: `${OTHER} is now` })
        .waitFor();
      expect(await place(OTHER)).not.toBe(before);
      const kept = await mine();
      await manager.reload();
      await entry(manager, OTHER).waitFor();
      expect((await mine()).map((text) => text.split('\n')[0])).toEqual(
        kept.map((text) => text.split('\n')[0]),
      );
    });

    it('is exported with exactly the rows and columns it shows', async () => {
      await entry(manager, VIEW).click();
      await manager.getByRole('heading', { level: 1, name: VIEW }).waitFor();
      const address = new URL(manager.url());
      address.searchParams.set('mode', 'TABLE');
      address.searchParams.set('columns', 'number,subject,labels');
      await manager.goto(address.href);
      const table = manager.getByRole('table', { name: 'Cases as a table' });
      await table.getByRole('link', { name: SUBJECTS[0] }).waitFor();
      await inspect(manager, 'table');
      const shown = (await cellsOf(table)).sort();
      await menu('Export…');
      const dialog = manager.getByRole('dialog', { name: 'Export' });
      await dialog.getByText('Text (CSV)', { exact: true }).click();
      const [download] = await Promise.all([
        manager.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Export', exact: true }).click(),
      ]);
      const [head, ...rows] = (await readFile(await download.path(), 'utf8'))
        .replace('\uFEFF', '')
        .trim()
        .split('\r\n');
      expect(head).toBe('Number,Subject,Labels');
      expect(rows.sort()).toEqual(shown);
      await dialog
        .getByRole('status')
        .filter({ hasText: `Done: ${SUBJECTS.length} rows.` })
        .waitFor();
    });
  });
}

/** A field that offers several; the last of the name. */
const choice = (within: Locator, name: string): Locator =>
  within.getByRole('combobox', { name }).or(within.getByRole('textbox', { name })).last();

/** The row of a case that carries the label. */
const labelled = (page: Page, subject: string): Locator =>
  page
    .getByRole('list', { name: 'Cases' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: subject }) })
    .filter({ hasText: LABEL });

/** What stands in the rows of a table, but for the ticks, as a line of CSV would hold it. */
const cellsOf = async (table: Locator): Promise<string[]> => {
  const rows = await table.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (each) =>
      (await each.locator('td:not([data-pick])').allInnerTexts()).map((text) => text.trim()).join(','),
    ),
  );
};
