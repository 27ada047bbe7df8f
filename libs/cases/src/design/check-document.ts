import { Injectable } from '@nestjs/common';
import { ContactFields } from '@sprawa/contacts';
import type { Language } from '@sprawa/identity';
import { problemIn, readWorkflowDocument, type Weakness, type WorkflowFile } from '@sprawa/workflow';
import { DataSource, type EntityManager } from 'typeorm';
import { designWords } from './words.js';

export interface DocumentProblem {
  path: string[];
  message: string;
}

export interface CheckedDocument {
  /** Null when there are problems. */
  file: WorkflowFile | null;
  problems: DocumentProblem[];
  weaknesses: (Weakness & { place: 'states' | 'actions'; message: string })[];
}

/** Whether a document may be published as a stream, in words for whoever draws it. */
@Injectable()
export class CheckDocument {
  constructor(
    private readonly source: DataSource,
    private readonly contactFields: ContactFields,
  ) {}

  async check(
    key: string,
    document: unknown,
    language: Language,
    from: EntityManager = this.source.manager,
  ): Promise<CheckedDocument> {
    const contactFields = (await this.contactFields.all()).map((field) => field.key);
    const result = readWorkflowDocument(document, contactFields);
    if ('problems' in result)
      return {
        file: null,
        problems: result.problems.map(({ path, message }) => ({
          path: path.map(String),
          message: problemIn(language, message),
        })),
        weaknesses: [],
      };
    const problems = await this.besideOthers(key, result.file, language, from);
    return {
      file: problems.length > 0 ? null : result.file,
      problems,
      weaknesses: result.weaknesses.map((weakness) => ({
        ...weakness,
        place: ON_STATES.includes(weakness.code) ? 'states' : 'actions',
        message: designWords(language, weakness.code),
      })),
    };
  }

  /** Addresses and public forms belong to one stream each; publishing must not take them from another. */
  private async besideOthers(
    key: string,
    file: WorkflowFile,
    language: Language,
    from: EntityManager,
  ): Promise<DocumentProblem[]> {
    const problems: DocumentProblem[] = [];
    if (file.key !== key)
      problems.push({ path: ['key'], message: designWords(language, 'otherKey', { key }) });
    const taken = (await from.query(
      `SELECT 'mailboxes' AS place, m.address::text AS name, s.key AS stream FROM mailbox m JOIN stream s ON s.id = m.stream_id
       WHERE s.key <> $1 AND m.address = ANY ($2::text[]::citext[])
       UNION ALL
       SELECT 'webForms', f.key, s.key FROM web_form f JOIN stream s ON s.id = f.stream_id
       WHERE s.key <> $1 AND f.key = ANY ($3::text[]) AND f.gone_at IS NULL`,
      [key, file.mailboxes, file.webForms.map((form) => form.key)],
    )) as { place: 'mailboxes' | 'webForms'; name: string; stream: string }[];
    for (const { place, name, stream } of taken) {
      const step = place === 'webForms' ? name : String(file.mailboxes.indexOf(name.toLowerCase()));
      problems.push({ path: [place, step], message: designWords(language, 'taken', { name, stream }) });
    }
    return problems;
  }
}

const ON_STATES: readonly Weakness['code'][] = [
  'unreachable-state',
  'dead-end',
  'stuck-state',
  'state-nobody-sees',
];
