import type { OutgoingMail } from './outgoing-mail.js';
import type { Tx } from '@sprawa/platform';
import { escapeText, html } from '@sprawa/templates';
import { dateText, momentText } from '@sprawa/workflow';
import { inLanguage, type Stream } from '../streams/stream.js';
import { messageId } from './compose-action-mails.js';
import { loadMailPeople } from './mail-people.js';
import { mailWords } from './mail-words.js';

/**
 * "We have your message, its number is …", once per case (IN-6). It never repeats the sender's own words,
 * so that it is of no use to somebody who writes in a stranger's name.
 */
export async function composeConfirmation(
  tx: Tx,
  input: {
    caseId: string;
    number: string;
    contactId: string;
    stream: Stream;
    stateKey: string;
    replyTo: string;
    publicUrl: string;
    now: Date;
    /** The organisation's, for streams and customers without one of their own. */
    timeZone: string;
  },
): Promise<OutgoingMail | null> {
  const people = await loadMailPeople(tx, {
    caseId: input.caseId,
    contactId: input.contactId,
    performerId: null,
    ownerId: null,
    staff: false,
  });
  if (!people.contact.address) return null;
  const { definition } = input.stream;
  const language = people.contact.language ?? definition.language;
  const timeZone = people.contact.timeZone ?? definition.timeZone ?? input.timeZone;
  const values = {
    case: { number: input.number, portalUrl: `${input.publicUrl}/portal/cases/${input.number}` },
    contact: { email: people.contact.address },
    stream: {
      name: inLanguage(definition.name, language),
      signature: html(escapeText(inLanguage(definition.signature, language)).replace(/\n/g, '<br>')),
    },
    state: { name: inLanguage(input.stream.state(input.stateKey).customerName, language) },
    organisation: people.organisation,
    today: dateText(input.now, language, timeZone),
    now: momentText(input.now, language, timeZone),
  };
  return {
    messageId: messageId(definition.sender.address),
    from: { name: definition.sender.name, address: definition.sender.address },
    replyTo: input.replyTo,
    to: [{ name: people.contact.name, address: people.contact.address }],
    cc: [],
    ...mailWords(definition.confirmation, values, input.number, language),
    inReplyTo: people.references.at(-1),
    references: people.references,
    attachmentFileIds: [],
    automatic: true,
    caseId: input.caseId,
  };
}
