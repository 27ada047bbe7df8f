import {
  escapeText,
  html,
  mailDocument,
  mailText,
  renderBody,
  renderLine,
  type TemplateValues,
} from '@sprawa/templates';
import {
  dateText,
  fieldText,
  momentText,
  type Field,
  type LocalizedText,
  type WorkflowFile,
} from '@sprawa/workflow';
import { caseTag } from '../domain/case-tag.js';
import { inLanguage } from '../streams/stream.js';
import { contactFieldTexts, unseenFieldTexts } from './contact-field-texts.js';
import type { MailPeople } from './mail-people.js';
import type { OutgoingMail } from './outgoing-mail.js';

/** Who reads a mail: words and times are theirs (AD-2). */
export interface Reader {
  language: string;
  /** IANA name. */
  timeZone: string;
}

/** What a mail of an action can tell of. */
export interface MailFacts {
  number: string;
  /** Of the case. */
  subject: string;
  publicUrl: string;
  stream: Pick<WorkflowFile, 'name' | 'signature' | 'sender'>;
  fieldsAsked: readonly Field[];
  fields: Record<string, unknown>;
  /** The organisation's own fields of contacts. */
  contactFields: readonly Field[];
  /** Whoever looks, at a mail that is not sent, may not read contacts. */
  contactUnseen?: boolean;
  /** Of the message, note or reason that was written. */
  html: string;
  text: string;
}

/** Values of the variables (WF-6); a test of `template-variables.ts` sees that there is one for each. */
export function mailValues(
  facts: MailFacts,
  people: Pick<MailPeople, 'contact' | 'performer' | 'names' | 'organisation'>,
  { language, timeZone }: Reader,
  stateName: string,
  now: Date,
): TemplateValues {
  const { stream, number, publicUrl } = facts;
  const asked = new Map(facts.fieldsAsked.map((field) => [field.key, field]));
  return {
    case: {
      number,
      subject: facts.subject,
      url: `${publicUrl}/agent/cases/${number}`,
      portalUrl: `${publicUrl}/portal/cases/${number}`,
    },
    contact: {
      name: people.contact.name,
      email: people.contact.address ?? '',
      fields: facts.contactUnseen
        ? unseenFieldTexts(facts.contactFields)
        : contactFieldTexts(facts.contactFields, people.contact.fields, { language, timeZone }),
    },
    agent: people.performer
      ? { name: people.performer.name, email: people.performer.email }
      : { name: stream.sender.name, email: stream.sender.address },
    stream: {
      name: inLanguage(stream.name, language),
      signature: html(escapeText(inLanguage(stream.signature, language)).replace(/\n/g, '<br>')),
    },
    state: { name: stateName },
    fields: Object.fromEntries(
      Object.entries(facts.fields).map(([key, value]) => {
        const field = asked.get(key);
        return [key, field ? fieldText(field, value, language, people.names, timeZone) : String(value ?? '')];
      }),
    ),
    text: facts.text,
    textHtml: html(facts.html),
    organisation: people.organisation,
    today: dateText(now, language, timeZone),
    now: momentText(now, language, timeZone),
  };
}

/** A mail as it is sent: the only place where templates of mails become words, whether they leave or are only shown. */
export function mailWords(
  mail: { subject: LocalizedText; body: LocalizedText },
  values: TemplateValues,
  number: string,
  language: string,
): Pick<OutgoingMail, 'subject' | 'html' | 'text'> {
  const text = typeof values.text === 'string' ? values.text.slice(0, 200) : '';
  const subject = caseTag(renderLine(inLanguage(mail.subject, language), { ...values, text }), number);
  const document = mailDocument(renderBody(inLanguage(mail.body, language), values), {
    language,
    title: subject,
  });
  return { subject, html: document, text: mailText(document) };
}
