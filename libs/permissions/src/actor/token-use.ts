import { Injectable } from '@nestjs/common';
import { Clock } from '@sprawa/platform';
import { DataSource } from 'typeorm';

const MINUTE = 60_000;

/** When an API token was used last, and from where: what tells its agent of one that nobody needs, or somebody stole. */
@Injectable()
export class TokenUse {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Writes at most once a minute. */
  async note(tokenId: string, lastUsedAt: Date | null, address: string | null): Promise<void> {
    const now = this.clock.now();
    if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < MINUTE) return;
    await this.source.query(
      `UPDATE api_token SET last_used_at = $2, last_used_from = $3 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2)`,
      [tokenId, now, address],
    );
  }
}
