import type { Into } from '@sprawa/platform';
import type { Plan } from '@sprawa/workflow';
import type { PlanToApply } from '../commands/perform-action/apply-plan.js';
import type { NoticeKind } from './notice.js';
import type { Notices } from './notices.js';

type Decision = Extract<Plan['entries'][number], { kind: 'decision' }>;

const KINDS: Record<Decision['verdict'], NoticeKind | null> = {
  // Sent as it was proposed: its author has nothing to learn, and sees it on the case.
  accepted: null,
  'accepted-edited': 'reply-edited',
  rejected: 'reply-rejected',
  voided: 'reply-voided',
};

/** What a plan tells of a proposal in the app: its author what became of it, an approver that they were asked (CS-3). */
export async function tellOfProposal(
  tx: Into,
  notices: Notices,
  { plan, row, author }: Pick<PlanToApply, 'plan' | 'row' | 'author'>,
): Promise<void> {
  const byAgentId = author.kind === 'agent' ? author.agentId : null;
  const caseId = row.id;
  const decision = plan.entries.find((entry) => entry.kind === 'decision');
  const kind = decision && KINDS[decision.verdict];
  if (kind && plan.proposalAuthorId)
    await notices.tell(tx, {
      agentId: plan.proposalAuthorId,
      kind,
      caseId,
      data: { byAgentId, text: decision.text ?? '', entryId: decision.proposalEntryId },
    });
  if (plan.approverId) {
    const note = plan.entries.find((entry) => entry.kind === 'note');
    await notices.tell(tx, {
      agentId: plan.approverId,
      kind: 'reply-passed',
      caseId,
      data: { byAgentId, text: note?.text ?? '', entryId: row.proposal_id },
    });
  }
}
