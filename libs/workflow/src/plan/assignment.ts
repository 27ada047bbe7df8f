import type { Assignment } from '../model/workflow.js';
import type { ActionInput, CaseFacts, FieldProblem, GroupMember, Performer, Plan, Staff } from './plan.js';

export type Owner = NonNullable<Plan['owner']>;
/** The new owner, `undefined` to keep the present one, or why the rule cannot be followed. */
type Ruling = { owner: Owner | undefined } | 'NOBODY_TO_ASSIGN';

const keep: Ruling = { owner: undefined };
const nobodyToAssign: Ruling = 'NOBODY_TO_ASSIGN';

/** Problems of the assignee an action was given: wanted by an assignment that asks, out of place in any other. */
export function assigneeProblems(
  rule: Assignment | undefined,
  assignee: ActionInput['assignee'],
  staff: Staff,
): FieldProblem[] {
  if (rule?.to !== 'ask') return assignee ? [{ path: 'assignee', problem: 'unknown' }] : [];
  if (!assignee) return [{ path: 'assignee', problem: 'required' }];
  return mayBeAssigned(assignee, staff) ? [] : [{ path: 'assignee', problem: 'not-a-user' }];
}

export function mayBeAssigned(assignee: NonNullable<ActionInput['assignee']>, staff: Staff): boolean {
  return 'agentId' in assignee
    ? staff.assignable.has(assignee.agentId)
    : staff.assignableGroups.has(assignee.groupId);
}

/** A case belongs to an agent or to a group, never to both. */
export function ownerOf(assignee: ActionInput['assignee']): Owner {
  if (!assignee) return { agentId: null, groupId: null };
  return 'agentId' in assignee ? toAgent(assignee.agentId) : toGroup(assignee.groupId);
}

/**
 * Follows an assignment rule (WF-8) on input that has passed `assigneeProblems`. Only an agent is told that nobody can
 * be assigned: a customer and the clock cannot mend it, so for them the owner stays and the rest of the action happens.
 */
export function decideOwner(
  rule: Assignment | undefined,
  facts: CaseFacts,
  performer: Performer,
  assignee: ActionInput['assignee'],
  staff: Staff,
): Ruling {
  const ruling = follow(rule, facts, performer, assignee, staff);
  if (ruling === nobodyToAssign) return performer.kind === 'agent' ? nobodyToAssign : keep;
  return ruling;
}

function follow(
  rule: Assignment | undefined,
  facts: CaseFacts,
  performer: Performer,
  assignee: ActionInput['assignee'],
  staff: Staff,
): Ruling {
  switch (rule?.to) {
    case undefined:
      return keep;
    case 'ask':
      return { owner: ownerOf(assignee) };
    case 'nobody':
      return { owner: ownerOf(null) };
    case 'performer':
      return performer.kind === 'agent' ? { owner: toAgent(performer.agentId) } : keep;
    case 'previous-owner':
      return facts.previousOwnerId && staff.assignable.has(facts.previousOwnerId)
        ? { owner: toAgent(facts.previousOwnerId) }
        : keep;
    case 'agent': {
      const agentId = Object.hasOwn(staff.agents, rule.agent) ? staff.agents[rule.agent] : undefined;
      return agentId ? { owner: toAgent(agentId) } : nobodyToAssign;
    }
    case 'group':
    case 'least-busy':
    case 'next-in-turn': {
      const group = Object.hasOwn(staff.groups, rule.group) ? staff.groups[rule.group] : undefined;
      const first = group?.members.toSorted(rule.to === 'least-busy' ? byLoad : byTurn)[0];
      if (!group || !first) return nobodyToAssign;
      return {
        owner:
          rule.to === 'group'
            ? toGroup(group.groupId)
            : { ...toAgent(first.agentId), inTurnOf: group.groupId },
      };
    }
  }
}

const toAgent = (agentId: string): Owner => ({ agentId, groupId: null });
const toGroup = (groupId: string): Owner => ({ agentId: null, groupId });

const byLoad = (a: GroupMember, b: GroupMember): number => a.openCases - b.openCases || byTurn(a, b);
const byTurn = (a: GroupMember, b: GroupMember): number =>
  lastTurn(a) - lastTurn(b) || compareIds(a.agentId, b.agentId);
/** Never assigned sorts before any time; a finite number, so that two such members compare as equal. */
const lastTurn = (member: GroupMember): number =>
  member.lastAssignedAt === null ? -Number.MAX_VALUE : Date.parse(member.lastAssignedAt);
const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
