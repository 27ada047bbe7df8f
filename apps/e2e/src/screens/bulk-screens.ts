import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Page } from 'playwright-core';
import type { Stage } from '../support/stage.js';
import { list } from './at-the-desk.js';
import type { Screen } from './screen.js';

const OVERLAY = '[role=dialog]';

/** One thing done to many cases (CS-11), as a manager does it. */
export const IN_BULK: readonly Screen[] = [
  {
    name: 'agent-bulk-owner',
    open: async (page, stage) => {
      await withJobs(stage, 'none');
      await tick(page);
      await inBar(page, 'user-plus').click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'agent-bulk-priority',
    open: async (page) => {
      await tick(page);
      await inBar(page, 'flag-3').click();
      await page.getByRole('menuitem').first().waitFor();
    },
    escapes: '[role=menu]',
  },
  {
    name: 'agent-bulk-labels',
    open: async (page) => {
      await tick(page);
      await inBar(page, 'tags').click();
      await page
        .getByRole('dialog')
        .getByRole('combobox')
        .or(page.locator(`${OVERLAY} input`))
        .first()
        .waitFor();
    },
    escapes: OVERLAY,
  },
  {
    name: 'agent-bulk-stream',
    open: async (page) => {
      await tick(page);
      await inBar(page, 'arrow-right').click();
      await page.locator(`${OVERLAY} input`).first().click();
      await page.getByRole('option').last().click();
      await page.locator(`${OVERLAY} input`).nth(2).waitFor({ state: 'attached' });
      await page.locator(`${OVERLAY} p`).last().waitFor();
    },
    escapes: OVERLAY,
  },
  {
    name: 'agent-bulk-merge',
    open: async (page) => {
      await tick(page);
      await inBar(page, 'git-merge').click();
      await page.getByRole('dialog').waitFor();
    },
    escapes: OVERLAY,
  },
  {
    name: 'agent-bulk-actions',
    open: async (page) => {
      await tick(page);
      await inBar(page, 'bolt').click();
      await page.getByRole('menuitem').first().waitFor();
    },
    escapes: '[role=menu]',
  },
  {
    name: 'agent-bulk-action',
    open: async (page) => {
      // No stream of the demo has an action that an agent sends a case back to its beginning with.
      await page.route('**/graphql/agent', async (route) => {
        if (!/query \w*BulkChoice\b/.test(route.request().postData() ?? '')) return route.fallback();
        const response = await route.fetch();
        const answer = (await response.json()) as Choice;
        for (const action of answer.data.bulkChoice.actions) action.emptiesForms = 2;
        await route.fulfill({ response, json: answer });
      });
      await tick(page);
      await inBar(page, 'bolt').click();
      await page.locator('[role=menuitem]:not(:has(.tabler-icon-trash))').first().click();
      await page.locator(`${OVERLAY} [role=alert]`).waitFor();
    },
    escapes: OVERLAY,
  },
  {
    name: 'agent-bulk-delete',
    open: async (page) => {
      await page.unrouteAll();
      await tick(page);
      await inBar(page, 'bolt').click();
      await page.locator('[role=menuitem]:has(.tabler-icon-trash)').first().click();
      await page.locator(`${OVERLAY} [role=alert]`).waitFor();
    },
    escapes: OVERLAY,
  },
  {
    name: 'agent-bulk-jobs',
    open: async (page, stage) => {
      await withJobs(stage, 'some');
      await list('queue=ALL')(page);
      await page.locator('section [role=progressbar]').first().waitFor();
    },
  },
  {
    name: 'agent-bulk-results',
    open: async (page, stage) => {
      await withJobs(stage, 'ended');
      await list('queue=ALL')(page);
      await page.locator('section:has([role=progressbar]) button').first().click();
      await page.locator(`${OVERLAY} li`).first().waitFor();
    },
    escapes: OVERLAY,
  },
];

interface Choice {
  data: { bulkChoice: { actions: { emptiesForms: number }[] } };
}

const inBar = (page: Page, icon: string) => page.locator(`button:has(.tabler-icon-${icon})`).last();

/** Two rows of the list, and the bar of what can be done with them. */
async function tick(page: Page): Promise<void> {
  await list('queue=ALL')(page);
  await page.locator('button:has(.tabler-icon-list-check)').click();
  // Each that is ticked leaves its place among those that are not.
  for (let ticked = 0; ticked < 2; ticked++)
    await page.locator('[role=checkbox][aria-checked=false]').first().click();
  await page.locator('button:has(.tabler-icon-bolt)').waitFor();
}

/** Jobs as they stand at some moment: one that ended with cases that stayed, one that was cancelled, one that runs. */
async function withJobs(stage: Stage, which: 'none' | 'some' | 'ended'): Promise<void> {
  const client = new pg.Client({ connectionString: stage.program.databaseUrl });
  await client.connect();
  const manager = `(SELECT id FROM agent WHERE email = 'manager@demo.test')`;
  const put = async (minutes: number, state: string, operation: object, numbers: number[]) => {
    const id = randomUUID();
    const [total, reached, done, refused, conflicts] = numbers;
    await client.query(
      `INSERT INTO bulk_job (id, agent_id, operation, state, total, reached, done, refused, conflicts, reversible, created_at, ended_at)
       VALUES ($1, ${manager}, $2, $3, $4, $5, $6, $7, $8, $6, now() - $9::int * interval '1 minute', CASE WHEN $3 <> 'running' THEN now() END)`,
      [id, operation, state, total, reached, done, refused, conflicts, minutes],
    );
    return id;
  };
  try {
    await client.query(`DELETE FROM bulk_job WHERE agent_id = ${manager}`);
    if (which === 'none') return;
    if (which === 'some')
      await put(3, 'running', { kind: 'priority', priority: 'urgent' }, [10_000, 4_125, 4_125, 0, 0]);
    await put(2, 'cancelled', { kind: 'assign', assignee: null }, [1_500, 475, 475, 0, 0]);
    const ended = await put(1, 'done', { kind: 'priority', priority: 'high' }, [4, 4, 2, 1, 1]);
    await client.query(
      `INSERT INTO bulk_item (job_id, position, number, case_id, version, outcome, code, message)
       SELECT $1, row_number() OVER (ORDER BY number), number, id, version, o.outcome, o.code, o.message
       FROM (SELECT *, row_number() OVER (ORDER BY number) AS place FROM cases WHERE deleted_at IS NULL ORDER BY number LIMIT 4) c
       JOIN (VALUES (1, 'done', NULL, NULL), (2, 'refused', 'MERGED', NULL), (3, 'conflict', 'STALE_VERSION', NULL), (4, 'done', NULL, NULL))
         o (place, outcome, code, message) USING (place)`,
      [ended],
    );
  } finally {
    await client.end();
  }
}
