import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '@sprawa/platform';
import { createTransport } from 'nodemailer';
import type { Readable } from 'node:stream';
import { MailAccounts } from '../accounts/mail-accounts.js';
import { smtpOptions } from '../accounts/smtp-options.js';
import type { ComposedMail } from './compose.js';

export interface MailAttachment {
  filename: string;
  contentType: string;
  content: Readable;
}

/** What the other server said to the mail as a whole, or to some of its recipients. */
export interface Delivered {
  refused: Refused[];
}
export interface Refused {
  address: string;
  /** 5xx: no use in trying again. */
  permanent: boolean;
  /** The server's words. */
  answer: string;
}

/** The mail was taken for nobody. */
export class NotDelivered extends Error {
  constructor(
    readonly permanent: boolean,
    answer: string,
  ) {
    super(answer);
  }
}

const SECOND = 1000;

/** A few connections to a server, which are kept. */
const keptOpen = (server: { url: string } | ReturnType<typeof smtpOptions>) =>
  createTransport({
    ...server,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 15 * SECOND,
    greetingTimeout: 15 * SECOND,
    socketTimeout: 30 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
type Kept = ReturnType<typeof keptOpen>;

/** Hands mails to the server in SMTP_URL, or else to that of the mailbox they are from, as it was connected in the app. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly fixed: Kept | null;
  private readonly connected = new Map<string, Kept>();

  constructor(
    settings: Settings,
    private readonly accounts: MailAccounts,
  ) {
    this.fixed = settings.SMTP_URL ? keptOpen({ url: settings.SMTP_URL }) : null;
  }

  /** Whether there is a server to hand a mail to. */
  async takes(mail: ComposedMail): Promise<boolean> {
    return (await this.serverOf(mail)) !== null;
  }

  /** @throws NotDelivered with the server's answer, or with the reason why it could not be asked. */
  async send(mail: ComposedMail, attachments: MailAttachment[]): Promise<Delivered> {
    const server = await this.serverOf(mail);
    if (!server) throw new NotDelivered(false, 'There is no server to send by');
    try {
      const { rejectedErrors = [] } = (await server.sendMail({ ...mail, attachments })) as {
        rejectedErrors?: SmtpError[];
      };
      return { refused: rejectedErrors.map(toRefused) };
    } catch (error) {
      const { responseCode = 0, code, response, message } = error as SmtpError;
      // A password that stopped working is ours to mend, not the mail's fault.
      throw new NotDelivered(responseCode >= 500 && code !== 'EAUTH', (response ?? message).slice(0, 1000));
    }
  }

  onApplicationShutdown(): void {
    this.fixed?.close();
    for (const server of this.connected.values()) server.close();
  }

  private async serverOf(mail: ComposedMail): Promise<Kept | null> {
    if (this.fixed) return this.fixed;
    const found = await this.accounts.outgoing(mail.from.address);
    if (!found) return null;
    const known = this.connected.get(found.key);
    if (known) return known;
    const server = keptOpen(smtpOptions(found.server));
    for (const [key, old] of this.connected) {
      // The same mailbox as it was before.
      if (key.split(' ')[0] !== found.key.split(' ')[0]) continue;
      old.close();
      this.connected.delete(key);
    }
    this.connected.set(found.key, server);
    return server;
  }
}

interface SmtpError extends Error {
  code?: string;
  response?: string;
  responseCode?: number;
  recipient?: string;
}

const toRefused = ({ recipient = '', responseCode = 0, response, message }: SmtpError): Refused => ({
  address: recipient,
  permanent: responseCode >= 500,
  answer: (response ?? message).slice(0, 500),
});
