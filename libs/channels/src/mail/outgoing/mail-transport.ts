import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '@sprawa/platform';
import { createTransport } from 'nodemailer';
import type { Readable } from 'node:stream';
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

/** Hands mails to the server in SMTP_URL over a few kept connections. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transport;

  constructor(settings: Settings) {
    this.transport = settings.SMTP_URL
      ? createTransport({
          url: settings.SMTP_URL,
          pool: true,
          maxConnections: 3,
          connectionTimeout: 15 * SECOND,
          greetingTimeout: 15 * SECOND,
          socketTimeout: 30 * SECOND,
          disableFileAccess: true,
          disableUrlAccess: true,
        })
      : null;
  }

  get isSet(): boolean {
    return this.transport !== null;
  }

  /** @throws NotDelivered with the server's answer, or with the reason why it could not be asked. */
  async send(mail: ComposedMail, attachments: MailAttachment[]): Promise<Delivered> {
    if (!this.transport) throw new NotDelivered(false, 'SMTP_URL is not set');
    try {
      const { rejectedErrors = [] } = (await this.transport.sendMail({ ...mail, attachments })) as {
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
    this.transport?.close();
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
