import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { eventually } from './eventually.js';

/** The mail server our mails are handed to: takes them down, and refuses an address as it is told. */
export class Relay {
  readonly taken: ParsedMail[] = [];
  private readonly refused = new Map<string, string>();
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const words = this.refused.get(address);
      done(words ? Object.assign(new Error(words), { responseCode: 550 }) : null);
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        this.taken.push(mail);
        done();
      }, done);
    },
  });

  /** @returns its address as SMTP_URL takes it */
  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    return this.url;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** For good (550), in these words, until it is told to accept again. */
  refuse(address: string, words: string): void {
    this.refused.set(address, words);
  }

  accept(address: string): void {
    this.refused.delete(address);
  }

  /** What it has taken for an address, oldest first. */
  takenFor(address: string): ParsedMail[] {
    return this.taken.filter(({ to }) =>
      [to ?? []].flat().some(({ value }) => value.some((one) => one.address === address)),
    );
  }

  /** Waits for a mail to an address that holds the words. */
  received(address: string, words: string | RegExp): Promise<ParsedMail> {
    const holds = new RegExp(words);
    return eventually(`A mail to ${address} with ${words}`, async () =>
      this.takenFor(address).find((mail) => holds.test(`${mail.subject}\n${String(mail.html)}`)),
    );
  }
}
