import { Injectable } from '@nestjs/common';
import { ContactFields } from '@sprawa/contacts';
import { InputChecks, fieldsOf } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { Clock, CodedError } from '@sprawa/platform';
import {
  initialState,
  isOfferedIn,
  isRefusal,
  offeredActions,
  planAction,
  visibleStateKeys,
  type Action,
  type CaseFacts,
  type Performer,
  type Plan,
  type Refusal,
  type Staff,
  type WorkflowFile,
} from '@sprawa/workflow';
import { richTextToPlain, plainToHtml } from '../text/rich-text.js';
import { CheckDocument } from './check-document.js';
import { ReadDesignPeople, type DesignPeople } from './design-people.js';
import { NotPublished } from './publish-workflow.js';
import { factsOf, readSandbox, type Sandbox } from './sandbox.js';
import { composeTriedMails, type TriedMail } from './tried-mails.js';
import { tellEntries } from './tell-entries.js';
import { WorkflowDrafts } from './workflow-drafts.js';
import { designWords } from './words.js';

export interface TryInput {
  stream: string;
  role: string;
  groups?: readonly string[] | null;
  sandbox?: unknown;
  action?: string | null;
  values?: unknown;
  text?: string | null;
}

export interface Tried {
  sandbox: Sandbox;
  state: string;
  owner: string | null;
  sees: boolean;
  actions: { action: Action; available: boolean; reason?: 'NO_PROPOSAL' | 'OWN_PROPOSAL' }[];
  mails: TriedMail[];
  entries: string[];
}

const TEXT_LIMIT = 20_000;
const VALUES_LIMIT = 100_000;
const DAY = 1_440;

/** Walks a draft with a case that exists nowhere (WF-12): the engine plans, and nobody applies. */
@Injectable()
export class TryWorkflow {
  constructor(
    private readonly drafts: WorkflowDrafts,
    private readonly checks: CheckDocument,
    private readonly people: ReadDesignPeople,
    private readonly clock: Clock,
    private readonly contactFields: ContactFields,
  ) {}

  /** @throws InputError; CodedError NOT_FOUND; NotPublished when the draft has problems */
  async try(actor: AgentActor, input: TryInput): Promise<Tried | Refusal> {
    const file = await this.draft(actor, input.stream);
    const { workflow } = file;
    const people = await this.people.all(actor.language);
    const performer = readPerformer(actor, input, people);
    const sandbox = readSandbox(input.sandbox, workflow) ?? empty(initialState(workflow).key);
    const facts = factsOf(sandbox);
    if (!input.action) return this.look(file, people, actor, performer, sandbox, [], []);
    const action = workflow.actions.find(({ key }) => key === input.action);
    const text = input.text ?? '';
    const html = plainToHtml(text);
    const staff = everybody(file, performer);
    const now = this.clock.now();
    const plan = planAction(
      workflow,
      facts,
      performer,
      {
        actionKey: input.action,
        html: text.trim() === '' && facts.proposal ? facts.proposal.html : text.trim() === '' ? '' : html,
        text: text.trim() === '' && facts.proposal ? richTextToPlain(facts.proposal.html) : text.trim(),
        fields: fieldsOf(input.values),
        fileIds: [],
        cc: [],
        assignee: assigneeOf(action, performer, staff),
        term: action && termOf(file, action, performer, now),
        now: now.toISOString(),
      },
      staff,
    );
    if (isRefusal(plan)) return plan;
    const after = step(sandbox, plan, performer);
    const mails = composeTriedMails(file, plan, action, {
      language: actor.language,
      performer: nameOf(idOf(performer), people, actor),
      owner: after.owner ?? after.group,
      name: (id) => nameOf(id, people, actor) ?? '',
      values: fieldsOf(input.values),
      contactFields: await this.contactFields.all(),
      now,
    });
    const entries = tellEntries(plan, file, actor.language, (id) => nameOf(id, people, actor) ?? id);
    return this.look(file, people, actor, performer, after, mails, entries);
  }

  private async draft(actor: AgentActor, key: string): Promise<WorkflowFile> {
    const draft = await this.drafts.find(key);
    if (!draft) throw new CodedError('NOT_FOUND', designWords(actor.language, 'noStream'));
    const { file } = await this.checks.check(key, draft.document, actor.language);
    if (!file) throw new NotPublished('HAS_PROBLEMS', designWords(actor.language, 'hasProblems'));
    return file;
  }

  private look(
    { workflow }: WorkflowFile,
    people: DesignPeople,
    actor: AgentActor,
    performer: Performer,
    sandbox: Sandbox,
    mails: TriedMail[],
    entries: string[],
  ): Tried {
    const facts = factsOf(sandbox);
    const held = performer.kind === 'agent' ? performer.principals : null;
    return {
      sandbox,
      state: sandbox.state,
      owner: nameOf(sandbox.owner ?? sandbox.group, people, actor),
      sees: held === null || visibleStateKeys(workflow, held).includes(sandbox.state),
      actions: [
        ...offeredActions(workflow, facts, performer).map(({ action, available, reason }) => ({
          ...{ action, available },
          ...(reason && { reason }),
        })),
        ...startedWithout(workflow.actions, facts, performer),
      ],
      mails,
      entries,
    };
  }
}

