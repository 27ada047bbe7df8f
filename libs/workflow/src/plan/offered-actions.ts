import { isOfferedIn } from '../model/states.js';
import type { Action, Workflow } from '../model/workflow.js';
import type { CaseFacts, Performer } from './plan.js';
import { asProposal, needsApproval } from './approval.js';
import { acceptanceOf, approvalObstacle } from './proposal.js';
import { mayRevise, REVISION } from './revise-proposal.js';
import { mayPerform } from './rights.js';

export interface OfferedAction {
  action: Action;
  available: boolean;
  /** What this performer writes with it waits for approval; `action` is what it is for them. */
  needsApproval?: true;
  /** Why a button is shown but cannot be pressed now. */
  reason?: 'NO_PROPOSAL' | 'OWN_PROPOSAL';
}

/**
 * The buttons of a case for this performer, in the workflow's order. What they may not perform is left out altogether;
 * a contact gets the portal's buttons only, since writing a message is no button; the clock gets none.
 */
export function offeredActions(workflow: Workflow, facts: CaseFacts, performer: Performer): OfferedAction[] {
  const button = performer.kind === 'contact' ? 'customer' : 'agent';
  const offered = workflow.actions
    .filter((action) => action.trigger.by === button && isOfferedIn(action, facts.stateKey))
    .filter((action) => mayPerform(workflow, action, facts.stateKey, performer))
    .map((written): OfferedAction => {
      const waits = needsApproval(written, facts, performer);
      const action = waits ? asProposal(written) : acceptanceOf(workflow, written, facts);
      const reason = approvalObstacle(action, facts, performer);
      return {
        action,
        ...(reason ? { available: false, reason } : { available: true }),
        ...(waits && { needsApproval: true as const }),
      };
    });
  return mayRevise(facts, performer) ? [...offered, { action: REVISION, available: true }] : offered;
}
