import { Injectable } from '@nestjs/common';
import { Bus, Clock, Writes, type Into, type Tx } from '@sprawa/platform';
import { isLinkChange, isOnlyOfLinks, type Plan } from '@sprawa/workflow';
import { ComposeActionMails } from '../../mail/compose-action-mails.js';
import type { CaseRow } from '../../persistence/case-row.js';
import type { EntryAuthor, TimelineState } from '../../persistence/timeline-writer.js';
import type { Stream } from '../../streams/stream.js';
import type { CaseEvent } from '../../events/case-event.js';
import type { IncomingMessage } from '../intake/intake-types.js';
import { SHARED_DRAFTS, type SharedDraftEvent } from '../../shared-drafts/shared-draft-event.js';
import { FollowPassages } from '../passages/follow-passages.js';
import { noteMove, restoreClocks } from '../move-stream/write-move.js';
import { markNote } from '../notes/mark-note.js';
import { HoldMessage, type Hold } from '../take-back/hold-message.js';
import { noteApproval } from './note-approval.js';
import { rememberRecipients } from './remember-recipients.js';
import { tellOfAssignment } from '../../notices/tell-of-assignment.js';
import { tellOfProposal } from '../../notices/tell-of-proposal.js';
import { Notices } from '../../notices/notices.js';
import { addParticipants } from '../../persistence/participants.js';
import { retell, takeEntries } from '../move-entries/take-entries.js';
import { updateCaseRow } from './update-case-row.js';
import { asItLeaves } from '../../text/as-it-leaves.js';
import { isPublic, writePlannedEntry } from './write-planned-entry.js';
import { Written } from './written.js';

export interface PlanToApply {
  /** Locked by the caller. */
  row: CaseRow;
  stream: Stream;
  /** Where the case goes, of a plan that moves it to another stream. */
  into?: Stream;
  plan: Plan;
  author: EntryAuthor;
  channel: string;
  /** The customer's message behind the plan's incoming message. */
  incoming?: IncomingMessage;
  /** Another case a note is about; whoever may see that one is led there. */
  siblingCaseId?: string;
  /** When it happens, where the case was made at a moment of its own just now. */
  at?: Date;
  /** The message may be taken back for so long; set only where `mayBeHeld` says so. */
  hold?: Hold;
}

/**
 * The shell around the engine: one plan, one transaction. Case row, timeline, outbox, counters (by trigger) and the
 * notice to whoever looks on. No other code changes a case's state.
 */
@Injectable()
export class ApplyPlan {
  constructor(
    private readonly clock: Clock,
    private readonly bus: Bus,
    private readonly mails: ComposeActionMails,
    private readonly held: HoldMessage,
    private readonly passages: FollowPassages,
    private readonly notices: Notices,
  ) {}

  /** @returns id of the plan's message, note or proposal; null when it wrote none. */
  async apply(tx: Tx, todo: PlanToApply): Promise<string | null> {
    const { row, stream, plan, author, hold } = todo;
    const now = todo.at ?? this.clock.now();
    if (
      plan.entries.length === 0 &&
      plan.mails.length === 0 &&
      plan.state.from === plan.state.to &&
      !plan.owner &&
      !plan.set &&
      plan.callback === undefined &&
      plan.mergedInto === undefined &&
      !plan.note
    )
      return null;
    const timeline: TimelineState = {
      caseId: row.id,
      version: row.version + 1,
      position: row.entry_count,
      publicCount: row.public_count,
      attachments: 0,
    };
    const action = stream.workflow.actions.find((candidate) => candidate.key === plan.actionKey);
    const written = new Written();
    const writes = new Writes(tx);
    if (plan.takes) await takeEntries(tx, timeline, plan.takes, row.contact_id);
    for (const entry of plan.entries.map(asItLeaves)) {
      const id = await writePlannedEntry(
        writes,
        timeline,
        entry,
        todo,
        now,
        plan.mails.some((mail) => mail.to.includes('customer')),
      );
      written.note(entry, id);
    }
    // Before the row changes: what it was is what taking the message back restores.
    if (hold) await this.held.begin(writes, todo, hold, written, timeline.version);
    await noteMove(writes, todo, timeline, now);
    await updateCaseRow(writes, todo, timeline, written, now);
    await restoreClocks(writes, todo);
    const editor = author.kind === 'agent' ? author.agentId : null;
    if (plan.note && editor) await markNote(writes, plan.note, written.wordingId, editor, now);
    if (plan.takes ?? plan.gives ?? plan.note) {
      await writes.send();
      await retell(tx, row.id);
    }
    if (plan.mergedInto !== undefined) await redirect(writes, row.id, plan.mergedInto, now);
    if (plan.mails.length > 0) {
      // Where the customer wrote from, and what the mails answer, is read of what came in.
      if (written.incoming) await writes.send();
      const composed = await this.mails.compose(tx, plan.mails, {
        caseId: row.id,
        number: row.number,
        subject: plan.set?.subject ?? row.subject,
        stream,
        stateKey: plan.state.to,
        contactId: plan.set?.contactId ?? row.contact_id,
        ownerId: plan.owner ? plan.owner.agentId : row.owner_id,
        groupId: plan.owner ? plan.owner.groupId : row.group_id,
        performerId: author.kind === 'agent' ? author.agentId : null,
        proposalAuthorId: plan.proposalAuthorId ?? null,
        approverId: plan.approverId ?? null,
        fieldsAsked: action?.fields ?? [],
        fields: written.fields,
        html: written.html,
        text: written.text,
        cc: written.cc,
        bcc: written.bcc,
        fileIds: written.fileIds,
        entryId: written.messageId,
      });
      await rememberRecipients(
        writes,
        written.messageId,
        composed.find((mail) => mail.entryId),
      );
      const sending = await this.mails.send(writes, composed, hold?.until);
      if (hold) await this.held.holdMails(writes, written, sending);
    }
    await this.takeCommentsAlong(tx, writes, todo, written);
    await noteApproval(writes, todo);
    await tellOfProposal(writes, this.notices, todo);
    const words = { text: written.text, entryId: written.messageId ?? written.textId };
    const assigned = await tellOfAssignment(writes, this.notices, todo, words);
    if (!isOnlyOfLinks(plan))
      await this.notices.tellFollowers(writes, {
        caseId: row.id,
        data: { byAgentId: editor, ...words },
        except: assigned,
      });
    await this.afterwards(writes, todo, timeline, written);
    await writes.send();
    return written.messageId ?? written.textId;
  }

