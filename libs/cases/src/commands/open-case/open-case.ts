import { Injectable } from '@nestjs/common';
import {
  Clock,
  IdempotentCalls,
  KEY_LIMIT,
  Transactions,
  isId,
  type IdempotentCall,
  type FieldError,
  type Tx,
} from '@sprawa/platform';
import type { AgentActor } from '@sprawa/permissions';
import { SUBJECT_LIMIT, checkFieldValues, offeredFields, type PlannedEntry } from '@sprawa/workflow';
import { ConfirmCase } from '../confirm-case.js';
import { ApplyPlan } from '../perform-action/apply-plan.js';
import { loadStaff } from '../perform-action/load-facts.js';
import type { Answer } from '../answer.js';
import { openingPlan } from '../../domain/opening-plan.js';
import { PRIORITY_NAMES, type PriorityName } from '../../persistence/case-row.js';
import { insertCase } from '../../persistence/insert-case.js';
import { authorOf } from '../../persistence/timeline-writer.js';
import { fileErrors, foreignFiles } from '../../persistence/own-files.js';
import { Streams } from '../../streams/streams.js';
import { richTextToPlain, sanitiseRichText } from '../../text/rich-text.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';

export interface CaseByHand {
  streamId: string;
  subject: string;
  html: string;
  channel: string;
  priority: PriorityName;
  /** Makes or finds the contact within the transaction; field errors refuse the case, and nothing stays behind. */
  contact: (tx: Tx) => Promise<{ contactId: string } | { fieldErrors: FieldError[] }>;
  fields: Record<string, unknown>;
  fileIds: string[];
  assignee: { agentId: string } | { groupId: string } | null;
  confirm: boolean;
  /** A key by which the case is opened once however often it is asked for, and all that was asked for (IN-16). */
  once?: { key: string; input: unknown } | null;
}

/** A case made by an agent, e.g. while on the telephone (IN-17). What they write down is internal, like every note. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly streams: Streams,
    private readonly applyPlan: ApplyPlan,
    private readonly confirmCase: ConfirmCase,
    private readonly calls: IdempotentCalls,
  ) {}

  async byAgent(actor: AgentActor, input: CaseByHand): Promise<Answer> {
    const words = wordsOf(actor.language);
    const stream =
      isId(input.streamId) && actor.streamIds.includes(input.streamId)
        ? await this.streams.find(input.streamId)
        : undefined;
    if (!stream) return refused('INVALID_INPUT', words.noStream, 'streamId');
    try {
      return await this.transactions.run(async (tx) => {
        const errors: FieldError[] = [];
        const call = input.once ? callOf(actor, input.once) : null;
        if (call && (call.key.trim() === '' || call.key.length > KEY_LIMIT))
          throw new RefusedInside([
            { path: 'idempotencyKey', message: words.problems[call.key.trim() ? 'too-long' : 'required'] },
          ]);
        const earlier = call && (await this.calls.begin<Answer>(tx, call));
        if (earlier?.kind === 'same') return earlier.answer;
        if (earlier?.kind === 'different')
          throw new RefusedInside(
            [{ path: 'idempotencyKey', message: words.keyTaken }],
            'IDEMPOTENCY_KEY_REUSED',
          );
        const subject = input.subject.replace(/\s+/g, ' ').trim();
        if (!subject) errors.push({ path: 'subject', message: words.problems.required });
        if (subject.length > SUBJECT_LIMIT)
          errors.push({ path: 'subject', message: words.problems['too-long'] });
        const staff = await loadStaff(tx, stream, {
          everybody: input.assignee !== null || stream.workflow.form.some((field) => field.kind === 'user'),
        });
        const checked = checkFieldValues(
          offeredFields(stream.workflow.form),
          input.fields,
          input.fileIds,
          staff,
        );
        errors.push(
          ...checked.problems.map(({ path, problem }) => ({ path, message: words.problems[problem] })),
        );
        const { assignee } = input;
        if (
          assignee &&
          !('agentId' in assignee
            ? staff.assignable.has(assignee.agentId)
            : staff.assignableGroups.has(assignee.groupId))
        )
          errors.push({ path: 'assignee', message: words.problems['not-a-user'] });
        const foreign = await foreignFiles(tx, input.fileIds, { agentId: actor.agentId });
        errors.push(...fileErrors(input.fileIds, foreign, words.noFile));
        const note = this.note(input);
        errors.push(
          ...note.errors.map(({ path, problem }) => ({
            path: path === 'text' ? 'html' : path,
            message: words.problems[problem],
          })),
        );
        const contact = await input.contact(tx);
        if ('fieldErrors' in contact) errors.push(...contact.fieldErrors);
        if (errors.length > 0 || 'fieldErrors' in contact) throw new RefusedInside(errors);
        const row = await insertCase(tx, {
          stream,
          channel: input.channel,
          subject,
          contactId: contact.contactId,
          priority: PRIORITY_NAMES.indexOf(input.priority),
          ownerId: assignee && 'agentId' in assignee ? assignee.agentId : null,
          groupId: assignee && 'groupId' in assignee ? assignee.groupId : null,
          fields: checked.values,
          now: this.clock.now(),
        });
        const entryId = await this.applyPlan.apply(tx, {
          row,
          stream,
          plan: openingPlan(stream.initial, note.entry, checked.values),
          author: authorOf(actor),
          channel: input.channel,
        });
        if (input.confirm) await this.confirmCase.confirm(tx, row, stream);
        const answer: Answer = { kind: 'done', number: row.number, entryId };
        if (call) await this.calls.end(tx, call, answer);
        return answer;
      });
    } catch (error) {
      if (error instanceof RefusedInside)
        return {
          kind: 'refused',
          code: error.code,
          message: words.refusals.INVALID_INPUT,
          fieldErrors: error.fieldErrors,
        };
      throw error;
    }
  }

  private note(input: CaseByHand): {
    entry: PlannedEntry | null;
    errors: { path: string; problem: 'required' | 'too-long' | 'too-many' }[];
  } {
    const html = sanitiseRichText(input.html);
    const text = richTextToPlain(html);
    if (!text && input.fileIds.length === 0)
      return { entry: null, errors: [{ path: 'html', problem: 'required' }] };
    if (html.length > 500_000) return { entry: null, errors: [{ path: 'html', problem: 'too-long' }] };
    if (input.fileIds.length > 20) return { entry: null, errors: [{ path: 'fileIds', problem: 'too-many' }] };
    return { entry: { kind: 'note', html, text, fileIds: input.fileIds }, errors: [] };
  }
}

const callOf = (actor: AgentActor, { key, input }: { key: string; input: unknown }): IdempotentCall => ({
  ...{ agentId: actor.agentId, callerId: actor.token?.id ?? actor.agentId },
  ...{ operation: 'openCase', key, input },
});

/** Leaves the transaction, so that a contact made for a refused case is undone too. */
class RefusedInside extends Error {
  constructor(
    readonly fieldErrors: FieldError[],
    readonly code = 'INVALID_INPUT',
  ) {
    super('refused');
  }
}
