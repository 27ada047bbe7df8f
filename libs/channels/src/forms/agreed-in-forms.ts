import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FormAgreements, type FormAgreement } from '@sprawa/contacts';
import { inLanguage, type Language } from '@sprawa/identity';
import { Schedule } from '@sprawa/platform';
import { DataSource } from 'typeorm';

/** What a contact agreed to by sending forms, in the words that were shown then (CT-4). */
@Injectable()
export class AgreedInForms implements OnModuleInit {
  constructor(
    private readonly agreements: FormAgreements,
    private readonly schedule: Schedule,
    private readonly source: DataSource,
  ) {}

  onModuleInit(): void {
    this.agreements.register((contactId, language, limit) => this.of(contactId, language, limit));
    this.schedule.every('senders of forms', 3600, () => this.fillInSenders());
  }

  /** The newest first. What was never activated may be from anybody, and is not among them. */
  private async of(contactId: string, language: Language, limit: number): Promise<FormAgreement[]> {
    const rows = (await this.source.query(
      `SELECT s.id, s.terms_accepted_at AS at, f.definition -> 'title' AS title, s.terms_accepted AS terms, s.case_id AS "caseId"
       FROM submission s JOIN web_form f ON f.key = s.form_key
       WHERE s.contact_id = $1 AND s.terms_accepted IS NOT NULL ORDER BY s.terms_accepted_at DESC, s.id LIMIT $2`,
      [contactId, limit],
    )) as {
      id: string;
      at: Date;
      title: Record<string, string>;
      terms: Pick<FormAgreement, 'language' | 'text' | 'url'>;
      caseId: string | null;
    }[];
    return rows.map(({ id, at, title, terms, caseId }) => ({
      ...{ id, at, caseId, form: inLanguage(title, language) },
      ...{ language: terms.language, text: terms.text, url: terms.url ?? null },
    }));
  }

  /** Of those activated before it was noted who sent them: whoever wrote the first words of the case. */
  async fillInSenders(): Promise<void> {
    await this.source.query(
      `UPDATE submission s SET contact_id = e.contact_id FROM case_entry e
       WHERE s.contact_id IS NULL AND s.terms_accepted IS NOT NULL AND s.case_id IS NOT NULL
         AND e.case_id = s.case_id AND e.position = 1 AND e.contact_id IS NOT NULL`,
    );
  }
}
