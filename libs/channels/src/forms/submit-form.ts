import { Injectable } from '@nestjs/common';
import { Links, inputMessage, type Language } from '@sprawa/identity';
import {
  Clock,
  CodedError,
  InputError,
  Outbox,
  SEND_MAIL,
  Settings,
  Transactions,
  newId,
  type Tx,
} from '@sprawa/platform';
import { activationMail } from './activation-mail.js';
import { formMessage } from './messages.js';
import { readSubmission, type SubmissionInput } from './read-submission.js';
import { WebForms } from './web-forms.js';

/** Submissions from one e-mail address. */
export const SUBMISSIONS_AN_HOUR = 5;

export interface FormToSubmit extends SubmissionInput {
  key: string;
  language: Language;
  /** A field people do not see. */
  website?: string | null;
}

/** Keeps what a form sent until its sender's mailbox is proven (IN-9). */
@Injectable()
export class SubmitForm {
  constructor(
    private readonly transactions: Transactions,
    private readonly forms: WebForms,
    private readonly links: Links,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * A machine that fills the hidden field in hears the same as a person and leaves nothing behind.
   * @throws InputError naming the fields; CodedError NOT_FOUND, TOO_MANY_ATTEMPTS
   */
  async submit(input: FormToSubmit): Promise<{ email: string; expiresInDays: number }> {
    const { language } = input;
    const form = await this.forms.find(input.key);
    if (!form) throw new CodedError('NOT_FOUND', formMessage(language, 'noForm'));
    const submission = readSubmission(form.definition, input, language);
    const answer = { email: submission.email, expiresInDays: this.settings.ACTIVATION_DAYS };
    if (input.website) return answer;
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + this.settings.ACTIVATION_DAYS * 86_400_000);
    await this.transactions.run(async (tx) => {
      await this.assertWithinLimit(tx, submission.email, language);
      await assertFilesOfForm(tx, submission.fileIds, input.key, language);
      const id = newId();
      await tx.query(
        `INSERT INTO submission (id, form_key, email, name, subject, body, fields, file_ids, language, created_at, expires_at, terms_accepted_at, terms_accepted)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          id,
          form.definition.key,
          submission.email,
          submission.name,
          submission.subject,
          submission.text,
          submission.fields,
          submission.fileIds,
          language,
          now,
          expiresAt,
          submission.terms && now,
          submission.terms,
        ],
      );
      const token = await this.links.create(tx, {
        purpose: 'activate',
        email: submission.email,
        subjectId: id,
        expiresAt,
      });
      const mail = activationMail({
        to: submission.email,
        language,
        url: this.links.portalUrl(token),
        expiresAt,
        timeZone: form.stream.timeZone ?? this.settings.TIME_ZONE,
        stream: form.stream,
      });
      await this.outbox.add(tx, SEND_MAIL, mail);
    });
    return answer;
  }

  /** @throws CodedError TOO_MANY_ATTEMPTS */
  private async assertWithinLimit(tx: Tx, email: string, language: Language): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 2))`, [email]);
    const [row] = (await tx.query(
      `SELECT count(*)::int AS sent FROM submission WHERE email = $1 AND created_at > $2::timestamptz - interval '1 hour'`,
      [email, this.clock.now()],
    )) as { sent: number }[];
    if (row!.sent >= SUBMISSIONS_AN_HOUR)
      throw new CodedError('TOO_MANY_ATTEMPTS', formMessage(language, 'tooOften'));
  }
}

/** Uploads of this very form that nothing uses yet; held, so that two submissions never share one. */
async function assertFilesOfForm(
  tx: Tx,
  fileIds: readonly string[],
  formKey: string,
  language: Language,
): Promise<void> {
  if (fileIds.length === 0) return;
  const rows: { id: string }[] = await tx.query(
    `SELECT f.id FROM file f WHERE f.id = ANY($1::uuid[]) AND f.form_key = $2
       AND NOT EXISTS (SELECT FROM submission s WHERE f.id = ANY(s.file_ids)) AND NOT EXISTS (SELECT FROM attachment a WHERE a.file_id = f.id)
     FOR UPDATE OF f`,
    [fileIds, formKey],
  );
  const usable = new Set(rows.map(({ id }) => id));
  const wrong = fileIds.flatMap((id, index) =>
    usable.has(id) ? [] : [{ path: `fileIds.${index}`, message: formMessage(language, 'fileGone') }],
  );
  if (wrong.length > 0) throw new InputError(inputMessage(language, 'checkFields'), wrong);
}
