import {
  CUSTOMER,
  EXPERT,
  PROPOSAL,
  TRAINEE,
  action,
  facts,
  input,
  kinds,
  planned,
  refused,
  staff,
  workflow,
} from '../testing/sample.js';
import { planAction } from './plan-action.js';
import type { ActionInput, CaseFacts, Performer } from './plan.js';

const flow = workflow([
  action('propose', { writes: 'proposal', to: 'to-accept', perform: ['role:expert', 'role:trainee'] }),
  action('accept', {
    writes: 'accept',
    from: ['to-accept', 'payment'],
    to: 'closed',
    perform: ['role:expert', 'role:trainee'],
  }),
  action('reject', { writes: 'reject', from: ['to-accept'], to: 'work' }),
  action('note', { writes: 'note' }),
  action('move', { from: ['to-accept'], to: 'payment' }),
  action('take-over', { from: ['to-accept'], to: 'work', assign: { to: 'performer' } }),
  action('bin', { deletes: true }),
  action('withdraw', { trigger: { by: 'customer' }, writes: 'message', textOptional: true, perform: [] }),
]);

const waiting = facts({ stateKey: 'to-accept', proposal: PROPOSAL });
const perform = (
  key: string,
  given: Partial<ActionInput> = {},
  before: CaseFacts = waiting,
  performer: Performer = EXPERT,
) => planAction(flow, before, performer, input(key, given), staff());

describe('a reply by a trainee', () => {
  it('waits for approval and is not sent', () => {
    const plan = planned(
      perform('propose', { html: '<p>Hi</p>', cc: ['a@firm.example'], fileIds: ['f1'] }, facts(), TRAINEE),
    );
    expect(plan.proposal).toBe('this');
    expect(plan.entries).toEqual([
      { kind: 'proposal', html: '<p>Hi</p>', text: 'Hi', fileIds: ['f1'], cc: ['a@firm.example'] },
      { kind: 'change', changes: [{ what: 'state', from: 'new', to: 'to-accept' }], fields: {} },
    ]);
  });

  it('replaces one that waits already', () => {
    const plan = planned(perform('propose', { html: '<p>Better</p>' }, waiting, TRAINEE));
    expect(plan.proposal).toBe('this');
    expect(plan.proposalAuthorId).toBe('agent-trainee');
    expect(plan.entries).toEqual([
      { kind: 'decision', proposalEntryId: 'entry-1', verdict: 'voided' },
      expect.objectContaining({ kind: 'proposal', html: '<p>Better</p>' }),
    ]);
  });
});

describe('accepting a proposal', () => {
  const decision = (verdict: string) => ({ kind: 'decision', proposalEntryId: 'entry-1', verdict });
  const sent = (html: string, text: string, fileIds = PROPOSAL.fileIds, cc = PROPOSAL.cc) => ({
    kind: 'message',
    direction: 'out',
    html,
    text,
    fileIds,
    cc,
  });
  const change = {
    kind: 'change',
    changes: [{ what: 'state', from: 'to-accept', to: 'closed' }],
    fields: {},
  };

  it.each<[string, Partial<ActionInput>, string, object]>([
    ['sends it as it is', {}, 'accepted', sent(PROPOSAL.html, 'The fee is 10.')],
    [
      'sends it as it is when the same text comes back',
      { html: ` ${PROPOSAL.html}` },
      'accepted',
      sent(PROPOSAL.html, 'The fee is 10.'),
    ],
    [
      'sends it as it is from an empty editor',
      { html: '<p></p>' },
      'accepted',
      sent(PROPOSAL.html, 'The fee is 10.'),
    ],
    [
      'sends the edited text with exactly its own files and copies',
      { html: '<p>20</p>', fileIds: ['f2'] },
      'accepted-edited',
      sent('<p>20</p>', '20', ['f2'], []),
    ],
    [
      'counts other copies as an edit',
      { cc: ['new@firm.example'] },
      'accepted-edited',
      sent(PROPOSAL.html, 'The fee is 10.', PROPOSAL.fileIds, ['new@firm.example']),
    ],
    [
      'counts other files as an edit',
      { fileIds: ['f2'] },
      'accepted-edited',
      sent(PROPOSAL.html, 'The fee is 10.', ['f2']),
    ],
  ])('%s', (_, given, verdict, message) => {
    const plan = planned(perform('accept', given));
    expect(plan.entries).toEqual([decision(verdict), message, change]);
    expect(plan.proposal).toBeNull();
    expect(plan.proposalAuthorId).toBe('agent-trainee');
  });

  const hidden = { ...waiting, proposal: { ...PROPOSAL, bcc: ['audit@firm.example'] } };
  it.each<[string, Partial<ActionInput>, string, string[] | undefined]>([
    ['stay the proposal’s where nothing is said of them', {}, 'accepted', ['audit@firm.example']],
    ['the same ones are no edit', { bcc: ['audit@firm.example'] }, 'accepted', ['audit@firm.example']],
    ['others are an edit', { bcc: ['law@firm.example'] }, 'accepted-edited', ['law@firm.example']],
    ['none is an edit too, with the words as they were', { bcc: [] }, 'accepted-edited', undefined],
    [
      'other words take along only those given with them',
      { html: '<p>20</p>' },
      'accepted-edited',
      undefined,
    ],
  ])('blind copies: %s', (_, given, verdict, bcc) => {
    const [decided, message] = planned(perform('accept', given, hidden)).entries;
    expect(decided).toEqual(decision(verdict));
    expect(message).toMatchObject({ kind: 'message', cc: given.html ? [] : PROPOSAL.cc });
    expect((message as { bcc?: string[] }).bcc).toEqual(bcc);
  });

  it('uses the plain text it was written with, when that is known', () => {
    const before = facts({ stateKey: 'to-accept', proposal: { ...PROPOSAL, text: 'Plain' } });
    expect(planned(perform('accept', {}, before)).entries[1]).toEqual(
      expect.objectContaining({ text: 'Plain' }),
    );
  });

  it('is refused to its author, edited or not', () => {
    expect(refused(perform('accept', {}, waiting, TRAINEE)).code).toBe('OWN_PROPOSAL');
    expect(refused(perform('accept', { html: '<p>Mine again</p>' }, waiting, TRAINEE)).code).toBe(
      'OWN_PROPOSAL',
    );
  });

  it.each(['accept', 'reject'])('or rejecting is refused when none waits: %s', (key) => {
    expect(refused(perform(key, { html: '<p>x</p>' }, facts({ stateKey: 'to-accept' }))).code).toBe(
      'NO_PROPOSAL',
    );
  });
});

