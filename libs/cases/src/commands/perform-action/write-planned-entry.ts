import type { Into } from '@sprawa/platform';
import type { PlannedEntry } from '@sprawa/workflow';
import { writeEntry, type TimelineState } from '../../persistence/timeline-writer.js';
import type { PlanToApply } from './apply-plan.js';

/**
 * Words said to or by the customer are public. What a machine of somebody else's sent, an out-of-office notice of a
 * colleague who got a copy, is none of the customer's business (IN-5). What may still be taken back is not theirs yet.
 */
export function isPublic({ author, incoming, row, hold }: PlanToApply): boolean {
  if (hold || incoming?.internal) return false;
  const machine = incoming?.mail?.automatic ?? false;
  return !machine || (author.kind === 'contact' && author.contactId === row.contact_id);
}

/** Writes one planned entry down. `mailed`: the plan sends the customer a mail, which carries the message. */
export async function writePlannedEntry(
  tx: Into,
  timeline: TimelineState,
  entry: PlannedEntry,
  todo: PlanToApply,
  now: Date,
  mailed: boolean,
): Promise<string> {
  const { author, plan, stream, incoming } = todo;
  const base = { author, actionKey: plan.actionKey };
  const files =
    'fileIds' in entry ? entry.fileIds.map((fileId) => ({ fileId, contentId: null, inline: false })) : [];
  switch (entry.kind) {
    case 'message':
      return writeEntry(
        tx,
        timeline,
        {
          ...base,
          kind: 'message',
          public: isPublic(todo),
          html: entry.html,
          text: entry.text,
          files: entry.direction === 'in' && incoming ? incoming.files : files,
          message: {
            direction: entry.direction,
            channel: entry.direction === 'out' && mailed ? 'email' : todo.channel,
            delivery: entry.direction === 'out' && mailed ? 'queued' : null,
            mail: incoming?.mail ?? {
              messageId: null,
              ...(entry.direction === 'out' && {
                fromName: stream.definition.sender.name,
                fromAddress: stream.definition.sender.address,
              }),
            },
          },
        },
        now,
      );
    case 'note':
      return writeEntry(
        tx,
        timeline,
        {
          ...base,
          kind: 'note',
          html: entry.html,
          text: entry.text,
          files,
          data: {
            ...(todo.siblingCaseId && { siblingCaseId: todo.siblingCaseId }),
            ...(entry.revises && { revises: entry.revises }),
            ...(entry.about && { about: entry.about }),
          },
        },
        now,
      );
    case 'proposal':
      return writeEntry(
        tx,
        timeline,
        {
          ...base,
          kind: 'proposal',
          html: entry.html,
          text: entry.text,
          files,
          data: {
            cc: entry.cc,
            ...(entry.bcc && { bcc: entry.bcc }),
            status: 'waiting',
            ...(entry.round !== undefined && { round: entry.round, after: entry.after }),
          },
        },
        now,
      );
    case 'decision':
      await tx.query(
        `UPDATE case_entry SET data = jsonb_set(data, '{status}', to_jsonb($2::text)) WHERE id = $1`,
        [entry.proposalEntryId, entry.verdict],
      );
      return writeEntry(
        tx,
        timeline,
        {
          ...base,
          kind: 'decision',
          html: entry.html,
          text: entry.text,
          data: { verdict: entry.verdict, proposalId: entry.proposalEntryId },
        },
        now,
      );
    case 'change':
      return writeEntry(
        tx,
        timeline,
        {
          ...base,
          kind: 'change',
          data: { changes: entry.changes, fields: entry.fields, actionName: plan.actionName },
        },
        now,
      );
  }
}
