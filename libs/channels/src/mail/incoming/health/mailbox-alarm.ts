import { Injectable, OnModuleInit } from '@nestjs/common';
import { SystemMail, isLanguage } from '@sprawa/identity';
import { Clock, Schedule, Settings, Transactions, newId, type Tx } from '@sprawa/platform';
import { alarmWords } from './alarm-words.js';
import type { IncidentKind } from './incidents.js';
import { MailboxHealth, type MailboxStatus } from './mailbox-health.js';

export const MAILBOX_ALARM = 'mailboxes.alarm';
/** More administrators than anybody has; one mail goes to each. */
const MOST_TOLD = 50;

/** Tells administrators once of each incident of a mailbox; one that is over may come again and is told again. */
@Injectable()
export class MailboxAlarm implements OnModuleInit {
  constructor(
    private readonly schedule: Schedule,
    private readonly health: MailboxHealth,
    private readonly transactions: Transactions,
    private readonly mail: SystemMail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.every(MAILBOX_ALARM, 60, () => this.look());
  }

  async look(): Promise<void> {
    const mailboxes = await this.health.all();
    await this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const present = mailboxes.flatMap(({ mailbox, incidents }) =>
        incidents.map((kind) => ({ mailbox, kind })),
      );
      await tx.query(
        `UPDATE mailbox_incident i SET ended_at = $3 WHERE ended_at IS NULL
           AND NOT EXISTS (SELECT FROM unnest($1::citext[], $2::text[]) p (mailbox, kind) WHERE p.mailbox = i.mailbox AND p.kind = i.kind)`,
        [present.map(({ mailbox }) => mailbox), present.map(({ kind }) => kind), now],
      );
      for (const status of mailboxes)
        for (const kind of status.incidents)
          if (await this.begins(tx, status.mailbox, kind, now)) await this.tell(tx, status, kind);
    });
  }

  private async begins(tx: Tx, mailbox: string, kind: IncidentKind, now: Date): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `INSERT INTO mailbox_incident (id, mailbox, kind, began_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (mailbox, kind) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
      [newId(), mailbox, kind, now],
    );
    return rows.length > 0;
  }

  private async tell(
    tx: Tx,
    { mailbox, server, lastError, silentFor }: MailboxStatus,
    kind: IncidentKind,
  ): Promise<void> {
    const people = (await tx.query(
      `SELECT a.email::text AS email, a.language FROM agent a JOIN role r ON r.key = a.role_key
       WHERE a.suspended_at IS NULL AND 'operate.mail' = ANY (r.rights) ORDER BY a.email LIMIT ${MOST_TOLD}`,
    )) as { email: string; language: string }[];
    const places = {
      mailbox,
      server: server ?? '',
      hours: Math.floor((silentFor ?? this.settings.MAILBOX_SILENCE_HOURS * 3_600) / 3_600),
    };
    for (const { email, language: own } of people) {
      const language = isLanguage(own) ? own : 'en';
      const error =
        kind !== 'silence' && lastError ? [alarmWords(language, 'error', { error: lastError })] : [];
      await this.mail.send(tx, {
        to: email,
        subject: alarmWords(language, `${kind}.subject`, places),
        paragraphs: [alarmWords(language, `${kind}.text`, places), ...error],
        link: { label: alarmWords(language, 'link'), url: `${this.settings.PUBLIC_URL}/agent/mailboxes` },
      });
    }
  }
}
