import { Injectable, OnModuleInit } from '@nestjs/common';
import { Clock, Schedule } from '@sprawa/platform';
import { DataSource } from 'typeorm';

const DAY = 24 * 60 * 60_000;

/** Takes away what no longer opens or counts anything: ended sessions, old links, old failures. */
@Injectable()
export class Sweep implements OnModuleInit {
  constructor(
    private readonly schedule: Schedule,
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.every('identity.sweep', 3600, () => this.sweep());
  }

  private async sweep(): Promise<void> {
    const now = this.clock.now();
    const yesterday = new Date(now.getTime() - DAY);
    await this.source.query(
      `DELETE FROM session WHERE expires_at < $1 OR (door = 'agent' AND last_seen_at < $2)`,
      [now, yesterday],
    );
    await this.source.query(`DELETE FROM sign_in_failure WHERE at < $1`, [yesterday]);
    await this.source.query(`DELETE FROM link WHERE expires_at < $1`, [new Date(now.getTime() - 30 * DAY)]);
  }
}
