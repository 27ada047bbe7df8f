import { facts, workflow } from '../testing/sample.js';
import { planHandOver } from './hand-over.js';
import { isRefusal, type Staff } from './plan.js';

const staff: Staff = {
  groups: {},
  agents: {},
  assignable: new Set(['here']),
  assignableGroups: new Set(['desk']),
};

it.each([
  ['an agent of the stream', { agentId: 'here' }, { agentId: 'here', groupId: null }],
  ['a group of the stream', { groupId: 'desk' }, { agentId: null, groupId: 'desk' }],
  ['an agent of another stream', { agentId: 'elsewhere' }, { agentId: null, groupId: null }],
  ['a group of another stream', { groupId: 'others' }, { agentId: null, groupId: null }],
  ['nobody', null, { agentId: null, groupId: null }],
])('a case handed over to %s', (_whom, to, owner) => {
  const plan = planHandOver(workflow([]), facts({ ownerId: 'gone' }), to, staff);
  expect(isRefusal(plan) ? plan : plan.owner).toEqual(owner);
});
