import { Injectable } from '@nestjs/common';
import { Bus, Clock, type Tx } from '@sprawa/platform';
import { nextTimer, type Plan, type PlannedEntry } from '@sprawa/workflow';
import { ComposeActionMails } from '../../mail/compose-action-mails.js';
import { PRIORITY_NAMES, type CaseRow } from '../../persistence/case-row.js';
import { writeEntry, type EntryAuthor, type TimelineState } from '../../persistence/timeline-writer.js';
import type { Stream } from '../../streams/stream.js';
import { firstWords } from '../../text/rich-text.js';
import type { CaseEvent } from '../../events/case-event.js';
import type { IncomingMessage } from '../intake/intake-types.js';

export interface PlanToApply {
  /** Locked by the caller. */
  row: CaseRow;
  stream: Stream;
  plan: Plan;
  author: EntryAuthor;
  channel: string;
  /** The customer's message behind the plan's incoming message. */
  incoming?: IncomingMessage;
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
  ) {}

  /** @returns id of the plan's message, note or proposal; null when it wrote none. */
  async apply(tx: Tx, todo: PlanToApply): Promise<string | null> {
    const { row, stream, plan, author } = todo;
    const now = this.clock.now();
    if (plan.entries.length === 0 && plan.mails.length === 0 && plan.state.from === plan.state.to && !plan.owner && !plan.set) return null;
    const timeline: TimelineState = {
      caseId: row.id, version: row.version + 1, position: row.entry_count, publicCount: row.public_count, attachments: 0,
    };
    const action = stream.workflow.actions.find((candidate) => candidate.key === plan.actionKey);
    const written = new Written();
    for (const entry of plan.entries) {
      const id = await this.write(tx, timeline, entry, todo, now, plan.mails.some((mail) => mail.to.includes('customer')));
      written.note(entry, id);
    }
    await this.updateCase(tx, todo, timeline, written, now);
    if (plan.mails.length > 0) {
      const composed = await this.mails.compose(tx, plan.mails, {
        caseId: row.id, number: row.number, subject: plan.set?.subject ?? row.subject, stream, stateKey: plan.state.to,
        contactId: plan.set?.contactId ?? row.contact_id,
        ownerId: plan.owner ? plan.owner.agentId : row.owner_id,
        groupId: plan.owner ? plan.owner.groupId : row.group_id,
        performerId: author.kind === 'agent' ? author.agentId : null,
        proposalAuthorId: plan.proposalAuthorId ?? null,
        fieldsAsked: action?.fields ?? [], fields: written.fields, html: written.html, text: written.text,
        cc: written.cc, fileIds: written.fileIds, entryId: written.messageId,
      });
      await this.rememberRecipients(tx, written.messageId, composed.find((mail) => mail.entryId));
      await this.mails.send(tx, composed);
    }
    await this.afterwards(tx, todo, timeline, written);
    return written.messageId ?? written.textId;
  }

  private async write(tx: Tx, timeline: TimelineState, entry: PlannedEntry, todo: PlanToApply, now: Date, mailed: boolean): Promise<string> {
    const { author, plan, stream, incoming } = todo;
    const base = { author, actionKey: plan.actionKey };
    const files = 'fileIds' in entry ? entry.fileIds.map((fileId) => ({ fileId, contentId: null, inline: false })) : [];
    switch (entry.kind) {
      case 'message':
        return writeEntry(
          tx, timeline,
          {
            ...base, kind: 'message', public: true, html: entry.html, text: entry.text,
            files: entry.direction === 'in' && incoming ? incoming.files : files,
            message: {
              direction: entry.direction, channel: entry.direction === 'out' && mailed ? 'email' : todo.channel,
              delivery: entry.direction === 'out' && mailed ? 'queued' : null,
              mail: incoming?.mail ?? {
                messageId: null,
                ...(entry.direction === 'out' && { fromName: stream.definition.sender.name, fromAddress: stream.definition.sender.address }),
              },
            },
          },
          now,
        );
      case 'note':
        return writeEntry(tx, timeline, { ...base, kind: 'note', html: entry.html, text: entry.text, files }, now);
      case 'proposal':
        return writeEntry(tx, timeline, { ...base, kind: 'proposal', html: entry.html, text: entry.text, files, data: { cc: entry.cc, status: 'waiting' } }, now);
      case 'decision':
        await tx.query(`UPDATE case_entry SET data = jsonb_set(data, '{status}', to_jsonb($2::text)) WHERE id = $1`, [entry.proposalEntryId, entry.verdict]);
        return writeEntry(tx, timeline, { ...base, kind: 'decision', html: entry.html, text: entry.text, data: { verdict: entry.verdict, proposalId: entry.proposalEntryId } }, now);
      case 'change':
        return writeEntry(tx, timeline, { ...base, kind: 'change', data: { changes: entry.changes, fields: entry.fields, actionName: plan.actionName } }, now);
    }
  }

  private async updateCase(tx: Tx, { row, stream, plan, author }: PlanToApply, timeline: TimelineState, written: Written, now: Date): Promise<void> {
    const state = stream.state(plan.state.to);
    const moved = plan.state.from !== plan.state.to;
    const timer = moved || written.incoming ? nextTimer(stream.workflow, plan.state.to) : undefined;
    const ownerChanged = plan.owner && plan.owner.agentId !== row.owner_id;
    const words = firstWords(written.text);
    await tx.query(
      `UPDATE cases SET version = $2, entry_count = $3, public_count = $4, attachment_count = attachment_count + $5,
         state_id = $6, open = $7, waiting = $8, state_since = CASE WHEN $9 THEN $10 ELSE state_since END,
         owner_id = $11, group_id = $12, previous_owner_id = $13, proposal_id = $14,
         subject = $15, priority = $16, contact_id = $17,
         preview = CASE WHEN $18 <> '' THEN $18 ELSE preview END,
         public_preview = CASE WHEN $19 AND $18 <> '' THEN $18 ELSE public_preview END,
         last_activity_at = $10, last_public_at = CASE WHEN $19 THEN $10 ELSE last_public_at END,
         first_response_at = CASE WHEN $20 THEN coalesce(first_response_at, $10) ELSE first_response_at END,
         closed_at = CASE WHEN $7 THEN NULL ELSE coalesce(closed_at, $10) END,
         timer_at = CASE WHEN $21 THEN $22 ELSE timer_at END,
         deleted_at = CASE WHEN $23 THEN $10 ELSE deleted_at END
       WHERE id = $1`,
      [
        row.id, timeline.version, timeline.position, timeline.publicCount, timeline.attachments,
        state.id, state.open, state.waiting, moved, now,
        plan.owner ? plan.owner.agentId : row.owner_id, plan.owner ? plan.owner.groupId : row.group_id,
        ownerChanged && row.owner_id ? row.owner_id : row.previous_owner_id,
        plan.proposal === 'this' ? written.proposalId : plan.proposal === null ? null : row.proposal_id,
        plan.set?.subject ?? row.subject, plan.set?.priority ? PRIORITY_NAMES.indexOf(plan.set.priority) : row.priority, plan.set?.contactId ?? row.contact_id,
        words, written.messageId !== null, written.messageId !== null && author.kind === 'agent',
        timer !== undefined, timer ? new Date(now.getTime() + timer.afterMinutes * 60_000) : null,
        plan.deletes,
      ],
    );
    if (plan.owner?.inTurnOf && plan.owner.agentId) {
      await tx.query(`UPDATE agent_group_member SET last_assigned_at = $3 WHERE group_id = $1 AND agent_id = $2`, [plan.owner.inTurnOf, plan.owner.agentId, now]);
    }
  }

  /** Recipients are frozen with the message: what was shown before sending is what the timeline tells for ever. */
  private async rememberRecipients(tx: Tx, entryId: string | null, mail: { messageId: string; inReplyTo?: string; references: string[]; to: object[]; cc: object[] } | undefined): Promise<void> {
    if (!entryId) return;
    if (!mail) {
      await tx.query(`UPDATE message SET delivery_state = NULL, channel = 'portal' WHERE entry_id = $1 AND direction = 'out'`, [entryId]);
      return;
    }
    const addresses = (list: object[]) => JSON.stringify((list as { name?: string; address: string }[]).map(({ name, address }) => ({ name, email: address })));
    await tx.query(`UPDATE message SET message_id = $2, in_reply_to = $3, reference_ids = $4, to_addresses = $5, cc_addresses = $6 WHERE entry_id = $1`, [
      entryId, mail.messageId, mail.inReplyTo ?? null, mail.references, addresses(mail.to), addresses(mail.cc),
    ]);
  }

  private async afterwards(tx: Tx, { row, plan, author, stream }: PlanToApply, timeline: TimelineState, written: Written): Promise<void> {
    for (const email of written.cc) {
      await tx.query(
        `INSERT INTO case_participant (case_id, email, verified) VALUES ($1, $2, true)
         ON CONFLICT (case_id, email) DO UPDATE SET verified = true WHERE NOT case_participant.verified`,
        [row.id, email],
      );
    }
    if (author.kind === 'agent') {
      await tx.query(
        `INSERT INTO case_read (agent_id, case_id, position) VALUES ($1, $2, $3) ON CONFLICT (agent_id, case_id) DO UPDATE SET position = excluded.position`,
        [author.agentId, row.id, timeline.position],
      );
      await tx.query(`DELETE FROM case_draft WHERE case_id = $1 AND agent_id = $2 AND action_key = $3`, [row.id, author.agentId, plan.actionKey]);
    }
    const event: CaseEvent = {
      number: row.number, version: timeline.version, contactId: plan.set?.contactId ?? row.contact_id,
      stateIds: [...new Set([row.state_id, stream.state(plan.state.to).id])], byAgent: author.kind === 'agent' ? author.agentId : null,
      what: [...new Set(plan.entries.flatMap((entry) => (entry.kind === 'change' ? entry.changes.map((change) => change.what) : [entry.kind])))],
      public: written.messageId !== null || plan.state.from !== plan.state.to,
    };
    await this.bus.tell(tx, 'case', event);
  }
}

/** What the plan's entries came to, for the case row and its mails. */
class Written {
  messageId: string | null = null;
  proposalId: string | null = null;
  textId: string | null = null;
  incoming = false;
  html = '';
  text = '';
  cc: string[] = [];
  fileIds: string[] = [];
  fields: Record<string, unknown> = {};

  note(entry: PlannedEntry, id: string): void {
    if (entry.kind === 'change') this.fields = entry.fields;
    if (entry.kind === 'proposal') this.proposalId = id;
    if (entry.kind === 'message') {
      this.messageId = id;
      this.incoming = entry.direction === 'in';
      this.cc = entry.cc;
      this.fileIds = entry.fileIds;
    }
    if (entry.kind === 'decision' && !entry.html) return;
    if (entry.kind === 'change' || (entry.kind === 'decision' && this.messageId)) return;
    this.textId = id;
    this.html = entry.html ?? '';
    this.text = entry.text ?? '';
  }
}
