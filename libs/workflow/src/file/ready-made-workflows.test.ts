import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isOpen } from '../model/state-kind.js';
import type { Workflow } from '../model/workflow.js';
import { offeredActions } from '../plan/offered-actions.js';
import { planAction } from '../plan/plan-action.js';
import { opensFollowUp, planCustomerMessage } from '../plan/customer-message.js';
import { isRefusal, type Performer } from '../plan/plan.js';
import { visibleStateKeys } from '../plan/rights.js';
import { PROPOSAL, facts, input, member, planned, staff } from '../testing/sample.js';
import { planCallbackDue } from '../plan/callback-due.js';
import { readWorkflowFile } from './read-workflow-file.js';
import type { WorkflowFile } from './workflow-file.js';

const FOLDER = join(import.meta.dirname, '../../../../workflows');
/** Loaded by themselves, and offered to be copied. */
const FILES = [
  'support',
  'accounting-office',
  'repair-with-payment',
  'ready-made/sales-leads',
  'ready-made/wishes-box',
  'ready-made/recruitment',
] as const;

function load(name: (typeof FILES)[number]): WorkflowFile {
  const result = readWorkflowFile(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8'), `${name}.yaml`);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1));
  expect(result.weaknesses).toEqual([]);
  return result.file;
}

const as = (...principals: string[]): Performer => ({ kind: 'agent', agentId: 'agent-me', principals });
const buttons = (workflow: Workflow, stateKey: string, ...principals: string[]) =>
  offeredActions(workflow, facts({ stateKey, proposal: PROPOSAL }), as(...principals)).map(
    ({ action }) => action.key,
  );

describe.each(FILES)('the ready-made workflow %s', (name) => {
  it('is sound, without weaknesses, and named after its file', () => {
    expect(load(name).key).toBe(basename(name));
  });

  it('speaks four languages wherever it speaks to people', () => {
    const missing = textsOf(load(name))
      .filter(([, text]) => !('pl' in text && 'uk' in text && 'ru' in text))
      .map(([path]) => path);
    // Written the same in all four: a reply repeats the subject of the case.
    expect(missing.filter((path) => !path.endsWith('subject'))).toEqual([]);
  });

  it('has one web form with fields of its own', () => {
    const forms = load(name).webForms;
    expect(forms).toHaveLength(1);
    expect(forms[0]?.fields.length).toBeGreaterThan(0);
  });
});

describe('customer support', () => {
  const { workflow } = load('support');

  it.each([
    ['an administrator', 'administrator', true],
    ['a manager', 'manager', true],
    ['an expert', 'expert', false],
    ['a specialist', 'specialist', false],
  ])('lets %s answer', (_, role, deletes) => {
    const offered = buttons(workflow, 'new', `role:${role}`);
    expect(offered).toEqual(
      expect.arrayContaining(['reply', 'reply-and-close', 'take', 'assign', 'forward', 'note', 'close']),
    );
    expect(offered.includes('delete')).toBe(deletes);
  });

  it('lets a trainee see everything and add notes only', () => {
    expect(visibleStateKeys(workflow, ['role:trainee'])).toEqual(workflow.states.map(({ key }) => key));
    for (const { key } of workflow.states) expect(buttons(workflow, key, 'role:trainee')).toEqual(['note']);
  });

  it('forwards to the specialists with the kind of request', () => {
    const people = staff([], {
      groups: { specialists: { groupId: 'group-specialists', members: [member('a')] } },
    });
    const forward = input('forward', { text: 'Please look', fields: { 'request-kind': 'technical' } });
    const plan = planned(planAction(workflow, facts(), as('role:expert'), forward, people));
    expect(plan).toMatchObject({
      state: { to: 'specialists' },
      owner: { agentId: null, groupId: 'group-specialists' },
    });
    const without = planAction(workflow, facts(), as('role:expert'), { ...forward, fields: {} }, people);
    expect(isRefusal(without) && without.problems).toEqual([
      { path: 'fields.request-kind', problem: 'required' },
    ]);
  });

  it.each([
    ['waiting', 'in-progress'],
    ['closed', 'in-progress'],
    ['new', 'new'],
    ['specialists', 'specialists'],
    ['callback-agreed', 'callback-agreed'],
  ])('moves a case from %s to %s when the customer writes', (from, to) => {
    const message = { html: '<p>Hi</p>', text: 'Hi', fileIds: [], fromAutomaticMail: false };
    expect(
      planCustomerMessage(workflow, facts({ stateKey: from }), 'contact-1', message, staff()).state.to,
    ).toBe(to);
  });
});

describe('callbacks of customer support', () => {
  const { workflow } = load('support');

  it.each(['call-back-later', 'anyone-calls-back'])('are offered by %s wherever the case is open', (key) => {
    for (const { key: state } of workflow.states.filter(({ kind }) => isOpen(kind)))
      expect(buttons(workflow, state, 'role:specialist')).toContain(key);
    expect(buttons(workflow, 'closed', 'role:specialist')).not.toContain(key);
  });

  it.each(['callback-agreed', 'callback-open'])(
    'lead back to work from %s, to who has called',
    (stateKey) => {
      const plan = planned(
        planAction(
          workflow,
          facts({ stateKey }),
          as('role:expert'),
          input('called', { text: 'Solved.' }),
          staff(),
        ),
      );
      expect(plan).toMatchObject({ state: { to: 'in-progress' }, owner: { agentId: 'agent-me' } });
    },
  );
});

describe('the accounting office', () => {
  const { workflow } = load('accounting-office');

  it.each(['trainee', 'specialist'])('lets a %s propose in every open state, but send in none', (role) => {
    for (const { key } of workflow.states) {
      const writes = offeredActions(
        workflow,
        facts({ stateKey: key, proposal: PROPOSAL }),
        as(`role:${role}`),
      ).map(({ action }) => action.writes);
      expect(writes.filter((kind) => kind === 'message' || kind === 'accept')).toEqual([]);
    }
    expect(buttons(workflow, 'new', `role:${role}`)).toContain('propose');
  });

  it.each(['expert', 'manager', 'administrator'])('lets an %s decide or reply directly', (role) => {
    expect(buttons(workflow, 'to-accept', `role:${role}`)).toEqual(
      expect.arrayContaining(['accept', 'reject', 'pass', 'take-over']),
    );
    expect(buttons(workflow, 'new', `role:${role}`)).toContain('reply');
  });

  it('tells the author when a reply is rejected', () => {
    const before = facts({ stateKey: 'to-accept', proposal: PROPOSAL });
    const plan = planned(
      planAction(workflow, before, as('role:expert'), input('reject', { text: 'Too vague' }), staff()),
    );
    expect(plan).toMatchObject({
      state: { to: 'in-progress' },
      proposal: null,
      proposalAuthorId: PROPOSAL.authorId,
    });
    expect(plan.mails.map((mail) => [mail.to, mail.subject.en])).toEqual([
      [['proposal-author'], 'Your reply in case {{case.number}} was rejected'],
    ]);
  });

  it('shows the client no sign of the approval', () => {
    const [working, waiting] = ['in-progress', 'to-accept'].map((key) =>
      workflow.states.find((state) => state.key === key),
    );
    expect(waiting?.customerName).toEqual(working?.name);
    expect(waiting?.customerHint).toEqual(working?.customerHint);
  });

  it('returns the case to work when the client writes before the approval', () => {
    const before = facts({ stateKey: 'to-accept', proposal: PROPOSAL });
    const message = {
      html: '<p>One more thing</p>',
      text: 'One more thing',
      fileIds: [],
      fromAutomaticMail: false,
    };
    const plan = planCustomerMessage(workflow, before, 'contact-1', message, staff());
    expect(plan).toMatchObject({ state: { to: 'in-progress' }, proposal: null });
  });
});

describe('repair with payment', () => {
  const { workflow } = load('repair-with-payment');
  const accountant = as('role:trainee', 'group:accountants');

  it('shows an accountant cases that wait for payment and no others', () => {
    expect(visibleStateKeys(workflow, ['role:trainee', 'group:accountants'])).toEqual([
      'waiting-for-payment',
    ]);
    expect(visibleStateKeys(workflow, ['role:trainee'])).toEqual([]);
  });

  it('lets an accountant note a payment there and nothing else anywhere', () => {
    const offered = workflow.states.flatMap(({ key }) => buttons(workflow, key, 'group:accountants'));
    expect(offered).toEqual(['payment-received']);
  });

  it('gives a paid case back to its technician, out of the accountant’s sight', () => {
    const before = facts({
      stateKey: 'waiting-for-payment',
      groupId: 'group-accountants',
      previousOwnerId: 'agent-expert',
    });
    const paid = input('payment-received', { fields: { amount: 120.5, 'paid-on': '2026-03-01' } });
    const plan = planned(planAction(workflow, before, accountant, paid, staff()));
    expect(plan).toMatchObject({
      state: { to: 'under-repair' },
      owner: { agentId: 'agent-expert', groupId: null },
    });
    const again = planAction(workflow, { ...before, stateKey: 'under-repair' }, accountant, paid, staff());
    expect(isRefusal(again) && again.code).toBe('NOT_ALLOWED');
  });

  it.each(['expert', 'specialist'])(
    'lets a technician with the role %s lead the repair but take no payment',
    (role) => {
      expect(visibleStateKeys(workflow, [`role:${role}`])).toHaveLength(workflow.states.length);
      expect(buttons(workflow, 'diagnosis', `role:${role}`)).toContain('quote');
      expect(buttons(workflow, 'waiting-for-payment', `role:${role}`)).not.toContain('payment-received');
    },
  );

  it('mails the price to the customer, but the report on the repair as a link only', () => {
    const bodies = (key: string) =>
      Object.values(workflow.actions.find((action) => action.key === key)?.mails[0]?.body ?? {});
    for (const body of bodies('quote')) expect(body).toMatch(/{{textHtml}}[\s\S]*{{fields.amount}}/);
    for (const body of bodies('repaired')) {
      expect(body).not.toMatch(/{{text/);
      expect(body).toContain('{{case.portalUrl}}');
    }
    expect(bodies('repaired')).toHaveLength(4);
  });
});

describe('a repaired and collected device', () => {
  const { workflow } = load('repair-with-payment');
  const message = { html: '<p>Thank you!</p>', text: 'Thank you!', fileIds: [], fromAutomaticMail: false };
  const collected = facts({
    stateKey: 'collected',
    ownerId: 'agent-expert',
    closedAt: '2026-11-01T10:00:00.000Z',
  });

  it('stays collected when its owner says thank you, and the technician is told', () => {
    const now = '2026-11-02T10:00:00.000Z';
    const plan = planCustomerMessage(workflow, collected, 'contact-1', { ...message, now }, staff());
    expect(plan.state).toMatchObject({ from: 'collected', to: 'collected' });
    expect(plan.entries.map(({ kind }) => kind)).toEqual(['message']);
    expect(plan.mails.flatMap(({ to }) => to)).toContain('assignee');
  });

  it('comes back by the portal’s button', () => {
    const back = planAction(
      workflow,
      collected,
      { kind: 'contact', contactId: 'contact-1' },
      input('customer-complains', { text: 'It is broken again' }),
      staff(),
    );
    expect(planned(back).state.to).toBe('received');
  });

  it('is a new matter half a year later', () => {
    const at = (now: string) => opensFollowUp(workflow, collected, { fromAutomaticMail: false, now });
    expect(at('2027-04-29T10:00:00.000Z')).toBe(false);
    expect(at('2027-05-01T10:00:00.000Z')).toBe(true);
  });
});

describe('sales leads', () => {
  const { workflow } = load('ready-made/sales-leads');
  const seller = as('group:sales');
  const now = '2026-11-21T10:00:00.000Z';
  const term = '2026-11-21T15:00:00.000Z';
  const people = staff([], { groups: { sales: { groupId: 'group-sales', members: [member('a')] } } });

  it('lead from the first word to a confirmed success', () => {
    const way = [
      ['qualify', {}],
      ['call-back-later', { term }],
      ['called', { text: 'They want an offer.' }],
      ['anyone-calls-back', { term }],
      ['called', { text: 'Details are clear.' }],
      ['send-offer', { text: 'Here it is.', fields: { amount: 1200 } }],
      ['order', {}],
      ['confirm-success', {}],
      ['cancel-success', { text: 'Returned.' }],
    ] as const;
    const kinds = way.reduce<{ stateKey: string; passed: string[] }>(
      ({ stateKey, passed }, [key, more]) => {
        const performer = key === 'confirm-success' ? as('role:manager') : seller;
        const plan = planned(
          planAction(workflow, facts({ stateKey }), performer, input(key, { now, ...more }), people),
        );
        return { stateKey: plan.state.to, passed: [...passed, plan.state.kind] };
      },
      { stateKey: 'new', passed: [] },
    );
    expect(kinds.passed).toEqual([
      'in-progress',
      'private-callback',
      'in-progress',
      'public-callback',
      'in-progress',
      'waiting',
      'success-to-confirm',
      'closed-success',
      'success-cancelled',
    ]);
  });

  it('let nobody confirm a success who only sells', () => {
    expect(buttons(workflow, 'to-confirm', 'group:sales')).not.toContain('confirm-success');
    expect(buttons(workflow, 'to-confirm', 'role:manager')).toContain('confirm-success');
  });

  it('have somebody call when an offer gets no answer', () => {
    const noAnswer = planAction(
      workflow,
      facts({ stateKey: 'offer-sent', ownerId: 'agent-me' }),
      { kind: 'system' },
      input('no-decision', { now }),
      people,
    );
    expect(planned(noAnswer)).toMatchObject({
      state: { to: 'callback-open' },
      callback: { at: '2026-11-22T10:00:00.000Z' },
    });
    const before = facts({ stateKey: 'callback-open', ownerId: 'agent-me', callbackAt: now });
    expect(planCallbackDue(workflow, before, now)?.owner).toEqual({ agentId: null, groupId: null });
  });

  it('end without a sale when they lead to nothing', () => {
    const end = input('disqualify', { fields: { reason: 'no-budget' } });
    expect(planned(planAction(workflow, facts({ stateKey: 'new' }), seller, end, people)).state.to).toBe(
      'unqualified',
    );
  });
});

/** Every text for people in the file with the way to it. */
function textsOf(value: unknown, path = ''): [path: string, text: object][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}
