import pg from 'pg';
import type { Page } from 'playwright-core';
import { inspect } from '../support/inspect.js';
import type { Stage } from '../support/stage.js';

const SUBJECT = 'Blackout in the whole district';
const CASES = 10_000;
const ALL = '10,000';
/** A word of their own: what is cancelled is another choice. */
const FEWER_SUBJECT = 'Downpour in one street';
const FEWER = 1_500;
/** Some half a minute, unless others need the machine too. */
const LIMIT_MS = 240_000;

export function manyAtOnce(stage: Stage): void {
  describe('ten thousand cases', () => {
    const { it } = stage;
    let page: Page;
    let colleague: Page;
    const jobs = () => page.getByRole('region', { name: 'Changes under way' });
    const urgent = (at: Page) => at.getByRole('listitem').getByRole('img', { name: 'Urgent' });
    const results = () => page.getByRole('dialog', { name: 'Priority: urgent' });

    async function begin(): Promise<void> {
      await page
        .getByRole('region', { name: 'Selected cases' })
        .getByRole('button', { name: 'Priority' })
        .click();
      await page.getByRole('menuitem', { name: 'Urgent' }).click();
    }
    async function undoTheLast(many: string): Promise<void> {
      await jobs().getByRole('button', { name: 'Undo', exact: true }).first().click();
      const undoing = page.getByRole('button', { name: 'Undo: Priority: urgent' });
      const newest = jobs().locator('> div').filter({ has: undoing }).first();
      await newest.getByText(`Done: ${many} of ${many}.`).waitFor({ timeout: LIMIT_MS });
    }

    beforeAll(async () => {
      await seed(stage.program.databaseUrl, SUBJECT, CASES);
      await seed(stage.program.databaseUrl, FEWER_SUBJECT, FEWER);
      [page, colleague] = await Promise.all([stage.agent('expert'), stage.agent('specialist')]);
      for (const each of [page, colleague]) {
        await each.goto('/agent/cases?q=Blackout');
        await each.getByRole('link', { name: SUBJECT }).first().waitFor();
      }
    }, 60_000);
    afterAll(() => stage.leave());

    it('are ticked by a key, by a range, and all that match', async () => {
      await page.keyboard.press('x');
      await page.getByText('1 selected').waitFor();
      await page
        .getByRole('checkbox', { name: /Select case/ })
        .nth(4)
        .click({ modifiers: ['Shift'] });
      await page.getByText('5 selected').waitFor();
      await inspect(page, 'ticked rows');
      await page.getByRole('button', { name: 'Select all that match' }).click();
      await page.getByText('All selected: more than 9,999').waitFor();
    });

    it(
      'are all given a priority while one is elsewhere, and a colleague sees it happen',
      async () => {
        expect(await urgent(colleague).count()).toBe(0);
        await begin();
        await jobs()
          .getByText(/^\d[\d,]* of 10,000$/)
          .waitFor();
        await page.getByRole('link', { name: SUBJECT }).first().click();
        await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
        await jobs()
          .getByText(/^[1-9],?\d{3} of 10,000$/)
          .waitFor({ timeout: LIMIT_MS });
        await page.reload();
        await jobs()
          .getByText(/^[1-9][\d,]* of 10,000$/)
          .waitFor();
        await jobs().getByText(`Done: ${ALL} of ${ALL}.`).waitFor({ timeout: LIMIT_MS });
        await urgent(colleague).first().waitFor();
        expect(await urgent(colleague).count()).toBe(await colleague.locator('a[data-case-link]').count());
        expect(await standing(stage.program.databaseUrl, SUBJECT)).toEqual({ urgent: CASES, wrongCounts: 0 });
      },
      LIMIT_MS,
    );

    it('are listed, each with what became of it', async () => {
      await jobs().getByRole('button', { name: 'Details' }).click();
      const links = results().getByRole('link', { name: new RegExp(SUBJECT) });
      await links.first().waitFor();
      expect(await links.count()).toBe(50);
      await inspect(page, 'results of a job');
      await results().getByRole('button', { name: 'Show more' }).click();
      await links.nth(99).waitFor();
      await results().getByText('Stayed as they were').click();
      await results().getByText('Every case was changed.').waitFor();
      await results().getByRole('button', { name: 'Close' }).click();
    });

    it(
      'all get back what they had',
      async () => {
        await undoTheLast(ALL);
        expect(await standing(stage.program.databaseUrl, SUBJECT)).toEqual({ urgent: 0, wrongCounts: 0 });
        await urgent(colleague).first().waitFor({ state: 'detached' });
      },
      LIMIT_MS,
    );

    it(
      'or fewer stop when one says so, and those that were changed get back what they had',
      async () => {
        await page.goto('/agent/cases?q=Downpour');
        await page.getByRole('link', { name: FEWER_SUBJECT }).first().waitFor();
        await page.keyboard.press('x');
        await page.getByRole('button', { name: 'Select all 1,500 that match' }).click();
        await begin();
        const running = jobs().getByText(/^[1-9][\d,]* of 1,500$/);
        await running.waitFor({ timeout: LIMIT_MS });
        await jobs().getByRole('button', { name: 'Cancel' }).click();
        const ended = jobs().getByText(/^Cancelled after [1-9][\d,]* of 1,500\.$/);
        await ended.waitFor();
        const changed = Number(/after ([\d,]+) of/.exec(await ended.innerText())![1]!.replace(',', ''));
        expect(await standing(stage.program.databaseUrl, FEWER_SUBJECT)).toEqual({
          ...{ urgent: changed, wrongCounts: 0 },
        });
        await undoTheLast(changed.toLocaleString('en'));
        expect(await standing(stage.program.databaseUrl, FEWER_SUBJECT)).toEqual({
          urgent: 0,
          wrongCounts: 0,
        });
      },
      LIMIT_MS,
    );
  });
}

/** Copies of a case of the demo office. Nobody types ten thousand, and mails would take minutes. */
async function seed(url: string, subject: string, many: number): Promise<void> {
  await ask(
    url,
    `INSERT INTO cases (id, stream_id, state_id, state_since, open, waiting, subject, channel, priority, contact_id, version,
       entry_count, public_count, preview, public_preview, last_activity_at, last_public_at, confirmed_at, created_at)
     SELECT uuidv7(), s.id, st.id, now(), true, false, $1, 'email', 0, (SELECT id FROM contact ORDER BY id LIMIT 1), 1,
       0, 0, '', '', now(), now(), now(), now()
     FROM stream s JOIN state st ON st.stream_id = s.id AND st.key = 'new', generate_series(1, $2::int) WHERE s.key = 'support'`,
    [subject, many],
  );
}

/** Cases that are urgent, and cells of the queues' counters that differ from a recount. */
async function standing(url: string, subject: string): Promise<{ urgent: number; wrongCounts: number }> {
  const [row] = await ask(
    url,
    `WITH kept AS (SELECT state_id, owner_id, group_id, proposal, sum(n)::bigint AS n FROM case_count GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0),
       real AS (SELECT state_id, owner_id, group_id, proposal_id IS NOT NULL AS proposal, count(*) AS n FROM cases WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4)
     SELECT (SELECT count(*)::int FROM cases WHERE subject = $1 AND priority = 4) AS urgent,
       (SELECT count(*)::int FROM (TABLE kept EXCEPT TABLE real) k) + (SELECT count(*)::int FROM (TABLE real EXCEPT TABLE kept) r) AS "wrongCounts"`,
    [subject],
  );
  return row as { urgent: number; wrongCounts: number };
}

async function ask(url: string, sql: string, values: unknown[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
