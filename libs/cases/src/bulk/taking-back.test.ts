import { takesBack, type Before, type Standing } from './taking-back.js';
import type { BulkOperation } from './bulk-operation.js';

const stood: Standing = { owner_id: null, group_id: null, priority: 0, channel: 'agent', label_ids: [] };

describe('what takes a change of a case back', () => {
  it.each<[string, BulkOperation['kind'], Partial<Standing>, Partial<Standing>, Before | null]>([
    ['from nobody', 'assign', {}, { owner_id: 'anna' }, { kind: 'assign', assignee: null }],
    ['from a colleague', 'assign', { owner_id: 'bob' }, {}, { kind: 'assign', assignee: { agentId: 'bob' } }],
    ['from a group', 'assign', { group_id: 'g' }, {}, { kind: 'assign', assignee: { groupId: 'g' } }],
    ['of its priority', 'priority', { priority: 3 }, { priority: 4 }, { kind: 'priority', priority: 'high' }],
    [
      'of its source',
      'source',
      { channel: 'email' },
      { channel: 'call' },
      { kind: 'source', source: 'email' },
    ],
    [
      'of labels: what it had anyway it keeps',
      'labels',
      { label_ids: ['a', 'b'] },
      { label_ids: ['b', 'c'] },
      { kind: 'labels', add: ['a'], remove: ['c'] },
    ],
    ['by a merge', 'merge', {}, {}, { kind: 'merge' }],
    ['by a move to another stream', 'stream', {}, {}, { kind: 'stream' }],
    ['by an action: nothing does', 'action', {}, {}, null],
  ])('%s', (_what, kind, before, after, back) =>
    expect(takesBack(kind, { ...stood, ...before }, { ...stood, ...after })).toEqual(back),
  );
});
