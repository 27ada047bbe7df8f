import { Injectable } from '@nestjs/common';
import {
  Outbox,
  SEND_MAIL,
  Settings,
  newId,
  type MailReason,
  type OutgoingMail,
  type Tx,
} from '@sprawa/platform';
import { Installation } from '../installation/installation.js';

export interface SystemMailText {
  to: string;
  subject: string;
  /** Plain paragraphs. */
  paragraphs: string[];
  /** What to do: shown as a button, and as an address in the plain text. */
  link: { label: string; url: string };
}
export type MailSender = () => Promise<{ name: string; address: string } | null>;

/** Mails of the program itself, about accounts rather than cases; nobody is meant to answer them. */
@Injectable()
export class SystemMail {
  private sender: MailSender = async () => null;

  constructor(
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly installation: Installation,
  ) {}

  /** Whoever knows the organisation's addresses tells here which one such mails come from. */
  useSender(sender: MailSender): void {
    this.sender = sender;
  }

  /** `onlyFor` unset: it goes out whatever happens meanwhile. */
  async send(tx: Tx, mail: SystemMailText, onlyFor?: MailReason): Promise<void> {
    const host = new URL(this.settings.PUBLIC_URL).hostname;
    const from = (await this.sender()) ?? {
      name: await this.installation.organisation(),
      address: `no-reply@${host}`,
    };
    const id = newId();
    const outgoing: OutgoingMail = {
      messageId: `${id}@${from.address.split('@')[1]}`,
      from,
      to: [{ address: mail.to }],
      cc: [],
      subject: mail.subject,
      html: toHtml(mail),
      text: [...mail.paragraphs, `${mail.link.label}:\n${mail.link.url}`].join('\n\n'),
      references: [],
      attachmentFileIds: [],
      automatic: true,
      ...(onlyFor && { onlyFor }),
    };
    await this.outbox.add(tx, SEND_MAIL, outgoing, { id });
  }
}

function toHtml({ paragraphs, link }: SystemMailText): string {
  const words = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
  const url = escapeHtml(link.url);
  return `${words}\n<p><a href="${url}">${escapeHtml(link.label)}</a></p>\n<p style="color:#667085;font-size:13px">${url}</p>`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (letter) => entities[letter]!);
}
