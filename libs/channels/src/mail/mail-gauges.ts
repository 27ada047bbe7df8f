import { Injectable, OnModuleInit } from '@nestjs/common';
import { Metrics, type SetValue } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { MailboxHealth } from './incoming/health/mailbox-health.js';

/** What became of all mails that were accepted, by state. */
@Injectable()
export class MailGauges implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly metrics: Metrics,
    private readonly mailboxes: MailboxHealth,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge(
      'sprawa_mailbox_silent_seconds',
      'Seconds since the last mail of a mailbox; none where none ever came.',
      ['mailbox'],
      (set) => this.silence(set),
    );
    this.metrics.gauge('sprawa_mail_ledger_mails', 'Mails in the ledger.', ['state'], async (set) =>
      (await this.counts()).forEach(({ state, mails }) => set({ state }, mails)),
    );
  }

  /** By address: mailboxes are a reviewed handful, and no customers'. */
  private async silence(set: SetValue): Promise<void> {
    for (const { mailbox, silentFor } of await this.mailboxes.all())
      if (silentFor !== null) set({ mailbox }, silentFor);
  }

  private counts(): Promise<{ state: string; mails: number }[]> {
    return this.source.query(
      `SELECT state, sum(n)::int AS mails FROM inbound_mail_count GROUP BY state HAVING sum(n) <> 0`,
    );
  }
}