describe('rejecting a proposal', () => {
  it('returns it to its author with the reason and sends nothing', () => {
    const plan = planned(perform('reject', { html: '<p>Too short</p>' }));
    expect(plan.entries).toEqual([
      {
        kind: 'decision',
        proposalEntryId: 'entry-1',
        verdict: 'rejected',
        html: '<p>Too short</p>',
        text: 'Too short',
      },
      { kind: 'change', changes: [{ what: 'state', from: 'to-accept', to: 'work' }], fields: {} },
    ]);
    expect(plan.proposal).toBeNull();
    expect(plan.proposalAuthorId).toBe('agent-trainee');
  });

  it.each<[string, Partial<ActionInput>, string, string]>([
    ['without a reason', {}, 'text', 'required'],
    ['with files it has no place for', { html: 'x', fileIds: ['f1'] }, 'fileIds', 'unknown'],
    ['with copies', { html: 'x', cc: ['a@firm.example'] }, 'cc', 'unknown'],
  ])('is refused %s', (_, given, path, problem) => {
    expect(refused(perform('reject', given)).problems).toEqual([{ path, problem }]);
  });
});

describe('a waiting proposal', () => {
  it.each<[string, string, Partial<ActionInput>, Performer]>([
    ['the case goes where nobody can accept it', 'take-over', {}, EXPERT],
    ['the case is deleted', 'bin', {}, EXPERT],
    ['the customer says something', 'withdraw', { html: '<p>Wait</p>' }, CUSTOMER],
  ])('falls when %s', (_, key, given, performer) => {
    const plan = planned(perform(key, given, waiting, performer));
    expect(plan.entries).toContainEqual({ kind: 'decision', proposalEntryId: 'entry-1', verdict: 'voided' });
    expect(plan.proposal).toBeNull();
    expect(plan.proposalAuthorId).toBe('agent-trainee');
  });

  it.each<[string, string, Partial<ActionInput>, Performer]>([
    ['a colleague adds a note', 'note', { html: '<p>Hm</p>' }, EXPERT],
    ['the case goes where it can be accepted as well', 'move', {}, EXPERT],
    ['the customer presses a button without a word', 'withdraw', {}, CUSTOMER],
  ])('keeps waiting when %s', (_, key, given, performer) => {
    const plan = planned(perform(key, given, waiting, performer));
    expect(plan.proposal).toBeUndefined();
    expect(kinds(plan)).not.toContain('decision');
  });

  it('keeps waiting through a note in a state that offers no approval', () => {
    const before = facts({ stateKey: 'work', proposal: PROPOSAL });
    expect(planned(perform('note', { html: '<p>Hm</p>' }, before)).proposal).toBeUndefined();
  });
});
