/** Outbox topic of mails to send; its handler lives with the mail channel. */
export const SEND_MAIL = 'mail.send';

/** Notices a mail tells an agent of; it goes out only while they may know of them and have not read them. */
export interface MailReason {
  agentId: string;
  noticeIds: string[];
}

/** A mail frozen when the action was performed: recipients and words never change afterwards. */
export interface OutgoingMail {
  /** Without angle brackets; the same on every attempt, so that receivers recognise a repetition. */
  messageId: string;
  from: { name: string; address: string };
  /** The signed reply address of the case; unset for mails nobody should answer. */
  replyTo?: string;
  to: { name?: string; address: string }[];
  cc: { name?: string; address: string }[];
  /** Of the envelope alone: no header names them. */
  bcc?: { name?: string; address: string }[];
  subject: string;
  html: string;
  text: string;
  inReplyTo?: string;
  /** Oldest first, without angle brackets. */
  references: string[];
  attachmentFileIds: string[];
  /** Confirmations and notices: marked Auto-Submitted, limited per address, never answered (RFC 3834). */
  automatic: boolean;
  /** The timeline's message whose delivery state follows this mail. */
  entryId?: string;
  caseId?: string;
  /** Looked at again before each attempt. */
  onlyFor?: MailReason;
}
