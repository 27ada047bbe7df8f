import { FIELD_KINDS, type LocalizedText } from '../model/workflow.js';
import { isTimeZone } from '../model/time-zone.js';
import { isMailAddress } from '../plan/written-text.js';
import type { FileValue } from './file-value.js';
import { localizedPlaces, readLocalized } from './localized-text.js';
import { readActions, readIcon, readStreamApproval, readTemplate } from './read-actions.js';
import { readCaseForm, readFields } from './read-fields.js';
import { readHeader } from './read-header.js';
import { readLayout } from './read-layout.js';
import { isGroupKey } from './read-principals.js';
import { readColor, readStates } from './read-states.js';
import { AUTOMATIC_MAIL, LANGUAGES, type WebForm, type WorkflowFile } from './workflow-file.js';

/** Of a mail nobody writes. */
const NO_FIELDS = { fields: [], contact: [] };

/** Nobody outside picks our agents or contacts; files have a place of their own on every form. */
const PUBLIC_KINDS = FIELD_KINDS.filter((kind) => !['file', 'user', 'contact'].includes(kind));

/**
 * Reads a whole stream from a value of the format, and reports what is wrong with its parts to the value's source;
 * what is wrong with the workflow as a whole is `workflowProblems`.
 */
export function readStream(root: FileValue, contactFields?: readonly string[]): WorkflowFile {
  // prettier-ignore
  const parts = root.parts('key', 'name', 'icon', 'color', 'language', 'timeZone', 'automaticMail', 'openingTakes', 'mailboxes', 'sender', 'signature', 'members', 'confirmation', 'webForms', 'form', 'header', 'approval', 'states', 'actions', 'layout');
  const key = readKey(parts.key);
  const { fields, buttons } = readCaseForm(parts.form);
  const states = readStates(parts.states);
  const layout = readLayout(parts.layout, states);
  return {
    key,
    name: readLocalized(parts.name, 60),
    icon: parts.icon.isSet ? readIcon(parts.icon) : 'inbox',
    color: parts.color.isSet ? readColor(parts.color) : '#5b6ee1',
    language: parts.language.oneOf(LANGUAGES, 'en'),
    ...(parts.timeZone.isSet ? { timeZone: readTimeZone(parts.timeZone) } : {}),
    ...(parts.automaticMail.isSet
      ? { automaticMail: parts.automaticMail.oneOf(AUTOMATIC_MAIL, 'apart') }
      : {}),
    mailboxes: parts.mailboxes.list(20).map(readAddress),
    sender: readSender(parts.sender),
    signature: parts.signature.isSet ? readLocalized(parts.signature, 2_000) : { en: '' },
    members: readMembers(parts.members),
    webForms: parts.webForms.keyed(20).map(([formKey, form]) => readWebForm(formKey, form)),
    confirmation: readConfirmation(parts.confirmation),
    ...(layout && { layout }),
    workflow: {
      stream: key,
      version: 1,
      states,
      actions: readActions(parts.actions, readStreamApproval(parts.approval, contactFields), contactFields),
      form: fields,
      ...(buttons.length > 0 && { buttons }),
      ...(parts.openingTakes.flag() && { openingTakes: true }),
      ...(parts.header.isSet && { header: readHeader(parts.header, fields, contactFields) }),
    },
  };
}

function readKey(value: FileValue): string {
  const key = value.text(60);
  if (key && !isGroupKey(key)) value.problem(`"${key}" is not a key: use small letters, digits and hyphens`);
  return key;
}

function readTimeZone(value: FileValue): string {
  const name = value.text(64);
  if (name && !isTimeZone(name)) value.problem(`"${name}" is not a time zone: use a name like Europe/Warsaw`);
  return name;
}

function readAddress(value: FileValue): string {
  const address = value.text(254).toLowerCase();
  if (address && !isMailAddress(address)) value.problem(`"${address}" is not an e-mail address`);
  return address;
}

function readSender(value: FileValue): WorkflowFile['sender'] {
  if (!value.isSet) value.problem('"sender" is missing: the name and address mails come from');
  const { name, address } = value.parts('name', 'address');
  return value.isSet ? { name: name.line(100), address: readAddress(address) } : { name: '', address: '' };
}

function readMembers(value: FileValue): WorkflowFile['members'] {
  const { groups, agents } = value.parts('groups', 'agents');
  return { groups: groups.list().map(readKey), agents: agents.list(500).map(readAddress) };
}

/** The mail that tells the sender the number of the case. */
export function readConfirmation(value: FileValue): WorkflowFile['confirmation'] {
  if (!value.isSet)
    value.problem('"confirmation" is missing: the mail that tells the sender the number of the case');
  const { subject, body } = value.parts('subject', 'body');
  if (!value.isSet) return { subject: { en: '' }, body: { en: '' } };
  return {
    subject: readTemplate(subject, 'confirmation', NO_FIELDS, 300),
    body: readTemplate(body, 'confirmation', NO_FIELDS),
  };
}

function readWebForm(key: string, value: FileValue): WebForm {
  const { title, intro, thanks, fields, terms, termsUrl } = value.parts(
    'title',
    'intro',
    'thanks',
    'fields',
    'terms',
    'termsUrl',
  );
  const form: WebForm = {
    key,
    title: readLocalized(title, 100),
    intro: readLocalized(intro, 1_000),
    thanks: readLocalized(thanks, 1_000),
    fields: readFields(fields, PUBLIC_KINDS),
  };
  if (terms.isSet) form.terms = readLocalized(terms, 5_000);
  if (termsUrl.isSet) form.termsUrl = readTermsUrl(termsUrl, terms.isSet);
  return form;
}

/** One address for all languages, or one for each. */
function readTermsUrl(value: FileValue, hasTerms: boolean): LocalizedText {
  if (!hasTerms) value.problem('"termsUrl" needs "terms": the words the sender agrees to');
  for (const place of localizedPlaces(value)) {
    if (!isPublicAddress(String(place.raw).trim()))
      place.problem('Must be an address that begins with http:// or https://, or a path that begins with /');
  }
  return readLocalized(value, 1_000);
}

/** Never a script, and never `//host`, which looks like a path and leads elsewhere. */
function isPublicAddress(text: string): boolean {
  if (/[\s\\]/.test(text)) return false;
  if (text.startsWith('/')) return !text.startsWith('//');
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
