import { Injectable } from '@nestjs/common';
import { Clock, Signing } from '@sprawa/platform';

/** Checks links to mails exactly as they came; the timeline gives them out to whoever may read the case. */
@Injectable()
export class OriginalMail {
  constructor(
    private readonly signing: Signing,
    private readonly clock: Clock,
  ) {}

  /** @param expires seconds since 1970, as in the link */
  isValid(inboundMailId: string, expires: string, signature: string): boolean {
    return (
      Number(expires) * 1000 > this.clock.now().getTime() &&
      this.signing.verify('original', `${inboundMailId}.${expires}`, signature)
    );
  }
}
