import type { Page } from 'playwright-core';
import { heading, labelId, list, streamId } from './at-the-desk.js';
import type { Screen } from './screen.js';

async function openUserMenu(page: Page): Promise<void> {
  if (page.viewportSize()!.width < 768) {
    await page.locator('button:has(.tabler-icon-menu-2)').click();
    await page.getByRole('dialog').waitFor();
  }
  await page.locator('button:has(.tabler-icon-selector)').click();
  await page.getByRole('menu').waitFor();
}

/** What an expert sees beside the open case: lists, queues and what is no case. */
export const AT_THE_LIST: readonly Screen[] = [
  { name: 'agent-list', open: list('queue=ALL') },
  {
    name: 'agent-list-picking',
    open: async (page) => {
      await list('queue=ALL')(page);
      await page.locator('button:has(.tabler-icon-list-check)').click();
      await page.getByRole('checkbox').first().click();
      await page.locator('button:has(.tabler-icon-bolt)').waitFor();
    },
  },
  {
    name: 'agent-user-menu',
    open: openUserMenu,
    escapes: '[role=menu]',
  },
  {
    name: 'agent-sessions',
    open: async (page) => {
      await list('queue=ALL')(page);
      await openUserMenu(page);
      await page.locator('[role=menuitem]:has(.tabler-icon-devices)').click();
      await page.locator('[role=dialog] [class*=tabler-icon-device-]').first().waitFor();
    },
  },
  {
    name: 'agent-notice-mails',
    open: async (page) => {
      await list('queue=ALL')(page);
      await openUserMenu(page);
      await page.locator('[role=menuitem]:has(.tabler-icon-mail)').click();
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
    escapes: '[role=dialog]:has([type=checkbox])',
  },
  {
    name: 'agent-list-empty',
    open: async (page) => {
      // The office agrees no callbacks, so none of them is ever due.
      await page.goto(`/agent/cases?queue=CALLBACKS_DUE&stream=${await streamId(page, 'accounting-office')}`);
      await heading(page);
    },
  },
  {
    name: 'agent-list-no-match',
    open: async (page) => {
      await page.goto('/agent/cases?q=zzqqxx');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'agent-filter-field',
    open: async (page) => {
      await list('queue=ALL&field=device~has~Vela')(page);
      await page.locator('button:has(.tabler-icon-filter)').click();
      const filter = page.locator('[data-overlay]');
      await filter.getByRole('combobox').or(filter.locator('input:not([type=checkbox])')).first().click();
      await page.getByRole('option').first().click();
      await filter.locator('button:has(.tabler-icon-plus)').waitFor();
    },
    escapes: '[data-overlay]',
  },
  { name: 'agent-archive', open: list('queue=ARCHIVE') },
  { name: 'agent-list-labels', open: async (page) => list(`queue=ALL&label=${await labelId(page)}`)(page) },
  {
    name: 'agent-table',
    open: list(`queue=ALL&mode=TABLE&size=25&columns=number,subject,labels,contact,state,owner,created`),
  },
  { name: 'agent-cards', open: list('queue=ALL&mode=CARDS') },
  {
    name: 'agent-view-builder',
    open: async (page) => {
      const where = {
        match: 'all',
        parts: [
          { on: 'label', op: 'in', values: [await labelId(page)] },
          {
            match: 'any',
            parts: [
              { on: 'owner', op: 'in', values: ['me', 'nobody'] },
              { on: 'created', op: 'last', amount: 90, unit: 'day' },
            ],
          },
        ],
      };
      await page.goto(`/agent/cases?mode=TABLE&where=${encodeURIComponent(JSON.stringify(where))}`);
      await heading(page);
      await page.locator('button:has(.tabler-icon-table-options)').click();
      await page.getByRole('menu').waitFor();
      await page.locator('[role=menuitem]').nth(2).click();
      await page.getByRole('dialog').locator('form fieldset').first().waitFor();
    },
  },
  {
    name: 'agent-list-waiting',
    open: async (page) => {
      await page.route('**/graphql/agent', (route) =>
        /query \w*Cases\b/.test(route.request().postData() ?? '') ? undefined : route.continue(),
      );
      await page.goto('/agent/cases?queue=MINE');
      await heading(page);
    },
  },
  {
    name: 'agent-new-case-errors',
    open: async (page) => {
      await page.goto('/agent/cases/new');
      await page.locator('main form button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  {
    name: 'agent-no-such-page',
    open: async (page) => {
      await page.goto('/agent/no-such-page');
      await heading(page);
    },
  },
];

/** What those see who keep the program running. */
export const OPERATORS: readonly Screen[] = [
  {
    name: 'agent-mailboxes',
    open: async (page) => {
      await page.goto('/agent/mailboxes');
      await heading(page);
    },
  },
  {
    name: 'agent-labels',
    open: async (page) => {
      await page.goto('/agent/labels');
      await page.locator('main tbody tr').first().waitFor();
    },
  },
  {
    name: 'agent-label-form',
    open: async (page) => {
      await page.locator('main tbody tr button').first().click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
    escapes: '[role=dialog]',
  },
  {
    name: 'agent-people',
    open: async (page) => {
      await page.goto('/agent/settings/people');
      await page.locator('main tbody a').first().waitFor();
    },
  },
  {
    name: 'agent-person-form',
    open: async (page) => {
      await page.locator('main tbody [aria-haspopup=menu]').first().click();
      await page.getByRole('menuitem').first().click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
    escapes: '[role=dialog]',
  },
  {
    name: 'agent-person',
    open: async (page) => {
      await page.locator('main tbody a').first().click();
      await page.locator('main details').first().waitFor();
    },
  },
  {
    name: 'agent-groups',
    open: async (page) => {
      await page.goto('/agent/settings/groups');
      await page.locator('main tbody tr').first().waitFor();
    },
  },
  {
    name: 'agent-roles',
    open: async (page) => {
      await page.goto('/agent/settings/roles');
      await page.locator('main tbody [type=checkbox]').first().waitFor();
    },
  },
  {
    name: 'agent-api-tokens',
    open: async (page) => {
      await page.goto('/agent/settings/tokens');
      await page.locator('main button:has(.tabler-icon-plus)').waitFor();
    },
  },
  {
    name: 'agent-api-token-form',
    open: async (page) => {
      await page.locator('main button:has(.tabler-icon-plus)').click();
      await page.getByRole('dialog').locator('form').getByRole('checkbox').first().waitFor();
    },
    escapes: '[role=dialog]',
  },
  {
    name: 'agent-audit-log',
    open: async (page) => {
      await page.goto('/agent/settings/audit');
      await page.locator('main ol li').first().waitFor();
    },
  },
  {
    name: 'agent-settings',
    open: async (page) => {
      await page.goto('/agent/settings');
      await page.locator('main section a').first().waitFor();
    },
  },
  {
    name: 'agent-contact-fields',
    open: async (page) => {
      await page.goto('/agent/settings/contact-fields');
      await page.locator('main ol > li').first().waitFor();
    },
  },
  {
    name: 'agent-consent-kinds',
    open: async (page) => {
      await page.goto('/agent/settings/consents');
      await page.locator('main tbody tr').first().waitFor();
    },
  },
  {
    name: 'agent-consent-kind-form',
    open: async (page) => {
      await page.locator('main tbody tr button').first().click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
    escapes: '[role=dialog]',
  },
  {
    name: 'agent-consent-wording',
    open: async (page) => {
      await page.goto('/agent/settings/consents');
      await page.locator('main tbody tr button[aria-haspopup=dialog]').first().click();
      await page.getByRole('dialog').locator('details').first().waitFor();
    },
    escapes: '[role=dialog]',
  },
  {
    name: 'agent-job-queue',
    open: async (page) => {
      await page.goto('/agent/operate/queue');
      await heading(page);
    },
  },
  {
    name: 'agent-workflows',
    open: async (page) => {
      await page.goto('/agent/settings/workflows');
      await page.locator('main li a').first().waitFor();
    },
  },
  {
    name: 'agent-new-stream',
    open: async (page) => {
      await page.locator('main button:has(.tabler-icon-plus)').click();
      await page.getByRole('dialog').locator('form fieldset').waitFor();
    },
    escapes: '[role=dialog]',
  },
  {
    name: 'agent-workflow',
    open: async (page) => {
      await page.goto('/agent/settings/workflows/accounting-office');
      await page.locator('[data-place="state.new"]').waitFor();
    },
  },
  {
    name: 'agent-workflow-state',
    open: async (page) => {
      await page.goto('/agent/settings/workflows/accounting-office?at=state.to-accept');
      await page.locator('main aside input').first().waitFor();
    },
  },
  {
    name: 'agent-workflow-action',
    open: async (page) => {
      await page.goto('/agent/settings/workflows/accounting-office?at=action.propose');
      await page.locator('main aside summary').last().waitFor();
      await page.locator('main aside summary').nth(2).click();
    },
  },
  {
    name: 'agent-workflow-fields',
    open: async (page) => {
      await page.goto('/agent/settings/workflows/accounting-office?at=form');
      await page.locator('main aside ol button:has(.tabler-icon-pencil)').nth(1).click();
    },
  },
  {
    name: 'agent-workflow-header',
    open: async (page) => {
      await page.goto('/agent/settings/workflows/accounting-office?at=header');
      await page.locator('main aside ol li').first().waitFor();
    },
  },
  {
    name: 'agent-workflow-web-forms',
    open: async (page) => {
      await page.goto('/agent/settings/workflows/accounting-office?at=webForms');
      await page.locator('main aside summary').first().click();
      await page.locator('main aside textarea').first().waitFor();
    },
  },
  {
    name: 'agent-workflow-stream',
    open: async (page) => {
      await page.goto('/agent/settings/workflows/accounting-office?at=stream');
      await page.locator('main aside input').first().waitFor();
    },
  },
];
