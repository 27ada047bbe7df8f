import { findState, isOfferedIn } from '../model/states.js';
import type { Action, Workflow } from '../model/workflow.js';
import { asProposal, changedSince, needsApproval } from './approval.js';
import { withApprovalMails } from './approval-mails.js';
import { assignToMeProblems, takingOwner } from './assign-to-me.js';
import { assigneeProblems, decideOwner } from './assignment.js';
import { callbackChange, callbackOwner, callbackProblems, readTerm } from './callback.js';
import { changedOwner, changeEntry, changeOf, ownerChanges } from './change-entry.js';
import { offeredFields } from '../model/offered-fields.js';
import { checkFieldValues } from './field-values.js';
import type {
  ActionInput,
  CaseFacts,
  FieldProblem,
  Performer,
  Plan,
  PlannedEntry,
  PlanResult,
  Refusal,
  RefusalCode,
  Staff,
} from './plan.js';
import {
  acceptanceOf,
  acceptedEntries,
  approvalObstacle,
  blind,
  decides,
  proposedEntry,
  rejectedEntries,
  voidedEntries,
  voidsProposal,
} from './proposal.js';
import { planRevision, REVISION } from './revise-proposal.js';
import { planReset } from './reset-form.js';
import { mayPerform } from './rights.js';
import { checkWritten, type Written } from './written-text.js';

/**
 * Decides everything an action does to a case, or why it does not happen. The checks run from the most to the least
 * secret: someone without the right learns nothing of the case, neither its state nor its version; a stale performer
 * learns of the conflict before anything else, since what they filled in was meant for another case state. Who decides
 * on a proposal that is not the one they saw learns what of it changed.
 * Problems of the input are reported all at once.
 */
export function planAction(
  workflow: Workflow,
  facts: CaseFacts,
  performer: Performer,
  input: ActionInput,
  staff: Staff,
): PlanResult {
  if (input.actionKey === REVISION.key) return planRevision(workflow, facts, performer, input);
  const written = workflow.actions.find((candidate) => candidate.key === input.actionKey);
  if (!written) return refusal('ACTION_UNKNOWN');
  if (!mayPerform(workflow, written, facts.stateKey, performer)) return refusal('NOT_ALLOWED');
  const changed = decides(written) ? changedSince(input.seal, facts) : [];
  if (changed.length > 0) return refusal('PROPOSAL_CHANGED', changed);
  if (input.version !== undefined && input.version !== facts.version) return refusal('STALE_VERSION');
  if (!isOfferedIn(written, facts.stateKey)) return refusal('ACTION_NOT_OFFERED');
  const action = needsApproval(written, facts, performer)
    ? asProposal(written)
    : acceptanceOf(workflow, written, facts);
  const obstacle = approvalObstacle(action, facts, performer);
  if (obstacle) return refusal(obstacle);

  const checked = checkInput(workflow, action, input, performer, staff);
  const problems = [...checked.problems, ...assignToMeProblems(workflow, written, performer, input)];
  if (problems.length > 0) return refusal('INVALID_INPUT', problems);
  const ruling = decideOwner(action.assign, facts, performer, input.assignee, staff);
  if (ruling === 'NOBODY_TO_ASSIGN') return refusal('NOBODY_TO_ASSIGN');
  return composePlan(workflow, action, facts, performer, {
    ...checked,
    owner: callbackOwner(workflow, action, performer) ?? takingOwner(performer, input) ?? ruling.owner,
    ...(action.writes === 'pass' &&
      input.assignee &&
      'agentId' in input.assignee && { approverId: input.assignee.agentId }),
    term: readTerm(workflow, action, performer, input),
  });
}

export function refusal(code: RefusalCode, problems: FieldProblem[] = []): Refusal {
  return { refused: true, code, problems };
}

function checkInput(
  workflow: Workflow,
  action: Action,
  input: ActionInput,
  performer: Performer,
  staff: Staff,
): { written: Written; values: Record<string, unknown>; problems: FieldProblem[] } {
  const { values, problems: fieldProblems } = checkFieldValues(
    offeredFields(action.fields),
    input.fields,
    input.fileIds,
    staff,
  );
  const claimed = new Set(
    action.fields
      .filter((field) => field.kind === 'file')
      .flatMap((field) => (values[field.key] ?? []) as string[]),
  );
  const { written, problems: textProblems } = checkWritten(action, input, claimed, performer);
  const problems = [
    ...textProblems,
    ...fieldProblems,
    ...(action.writes === 'pass'
      ? approverProblems(input.assignee, staff)
      : assigneeProblems(action.assign, input.assignee, staff)),
    ...callbackProblems(workflow, action, performer, input),
  ];
  return { written, values, problems };
}

