import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planCustomerMessage } from '../plan/customer-message.js';
import { offeredActions } from '../plan/offered-actions.js';
import { planAction } from '../plan/plan-action.js';
import { isRefusal, type Performer } from '../plan/plan.js';
import { PROPOSAL, facts, input, member, planned, staff } from '../testing/sample.js';
import { readWorkflowFile } from './read-workflow-file.js';
import type { Workflow } from '../model/workflow.js';

const FOLDER = join(import.meta.dirname, '../../../../workflows/ready-made');

function load(name: string): { workflow: Workflow } {
  const result = readWorkflowFile(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8'), `${name}.yaml`);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.file;
}

const as = (...principals: string[]): Performer => ({ kind: 'agent', agentId: 'agent-me', principals });
const buttons = (workflow: Workflow, stateKey: string, ...principals: string[]) =>
  offeredActions(workflow, facts({ stateKey }), as(...principals)).map(({ action }) => action.key);

describe('the wishes box', () => {
  const { workflow } = load('wishes-box');
  const people = staff([], { groups: { product: { groupId: 'group-product', members: [member('a')] } } });
  const go = (stateKey: string, key: string, more: object = {}) =>
    planned(planAction(workflow, facts({ stateKey }), as('group:product'), input(key, more), people));

  it('leads a wish to where it came true, and tells whoever wished', () => {
    expect(go('new', 'consider').state.to).toBe('considered');
    const planning = go('considered', 'plan', { fields: { quarter: '2027 Q1' } });
    expect(planning).toMatchObject({ state: { to: 'planned' }, owner: { agentId: 'a' } });
    expect(planning.mails.map(({ to }) => to)).toEqual([['assignee']]);
    const fulfilled = go('planned', 'came-true', { text: 'Here it is.' });
    expect(fulfilled.state).toMatchObject({ to: 'fulfilled', kind: 'closed-success' });
    expect(fulfilled.mails.map(({ to }) => to)).toEqual([['customer']]);
  });

  it('puts a wish aside with its reason alone', () => {
    const missing = planAction(workflow, facts(), as('group:product'), input('put-aside'), people);
    expect(isRefusal(missing)).toBe(true);
    expect(go('new', 'put-aside', { fields: { reason: 'too-rare' } }).state.to).toBe('closed');
  });

  it('stays as it is when somebody says thank you', () => {
    const message = { html: '<p>Thanks!</p>', text: 'Thanks!', fileIds: [], fromAutomaticMail: false };
    const now = '2026-11-21T10:00:00.000Z';
    const fulfilled = facts({ stateKey: 'fulfilled', closedAt: '2026-11-20T10:00:00.000Z' });
    const plan = planCustomerMessage(workflow, fulfilled, 'contact-1', { ...message, now }, people);
    expect(plan.state.to).toBe('fulfilled');
  });
});

describe('recruitment', () => {
  const { workflow } = load('recruitment');
  const recruiter = as('group:recruiters');
  const now = '2026-11-21T10:00:00.000Z';
  const go = (stateKey: string, who: Performer, key: string, more: object = {}) =>
    planned(planAction(workflow, facts({ stateKey }), who, input(key, { now, ...more }), staff()));

  it('leads from an application to somebody hired, pay being the manager’s to promise', () => {
    expect(go('new', recruiter, 'read').state.to).toBe('screening');
    const invited = go('screening', recruiter, 'invite', { text: 'Come.', fields: { day: '2026-12-01' } });
    expect(invited.state.to).toBe('interview');
    expect(buttons(workflow, 'interview', 'group:recruiters')).not.toContain('make-offer');
    const offered = go('interview', as('role:manager'), 'make-offer', {
      text: 'Here.',
      fields: { salary: 9000 },
    });
    expect(offered.state.to).toBe('offer');
    expect(go('offer', recruiter, 'hire').state.kind).toBe('closed-success');
  });

  it('lets a refusal by a recruiter wait, and sends that of a manager', () => {
    const waiting = go('screening', recruiter, 'refuse', { text: 'Thank you.' });
    expect(waiting.state.to).toBe('refusal-to-accept');
    expect(waiting.mails).toEqual([]);
    const sent = go('screening', as('role:manager'), 'refuse', { text: 'Thank you.' });
    expect(sent.state.to).toBe('refused');
    expect(sent.mails.map(({ to }) => to)).toEqual([['customer']]);
  });

  it('shows a candidate no sign of a refusal that waits', () => {
    const [reading, waiting] = ['screening', 'refusal-to-accept'].map((key) =>
      workflow.states.find((state) => state.key === key),
    );
    expect(waiting?.customerName).toEqual(reading?.name);
    expect(waiting?.customerHint).toEqual(reading?.customerHint);
  });

  it('reads what a candidate adds before a refusal leaves', () => {
    const before = facts({ stateKey: 'refusal-to-accept', proposal: PROPOSAL });
    const message = { html: '<p>More</p>', text: 'More', fileIds: [], fromAutomaticMail: false, now };
    const plan = planCustomerMessage(workflow, before, 'contact-1', message, staff());
    expect(plan).toMatchObject({ state: { to: 'screening' }, proposal: null });
  });
});
