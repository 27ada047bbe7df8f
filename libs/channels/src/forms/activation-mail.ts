import { inLanguage, type Language } from '@sprawa/identity';
import { newId, type OutgoingMail } from '@sprawa/platform';
import { escapeText, mailDocument, mailText } from '@sprawa/templates';
import { oneLine, shorten } from '../mail/incoming/reading/clean-subject.js';
import { formMessage } from './messages.js';

/** Characters of the sender's subject that the mail repeats. */
const SUBJECT_SHOWN = 60;
/** A stranger's address may have been typed: no address of a web page is repeated to it. */
const WEB_ADDRESS =
  /(?<![\p{L}\d])(?:(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S*|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:[a-z]{2,24}|\p{L}{2,24})(?:\/\S*)?)/giu;

/**
 * "Is this yours?" for a form sent by somebody not signed in (IN-9). Of what the sender wrote it repeats only the
 * beginning of the subject, so that it is of no use for sending words to strangers.
 */
export function activationMail(about: {
  to: string;
  subject: string;
  language: Language;
  url: string;
  expiresAt: Date;
  stream: { name: Record<string, string>; sender: { name: string; address: string } };
}): OutgoingMail {
  const { language } = about;
  const say = (key: Parameters<typeof formMessage>[1], places: Record<string, string> = {}) =>
    formMessage(language, key, places);
  const subject = say('mailSubject', { subject: repeatable(about.subject) });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    about.expiresAt,
  );
  const words = [say('mailGreeting'), say('mailWhy')]
    .map((text) => `<p style="margin:0 0 14px">${escapeText(text)}</p>`)
    .join('');
  const html = mailDocument(
    `${words}<p style="margin:0 0 14px">${escapeText(inLanguage(about.stream.name, language))}: <strong>${escapeText(repeatable(about.subject))}</strong></p>`,
    {
      language,
      title: subject,
      button: { label: say('mailButton'), url: about.url },
      footer: `${escapeText(say('mailUntil', { date }))}<br>${escapeText(say('mailNotYou'))}`,
    },
  );
  return {
    messageId: `${newId()}@${about.stream.sender.address.split('@')[1]}`,
    from: about.stream.sender,
    to: [{ address: about.to }],
    cc: [],
    subject,
    html,
    text: mailText(html),
    references: [],
    attachmentFileIds: [],
    automatic: true,
  };
}

export const repeatable = (subject: string): string =>
  shorten(oneLine(subject.replace(WEB_ADDRESS, '…')), SUBJECT_SHOWN);