/** Passed on to somebody who may decide; a group has no one who would. */
function approverProblems(assignee: ActionInput['assignee'], staff: Staff): FieldProblem[] {
  if (!assignee) return [{ path: 'assignee', problem: 'required' }];
  const known = 'agentId' in assignee && staff.approvers?.has(assignee.agentId);
  return known ? [] : [{ path: 'assignee', problem: 'not-a-user' }];
}

/** What is left to write down once the action is allowed and its input is sound. */
export interface Decided {
  written: Written;
  values: Record<string, unknown>;
  owner: Plan['owner'];
  /** ISO time of the callback agreed on with this action. */
  term?: string | null;
  /** Who is asked to decide on the waiting proposal. */
  approverId?: string;
}

export function composePlan(
  workflow: Workflow,
  action: Action,
  facts: CaseFacts,
  performer: Performer,
  { written, values, owner, term, approverId }: Decided,
): Plan {
  const to = action.to ?? facts.stateKey;
  const entries = writtenEntries(action, facts, performer, written);
  const voided = voidsProposal(workflow, action, facts, to, entries) ? facts.proposal : null;
  // The customer's word is the cause and stands first; a new proposal replaces the old one and stands after it.
  if (voided) entries.splice(action.writes === 'proposal' ? 0 : entries.length, 0, ...voidedEntries(voided));
  const newOwner = changedOwner(facts, owner);
  const callback = callbackChange(facts, to, term ?? null);
  entries.push(
    ...changeEntry(
      [
        ...changeOf('state', facts.stateKey, to),
        ...ownerChanges(facts, newOwner),
        ...(callback === undefined
          ? []
          : changeOf('callback', facts.callbackAt ?? null, callback?.at ?? null)),
        ...(approverId ? changeOf('approver', facts.proposal?.approverId ?? null, approverId) : []),
        ...(action.deletes ? changeOf('deleted', null, 'true') : []),
      ],
      values,
    ),
  );

  const reset = planReset(workflow, action, facts, performer);
  entries.push(...(reset?.entries ?? []));
  const plan: Plan = {
    actionKey: action.key,
    actionName: action.name,
    state: { from: facts.stateKey, to, kind: findState(workflow, to)?.kind ?? 'in-progress' },
    entries,
    mails: withApprovalMails(action, entries),
    deletes: action.deletes ?? false,
  };
  if (reset) plan.set = { fields: reset.fields };
  if (newOwner) plan.owner = newOwner;
  if (callback !== undefined) plan.callback = callback;
  const decided =
    voided ?? (action.writes === 'accept' || action.writes === 'reject' ? facts.proposal : null);
  if (decided) {
    plan.proposal = null;
    plan.proposalAuthorId = decided.authorId;
  }
  if (action.writes === 'proposal') plan.proposal = 'this';
  if (approverId && facts.proposal) {
    plan.approverId = approverId;
    plan.proposalAuthorId = facts.proposal.authorId;
  }
  return plan;
}

function writtenEntries(
  action: Action,
  facts: CaseFacts,
  performer: Performer,
  written: Written,
): PlannedEntry[] {
  const { html, text, fileIds, cc, bcc, about } = written;
  switch (action.writes) {
    case 'message':
      return isSaid(written) || action.trigger.by === 'customer-message'
        ? [
            {
              kind: 'message',
              direction: performer.kind === 'contact' ? 'in' : 'out',
              html,
              text,
              fileIds,
              cc,
              ...blind(bcc),
            },
          ]
        : [];
    case 'note':
    case 'pass':
      return isSaid(written) ? [{ kind: 'note', html, text, fileIds, ...(about && { about }) }] : [];
    case 'proposal':
      return [proposedEntry(facts, written)];
    case 'accept':
      return facts.proposal ? acceptedEntries(facts.proposal, written) : [];
    case 'reject':
      return facts.proposal ? rejectedEntries(facts.proposal, written) : [];
    case 'nothing':
      return [];
  }
}

/** A picture or a file alone says something too. (A customer's mail is kept even when it is empty.) */
function isSaid(written: Written): boolean {
  return written.html !== '' || written.fileIds.length > 0;
}
