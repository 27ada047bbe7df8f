import { Injectable } from '@nestjs/common';
import { CustomerReads, Transactions, isId, type FieldError, type Tx } from '@sprawa/platform';
import type { CustomerActor } from '@sprawa/permissions';
import { SUBJECT_LIMIT } from '@sprawa/workflow';
import type { Answer } from '../answer.js';
import { CaseIntake } from '../intake/case-intake.js';
import { lockOwnCase } from '../../persistence/own-case.js';
import { fileErrors, filesNotOf } from '../../persistence/own-files.js';
import { readUpTo } from '../../persistence/read-up-to.js';
import { MyCases } from '../../queries/my-cases/my-cases.js';
import { Streams } from '../../streams/streams.js';
import { plainToHtml } from '../../text/rich-text.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';

export const CUSTOMER_TEXT_LIMIT = 20_000;
const FILES_LIMIT = 10;
/** Somebody may have written thousands; who answered is looked for in these. */
const LATEST_CASES = 200;

/** What a customer does in the portal: a new case, a reply. Both are the same intake as a mail of theirs. */
@Injectable()
export class ByCustomer {
  constructor(
    private readonly reads: CustomerReads,
    private readonly mine: MyCases,
    private readonly transactions: Transactions,
    private readonly streams: Streams,
    private readonly intake: CaseIntake,
  ) {}

  /** To a stream, or to an agent they dealt with before (IN-11); no activation, because they are signed in. */
  async open(
    actor: CustomerActor,
    input: {
      streamId?: string | null;
      expertId?: string | null;
      subject: string;
      text: string;
      fileIds: string[];
    },
  ): Promise<Answer> {
    const words = wordsOf(actor.language);
    return this.transactions.run(async (tx) => {
      const subject = input.subject.replace(/\s+/g, ' ').trim();
      const errors = await this.wrong(tx, actor, input);
      if (!subject) errors.push({ path: 'subject', message: words.problems.required });
      if (subject.length > SUBJECT_LIMIT)
        errors.push({ path: 'subject', message: words.problems['too-long'] });
      if (!input.text.trim()) errors.push({ path: 'text', message: words.problems.required });
      const destination = await this.destination(tx, actor, input);
      if (!destination) errors.push({ path: 'streamId', message: words.noStream });
      if (errors.length > 0 || !destination)
        return {
          kind: 'refused',
          code: 'INVALID_INPUT',
          message: words.refusals.INVALID_INPUT,
          fieldErrors: errors,
        };
      const opened = await this.intake.open(tx, {
        streamId: destination.streamId,
        channel: 'portal',
        subject,
        fields: {},
        confirm: true,
        contactId: actor.contactId,
        html: plainToHtml(input.text),
        text: input.text.trim(),
        files: files(input.fileIds),
        mail: null,
        ...(destination.ownerId ? { ownerId: destination.ownerId } : {}),
      });
      await this.markOwnRead(tx, actor, opened.caseId);
      return { kind: 'done', number: opened.number, entryId: opened.entryId };
    });
  }

  async reply(
    actor: CustomerActor,
    input: { number: string; text: string; fileIds: string[] },
  ): Promise<Answer> {
    const words = wordsOf(actor.language);
    return this.transactions.run(async (tx) => {
      const row = await lockOwnCase(tx, actor, await this.mine.idOf(actor, input.number, tx));
      if (!row) return refused('NOT_FOUND', words.notFound);
      const errors = await this.wrong(tx, actor, input);
      if (!input.text.trim() && input.fileIds.length === 0)
        errors.push({ path: 'text', message: words.problems.required });
      if (errors.length > 0)
        return {
          kind: 'refused',
          code: 'INVALID_INPUT',
          message: words.refusals.INVALID_INPUT,
          fieldErrors: errors,
        };
      const appended = await this.intake.append(tx, row.id, {
        contactId: actor.contactId,
        html: plainToHtml(input.text),
        text: input.text.trim(),
        files: files(input.fileIds),
        mail: null,
      });
      await this.markOwnRead(tx, actor, appended.caseId);
      return { kind: 'done', number: appended.number, entryId: appended.entryId };
    });
  }

  /** Experts who wrote in the customer’s latest cases, and streams that take cases; nothing else is a destination. */
  async destinations(
    actor: CustomerActor,
    tx?: Tx,
  ): Promise<{ streamIds: string[]; experts: { id: string; name: string }[] }> {
    const experts = await this.reads.read<{ id: string; name: string }>(
      actor,
      `SELECT a.id, a.name FROM agent a WHERE a.suspended_at IS NULL AND a.id IN (
         SELECT e.agent_id FROM (SELECT c.id FROM cases c WHERE c.contact_id = $1 AND c.deleted_at IS NULL
           ORDER BY c.last_public_at DESC, c.number DESC LIMIT ${LATEST_CASES}) c
         JOIN case_entry e ON e.case_id = c.id AND e.visibility = 'public' AND e.author_kind = 'agent')
       ORDER BY a.name, a.id LIMIT 50`,
      [actor.contactId],
      tx,
    );
    return {
      streamIds: (await this.streams.all()).map((stream) => stream.id),
      experts,
    };
  }

  private async destination(
    tx: Tx,
    actor: CustomerActor,
    input: { streamId?: string | null; expertId?: string | null },
  ): Promise<{ streamId: string; ownerId?: string } | null> {
    if (input.streamId)
      return isId(input.streamId) && (await this.streams.find(input.streamId))
        ? { streamId: input.streamId }
        : null;
    if (!input.expertId || !isId(input.expertId)) return null;
    const { experts } = await this.destinations(actor, tx);
    if (!experts.some(({ id }) => id === input.expertId)) return null;
    const [latest] = await this.reads.read<{ stream_id: string }>(
      actor,
      `SELECT c.stream_id FROM cases c JOIN case_entry e ON e.case_id = c.id AND e.agent_id = $2 AND e.visibility = 'public'
       WHERE c.contact_id = $1 AND c.deleted_at IS NULL ORDER BY e.created_at DESC LIMIT 1`,
      [actor.contactId, input.expertId],
      tx,
    );
    return latest ? { streamId: latest.stream_id, ownerId: input.expertId } : null;
  }

  private async wrong(
    tx: Tx,
    actor: CustomerActor,
    input: { text: string; fileIds: string[] },
  ): Promise<FieldError[]> {
    const words = wordsOf(actor.language);
    const errors: FieldError[] = [];
    if (input.text.length > CUSTOMER_TEXT_LIMIT)
      errors.push({ path: 'text', message: words.problems['too-long'] });
    if (input.fileIds.length > FILES_LIMIT)
      return [...errors, { path: 'fileIds', message: words.problems['too-many'] }];
    const foreign = await filesNotOf(tx, this.reads, actor, input.fileIds);
    return [...errors, ...fileErrors(input.fileIds, foreign, words.noFile)];
  }

  private async markOwnRead(tx: Tx, actor: CustomerActor, caseId: string): Promise<void> {
    await tx.query(
      `INSERT INTO customer_read (customer_id, case_id, position) SELECT $1, id, ${readUpTo('cases')} FROM cases WHERE id = $2
       ON CONFLICT (customer_id, case_id) DO UPDATE SET position = excluded.position`,
      [actor.customerId, caseId],
    );
  }
}

const files = (ids: readonly string[]) => ids.map((fileId) => ({ fileId, contentId: null, inline: false }));
