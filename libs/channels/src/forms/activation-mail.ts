import { inLanguage, type Language } from '@sprawa/identity';
import { newId, type OutgoingMail } from '@sprawa/platform';
import { escapeText, mailDocument, mailText } from '@sprawa/templates';
import { dateText } from '@sprawa/workflow';
import { formMessage } from './messages.js';

/**
 * "Is this yours?" for a form sent by somebody not signed in (IN-9). It repeats nothing the sender wrote, so that it
 * is of no use for sending words to strangers.
 */
export function activationMail(about: {
  to: string;
  language: Language;
  url: string;
  expiresAt: Date;
  /** IANA name; the last day is told by this clock. */
  timeZone: string;
  stream: { name: Record<string, string>; sender: { name: string; address: string } };
}): OutgoingMail {
  const { language } = about;
  const say = (key: Parameters<typeof formMessage>[1], places: Record<string, string> = {}) =>
    formMessage(language, key, places);
  const subject = say('mailSubject', { stream: inLanguage(about.stream.name, language) });
  const date = dateText(about.expiresAt, language, about.timeZone);
  const words = [say('mailGreeting'), say('mailWhy')]
    .map((text) => `<p style="margin:0 0 14px">${escapeText(text)}</p>`)
    .join('');
  const html = mailDocument(words, {
    language,
    title: subject,
    button: { label: say('mailButton'), url: about.url },
    footer: `${escapeText(say('mailUntil', { date }))}<br>${escapeText(say('mailNotYou'))}`,
  });
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
