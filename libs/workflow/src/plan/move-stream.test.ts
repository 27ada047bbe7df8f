import type { Field, Workflow } from '../model/workflow.js';
import { PROPOSAL, facts, field, planned, refused, state, workflow } from '../testing/sample.js';
import { planMoveStream, planUndoMoveStream, sortValues, stateChoices } from './move-stream.js';
import type { Staff } from './plan.js';

const OLD = '019a0000-0000-7000-8000-00000000000a';
const NEW = '019a0000-0000-7000-8000-00000000000b';
const staff = (...ids: string[]): Staff => ({
  groups: {},
  agents: {},
  assignable: new Set(ids),
  assignableGroups: new Set(ids),
});
const target: Workflow = {
  ...workflow(
    [],
    [
      state('arrived', { initial: true, kind: 'unused' }),
      state('bench'),
      state('later', { kind: 'private-callback' }),
      state('someday', { kind: 'public-callback' }),
      state('hidden', { see: ['role:manager'] }),
      state('done', { kind: 'closed' }),
    ],
  ),
  stream: 'target',
};
const streams = { fromId: OLD, toId: NEW, stream: workflow([]), target };
const visible = new Set(['arrived', 'bench', 'later', 'someday', 'done']);
const noForm = { from: [], to: [], values: {}, earlier: [] };
const options = (...keys: string[]): Pick<Field, 'options'> => ({
  options: keys.map((key) => ({ key, label: { en: key } })),
});

describe('values of a case that goes to another stream (WF-11)', () => {
  it.each([
    ['the same key and kind', field('a', 'text'), field('a', 'text'), 'x', 'kept'],
    ['another label', field('a', 'text', { label: { en: 'A' } }), field('a', 'text'), 'x', 'kept'],
    ['no field of the key', field('a', 'text'), field('b', 'text'), 'x', 'aside'],
    ['another kind', field('a', 'text'), field('a', 'number'), '1', 'aside'],
    [
      'an option both have',
      field('a', 'choice', options('x', 'y')),
      field('a', 'choice', options('x')),
      'x',
      'kept',
    ],
    [
      'an option of one alone',
      field('a', 'choice', options('x', 'y')),
      field('a', 'choice', options('x')),
      'y',
      'aside',
    ],
    [
      'several options, one unknown',
      field('a', 'multiple-choice', options('x', 'y')),
      field('a', 'multiple-choice', options('x')),
      ['x', 'y'],
      'aside',
    ],
    [
      'the same currency',
      field('a', 'amount', { currency: 'PLN' }),
      field('a', 'amount', { currency: 'PLN' }),
      5,
      'kept',
    ],
    [
      'another currency',
      field('a', 'amount', { currency: 'PLN' }),
      field('a', 'amount', { currency: 'EUR' }),
      5,
      'aside',
    ],
    ['a colleague who works there', field('a', 'user'), field('a', 'user'), 'eva', 'kept'],
    ['a colleague who does not', field('a', 'user'), field('a', 'user'), 'stan', 'aside'],
    ['files', field('a', 'file'), field('a', 'file'), ['f1'], 'kept'],
    ['an unticked box', field('a', 'checkbox'), field('a', 'checkbox', { required: true }), false, 'kept'],
  ])('of %s', (_which, from, to, value, becomes) => {
    const sorted = sortValues({ from: [from], to: [to], values: { a: value }, earlier: [] }, staff('eva'));
    expect(sorted.fields).toEqual(becomes === 'kept' ? { a: value } : {});
    expect(sorted.aside).toEqual(becomes === 'aside' ? [{ field: from, value }] : []);
  });

  it('stay readable though their field is gone, and empty ones are nothing', () => {
    const sorted = sortValues({ from: [], to: [], values: { gone: 'x', none: null }, earlier: [] }, staff());
    expect(sorted.aside).toMatchObject([{ field: { key: 'gone', kind: 'text' }, value: 'x' }]);
  });

  it('come back where they fit and nothing stands, the latest first', () => {
    const a = field('a', 'text');
    const earlier = [
      { id: '1', field: a, value: 'new' },
      { id: '2', field: a, value: 'old' },
      { id: '3', field: field('b', 'text'), value: 'other' },
    ];
    const sorted = sortValues({ from: [], to: [a], values: {}, earlier }, staff());
    expect(sorted.fields).toEqual({ a: 'new' });
    expect(sorted.broughtBack.map(({ id }) => id)).toEqual(['1']);
    const kept = sortValues({ from: [a], to: [a], values: { a: 'now' }, earlier }, staff());
    expect([kept.fields, kept.broughtBack]).toEqual([{ a: 'now' }, []]);
  });
});

