import { Injectable, OnModuleInit } from '@nestjs/common';
import { Clock, Schedule, Settings } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { sessionLife } from './session-life.js';

const DAY = 24 * 60 * 60_000;

/** Takes away what no longer opens or counts anything: ended sessions, old links, old failures, places long unused. */
@Injectable()
export class Sweep implements OnModuleInit {
  constructor(
    private readonly schedule: Schedule,
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.schedule.every('identity.sweep', 3600, () => this.sweep());
  }

  /** @returns how many of each are gone */
  async sweep(): Promise<{ sessions: number; failures: number; links: number; places: number }> {
    const now = this.clock.now();
    const yesterday = new Date(now.getTime() - DAY);
    const idleSince = (door: 'agent' | 'portal') =>
      new Date(now.getTime() - sessionLife(this.settings, door).idle);
    return {
      sessions: await this.delete(
        `session WHERE expires_at < $1 OR last_seen_at < CASE door WHEN 'agent' THEN $2::timestamptz ELSE $3 END`,
        [now, idleSince('agent'), idleSince('portal')],
      ),
      failures: await this.delete(`sign_in_failure WHERE at < $1`, [yesterday]),
      places: await this.delete(`known_sign_in WHERE at < $1`, [new Date(now.getTime() - 90 * DAY)]),
      links: await this.delete(`link WHERE expires_at < $1`, [new Date(now.getTime() - 30 * DAY)]),
    };
  }

  private async delete(what: string, params: Date[]): Promise<number> {
    const [, count] = (await this.source.query(`DELETE FROM ${what}`, params)) as [unknown, number];
    return count;
  }
}
