import {
  emptyValue,
  filledFields,
  isEmptyValue,
  type FieldDefinition,
  type FieldInputValue,
} from '@sprawa/ui/rules';
import type { Language, SubmitFormInput } from '../../gql/graphql.js';

/** What one types; a field of the stream's own is kept under `fields.<key>`, as the server names it in its errors. */
export type FormValues = Record<string, FieldInputValue>;

export const fieldPath = (key: string) => `fields.${key}`;

export function emptyForm(
  fields: readonly FieldDefinition[],
  known: { name: string; email: string } | null,
): FormValues {
  return {
    name: known?.name ?? '',
    email: known?.email ?? '',
    subject: '',
    text: '',
    website: '',
    acceptTerms: false,
    ...Object.fromEntries(fields.map(({ key, kind }) => [fieldPath(key), emptyValue(kind)])),
  };
}

/** Names of what must be filled in and is not. */
export function missingValues(values: FormValues, fields: readonly FieldDefinition[]): string[] {
  const asked = [
    'name',
    'email',
    'subject',
    'text',
    ...fields.filter(({ required }) => required).map(({ key }) => fieldPath(key)),
  ];
  return asked.filter((name) => isEmptyValue(values[name]));
}

interface Sending {
  key: string;
  fields: readonly FieldDefinition[];
  fileIds: string[];
  language: Language;
}

export function submission(values: FormValues, { key, fields, fileIds, language }: Sending): SubmitFormInput {
  const text = (name: string) => String(values[name] ?? '').trim();
  const own = Object.fromEntries(fields.map((field) => [field.key, values[fieldPath(field.key)]]));
  return {
    key,
    name: text('name'),
    email: text('email'),
    subject: text('subject'),
    text: text('text'),
    website: text('website'),
    acceptTerms: values.acceptTerms === true,
    fields: filledFields(fields, own),
    fileIds,
    language,
  };
}
