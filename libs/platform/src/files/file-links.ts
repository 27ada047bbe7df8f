import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Signing } from './signing.js';

/** Seconds a link to a file works after it was given out. */
export const LINK_SECONDS = 15 * 60;

/** Links that open one file without a session: who may have one was decided when it was given out. */
@Injectable()
export class FileLinks {
  constructor(
    private readonly signing: Signing,
    private readonly clock: Clock,
  ) {}

  /** Rounded to five minutes, so that a page asked for twice can use the browser's cache. */
  link(fileId: string, name: string): string {
    const step = 300;
    const expires = Math.ceil((this.clock.now().getTime() / 1000 + LINK_SECONDS) / step) * step;
    return `/files/${fileId}/${expires}/${this.signing.sign('file', `${fileId}.${expires}`)}/${encodeURIComponent(name.replace(/[/\\]/g, '_'))}`;
  }

  isValid(fileId: string, expires: string, signature: string): boolean {
    return (
      Number(expires) * 1000 > this.clock.now().getTime() &&
      this.signing.verify('file', `${fileId}.${expires}`, signature)
    );
  }
}
