import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { incidentsOf, type IncidentKind, type Watched } from './incidents.js';

/** How a mailbox fares. Of one whose mail is handed over by SMTP what concerns a server is null. */
export interface MailboxStatus extends Watched {
  mailbox: string;
  server: string | null;
  folder: string | null;
  lastError: string | null;
  lastErrorAt: Date | null;
  /** At the server, at the last reconciliation: messages = inLedger + earlier + missing. */
  messages: number | null;
  inLedger: number | null;
  /** Lay there before the mailbox became ours. */
  earlier: number | null;
  missing: number | null;
  reconciledAt: Date | null;
  /** Of the ledger: not yet read, and set aside. */
  waiting: number;
  quarantined: number;
  /** Seconds since the last mail; null where none ever came. */
  silentFor: number | null;
  incidents: IncidentKind[];
}

/** Mailboxes for people and for /metrics (AD-7, Q-1). Rights are the callers' to ask for (`operate.mail`). */
@Injectable()
export class MailboxHealth {
  constructor(
    private readonly source: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * Every mailbox of every stream, by address; a handful of index looks for each. Its newest mail is asked for by the
   * whole of an index's order: with `=` the planner reads the ledger backwards until one comes, which for a mailbox that
   * never got any is all of it.
   */
  async all(): Promise<MailboxStatus[]> {
    const rows = (await this.source.query(
      `SELECT b.address::text AS mailbox, h.server, h.folder, h.state, h.watched_since AS "watchedSince",
         h.last_contact_at AS "lastContactAt", h.last_error AS "lastError", h.last_error_at AS "lastErrorAt",
         coalesce(h.sign_in_failures, 0) AS "signInFailures", h.messages, h.in_ledger AS "inLedger", h.earlier, h.missing,
         h.reconciled_at AS "reconciledAt", last.at AS "lastMailAt", coalesce(c.waiting, 0) AS waiting, coalesce(c.quarantined, 0) AS quarantined
       FROM mailbox b LEFT JOIN mailbox_health h ON h.mailbox = b.address AND h.state <> 'removed'
       LEFT JOIN LATERAL (
         SELECT max(newest.at) AS at FROM unnest(ARRAY['received', 'done', 'dropped', 'quarantined', 'duplicate']) s (state),
         LATERAL (SELECT i.received_at AS at FROM inbound_mail i WHERE i.mailbox >= b.address AND i.mailbox <= b.address AND i.state >= s.state AND i.state <= s.state
           ORDER BY i.mailbox, i.state, i.received_at DESC LIMIT 1) newest
       ) last ON true
       LEFT JOIN (
         SELECT mailbox, count(*) FILTER (WHERE state = 'received')::int AS waiting, count(*) FILTER (WHERE state = 'quarantined')::int AS quarantined
         FROM inbound_mail WHERE state IN ('received', 'quarantined') GROUP BY mailbox
       ) c ON c.mailbox = b.address
       ORDER BY b.address`,
    )) as Omit<MailboxStatus, 'incidents' | 'silentFor'>[];
    const now = this.clock.now();
    return rows.map((row) => ({
      ...row,
      silentFor: row.lastMailAt && Math.max(0, Math.floor((now.getTime() - row.lastMailAt.getTime()) / 1000)),
      incidents: incidentsOf(row, now, this.settings.MAILBOX_SILENCE_HOURS),
    }));
  }
}
