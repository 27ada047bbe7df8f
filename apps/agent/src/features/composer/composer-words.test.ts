import type { OpenCase } from '../../data/open-case.js';
import type { T } from '../../messages/index.js';
import { arrange, closing, layOut, readersOf, sendWords } from './composer-words.js';
import type { Action } from './writing.js';

const t: T = (key, values) => `${key}${values ? ` ${Object.values(values).join(' ')}` : ''}`;
const openCase = {
  contact: { name: 'Anna Nowak' },
  state: { id: 'open' },
  participants: [{ name: 'Anna Nowak', email: 'Anna@example.test', main: true, verified: true }],
  proposal: { author: { name: 'Trainee Tom' } },
} as unknown as OpenCase;
const action = (more: Partial<Action>): Action =>
  ({
    key: 'reply',
    name: 'Reply',
    writes: 'MESSAGE',
    recipients: ['anna@example.test'],
    leadsTo: null,
    main: false,
    deletes: false,
    available: true,
    ...more,
  }) as Action;

describe('the words of the button', () => {
  it('name who reads and what the case becomes', () => {
    expect(
      sendWords(t, action({ leadsTo: { id: 'waiting', name: 'Waiting' } as Action['leadsTo'] }), openCase),
    ).toBe('composer.sendTo Anna Nowak · → Waiting');
  });
  it('say nothing of a state that stays', () =>
    expect(
      sendWords(t, action({ leadsTo: { id: 'open', name: 'Open' } as Action['leadsTo'] }), openCase),
    ).toBe('composer.sendTo Anna Nowak'));
  it('name no customer on what only the team reads', () => {
    expect(sendWords(t, action({ writes: 'NOTE' }), openCase)).toBe('composer.addNote');
    expect(sendWords(t, action({ writes: 'REJECT' }), openCase)).toBe('composer.returnTo Trainee Tom');
  });
  it('name what the action does when it does more than add a note', () => {
    const note = { writes: 'NOTE', name: 'Ask a specialist' } as const;
    expect(sendWords(t, action({ ...note, asksTerm: true }), openCase)).toBe('Ask a specialist');
    expect(
      sendWords(
        t,
        action({ ...note, leadsTo: { id: 'asked', name: 'Asked' } as Action['leadsTo'] }),
        openCase,
      ),
    ).toBe('Ask a specialist · → Asked');
  });
  it('are the action’s own when it writes nothing', () =>
    expect(sendWords(t, action({ writes: 'NOTHING', name: 'Close' }), openCase)).toBe('Close'));
});

describe('who reads it', () => {
  it('is called by name where one is known, whatever the letter case of the address', () => {
    expect(readersOf(openCase, action({}), ['stranger@example.test'])).toEqual([
      'Anna Nowak',
      'stranger@example.test',
    ]);
  });
});

describe('the bar of actions', () => {
  const actions = [
    action({ key: 'note', main: false }),
    action({ key: 'reply', main: true }),
    action({ key: 'locked', available: false }),
    action({ key: 'delete', deletes: true }),
    action({ key: 'close' }),
    action({ key: 'forward' }),
  ];

  it('fills the main one, outlines a few in order and keeps the rest', () => {
    const { main, beside, rest } = arrange(actions, 2);
    expect(main?.key).toBe('reply');
    expect(beside.map(({ key }) => key)).toEqual(['note', 'close']);
    expect(rest.map(({ key }) => key)).toEqual(['forward', 'locked', 'delete']);
  });

  it('fills the first one that can be performed when the main one cannot', () => {
    expect(
      arrange([action({ key: 'reply', main: true, available: false }), action({ key: 'note' })], 3).main?.key,
    ).toBe('note');
  });

  it('outlines as many as there is room for', () => {
    const keys = (width: number) => layOut(actions, width, 3).beside.map(({ key }) => key);
    expect(keys(1200)).toEqual(['note', 'close', 'forward']);
    expect(keys(330)).toEqual(['note', 'close']);
    expect(keys(100)).toEqual([]);
  });

  it('lets a shorter name pass where a longer one does not fit, but never as the first', () => {
    const long = action({ key: 'long', name: 'Zamknij bez odpowiedzi i archiwizuj' });
    const other = action({ key: 'close', name: 'Close' });
    expect(layOut([actions[1]!, actions[0]!, long, other], 420, 3).beside.map(({ key }) => key)).toEqual([
      'note',
      'close',
    ]);
    expect(layOut([actions[1]!, long, other], 300, 3).beside).toEqual([]);
  });

  it('gives up the icons of outlined buttons before their places', () => {
    const two = [actions[1]!, action({ key: 'reject' }), action({ key: 'pass' })];
    expect(layOut(two, 340, 3)).toMatchObject({ icons: true, beside: [{ key: 'reject' }, { key: 'pass' }] });
    expect(layOut(two, 300, 3)).toMatchObject({ icons: false, beside: [{ key: 'reject' }, { key: 'pass' }] });
  });

  it('keeps what has no place in the menu, in order, before what cannot be performed', () =>
    expect(layOut(actions, 100, 3).rest.map(({ key }) => key)).toEqual([
      'note',
      'close',
      'forward',
      'locked',
      'delete',
    ]));

  it('fills none when nothing can be performed', () =>
    expect(arrange([action({ available: false })], 3).main).toBeNull());
});

describe('the key that closes a case', () => {
  const shut = { id: 'closed', name: 'Closed', open: false } as Action['leadsTo'];
  it('takes the way without words before one with a form', () =>
    expect(
      closing([
        action({ key: 'reply-and-close', leadsTo: shut }),
        action({ key: 'close', writes: 'NOTHING', leadsTo: shut }),
      ])?.key,
    ).toBe('close'));
  it('never deletes, and never does what is not available', () =>
    expect(
      closing([
        action({ key: 'delete', deletes: true, leadsTo: shut }),
        action({ key: 'close', available: false, leadsTo: shut }),
        action({ key: 'reply' }),
      ]),
    ).toBeNull());
});
