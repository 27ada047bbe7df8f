import type { Action, State } from '../model/workflow.js';
import { action, state, workflow } from '../testing/sample.js';
import { findWeaknesses } from './find-weaknesses.js';

const START = state('start', { initial: true });
const END = state('end', { kind: 'closed' });
const FINISH = action('finish', { from: ['start'], to: 'end' });

describe('a weakness of a workflow', () => {
  it.each<[string, State[], Action[], string[]]>([
    ['none in a line from start to end', [START, END], [FINISH], []],
    [
      'a state no action leads to',
      [START, END, state('island')],
      [FINISH, action('leave', { from: ['island'], to: 'end' })],
      ['unreachable-state island'],
    ],
    [
      'states reached from each other only',
      [START, END, state('a'), state('b')],
      [FINISH, action('ab', { from: ['a'], to: 'b' }), action('ba', { from: ['b'], to: 'a' })],
      ['unreachable-state a', 'unreachable-state b'],
    ],
    [
      'none when a timer or a customer leads on',
      [START, state('wait'), END],
      [
        action('go', { from: ['start'], to: 'wait', trigger: { by: 'customer' }, perform: [] }),
        action('late', { from: ['wait'], to: 'end', trigger: { by: 'timer', afterMinutes: 5 }, perform: [] }),
      ],
      [],
    ],
    [
      'an open state without any action',
      [START, state('stuck'), END],
      [FINISH, action('stick', { from: ['start'], to: 'stuck' })],
      ['dead-end stuck'],
    ],
    [
      'an open state with actions that all stay',
      [START, state('stuck'), END],
      [
        FINISH,
        action('stick', { from: ['start'], to: 'stuck' }),
        action('note'),
        action('again', { from: ['stuck'], to: 'stuck' }),
      ],
      ['dead-end stuck'],
    ],
    ['none for a closed state, which is an end', [START, END], [FINISH, action('note')], []],
    [
      'an open state that only people see who cannot act there',
      [START, state('stuck', { see: ['role:trainee'] }), END],
      [
        action('stick', { from: ['start'], to: 'stuck' }),
        action('out', { from: ['start', 'stuck'], to: 'end' }),
      ],
      ['stuck-state stuck'],
    ],
    [
      'none where somebody of the group could be the one who acts',
      [START, state('group', { see: ['group:accountants'] }), END],
      [action('give', { from: ['start'], to: 'group' }), action('out', { from: ['group'], to: 'end' })],
      [],
    ],
    [
      'a state that only an action leads to whose holders do not see where it is offered',
      [state('start', { initial: true, see: ['role:trainee'] }), END],
      [action('out', { from: ['start'], to: 'end', perform: ['role:expert'] })],
      ['stuck-state start', 'unreachable-state end', 'action-nobody-holds out'],
    ],
    [
      'none of a state in which replies wait and which acceptance leads on from',
      [START, state('wait'), END],
      [
        action('reply', {
          from: ['start'],
          to: 'end',
          writes: 'message',
          approval: { of: 'everybody', except: [], mails: [], to: 'wait' },
        }),
        action('accept', { from: ['wait'], writes: 'accept' }),
      ],
      [],
    ],
    ['a state nobody sees', [START, { ...END, see: [] }], [FINISH], ['state-nobody-sees end']],
    [
      'an action nobody holds',
      [START, END],
      [FINISH, action('lost', { perform: [] })],
      ['action-nobody-holds lost'],
    ],
    [
      'none for a customer, who needs no right',
      [START, END],
      [FINISH, action('wrote', { trigger: { by: 'customer-message' }, perform: [] })],
      [],
    ],
    [
      'a proposal where nobody can accept it',
      [START, END],
      [FINISH, action('propose', { writes: 'proposal', from: ['start'] })],
      ['proposal-nobody-accepts propose'],
    ],
    [
      'none where it can be accepted',
      [START, END],
      [
        action('propose', { writes: 'proposal', from: ['start'] }),
        action('accept', { writes: 'accept', from: ['start'], to: 'end' }),
      ],
      [],
    ],
  ])('is %s', (_, states, actions, found) => {
    expect(findWeaknesses(workflow(actions, states)).map(({ code, key }) => `${code} ${key}`)).toEqual(found);
  });
});
