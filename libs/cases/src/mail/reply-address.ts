import { Injectable } from '@nestjs/common';
import { Signing } from '@sprawa/platform';

/**
 * The address a customer's reply goes to: `support+c10001.abcdefghijklmnop@firm.example`. The signature is 80 bits,
 * so that nobody can make up the address of another case, or use one to confirm a sign-up elsewhere.
 */
@Injectable()
export class ReplyAddress {
  constructor(private readonly signing: Signing) {}

  of(caseNumber: string, mailbox: string): string {
    const [local, domain] = mailbox.split('@');
    return `${local}+c${caseNumber}.${this.signing.sign('reply', caseNumber, 16)}@${domain}`;
  }

  /** The case an address was made for; null when it is no reply address or its signature is wrong. */
  caseNumberOf(address: string): string | null {
    const found = /\+c(\d{1,18})\.([a-z2-7]{16})@/i.exec(address);
    if (!found?.[1] || !found[2]) return null;
    return this.signing.verify('reply', found[1], found[2], 16) ? found[1] : null;
  }

  /** The mailbox behind a reply address. */
  mailboxOf(address: string): string {
    return address.replace(/\+c\d{1,18}\.[a-z2-7]{16}@/i, '@').toLowerCase();
  }
}