  /** A draft that became an entry, and a proposal that goes on from the one before, keep what was said about their words. */
  private async takeCommentsAlong(
    tx: Tx,
    writes: Writes,
    { row, plan, author }: PlanToApply,
    { textId, messageId, proposalId, html, editedHtml }: Written,
  ): Promise<void> {
    const id = proposalId ?? messageId ?? textId;
    if (row.discussed && plan.note?.became === 'edited') {
      await this.passages.ofEntry(tx, plan.note.entryId, editedHtml);
      await this.passages.tell(tx, row.number);
    }
    if (!row.discussed || !id || author.kind !== 'agent') return;
    await writes.send();
    await this.passages.intoEntry(
      tx,
      { caseId: row.id, agentId: author.agentId, actionKey: plan.actionKey, id, html },
      proposalId !== null,
    );
    await this.passages.tell(tx, row.number);
  }

  /** What several wrote it in goes along with the draft; whoever writes there is told why. */
  private async dropDraft(tx: Into, row: CaseRow, agentId: string, actionKey: string): Promise<void> {
    const which = [row.id, agentId, actionKey];
    if (row.shared)
      await tx.query(
        `SELECT pg_notify('sprawa', jsonb_set($4::jsonb, '{payload,id}', to_jsonb(s.id))::text) FROM shared_draft s
         JOIN case_draft d ON d.case_id = s.case_id AND d.agent_id = s.agent_id
         WHERE d.case_id = $1 AND d.agent_id = $2 AND d.action_key = $3`,
        [
          ...which,
          this.bus.notice(SHARED_DRAFTS, { id: '', kind: 'ended', how: 'sent' } satisfies SharedDraftEvent),
        ],
      );
    await tx.query(`DELETE FROM case_draft WHERE case_id = $1 AND agent_id = $2 AND action_key = $3`, which);
  }

  private async afterwards(
    tx: Into,
    todo: PlanToApply,
    timeline: TimelineState,
    written: Written,
  ): Promise<void> {
    const { row, plan, author, hold } = todo;
    const stream = todo.into ?? todo.stream;
    // Blind recipients take no part: nobody learns of them by what follows.
    if (!hold) await addParticipants(tx, row.id, written.cc);
    if (author.kind === 'agent') {
      await tx.query(
        `INSERT INTO case_read (agent_id, case_id, position) VALUES ($1, $2, $3) ON CONFLICT (agent_id, case_id) DO UPDATE SET position = excluded.position`,
        [author.agentId, row.id, timeline.position],
      );
      await this.dropDraft(tx, row, author.agentId, plan.actionKey);
    }
    const event: CaseEvent = {
      number: row.number,
      version: timeline.version,
      contactId: plan.set?.contactId ?? row.contact_id,
      stateIds: [...new Set([row.state_id, stream.state(plan.state.to).id])],
      byAgent: author.kind === 'agent' ? author.agentId : null,
      what: [
        ...new Set(
          plan.entries.flatMap((entry) =>
            entry.kind === 'change'
              ? // Who looks on may not see the other case.
                entry.changes.map(({ what }) => what).filter((what) => !isLinkChange(what))
              : [entry.kind],
          ),
        ),
      ],
      public:
        !hold &&
        ((written.messageId !== null && isPublic(todo)) ||
          plan.state.from !== plan.state.to ||
          plan.moves !== undefined),
    };
    await this.bus.tell(tx, 'case', event);
  }
}

/** A merged case stands nowhere of its own: to lists, counts, clocks and customers it is as if it lay in the bin. */
async function redirect(tx: Into, caseId: string, into: string | null, now: Date): Promise<void> {
  await tx.query(`UPDATE cases SET merged_into = $2, deleted_at = $3 WHERE id = $1`, [
    caseId,
    into,
    into === null ? null : now,
  ]);
}
