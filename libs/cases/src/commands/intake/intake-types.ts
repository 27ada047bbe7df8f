/** What a mail tells beyond its words; kept with the message. */
export interface MailFacts {
  /** Without angle brackets. */
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  fromName: string | null;
  fromAddress: string;
  to: { name?: string; email: string }[];
  cc: { name?: string; email: string }[];
  /** The folded, quoted part of the HTML. */
  quotedHtml: string | null;
  /** Out of office, bounce, list: appended or shown apart, never answered, never a transition (IN-5). */
  automatic: boolean;
  inboundMailId: string | null;
}

export interface IncomingFile {
  fileId: string;
  contentId: string | null;
  inline: boolean;
}

/** A customer's words on their way into a case, whatever channel they came by. */
export interface IncomingMessage {
  contactId: string;
  /** Sanitised. */
  html: string;
  text: string;
  files: IncomingFile[];
  mail: MailFacts | null;
  /**
   * For colleagues alone: it came to a case that was merged into another contact's, from somebody who could not have
   * written to that one. Of no meaning where the message opens a case of its own.
   */
  internal?: boolean;
}

export interface NewCase extends IncomingMessage {
  streamId: string;
  channel: 'email' | 'web-form' | 'portal' | 'api' | 'sms' | 'chat';
  subject: string;
  fields: Record<string, unknown>;
  /** Straight to this agent (IN-11). */
  ownerId?: string;
  /** Send the confirmation with the number (IN-6); ignored for automatic mails. */
  confirm: boolean;
}

export interface Intaken {
  caseId: string;
  /** As people write it. */
  number: string;
  entryId: string;
}
