import { inLanguage, type Language } from '@sprawa/identity';
import {
  escapeText,
  html,
  mailDocument,
  renderBody,
  renderLine,
  type TemplateValues,
} from '@sprawa/templates';
import {
  dateText,
  fieldText,
  momentText,
  type Action,
  type Field,
  type MailRecipient,
  type Plan,
  type WorkflowFile,
} from '@sprawa/workflow';
import { contactFieldTexts } from '../mail/contact-field-texts.js';
import { sampleValues } from './sample-values.js';
import { designWords } from './words.js';

export interface TriedMail {
  to: string[];
  subject: string;
  html: string;
}

interface Situation {
  language: Language;
  performer: string | null;
  /** Who has the case afterwards. */
  owner: string | null;
  name(id: string): string;
  values: Record<string, unknown>;
  /** The organisation's own fields of contacts: what they hold is made up. */
  contactFields: readonly Field[];
  now: Date;
}

const NUMBER = '00000000';

/** What an action would send, about a case and to a customer there is not. */
export function composeTriedMails(
  file: WorkflowFile,
  plan: Plan,
  action: Action | undefined,
  situation: Situation,
): TriedMail[] {
  const { language } = situation;
  const values = valuesOf(file, plan, action, situation);
  return plan.mails.map((mail) => {
    const subject = renderLine(inLanguage(mail.subject, language), values);
    return {
      to: [...new Set(mail.to.map((to) => recipient(to, situation)))],
      subject,
      html: mailDocument(renderBody(inLanguage(mail.body, language), values), { language, title: subject }),
    };
  });
}

function recipient(to: MailRecipient, { language, owner, name }: Situation): string {
  if (to === 'customer') return designWords(language, 'aCustomer');
  if (to === 'assignee') return owner ? name(owner) : designWords(language, 'nobody');
  if (to.startsWith('group:')) return name(to);
  if (to.startsWith('address:')) return to.slice('address:'.length);
  return designWords(language, `mail-${to as 'supervisor' | 'followers' | 'proposal-author' | 'approver'}`);
}

function valuesOf(
  file: WorkflowFile,
  plan: Plan,
  action: Action | undefined,
  { language, performer, values, contactFields, now }: Situation,
): TemplateValues {
  const words = plan.entries.find((entry) => 'html' in entry && entry.html !== undefined);
  const said =
    words && 'html' in words ? { html: words.html ?? '', text: words.text ?? '' } : { html: '', text: '' };
  const timeZone = file.timeZone ?? 'UTC';
  const state = file.workflow.states.find(({ key }) => key === plan.state.to);
  return {
    case: {
      number: NUMBER,
      subject: designWords(language, 'aSubject'),
      url: `/agent/cases/${NUMBER}`,
      portalUrl: `/portal/cases/${NUMBER}`,
    },
    contact: {
      name: designWords(language, 'aCustomer'),
      email: 'customer@example.com',
      fields: contactFieldTexts(contactFields, sampleOf(contactFields, language, now), {
        language,
        timeZone,
      }),
    },
    agent: { name: performer ?? file.sender.name, email: file.sender.address },
    stream: {
      name: inLanguage(file.name, language),
      signature: html(escapeText(inLanguage(file.signature, language)).replace(/\n/g, '<br>')),
    },
    state: { name: state ? inLanguage(state.customerName ?? state.name, language) : '' },
    fields: Object.fromEntries(
      (action?.fields ?? []).map((field) => [field.key, fieldText(field, values[field.key], language)]),
    ),
    text: said.text,
    textHtml: html(said.html),
    organisation: 'Sprawa',
    today: dateText(now, language, timeZone),
    now: momentText(now, language, timeZone),
  };
}

/** No field of a contact holds an agent or another contact. */
const sampleOf = (fields: readonly Field[], language: Language, now: Date): Record<string, unknown> =>
  sampleValues(fields, {
    ...{ language, known: {}, agentId: '', contactId: '' },
    today: now.toISOString().slice(0, 10),
    words: (name) => designWords(language, 'sample-field', { name }),
  });
