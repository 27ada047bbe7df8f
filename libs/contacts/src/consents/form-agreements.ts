import { Injectable } from '@nestjs/common';
import type { Language } from '@sprawa/identity';

/** What somebody agreed to by sending a form, in the words they were shown. */
export interface FormAgreement {
  id: string;
  at: Date;
  /** As it is called today. */
  form: string;
  language: Language;
  text: string;
  /** Where more about it stood. */
  url: string | null;
  caseId: string | null;
}

/** @returns the newest first, at most `limit` */
export type FormAgreementsReader = (
  contactId: string,
  language: Language,
  limit: number,
) => Promise<FormAgreement[]>;

/** Where forms hook in: what their senders agreed to is shown among the consents of the contact. */
@Injectable()
export class FormAgreements {
  private reader: FormAgreementsReader = async () => [];

  register(reader: FormAgreementsReader): void {
    this.reader = reader;
  }

  of(contactId: string, language: Language, limit: number): Promise<FormAgreement[]> {
    return this.reader(contactId, language, limit);
  }
}
