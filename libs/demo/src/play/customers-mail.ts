import type { IncomingMessage, MailFacts, Stream } from '@sprawa/cases';
import { newId, type Tx } from '@sprawa/platform';
import type { Picture } from '../files/case-files.js';
import type { KnownContact } from '../people/file-contacts.js';
import { escape, toHtml } from './wording.js';

interface Writing {
  /** Null for the first mail of a case. */
  caseId: string | null;
  text: string;
  html: boolean;
  contact: KnownContact;
  stream: Stream;
  pictures: readonly Picture[];
  copied: KnownContact | null;
  automatic: boolean;
  at: Date;
  language: 'en' | 'pl' | 'uk';
}

interface SentBefore {
  message_id: string;
  reference_ids: string[];
  html: string;
  created_at: Date;
}

/** A customer's mail as the mail channel would hand it on: threaded below what we sent them, with that quoted and folded. */
export async function customersMail(
  tx: Tx,
  writing: Writing,
): Promise<Omit<IncomingMessage, 'contactId' | 'files'> & { mail: MailFacts }> {
  const { contact, stream, text, copied } = writing;
  const before = writing.caseId ? await lastSent(tx, writing.caseId) : null;
  const [mailbox] = stream.definition.mailboxes;
  return {
    html: htmlOf(writing),
    text,
    mail: {
      messageId: `${newId()}@${contact.email.split('@')[1]}`,
      inReplyTo: before?.message_id ?? null,
      references: before ? [...before.reference_ids, before.message_id] : [],
      fromName: contact.name,
      fromAddress: contact.email,
      to: [{ name: stream.definition.sender.name, email: mailbox ?? stream.definition.sender.address }],
      cc: copied ? [{ name: copied.name, email: copied.email }] : [],
      quotedHtml:
        before && !writing.automatic ? quoted(before, stream.definition.sender.name, writing.language) : null,
      automatic: writing.automatic,
      inboundMailId: null,
    },
  };
}

function htmlOf({ text, html, contact, pictures }: Writing): string {
  if (!html) return toHtml(text);
  const shown = pictures
    .map(({ contentId, name }) => `<p><img src="cid:${contentId}" alt="${escape(name)}" width="420"></p>`)
    .join('');
  const signature = [
    `<strong>${escape(contact.name)}</strong>`,
    ...(contact.companyName ? [escape(contact.companyName)] : []),
    ...(contact.phone ? [contact.phone] : []),
  ];
  return `${toHtml(text)}${shown}<p style="color:#667085;border-top:1px solid #d0d5dd;padding-top:8px">${signature.join('<br>')}</p>`;
}

async function lastSent(tx: Tx, caseId: string): Promise<SentBefore | null> {
  const [row] = (await tx.query(
    `SELECT m.message_id, m.reference_ids, e.html, e.created_at FROM message m JOIN case_entry e ON e.id = m.entry_id
     WHERE m.case_id = $1 AND m.direction = 'out' AND m.message_id IS NOT NULL ORDER BY m.entry_id DESC LIMIT 1`,
    [caseId],
  )) as SentBefore[];
  return row ?? null;
}

const WROTE = { en: 'wrote', pl: 'napisał(a)', uk: 'пише' } as const;
const LOCALES = { en: 'en-GB', pl: 'pl-PL', uk: 'uk-UA' } as const;

function quoted(before: SentBefore, sender: string, language: Writing['language']): string {
  const date = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Warsaw',
  }).format(before.created_at);
  return `<p>${escape(date)}, ${escape(sender)} ${WROTE[language]}:</p><blockquote>${before.html}</blockquote>`;
}
