import { InputChecks, NAME_LIMIT, inLanguage, type Language } from '@sprawa/identity';
import { isId } from '@sprawa/platform';
import { checkFieldValues, offeredFields, type WebForm } from '@sprawa/workflow';
import { formMessage } from './messages.js';

export const SUBMISSION = {
  name: Math.min(120, NAME_LIMIT),
  subject: 300,
  text: 20_000,
  files: 10,
  fields: 100,
};

/** What a form asks for beyond its own fields, as it came from outside. */
export interface SubmissionInput {
  name: unknown;
  email: unknown;
  subject: unknown;
  text: unknown;
  fields?: { key: string; value?: unknown }[] | null;
  fileIds?: string[] | null;
  acceptTerms?: boolean | null;
}

/** A submission whose every part is within its limits. */
export interface Submission {
  name: string;
  email: string;
  subject: string;
  text: string;
  fields: Record<string, unknown>;
  fileIds: string[];
  /** The wording that was accepted; null: the form has no terms. */
  terms: { language: Language; text: string; url: string | null } | null;
}

/** @throws InputError that names every wrong field: `name`, `email`, `subject`, `text`, `fields.<key>`, `fileIds.<n>`, `acceptTerms`. */
export function readSubmission(form: WebForm, input: SubmissionInput, language: Language): Submission {
  const checks = new InputChecks(language);
  const submission: Submission = {
    name: checks.line('name', input.name, { max: SUBMISSION.name }),
    email: checks.email('email', input.email).toLowerCase(),
    subject: checks.line('subject', input.subject, { max: SUBMISSION.subject }),
    text: checks.text('text', input.text, { max: SUBMISSION.text }),
    fields: readFields(form, input.fields ?? [], checks),
    fileIds: readFileIds(input.fileIds ?? [], checks),
    terms: readTerms(form, input.acceptTerms, checks),
  };
  checks.done();
  return submission;
}

function readTerms(form: WebForm, accepted: unknown, checks: InputChecks): Submission['terms'] {
  if (!form.terms) return null;
  if (accepted !== true) checks.problem('acceptTerms', 'acceptTerms');
  const { language } = checks;
  return {
    language,
    text: inLanguage(form.terms, language),
    url: form.termsUrl ? inLanguage(form.termsUrl, language) : null,
  };
}

function readFields(
  form: WebForm,
  given: { key: string; value?: unknown }[],
  checks: InputChecks,
): Record<string, unknown> {
  if (given.length > SUBMISSION.fields) {
    checks.problem('fields', 'tooMany', { max: SUBMISSION.fields });
    return {};
  }
  const { values, problems } = checkFieldValues(
    offeredFields(form.fields),
    Object.fromEntries(given.map(({ key, value }) => [key, value])),
    [],
    { assignable: new Set() },
  );
  for (const { path, problem } of problems) {
    if (problem === 'required') checks.problem(path, 'required');
    else checks.say(path, formMessage(checks.language, FIELD_MESSAGES[problem] ?? 'wrong'));
  }
  return values;
}

const FIELD_MESSAGES: Partial<Record<string, 'notANumber' | 'notADate' | 'notAnOption'>> = {
  'not-a-number': 'notANumber',
  'not-a-date': 'notADate',
  'not-an-option': 'notAnOption',
};

function readFileIds(given: string[], checks: InputChecks): string[] {
  if (given.length > SUBMISSION.files) {
    checks.problem('fileIds', 'tooMany', { max: SUBMISSION.files });
    return [];
  }
  given.forEach((id, index) => {
    if (!isId(id) || given.indexOf(id) !== index)
      checks.say(`fileIds.${index}`, formMessage(checks.language, 'fileGone'));
  });
  return given;
}
