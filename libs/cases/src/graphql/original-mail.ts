import { Injectable } from '@nestjs/common';
import { Clock, LINK_SECONDS, Signing } from '@sprawa/platform';

/** Links to mails as they came, byte for byte; the route that serves them belongs to the mail channel. */
@Injectable()
export class OriginalMailLinks {
  constructor(
    private readonly signing: Signing,
    private readonly clock: Clock,
  ) {}

  link(inboundMailId: string): string {
    const expires = Math.ceil((this.clock.now().getTime() / 1000 + LINK_SECONDS) / 300) * 300;
    return `/files/original/${inboundMailId}/${expires}/${this.signing.sign('original', `${inboundMailId}.${expires}`)}/mail.eml`;
  }
}