function empty(state: string): Sandbox {
  return { state, owner: null, group: null, previousOwner: null, proposal: null, callbackAt: null };
}

/** What a customer's letter and the clock start has no button; here it is tried all the same. */
function startedWithout(actions: readonly Action[], facts: CaseFacts, performer: Performer) {
  const trigger =
    performer.kind === 'contact' ? 'customer-message' : performer.kind === 'system' ? 'timer' : null;
  return actions
    .filter((action) => action.trigger.by === trigger && isOfferedIn(action, facts.stateKey))
    .map((action) => ({ action, available: true }));
}

function readPerformer(actor: AgentActor, input: TryInput, people: DesignPeople): Performer {
  const checks = new InputChecks(actor.language);
  const known = ['customer', 'clock', ...people.roles.map(({ key }) => key)];
  if (!known.includes(input.role)) checks.say('role', designWords(actor.language, 'noRole'));
  if ((input.groups?.length ?? 0) > 100) checks.problem('groups', 'tooMany', { max: 100 });
  checks.text('text', input.text ?? '', { max: TEXT_LIMIT, required: false });
  if ((JSON.stringify(input.values ?? null)?.length ?? 0) > VALUES_LIMIT)
    checks.problem('values', 'tooLong', { max: VALUES_LIMIT });
  checks.done();
  if (input.role === 'customer') return { kind: 'contact', contactId: 'customer' };
  if (input.role === 'clock') return { kind: 'system' };
  return {
    kind: 'agent',
    agentId: `role:${input.role}`,
    principals: [`role:${input.role}`, ...(input.groups ?? []).map((group) => `group:${group}`)],
    mayAssign: true,
  };
}

const idOf = (performer: Performer): string | null => (performer.kind === 'agent' ? performer.agentId : null);

/** Whoever the workflow names is there, and each group has somebody in it. */
function everybody({ workflow }: WorkflowFile, performer: Performer): Staff {
  const agents: Record<string, string> = {};
  const groups: Staff['groups'] = {};
  for (const { assign } of workflow.actions) {
    if (assign?.to === 'agent') agents[assign.agent] = `agent:${assign.agent}`;
    if (assign && 'group' in assign)
      groups[assign.group] = {
        groupId: `group:${assign.group}`,
        members: [{ agentId: `member:${assign.group}`, openCases: 0, lastAssignedAt: null }],
      };
  }
  const deciding = workflow.actions
    .filter(({ writes }) => writes === 'accept')
    .flatMap(({ perform }) => perform);
  const members = Object.values(groups).flatMap((group) => group.members.map(({ agentId }) => agentId));
  return {
    agents,
    groups,
    assignable: new Set([
      ...Object.values(agents),
      ...members,
      ...(idOf(performer) ? [idOf(performer)!] : []),
    ]),
    assignableGroups: new Set(Object.values(groups).map(({ groupId }) => groupId)),
    approvers: new Set(deciding),
  };
}

/** Who is asked chooses themselves; a proposal is passed to whoever may decide first. */
function assigneeOf(
  action: Action | undefined,
  performer: Performer,
  staff: Staff,
): { agentId: string } | null {
  if (action?.writes === 'pass') {
    const [approver] = [...(staff.approvers ?? [])].filter((id) => id !== idOf(performer));
    return approver ? { agentId: approver } : null;
  }
  return action?.assign?.to === 'ask' && performer.kind === 'agent' ? { agentId: performer.agentId } : null;
}

function termOf(file: WorkflowFile, action: Action, performer: Performer, now: Date): string | null {
  const state = file.workflow.states.find(({ key }) => key === action.to);
  if (performer.kind !== 'agent' || !state?.kind.endsWith('callback')) return null;
  return new Date(now.getTime() + (action.defaultTermMinutes ?? DAY) * 60_000).toISOString();
}

function step(sandbox: Sandbox, plan: Plan, performer: Performer): Sandbox {
  const proposed = plan.entries.find((entry) => entry.kind === 'proposal');
  const owner = plan.owner ? plan.owner.agentId : sandbox.owner;
  return {
    state: plan.state.to,
    owner,
    group: plan.owner ? plan.owner.groupId : sandbox.group,
    previousOwner:
      plan.owner && owner !== sandbox.owner && sandbox.owner ? sandbox.owner : sandbox.previousOwner,
    proposal:
      plan.proposal === null
        ? null
        : plan.proposal === 'this' && proposed
          ? {
              author: idOf(performer) ?? '',
              html: proposed.html,
              action: plan.actionKey,
              round: proposed.round ?? 1,
            }
          : sandbox.proposal,
    callbackAt:
      plan.callback === undefined || plan.callback === 'due'
        ? sandbox.callbackAt
        : (plan.callback?.at ?? null),
  };
}

function nameOf(id: string | null, people: DesignPeople, actor: AgentActor): string | null {
  if (id === null) return null;
  const [kind, name = ''] = id.split(/:(.*)/s);
  if (kind === 'role') return people.roles.find(({ key }) => key === name)?.name ?? name;
  const group = people.groups.find(({ key }) => key === name)?.name ?? name;
  if (kind === 'group') return group;
  if (kind === 'member') return designWords(actor.language, 'memberOf', { name: group });
  return people.agents.find(({ email }) => email === name)?.name ?? name;
}
