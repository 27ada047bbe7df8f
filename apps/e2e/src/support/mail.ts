import { createTransport, type SendMailOptions } from 'nodemailer';
import { eventually } from './eventually.js';
import type { Program } from './start-program.js';

/** One mail as `/demo/mail.json` tells it. */
export interface SentMail {
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  /** Without angle brackets. */
  messageId: string;
  headers: Record<string, string>;
  attachments: { name: string; mediaType: string; size: number }[];
}

/** What customers do with mail: write to us and read what we sent them. */
export class Mail {
  constructor(private readonly program: Program) {}

  /** Hands a mail over by SMTP. @returns its Message-ID with angle brackets */
  async send(mail: SendMailOptions): Promise<string> {
    const transport = createTransport({ host: 'localhost', port: this.program.smtpPort, ignoreTLS: true });
    try {
      const { messageId } = await transport.sendMail(mail);
      return messageId;
    } finally {
      transport.close();
    }
  }

  /** Answers one of our mails as a mail program does (RFC 5322, 3.6.4). */
  reply(to: SentMail, from: string, mail: SendMailOptions): Promise<string> {
    const references = [to.headers.References, to.headers['Message-ID']].filter(Boolean).join(' ');
    return this.send({
      from,
      to: to.headers['Reply-To'] ?? to.from,
      subject: `Re: ${to.subject}`,
      inReplyTo: to.headers['Message-ID'],
      references,
      ...mail,
    });
  }

  /** Newest first. */
  async sent(): Promise<SentMail[]> {
    const response = await fetch(`${this.program.url}/demo/mail.json`);
    return (await response.json()) as SentMail[];
  }

  /** Waits for the newest mail to an address whose subject matches; for one other than `before` when given. */
  received(address: string, subject: RegExp, before?: SentMail): Promise<SentMail> {
    return eventually(`A mail to ${address} about ${subject}`, async () => {
      const newest = (await this.sent()).find(
        (mail) => mail.to.includes(address) && subject.test(mail.subject),
      );
      return newest?.messageId !== before?.messageId && newest;
    });
  }
}

/** The first link into our pages whose path begins so. @throws when the mail has none */
export function linkIn(mail: SentMail, path: string): string {
  const found = [...mail.html.matchAll(/href="([^"]+)"/g)]
    .map(([, link]) => link!.replace(/&amp;/g, '&'))
    .find((link) => new URL(link).pathname.startsWith(path));
  if (!found) throw new Error(`The mail "${mail.subject}" has no link to ${path}`);
  return found;
}
