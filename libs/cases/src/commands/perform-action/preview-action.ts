import { Injectable } from '@nestjs/common';
import { Clock, Transactions } from '@sprawa/platform';
import type { AgentActor } from '@sprawa/permissions';
import { REVISION, isRefusal, planAction, type PlannedEntry } from '@sprawa/workflow';
import { ComposeActionMails } from '../../mail/compose-action-mails.js';
import { richTextToPlain, sanitiseRichText } from '../../text/rich-text.js';
import { Redirects } from '../../queries/merged-cases/redirects.js';
import { refusalAnswer } from '../../words/refusal-words.js';
import { loadApprovers, loadFacts, loadStaff } from './load-facts.js';
import { PerformAction, performerOf, type AgentAction } from './perform-action.js';

/** Plans an action and renders its mails on the real case, then lets go of everything: nothing is written (WF-6). */
@Injectable()
export class PreviewAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly door: PerformAction,
    private readonly mails: ComposeActionMails,
    private readonly redirects: Redirects,
  ) {}

  async preview(actor: AgentActor, input: AgentAction): Promise<object> {
    return this.transactions.run(async (tx) => {
      const found = await this.door.lockForAgent(tx, actor, input.number);
      if (!found)
        return { __typename: 'Refused', ...(await this.redirects.refusal(actor, input.number, tx)) };
      const { row, stream } = found;
      const action = stream.workflow.actions.find((candidate) => candidate.key === input.action);
      const staff = await loadStaff(tx, stream, { rule: action?.assign, everybody: true });
      const html = sanitiseRichText(input.html ?? '');
      const performer = performerOf(actor);
      const facts = await loadFacts(tx, row, stream, { actions: [action ?? REVISION], performer });
      if (action?.writes === 'pass') {
        const approvers = await loadApprovers(tx, row.state_id, facts.proposal?.authorId ?? null);
        staff.approvers = new Set(approvers.map(({ id }) => id));
      }
      const plan = planAction(
        stream.workflow,
        facts,
        performer,
        {
          actionKey: input.action,
          html,
          text: richTextToPlain(html),
          fields: input.fields,
          fileIds: input.fileIds,
          cc: input.cc,
          ...(input.bcc && { bcc: input.bcc }),
          assignee: input.assignee ?? null,
          assignToMe: input.assignToMe ?? false,
          term: input.term ?? null,
          now: this.clock.now().toISOString(),
        },
        staff,
      );
      if (isRefusal(plan)) return { __typename: 'Refused', ...refusalAnswer(plan, actor.language) };
      const words = plan.entries.find(
        (entry): entry is Extract<PlannedEntry, { kind: 'message' }> => entry.kind === 'message',
      );
      const change = plan.entries.find((entry) => entry.kind === 'change');
      const composed = await this.mails.compose(tx, plan.mails, {
        caseId: row.id,
        number: row.number,
        subject: row.subject,
        stream,
        stateKey: plan.state.to,
        contactId: row.contact_id,
        ownerId: plan.owner ? plan.owner.agentId : row.owner_id,
        groupId: plan.owner ? plan.owner.groupId : row.group_id,
        performerId: actor.agentId,
        proposalAuthorId: plan.proposalAuthorId ?? null,
        approverId: plan.approverId ?? null,
        fieldsAsked: action?.fields ?? [],
        fields: change && 'fields' in change ? change.fields : {},
        contactUnseen: !actor.rights.has('contact.read'),
        html: words?.html ?? html,
        text: words?.text ?? richTextToPlain(html),
        cc: words?.cc ?? input.cc,
        bcc: words ? (words.bcc ?? []) : (input.bcc ?? []),
        fileIds: [],
        entryId: null,
      });
      return {
        __typename: 'ActionPreview',
        mails: composed.map((mail) => ({
          to: [...mail.to, ...mail.cc].map(({ address }) => address),
          bcc: (mail.bcc ?? []).map(({ address }) => address),
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
        })),
      };
    });
  }
}
