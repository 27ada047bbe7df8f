import type * as Sdl from '@sprawa/contracts/agent';
import { CONTACT_FACTS, type ContactFact, type HeaderItem } from '@sprawa/workflow';
import type { Words } from '../words/words.js';

/** A field of the case's form as the header shows it. */
export interface HeaderCaseField {
  key: string;
  label: string;
  text: string;
  /** Why the viewer cannot change it; null: they can. */
  obstacle: string | null;
}

/** What headers tell of a contact. */
export interface HeaderContact {
  phones: readonly string[];
  emails: readonly string[];
  company: string | null;
  taxId: string | null;
  address: string | null;
  /** The organisation's own fields. */
  fields: readonly { key: string; label: string; text: string }[];
}

export interface HeaderFacts {
  fields: readonly HeaderCaseField[];
  /** Null for a viewer who may not read contacts: nothing of the contact is shown then. */
  contact: HeaderContact | null;
  mayEditContact: boolean;
  /** Key of the action to write to the customer with; null: the workflow offers the viewer none here. */
  writeWith: string | null;
  /** The actions the workflow offers the viewer here. */
  buttons: readonly { key: string; label: string }[];
}

/**
 * What the header shows, in the stream's order, with what can be done with each thing; what cannot be done stays, with
 * its reason (CS-15). Items whose field is gone are left out, and buttons of actions that are not offered.
 */
export function caseHeader(
  items: readonly HeaderItem[],
  facts: HeaderFacts,
  words: Words['header'],
): Sdl.HeaderField[] {
  return items.flatMap((item) => {
    if ('field' in item) {
      const field = facts.fields.find(({ key }) => key === item.field);
      return field ? [ofCase(field)] : [];
    }
    if ('button' in item) {
      const found = facts.buttons.find(({ key }) => key === item.button);
      return found ? [{ ...found, source: 'ACTION', text: '', actions: [] }] : [];
    }
    return facts.contact ? ofContact(item.contact, facts.contact, facts, words) : [];
  });
}

function ofCase({ key, label, text, obstacle }: HeaderCaseField): Sdl.HeaderField {
  return { key, source: 'CASE', label, text, actions: [action('EDIT', obstacle)] };
}

function ofContact(
  key: string,
  contact: HeaderContact,
  facts: HeaderFacts,
  words: Words['header'],
): Sdl.HeaderField[] {
  const edit = action('EDIT', facts.mayEditContact ? null : words.noContactEdit);
  if (!isFact(key)) {
    const own = contact.fields.find((field) => field.key === key);
    return own ? [{ ...own, source: 'CONTACT', actions: [edit] }] : [];
  }
  const shown = { key, source: 'CONTACT' as const, label: words[key] };
  switch (key) {
    case 'phone':
      return [
        { ...shown, text: contact.phones.join(', '), actions: [...calls(contact.phones, words), edit] },
      ];
    case 'email':
      return [
        { ...shown, text: contact.emails.join(', '), actions: [write(contact.emails, facts, words), edit] },
      ];
    default:
      return [{ ...shown, text: contact[key] ?? '', actions: [edit] }];
  }
}

function calls(phones: readonly string[], words: Words['header']): Sdl.HeaderAction[] {
  const numbers = phones.map((phone) => action('CALL', null, phone));
  return [...(numbers.length > 0 ? numbers : [action('CALL', words.noPhone)]), action('SMS', words.noSms)];
}

function write(
  emails: readonly string[],
  { writeWith }: HeaderFacts,
  words: Words['header'],
): Sdl.HeaderAction {
  if (emails.length === 0) return action('EMAIL', words.noEmail);
  return writeWith ? action('EMAIL', null, writeWith) : action('EMAIL', words.noWriting);
}

const isFact = (key: string): key is ContactFact => (CONTACT_FACTS as readonly string[]).includes(key);

function action(
  kind: Sdl.HeaderActionKind,
  reason: string | null,
  target: string | null = null,
): Sdl.HeaderAction {
  return { kind, available: reason === null, reason, target };
}
