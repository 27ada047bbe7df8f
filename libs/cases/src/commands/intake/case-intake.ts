import { Injectable } from '@nestjs/common';
import { Clock, type Tx } from '@sprawa/platform';
import { isRefusal, opensFollowUp, planCustomerMessage, planNote } from '@sprawa/workflow';
import type { CaseRow } from '../../persistence/case-row.js';
import { insertCase } from '../../persistence/insert-case.js';
import { lockSurvivor } from '../../persistence/survivor.js';
import { openingPlan } from '../../domain/opening-plan.js';
import { Streams } from '../../streams/streams.js';
import { ApplyPlan } from '../perform-action/apply-plan.js';
import { loadFacts, loadStaff } from '../perform-action/load-facts.js';
import { ConfirmCase } from '../confirm-case.js';
import type { IncomingFile, IncomingMessage, Intaken, MailFacts, NewCase } from './intake-types.js';

/**
 * The door for customers' words, whatever channel carried them. It never refuses: what was accepted is kept.
 * Who may write to which case was decided by the channel before it calls.
 */
@Injectable()
export class CaseIntake {
  constructor(
    private readonly clock: Clock,
    private readonly streams: Streams,
    private readonly applyPlan: ApplyPlan,
    private readonly confirmCase: ConfirmCase,
  ) {}

  async open(tx: Tx, input: NewCase, followUpOf?: Pick<CaseRow, 'id' | 'number'>): Promise<Intaken> {
    const stream = await this.streams.get(input.streamId);
    // One moment for all of it: the case's row changes again as its first entries are written, and no index with it.
    const now = this.clock.now();
    const confirmed = input.confirm && !input.mail?.automatic;
    const row = await insertCase(tx, {
      stream,
      channel: input.channel,
      subject: input.subject,
      contactId: input.contactId,
      ownerId: input.ownerId ?? null,
      fields: input.fields,
      ...(followUpOf && { followUpOf: followUpOf.id }),
      confirmed,
      now,
    });
    const plan = openingPlan(
      stream.initial,
      {
        kind: 'message',
        direction: 'in',
        html: input.html,
        text: input.text,
        fileIds: input.files.map((file) => file.fileId),
        cc: [],
      },
      input.fields,
      followUpOf?.number,
    );
    const entryId = await this.applyPlan.apply(tx, {
      row,
      stream,
      plan,
      author: { kind: 'contact', contactId: input.contactId },
      channel: input.channel,
      at: now,
      incoming: input,
    });
    if (confirmed) await this.confirmCase.mail(tx, row, stream);
    return { caseId: row.id, number: row.number, entryId: entryId! };
  }

  /**
   * Into the case, or into the one it was merged into, or into a follow-up of its own when the case was closed too long ago (its workflow's `reopenWithin`):
   * the answer names the case that has the message now.
   * @param confirm whether the sender may be told the number of a follow-up (IN-6)
   * @throws when the case is deleted or unknown: the channel opens a new one instead.
   */
  async append(
    tx: Tx,
    caseId: string,
    message: IncomingMessage,
    confirm: () => Promise<boolean> = async () => true,
  ): Promise<Intaken> {
    const row = await lockSurvivor(tx, caseId);
    if (!row) throw new Error(`No case ${caseId} to append to`);
    const stream = await this.streams.get(row.stream_id);
    const facts = await loadFacts(tx, row, stream);
    const now = this.clock.now().toISOString();
    const fromAutomaticMail = message.mail?.automatic ?? false;
    if (opensFollowUp(stream.workflow, facts, { fromAutomaticMail, now }))
      return this.open(
        tx,
        {
          ...message,
          streamId: stream.id,
          channel: message.mail ? 'email' : 'portal',
          subject: row.subject,
          fields: {},
          confirm: await confirm(),
          internal: false,
        },
        row,
      );
    const offered = stream.workflow.actions.find(
      (action) =>
        action.trigger.by === 'customer-message' &&
        (action.from.includes('*') || action.from.includes(facts.stateKey)),
    );
    const staff = await loadStaff(tx, stream, { rule: offered?.assign, everybody: false });
    const plan = planCustomerMessage(
      stream.workflow,
      facts,
      message.contactId,
      {
        html: message.html,
        text: message.text,
        fileIds: message.files.map((file) => file.fileId),
        fromAutomaticMail,
        now,
      },
      staff,
    );
    const entryId = await this.applyPlan.apply(tx, {
      row,
      stream,
      plan,
      author: { kind: 'contact', contactId: message.contactId },
      channel: message.mail ? 'email' : 'portal',
      incoming: message,
    });
    return { caseId: row.id, number: row.number, entryId: entryId! };
  }

  /** What only colleagues should read: a bounce's report, a doubtful sender. */
  async appendInternal(
    tx: Tx,
    caseId: string,
    note: {
      html: string;
      text: string;
      files: IncomingFile[];
      mail: MailFacts | null;
      siblingCaseId?: string;
    },
  ): Promise<Intaken> {
    const row = await lockSurvivor(tx, caseId);
    if (!row) throw new Error(`No case ${caseId} to append to`);
    const stream = await this.streams.get(row.stream_id);
    const plan = planNote(stream.workflow, await loadFacts(tx, row, stream), {
      html: note.html,
      text: note.text,
      fileIds: note.files.map((file) => file.fileId).slice(0, 20),
    });
    if (isRefusal(plan))
      throw new Error(
        `The note was refused: ${plan.problems.map((problem) => `${problem.path} ${problem.problem}`).join(', ')}`,
      );
    const entryId = await this.applyPlan.apply(tx, {
      row,
      stream,
      plan,
      author: { kind: 'system' },
      channel: 'email',
      ...(note.siblingCaseId && { siblingCaseId: note.siblingCaseId }),
    });
    return { caseId: row.id, number: row.number, entryId: entryId! };
  }
}
