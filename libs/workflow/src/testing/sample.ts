import type { Action, Field, State, Workflow } from '../model/workflow.js';
import type {
  ActionInput,
  CaseFacts,
  GroupMember,
  Performer,
  Plan,
  PlanResult,
  Refusal,
  Staff,
} from '../plan/plan.js';
import { isRefusal } from '../plan/plan.js';

/** A state everybody of the sample sees. */
export function state(key: string, more: Partial<State> = {}): State {
  return { key, name: { en: key }, kind: 'in-progress', see: ['role:expert', 'role:trainee'], ...more };
}

/** An agent's action of the sample: anywhere, by an expert, writing nothing. */
export function action(key: string, more: Partial<Action> = {}): Action {
  return {
    key,
    name: { en: key },
    from: ['*'],
    trigger: { by: 'agent' },
    writes: 'nothing',
    fields: [],
    mails: [],
    perform: ['role:expert'],
    icon: 'point',
    ...more,
  };
}

export function field(key: string, kind: Field['kind'], more: Partial<Field> = {}): Field {
  return { key, label: { en: key }, kind, ...more };
}

export function workflow(actions: Action[], states: State[] = sampleStates()): Workflow {
  return { stream: 'sample', version: 1, states, actions, form: [] };
}

export function sampleStates(): State[] {
  return [
    state('new', { initial: true, kind: 'unused' }),
    state('work'),
    state('to-accept'),
    state('payment', { kind: 'waiting', see: ['role:expert', 'group:accountants'] }),
    state('closed', { kind: 'closed' }),
  ];
}

export const EXPERT: Performer = {
  kind: 'agent',
  agentId: 'agent-expert',
  principals: ['role:expert', 'agent:expert@demo.test'],
};
export const TRAINEE: Performer = { kind: 'agent', agentId: 'agent-trainee', principals: ['role:trainee'] };
export const ACCOUNTANT: Performer = {
  kind: 'agent',
  agentId: 'agent-accountant',
  principals: ['group:accountants'],
};
export const STRANGER: Performer = { kind: 'agent', agentId: 'agent-stranger', principals: [] };
export const CUSTOMER: Performer = { kind: 'contact', contactId: 'contact-1' };
export const CLOCK: Performer = { kind: 'system' };

export function facts(more: Partial<CaseFacts> = {}): CaseFacts {
  return {
    stateKey: 'new',
    ownerId: null,
    groupId: null,
    previousOwnerId: null,
    proposal: null,
    version: 7,
    ...more,
  };
}

export const PROPOSAL = {
  entryId: 'entry-1',
  authorId: 'agent-trainee',
  html: '<p>The fee is <b>10</b>.</p>',
  cc: ['boss@firm.example'],
  fileIds: ['file-proposed'],
};

export function input(actionKey: string, more: Partial<ActionInput> = {}): ActionInput {
  return { actionKey, fields: {}, fileIds: [], cc: [], ...more };
}

export function member(agentId: string, openCases = 0, lastAssignedAt: string | null = null): GroupMember {
  return { agentId, openCases, lastAssignedAt };
}

export function staff(members: GroupMember[] = [], more: Partial<Staff> = {}): Staff {
  return {
    groups: { team: { groupId: 'group-team', members } },
    agents: { 'expert@demo.test': 'agent-expert' },
    assignable: new Set(['agent-expert', 'agent-trainee']),
    assignableGroups: new Set(['group-team']),
    ...more,
  };
}

/** The plan, or a failure that shows the refusal. */
export function planned(result: PlanResult): Plan {
  if (isRefusal(result)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}

export function refused(result: PlanResult): Refusal {
  if (!isRefusal(result)) throw new Error(`Planned: ${JSON.stringify(result)}`);
  return result;
}

export const kinds = (plan: Plan): string[] => plan.entries.map((entry) => entry.kind);
