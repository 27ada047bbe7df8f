import { Injectable } from '@nestjs/common';
import { Clock } from '@sprawa/platform';

/** Uploads by people nobody knows, from one network (`networkOf`). */
export const UPLOADS = { files: 40, minutes: 10 };
/** Networks kept in mind at most; beyond that the oldest are forgotten. */
const REMEMBERED = 10_000;

/** Counts in this process only: it slows a flood down, the limits on forms decide what is kept. */
@Injectable()
export class UploadLimit {
  private readonly uploads = new Map<string, { count: number; until: number }>();

  constructor(private readonly clock: Clock) {}

  /** @returns false when this network has had its share for now. */
  allows(network: string): boolean {
    const now = this.clock.now().getTime();
    const known = this.uploads.get(network);
    const current = known && known.until > now ? known : { count: 0, until: now + UPLOADS.minutes * 60_000 };
    current.count++;
    this.uploads.delete(network);
    this.uploads.set(network, current);
    for (const oldest of this.uploads.keys()) {
      if (this.uploads.size <= REMEMBERED) break;
      this.uploads.delete(oldest);
    }
    return current.count <= UPLOADS.files;
  }
}
