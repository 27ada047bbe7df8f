import { Injectable, OnModuleInit } from '@nestjs/common';
import { CaseIntake } from '@sprawa/cases';
import { Activations, type Activation, type WaitingSubmission } from '@sprawa/identity';
import { Clock, CodedError, Schedule, Transactions, isId, type Tx } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { mayMailAutomatically } from '../mail/automatic-mail-limit.js';
import { textToHtml } from '../mail/incoming/reading/text-and-html.js';

interface Waiting {
  stream_id: string;
  email: string;
  subject: string;
  body: string;
  fields: Record<string, unknown>;
  file_ids: string[];
  case_id: string | null;
  expired: boolean;
}

/** Turns a submission into a case once its sender's mailbox is proven, and lets those expire that never were (IN-9, IN-10). */
@Injectable()
export class ActivateSubmission implements OnModuleInit {
  constructor(
    private readonly activations: Activations,
    private readonly intake: CaseIntake,
    private readonly schedule: Schedule,
    private readonly transactions: Transactions,
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.activations.register(
      (tx, activation) => this.activate(tx, activation),
      (id) => this.waiting(id),
    );
    this.schedule.every('expired submissions', 3600, () => this.expire());
  }

  /** Twice is once: the second time tells the same case. @throws CodedError LINK_INVALID when it expired or never was */
  async activate(tx: Tx, { submissionId, contactId }: Activation): Promise<{ caseNumber: string }> {
    const [waiting] = (await tx.query(
      `SELECT f.stream_id, s.email::text AS email, s.subject, s.body, s.fields, s.file_ids, s.expires_at <= $2 AS expired, s.case_id
       FROM submission s JOIN web_form f ON f.key = s.form_key WHERE s.id = $1 FOR UPDATE OF s`,
      [submissionId, this.clock.now()],
    )) as Waiting[];
    if (waiting?.case_id) return { caseNumber: await numberOf(tx, waiting.case_id) };
    if (!waiting || waiting.expired) throw new CodedError('LINK_INVALID', 'This link has expired.');
    const { caseId, number } = await this.intake.open(tx, {
      streamId: waiting.stream_id,
      channel: 'web-form',
      contactId,
      subject: waiting.subject,
      html: textToHtml(waiting.body),
      text: waiting.body,
      fields: waiting.fields,
      files: waiting.file_ids.map((fileId) => ({ fileId, contentId: null, inline: false })),
      mail: null,
      confirm: await mayMailAutomatically(tx, waiting.email, this.clock.now()),
    });
    await tx.query(`UPDATE submission SET activated_at = $2, case_id = $3, contact_id = $4 WHERE id = $1`, [
      submissionId,
      this.clock.now(),
      caseId,
      contactId,
    ]);
    return { caseNumber: number };
  }

  /** What the activation page shows of what waits. */
  private async waiting(id: string): Promise<WaitingSubmission | null> {
    if (!isId(id)) return null;
    const [row] = (await this.source.query(
      `SELECT subject, name FROM submission WHERE id = $1 AND activated_at IS NULL AND expires_at > $2`,
      [id, this.clock.now()],
    )) as WaitingSubmission[];
    return row ?? null;
  }

  /** Forgets what was never activated, and uploads to forms that came to nothing within two days. */
  async expire(): Promise<void> {
    await this.transactions.run(async (tx) => {
      await tx.query(`DELETE FROM submission WHERE activated_at IS NULL AND expires_at <= $1`, [
        this.clock.now(),
      ]);
      await tx.query(
        `DELETE FROM file f WHERE f.form_key IS NOT NULL AND f.created_at < $1::timestamptz - interval '2 days'
           AND NOT EXISTS (SELECT FROM submission s WHERE f.id = ANY(s.file_ids)) AND NOT EXISTS (SELECT FROM attachment a WHERE a.file_id = f.id)`,
        [this.clock.now()],
      );
      await tx.query(`DELETE FROM automatic_mail WHERE at < $1::timestamptz - interval '2 days'`, [
        this.clock.now(),
      ]);
    });
  }
}

/** Asked for on its own: whoever had to wait for the submission's row sees the new case only from the next statement on. */
async function numberOf(tx: Tx, caseId: string): Promise<string> {
  const [row] = (await tx.query(`SELECT number::text AS number FROM cases WHERE id = $1`, [caseId])) as {
    number: string;
  }[];
  return row!.number;
}