describe('the states a case may enter in another stream', () => {
  const owner = { agentId: 'eva', groupId: null };
  const choose = (stateKey: string, more = {}) => {
    const found = stateChoices(
      { ...workflow([]), states: [...workflow([]).states, state('call', { kind: 'private-callback' })] },
      target,
      { stateKey, ...more },
      { visible, owner },
    );
    return [found.states.map(({ key }) => key), found.byDefault, found.alike];
  };

  it.each([
    ['an open case: open ones it may see', 'work', {}, [['arrived', 'bench'], 'arrived', 'bench']],
    [
      'a new case: where they begin, and nothing else is alike',
      'new',
      {},
      [['arrived', 'bench'], 'arrived', null],
    ],
    ['a closed case: closed ones too', 'closed', {}, [['arrived', 'bench', 'done'], 'arrived', 'done']],
    [
      'an agreed callback: one of the same kind',
      'call',
      { callbackAt: '2026-01-01T00:00:00.000Z' },
      [['arrived', 'bench', 'later'], 'arrived', 'later'],
    ],
    ['a callback without a term: none', 'call', {}, [['arrived', 'bench'], 'arrived', null]],
  ])('%s', (_which, from, more, expected) => {
    expect(choose(from, more)).toEqual(expected);
  });

  it('a private callback of nobody is none', () => {
    const found = stateChoices(
      { ...workflow([]), states: [state('call', { kind: 'private-callback' })] },
      target,
      { stateKey: 'call', callbackAt: '2026-01-01T00:00:00.000Z' },
      { visible, owner: { agentId: null, groupId: null } },
    );
    expect(found.states.map(({ key }) => key)).toEqual(['arrived', 'bench']);
  });
});

describe('moving a case to another stream (WF-11)', () => {
  const move = (more: Parameters<typeof facts>[0] = {}, input = {}, people = staff('eva')) =>
    planMoveStream(streams, facts(more), { form: noForm, visible, ...input }, people);

  it('begins where cases of that stream begin, and says so', () => {
    expect(planned(move())).toMatchObject({
      actionKey: 'move-stream',
      state: { from: 'new', to: 'arrived', kind: 'unused' },
      moves: { streamId: NEW },
      mails: [],
      entries: [
        {
          kind: 'change',
          changes: [
            { what: 'stream', from: OLD, to: NEW },
            { what: 'state', from: 'new', to: 'arrived' },
          ],
        },
      ],
    });
  });

  it('goes to another state that is chosen, but to none that may not be', () => {
    expect(planned(move({}, { state: 'bench' })).state.to).toBe('bench');
    for (const state of ['hidden', 'done', 'later', 'nowhere'])
      expect(refused(move({}, { state })).problems).toEqual([{ path: 'state', problem: 'not-an-option' }]);
    expect(refused(move({}, { visible: new Set() })).code).toBe('INVALID_INPUT');
  });

  it('is refused to whoever did not see the latest version', () => {
    expect(refused(move({}, { version: 6 })).code).toBe('STALE_VERSION');
  });

  it('keeps an owner who works there, and nobody else', () => {
    expect(planned(move({ ownerId: 'eva' })).owner).toBeUndefined();
    expect(planned(move({ ownerId: 'stan' })).owner).toEqual({ agentId: null, groupId: null });
    expect(planned(move({ groupId: 'desk' })).owner).toEqual({ agentId: null, groupId: null });
    expect(planned(move({ groupId: 'desk' }, {}, staff('desk'))).owner).toBeUndefined();
  });

  it('ends the waiting of a reply, and tells its author', () => {
    const plan = planned(move({ proposal: PROPOSAL }));
    expect(plan).toMatchObject({ proposal: null, proposalAuthorId: PROPOSAL.authorId });
    expect(plan.entries[0]).toMatchObject({ kind: 'decision', verdict: 'voided' });
  });

  it('drops a callback', () => {
    const plan = planned(move({ callbackAt: '2026-01-01T00:00:00.000Z' }));
    expect(plan.callback).toBeNull();
  });

  it('moves back to the state, owner and term there were', () => {
    const was = { state: 'later', ownerId: 'eva', groupId: null, callbackAt: '2026-01-01T00:00:00.000Z' };
    const plan = planned(
      planUndoMoveStream(streams, facts(), { version: 7, was, form: noForm }, staff('eva')),
    );
    expect(plan).toMatchObject({
      state: { to: 'later' },
      owner: { agentId: 'eva' },
      callback: { at: was.callbackAt },
      moves: { undoes: true },
    });
  });
});
