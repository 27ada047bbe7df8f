import type { Approval } from '../model/workflow.js';
import { SOUND, problems, read } from '../testing/sample-file.js';
import { findWeaknesses } from '../file/find-weaknesses.js';
import {
  EXPERT,
  PROPOSAL,
  TRAINEE,
  action,
  facts,
  input,
  planned,
  refused,
  staff,
  workflow,
} from '../testing/sample.js';
import { needsApproval } from './approval.js';
import { planAction } from './plan-action.js';

const rule = (more: Partial<Approval> = {}): Approval => ({
  of: 'everybody',
  except: [],
  mails: [],
  ...more,
});

describe('whose messages need approval', () => {
  it.each<[string, Partial<Approval>, boolean, boolean]>([
    ['everybody', {}, true, true],
    ['everybody but the experts', { except: ['role:expert'] }, true, false],
    ['a role', { of: ['role:trainee'] }, true, false],
    ['one agent', { of: ['agent:expert@demo.test'] }, false, true],
    ['a group nobody here is in', { of: ['group:new-hires'] }, false, false],
  ])('is %s', (_, more, trainee, expert) => {
    const reply = action('reply', { writes: 'message', approval: rule(more) });
    expect([needsApproval(reply, {}, TRAINEE), needsApproval(reply, {}, EXPERT)]).toEqual([trainee, expert]);
  });

  it.each<[string, NonNullable<Approval['until']>['counting'], object | undefined, boolean]>([
    ['none was counted yet', 'accepted', undefined, true],
    ['two of three were accepted', 'accepted', { accepted: 2, unedited: 2 }, true],
    ['three were accepted, changed or not', 'accepted', { accepted: 3, unedited: 0 }, false],
    ['three were accepted, one of them unchanged', 'unedited', { accepted: 3, unedited: 1 }, true],
    ['three went out unchanged', 'unedited', { accepted: 5, unedited: 3 }, false],
  ])('until three replies: %s', (_, counting, acceptedReplies, needed) => {
    const reply = action('reply', { writes: 'message', approval: rule({ until: { replies: 3, counting } }) });
    expect(needsApproval(reply, { acceptedReplies } as never, TRAINEE)).toBe(needed);
  });
});

describe('a message that needs approval', () => {
  const customer = { to: ['customer' as const], subject: { en: 's' }, body: { en: 'b' } };
  const flow = workflow([
    action('reply', {
      writes: 'message',
      to: 'closed',
      perform: ['role:expert', 'role:trainee'],
      assign: { to: 'performer' },
      mails: [customer],
      approval: rule({ of: ['role:trainee'], to: 'to-accept' }),
    }),
    action('accept', { writes: 'accept', from: ['to-accept'] }),
    action('pass', { writes: 'pass', from: ['to-accept'] }),
  ]);
  const waiting = facts({
    stateKey: 'to-accept',
    proposal: { ...PROPOSAL, actionKey: 'reply' },
    seal: { text: 't', files: 'f', recipients: 'r', conversation: 'c' },
  });
  const perform = (key: string, more = {}, before = waiting, who = EXPERT, people = staff()) =>
    planAction(flow, before, who, input(key, more), people);

  it('waits where the workflow says; the mail, the owner and the state are the acceptance’s', () => {
    const plan = planned(perform('reply', { html: '<p>Hi</p>' }, facts(), TRAINEE));
    expect(plan).toMatchObject({ proposal: 'this', mails: [], state: { to: 'to-accept' } });
    expect(plan.owner).toBeUndefined();
    expect(plan.entries[0]).toMatchObject({ kind: 'proposal', html: '<p>Hi</p>' });
  });

  it('is the next round of what was not accepted', () => {
    const before = facts({ earlierRound: { entryId: 'entry-0', round: 2 } });
    expect(planned(perform('reply', { html: '<p>Hi</p>' }, before, TRAINEE)).entries[0]).toMatchObject({
      round: 3,
      after: 'entry-0',
    });
  });

  it('goes, once accepted, where its own action leads, with the mails of that', () => {
    expect(planned(perform('accept'))).toMatchObject({ state: { to: 'closed' }, mails: [customer] });
  });

  it.each(['text', 'files', 'recipients', 'conversation'])(
    'is not accepted by whoever saw another %s, and is told which',
    (part) => {
      const seal = { ...waiting.seal, [part]: 'other' };
      const refusal = refused(perform('accept', { seal }));
      expect(refusal.code).toBe('PROPOSAL_CHANGED');
      expect(refusal.problems).toEqual([{ path: `proposal.${part}`, problem: 'changed' }]);
    },
  );

  it('is passed only to somebody who may decide', () => {
    const people = staff([], { approvers: new Set(['agent-boss']) });
    const to = (agentId: string) => ({ assignee: { agentId } });
    expect(planned(perform('pass', to('agent-boss'), waiting, EXPERT, people))).toMatchObject({
      approverId: 'agent-boss',
      mails: [{ to: ['approver'] }],
    });
    expect(refused(perform('pass', to('agent-trainee'), waiting, EXPERT, people)).problems).toEqual([
      { path: 'assignee', problem: 'not-a-user' },
    ]);
  });

  it('is edited by its author alone', () => {
    const plan = planned(perform('revise-proposal', { html: '<p>Better</p>' }, waiting, TRAINEE));
    expect(plan.entries).toMatchObject([{ verdict: 'voided' }, { kind: 'proposal', html: '<p>Better</p>' }]);
    expect(refused(perform('revise-proposal', { html: '<p>x</p>' })).code).toBe('NOT_ALLOWED');
  });
});

