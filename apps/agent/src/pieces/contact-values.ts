import { isEmptyValue } from '@sprawa/ui/rules';
import type {
  ContactKind,
  ContactPartsFragment,
  CreateContactInput,
  FieldInput,
  Language,
  UpdateContactInput,
} from '../gql/graphql.js';

/** A contact as its form holds it: lists are lines of text. */
export interface ContactValues {
  kind: ContactKind;
  name: string;
  emails: string;
  phones: string;
  company: { id: string; name: string } | null;
  address: string;
  taxId: string;
  note: string;
  language: Language | '';
  /** Of the organisation's own fields, by key. */
  fields: Record<string, unknown>;
}

export function lines(text: string): string[] {
  return text
    .split(/[\n;]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A form for somebody new; what was typed in the search goes where it belongs. */
export function newContact(typed: string): ContactValues {
  const text = typed.trim();
  const isMail = text.includes('@');
  const isPhone = /^\+?[\d\s().-]{6,}$/.test(text);
  return {
    kind: 'PERSON',
    name: isMail || isPhone ? '' : text,
    emails: isMail ? text : '',
    phones: isPhone ? text : '',
    company: null,
    address: '',
    taxId: '',
    note: '',
    language: '',
    fields: {},
  };
}

export function contactValues(contact: ContactPartsFragment): ContactValues {
  return {
    kind: contact.kind,
    name: contact.name,
    emails: contact.emails.join('\n'),
    phones: contact.phones.join('\n'),
    company: contact.company,
    address: contact.address ?? '',
    taxId: contact.taxId ?? '',
    note: contact.note ?? '',
    language: contact.language ?? '',
    fields: Object.fromEntries(contact.fields.map(({ key, value }) => [key, value])),
  };
}

function shared(values: ContactValues) {
  return {
    name: values.name.trim(),
    emails: lines(values.emails),
    phones: lines(values.phones),
    companyId: values.kind === 'PERSON' ? (values.company?.id ?? null) : null,
    address: values.address.trim() || null,
    taxId: values.taxId.trim() || null,
    note: values.note.trim() || null,
    language: values.language || null,
  };
}

export function createInput(values: ContactValues): CreateContactInput {
  return { kind: values.kind, ...shared(values), fields: changedFields(values.fields, {}) };
}

/** What is empty now goes: null. */
function changedFields(next: ContactValues['fields'], old: ContactValues['fields']): FieldInput[] {
  const kept = (value: unknown) => (isEmptyValue(value) ? null : value);
  return Object.keys(next)
    .filter((key) => JSON.stringify(kept(next[key])) !== JSON.stringify(kept(old[key])))
    .map((key) => ({ key, value: kept(next[key]) }));
}

/**
 * Only what was changed: what is left out stays as it is, so two people who edit different parts do not undo each
 * other. `fields` is there even when none was changed: the form shows them all, so required ones may be asked for.
 */
export function updateInput(values: ContactValues, contact: ContactPartsFragment): UpdateContactInput {
  const old = shared(contactValues(contact));
  const next = shared(values);
  const changed = Object.fromEntries(
    Object.entries(next).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(old[key as keyof typeof old]),
    ),
  );
  const fields = changedFields(values.fields, contactValues(contact).fields);
  return { id: contact.id, version: contact.version, ...changed, fields };
}

/** Errors of lists stand at the list: `emails.1` at `emails`, `fields.topics.0` at `fields.topics`. */
export function contactErrors(errors: readonly { path: string; message: string }[]): Record<string, string> {
  return Object.fromEntries([...errors].reverse().map(({ path, message }) => [placeOf(path), message]));
}

function placeOf(path: string): string {
  const parts = path.replace(/^newContact\./, '').split('.');
  return parts.slice(0, parts[0] === 'fields' ? 2 : 1).join('.');
}
