import { PROPOSAL, facts, planned, refused, staff, workflow } from '../testing/sample.js';
import { planAssign, planContact, planNote, planPriority, planSource, planSubject } from './built-in.js';
import type { CaseFacts, PlanResult } from './plan.js';

const flow = workflow([]);
const ANNA = '0191f0c0-1111-7abc-8def-0123456789ab';
const JAN = '0191f0c0-2222-7abc-8def-0123456789ab';

const assign = (
  assignee: { agentId: string } | { groupId: string } | null,
  before: Partial<CaseFacts> = {},
) => planAssign(flow, facts(before), { assignee }, staff());
const priority = (to: string) => planPriority(flow, facts(), { from: 'none', to });
const subject = (to: string) => planSubject(flow, facts(), { from: 'Old', to });
const source = (to: string) => planSource(flow, facts(), { from: 'agent', to });
const contact = (to: string, before: Partial<CaseFacts> = {}) =>
  planContact(flow, facts(before), { from: ANNA, to });
const note = (html: string, fileIds: string[] = []) => planNote(flow, facts(), { html, fileIds });

const changed = (what: string, from: string | null, to: string | null) => ({
  kind: 'change',
  changes: [{ what, from, to }],
  fields: {},
});

describe('what every stream offers', () => {
  it.each<[string, PlanResult, object]>([
    [
      'assigns to an agent',
      assign({ agentId: 'agent-expert' }),
      {
        actionKey: 'assign',
        owner: { agentId: 'agent-expert', groupId: null },
        entries: [changed('owner', null, 'agent-expert')],
      },
    ],
    [
      'assigns to a group in place of the owner',
      assign({ groupId: 'group-team' }, { ownerId: 'agent-old' }),
      {
        owner: { agentId: null, groupId: 'group-team' },
        entries: [
          {
            kind: 'change',
            changes: [
              { what: 'owner', from: 'agent-old', to: null },
              { what: 'group', from: null, to: 'group-team' },
            ],
            fields: {},
          },
        ],
      },
    ],
    [
      'assigns to nobody',
      assign(null, { groupId: 'group-team' }),
      { owner: { agentId: null, groupId: null }, entries: [changed('group', 'group-team', null)] },
    ],
    [
      'puts the source right',
      source('call'),
      { actionKey: 'source', set: { source: 'call' }, entries: [changed('source', 'agent', 'call')] },
    ],
    [
      'sets a priority',
      priority('urgent'),
      {
        actionKey: 'priority',
        set: { priority: 'urgent' },
        entries: [changed('priority', 'none', 'urgent')],
      },
    ],
    [
      'sets a subject without outer spaces',
      subject(' New '),
      { actionKey: 'subject', set: { subject: 'New' }, entries: [changed('subject', 'Old', 'New')] },
    ],
    ['sets a subject of 300 characters', subject('a'.repeat(300)), { set: { subject: 'a'.repeat(300) } }],
    [
      'sets a contact',
      contact(JAN),
      { actionKey: 'contact', set: { contactId: JAN }, entries: [changed('contact', ANNA, JAN)] },
    ],
    [
      'adds a note',
      note('<p>Psst</p>', ['f1']),
      { actionKey: 'note', entries: [{ kind: 'note', html: '<p>Psst</p>', text: 'Psst', fileIds: ['f1'] }] },
    ],
  ])('%s', (_, result, expected) => {
    expect(planned(result)).toMatchObject({
      state: { from: 'new', to: 'new', kind: 'unused' },
      mails: [],
      deletes: false,
      ...expected,
    });
  });

  it.each<[string, PlanResult]>([
    ['the same owner', assign({ agentId: 'agent-expert' }, { ownerId: 'agent-expert' })],
    ['the same priority', priority('none')],
    ['the same subject', subject('Old')],
    ['the same contact', contact(ANNA, { proposal: PROPOSAL })],
  ])('writes nothing down for %s', (_, result) => {
    const plan = planned(result);
    expect(plan.entries).toEqual([]);
    expect(plan.set).toBeUndefined();
    expect(plan.owner).toBeUndefined();
    expect(plan.proposal).toBeUndefined();
  });

  it.each<[string, PlanResult, string, string]>([
    ['a source that is none', source('pigeon'), 'source', 'not-an-option'],
    ['an agent one may not assign', assign({ agentId: 'agent-stranger' }), 'assignee', 'not-a-user'],
    ['a group one may not assign', assign({ groupId: 'group-other' }), 'assignee', 'not-a-user'],
    ['a priority there is not', priority('asap'), 'priority', 'not-an-option'],
    ['an empty subject', subject('   '), 'subject', 'required'],
    ['a long subject', subject('a'.repeat(301)), 'subject', 'too-long'],
    ['a subject of two lines', subject('Hi\r\nBcc: x@y.example'), 'subject', 'wrong-type'],
    ['a contact that is none', contact('Anna'), 'contactId', 'not-a-contact'],
    ['an empty note', note('<p></p>'), 'text', 'required'],
    ['a long note', note('a'.repeat(500_001)), 'text', 'too-long'],
    [
      'too many files',
      note(
        'x',
        Array.from({ length: 21 }, (_, index) => `f${index}`),
      ),
      'fileIds',
      'too-many',
    ],
  ])('refuses %s', (_, result, path, problem) => {
    expect(refused(result)).toEqual({ refused: true, code: 'INVALID_INPUT', problems: [{ path, problem }] });
  });

  it.each<[string, PlanResult]>([
    ['assign', planAssign(flow, facts(), { version: 6, assignee: null }, staff())],
    ['priority', planPriority(flow, facts(), { version: 6, from: 'none', to: 'high' })],
    ['subject', planSubject(flow, facts(), { version: 6, from: 'a', to: 'b' })],
    ['source', planSource(flow, facts(), { version: 6, from: 'agent', to: 'call' })],
    ['contact', planContact(flow, facts(), { version: 6, from: ANNA, to: JAN })],
  ])('does not overwrite what somebody else changed: %s', (_, result) => {
    expect(refused(result).code).toBe('STALE_VERSION');
  });

  it('ends a proposal written to another contact', () => {
    const plan = planned(contact(JAN, { stateKey: 'to-accept', proposal: PROPOSAL }));
    expect(plan.proposal).toBeNull();
    expect(plan.entries[0]).toEqual({ kind: 'decision', proposalEntryId: 'entry-1', verdict: 'voided' });
  });
});