describe('approval in a file', () => {
  const accept =
    '  accept:\n    name: Accept\n    from: [new, closed]\n    writes: accept\n    perform: role:expert\n';
  const withApproval = (approval: string) =>
    `${SOUND.replace('    writes: message\n', `    writes: message\n    approval: ${approval}\n`)}${accept}`;

  it('says whose, until when and where', () => {
    const text = withApproval('{ of: everybody, except: role:expert, until: { unedited: 20 }, to: closed }');
    expect(read(text).workflow.actions[0]!.approval).toEqual({
      of: 'everybody',
      except: ['role:expert'],
      until: { replies: 20, counting: 'unedited' },
      to: 'closed',
      mails: [],
    });
  });

  it('is said once for a stream, and taken back for an action', () => {
    const stream = 'approval: { of: group:first-line, until: 5 }\n';
    expect(read(`${stream}${SOUND}${accept}`).workflow.actions[0]!.approval).toMatchObject({
      of: ['group:first-line'],
      until: { replies: 5, counting: 'accepted' },
    });
    const other =
      '  answer:\n    name: Answer\n    from: [new]\n    writes: message\n    perform: role:expert\n';
    const [reply, answer] = ['reply', 'answer'].map((key) =>
      read(`${stream}${withApproval('none')}${other}`).workflow.actions.find((each) => each.key === key),
    );
    expect(reply!.approval).toBeUndefined();
    expect(answer!.approval).toBeDefined();
  });

  it.each<[string, string, string, RegExp]>([
    ['of nobody in particular', '{ until: 3 }', 'actions.reply.approval', /"of" is missing/],
    ['of somebody unknown', '{ of: trainees }', 'actions.reply.approval.of', /is not role:…/],
    [
      'until nothing',
      '{ of: everybody, until: 0 }',
      'actions.reply.approval.until',
      /whole number of replies/,
    ],
    [
      'in a state there is not',
      '{ of: everybody, to: desk }',
      'actions.reply.approval.to',
      /no state "desk"/,
    ],
    ['with an unknown key', '{ of: everybody, untill: 3 }', 'actions.reply.approval.untill', /Unknown key/],
  ])('%s is a mistake', (_, approval, path, message) => {
    const found = problems(withApproval(approval));
    expect(found.map((problem) => problem.path)).toContain(path);
    expect(found.map((problem) => problem.message).join()).toMatch(message);
  });

  it('that nobody could give is a mistake, or a weakness where it waits', () => {
    const text = SOUND.replace(
      '    writes: message\n',
      '    writes: message\n    approval: { of: everybody }\n',
    );
    expect(problems(text)[0]).toMatchObject({ message: expect.stringMatching(/Nobody could ever approve/) });
    const flow = workflow([
      action('reply', { writes: 'message', approval: rule({ to: 'work' }) }),
      action('accept', { writes: 'accept', from: ['to-accept'] }),
    ]);
    expect(findWeaknesses(flow)).toContainEqual({ code: 'proposal-nobody-accepts', key: 'reply' });
  });
});
