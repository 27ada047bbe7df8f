import { Injectable } from '@nestjs/common';
import { AuditLog, Clock, CustomerReads, Settings, Transactions, isId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import type { Actor, AgentActor } from '../access/actor.js';
import type { Door } from './cookies.js';
import { deviceOf, type Device } from './device.js';
import { sessionLife } from './session-life.js';
import { sessionOf } from './sessions.js';

/** A session as its owner, or an operator, sees it; what opens it is not among this. */
export interface SignedIn extends Device {
  id: string;
  /** Times as ISO 8601. */
  createdAt: string;
  /** Within a minute. */
  lastUsedAt: string;
  /** When it ends if it is not used again. */
  endsAt: string;
}

export interface SignedInAccount extends SignedIn {
  door: Door;
  email: string;
  name: string;
}

/** Shown at most, newest use first; whoever has more can still end all of them. */
export const SESSIONS_SHOWN = 100;

interface Row {
  id: string;
  userAgent: string | null;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
}

/** Sessions that can be seen and ended: by the person themself, or by an operator who has the right (AD-3, AD-7). */
@Injectable()
export class SignedInSessions {
  constructor(
    private readonly source: DataSource,
    private readonly reads: CustomerReads,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly transactions: Transactions,
  ) {}

  async mine(actor: Actor): Promise<(SignedIn & { current: boolean })[]> {
    const { door, column, account } = ownerOf(actor);
    const sql = `SELECT ${COLUMNS} FROM session s WHERE s.door = $1 AND s.${column} = $2 AND s.expires_at > $3 AND s.last_seen_at > $4
       ORDER BY s.last_seen_at DESC, s.id LIMIT ${SESSIONS_SHOWN}`;
    const values = [door, account, this.clock.now(), this.usedSince(door)];
    const rows =
      actor.kind === 'customer'
        ? await this.reads.read<Row>(actor, sql, values)
        : ((await this.source.query(sql, values)) as Row[]);
    const current = sessionOf(actor);
    return rows.map((row) => ({ ...this.shown(row, door), current: row.id === current }));
  }

  /** @returns false when none of the actor's own has this id: another's looks like one that is not there. */
  async endMine(actor: Actor, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const { door, column, account } = ownerOf(actor);
    return (await this.delete(actor, `door = $1 AND ${column} = $2 AND id = $3`, [door, account, id])) > 0;
  }

  /** All but the one it is done in. @returns how many ended */
  endMyOthers(actor: Actor): Promise<number> {
    const { door, column, account } = ownerOf(actor);
    return this.delete(actor, `door = $1 AND ${column} = $2 AND id IS DISTINCT FROM $3`, [
      door,
      account,
      sessionOf(actor),
    ]);
  }

  /** For operators: those of one account, or the latest used of a door. */
  async ofDoor(door: Door, email: string | null): Promise<SignedInAccount[]> {
    const account = door === 'agent' ? 'agent a ON a.id = s.agent_id' : 'customer a ON a.id = s.customer_id';
    const name = door === 'agent' ? 'a.name' : '(SELECT k.name FROM contact k WHERE k.id = a.contact_id)';
    const rows = (await this.source.query(
      `SELECT ${COLUMNS}, a.email::text AS email, ${name} AS name FROM session s JOIN ${account}
       WHERE s.door = $1 AND ($2::citext IS NULL OR a.email = $2) AND s.expires_at > $3 AND s.last_seen_at > $4
       ORDER BY s.last_seen_at DESC, s.id LIMIT ${SESSIONS_SHOWN}`,
      [door, email, this.clock.now(), this.usedSince(door)],
    )) as (Row & { email: string; name: string })[];
    return rows.map((row) => ({ ...this.shown(row, door), door, email: row.email, name: row.name }));
  }

  /** For operators. @returns false when there is none */
  async end(by: AgentActor, id: string): Promise<boolean> {
    return isId(id) && (await this.delete(by, 'id = $1', [id])) > 0;
  }

  /** For operators: signs one account out everywhere. @returns how many ended */
  endOfAccount(by: AgentActor, door: Door, email: string): Promise<number> {
    const [table, column] = door === 'agent' ? ['agent', 'agent_id'] : ['customer', 'customer_id'];
    return this.delete(by, `door = $1 AND ${column} = (SELECT id FROM ${table} WHERE email = $2)`, [
      door,
      email,
    ]);
  }

  /** One entry of the audit log for each account whose sessions ended; customers' own are nobody else's business. */
  private delete(by: Actor, where: string, params: unknown[]): Promise<number> {
    return this.transactions.run(async (tx) => {
      const ended = (await tx.query(
        `WITH ended AS (DELETE FROM session WHERE ${where} RETURNING agent_id, customer_id)
         SELECT count(*)::int AS n, coalesce(agent_id, customer_id) AS id,
           coalesce((SELECT name FROM agent WHERE id = agent_id), (SELECT email::text FROM customer WHERE id = customer_id)) AS name,
           CASE WHEN agent_id IS NULL THEN 'customer' ELSE 'agent' END AS kind
         FROM ended GROUP BY agent_id, customer_id`,
        params,
      )) as { n: number; id: string; name: string; kind: string }[];
      for (const { n, ...subject } of ended)
        if (by.kind === 'agent')
          await AuditLog.write(tx, {
            ...{ by, action: 'session.ended', subject },
            changes: [{ field: 'sessions', from: n, to: null }],
          });
      return ended.reduce((sum, { n }) => sum + n, 0);
    });
  }

  private usedSince(door: Door): Date {
    return new Date(this.clock.now().getTime() - sessionLife(this.settings, door).idle);
  }

  private shown(row: Row, door: Door): SignedIn {
    const idle = row.lastUsedAt.getTime() + sessionLife(this.settings, door).idle;
    return {
      id: row.id,
      ...deviceOf(row.userAgent),
      createdAt: row.createdAt.toISOString(),
      lastUsedAt: row.lastUsedAt.toISOString(),
      endsAt: new Date(Math.min(row.expiresAt.getTime(), idle)).toISOString(),
    };
  }
}

const COLUMNS = `s.id, s.user_agent AS "userAgent", s.created_at AS "createdAt", s.last_seen_at AS "lastUsedAt", s.expires_at AS "expiresAt"`;

const ownerOf = (actor: Actor): { door: Door; column: string; account: string } =>
  actor.kind === 'agent'
    ? { door: 'agent', column: 'agent_id', account: actor.agentId }
    : { door: 'portal', column: 'customer_id', account: actor.customerId };
