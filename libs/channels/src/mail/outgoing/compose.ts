import type { OutgoingMail } from '@sprawa/platform';
import { LOOP_HEADER } from '../incoming/reading/classify.js';
import { oneLine } from '../incoming/reading/clean-subject.js';

/** A mail as it goes on the wire, but for its attachments. */
export interface ComposedMail {
  envelope: { from: string; to: string[] };
  from: Person;
  to: Person[];
  cc: Person[];
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  /** With angle brackets, as in the header. */
  messageId: string;
  inReplyTo?: string;
  references: string[];
  headers: Record<string, string>;
}
interface Person {
  name: string;
  address: string;
}

/** Threads longer than this are told by their beginning and their end (RFC 5537, 3.4.4 does so). */
const MAX_REFERENCES = 30;

/**
 * @param onlyTo addresses still to be reached when others were reached before; the header names everybody all the same
 * @throws Error when it has no recipient at all
 */
export function compose(mail: OutgoingMail, onlyTo?: readonly string[]): ComposedMail {
  const to = mail.to.map(person);
  const cc = mail.cc.map(person);
  const bcc = (mail.bcc ?? []).map(person);
  const recipients = onlyTo ?? [...new Set([...to, ...cc, ...bcc].map(({ address }) => address))];
  if (recipients.length === 0) throw new Error('The mail has no recipient');
  const references = mail.references.map(id).filter((found) => found !== null);
  const kept =
    references.length > MAX_REFERENCES
      ? [references[0]!, ...references.slice(1 - MAX_REFERENCES)]
      : references;
  const replyTo = mail.replyTo && address(mail.replyTo);
  return {
    // Bounces come back to the signed address, which tells the case even when the bounce tells nothing.
    envelope: { from: replyTo ?? address(mail.from.address), to: [...recipients] },
    from: person(mail.from),
    to,
    cc,
    replyTo,
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: id(mail.messageId) ?? failWith('The mail has no usable Message-ID'),
    inReplyTo: (mail.inReplyTo && id(mail.inReplyTo)) || undefined,
    references: kept,
    headers: {
      [LOOP_HEADER]: mail.caseId ?? 'mail',
      ...(mail.automatic ? { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } : {}),
    },
  };
}

const person = ({ name, address: given }: { name?: string; address: string }): Person => ({
  name: oneLine(name ?? ''),
  address: address(given),
});

/** @throws Error at anything that could name a second recipient or begin another header line. */
function address(given: string): string {
  // eslint-disable-next-line no-control-regex
  if (/[\s\u0000-\u001f\u007f<>,;:"()[\]\\]/.test(given) || !/^[^@]+@[^@]+$/.test(given))
    failWith('An address of the mail is none');
  return given;
}

/** With angle brackets; null for what is no id. */
const id = (given: string): string | null =>
  /^<?[^\s<>]{1,990}>?$/.test(given) ? `<${given.replace(/^<|>$/g, '')}>` : null;

function failWith(message: string): never {
  throw new Error(message);
}
