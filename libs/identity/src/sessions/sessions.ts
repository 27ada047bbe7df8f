import { Injectable } from '@nestjs/common';
import { Clock, Settings, newId, type Tx } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Door } from './cookies.js';
import { sessionLife } from './session-life.js';
import { hashToken, isToken, newToken } from './token.js';

const MINUTE = 60_000;

/** Sign-ins that last. Only hashes of their tokens are kept. */
@Injectable()
export class Sessions {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns the token, known to the caller alone. */
  async open(tx: Tx, door: Door, accountId: string, userAgent: string | null): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await tx.query(
      `INSERT INTO session (id, token_hash, door, agent_id, customer_id, user_agent, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
      [
        newId(),
        hashToken(token),
        door,
        door === 'agent' ? accountId : null,
        door === 'portal' ? accountId : null,
        userAgent?.slice(0, 300) ?? null,
        now,
        new Date(now.getTime() + sessionLife(this.settings, door).whole),
      ],
    );
    return token;
  }

  /** Remembers that a session is in use; writes at most once a minute. */
  async touch(sessionId: string, lastSeenAt: Date): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - lastSeenAt.getTime() < MINUTE) return;
    await this.source.query(`UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2`, [
      sessionId,
      now,
    ]);
  }

  /** The session goes on under a new token; whoever else knew the old one is out. @returns the new one */
  async renew(tx: Tx, sessionId: string): Promise<string> {
    const token = newToken();
    await tx.query(`UPDATE session SET token_hash = $2 WHERE id = $1`, [sessionId, hashToken(token)]);
    return token;
  }

  /** Ends the session of this token. @returns whose it was, of an agent's; null where there was none */
  async end(
    door: Door,
    token: string | null,
    database: DataSource | Tx = this.source,
  ): Promise<string | null> {
    if (!isToken(token)) return null;
    const [rows] = (await database.query(
      `DELETE FROM session WHERE token_hash = $1 AND door = $2 RETURNING agent_id`,
      [hashToken(token), door],
    )) as [{ agent_id: string | null }[], number];
    return rows[0]?.agent_id ?? null;
  }

  /** Ends all of an account's sessions but one: after a change of password nobody else stays signed in. */
  async endAll(tx: Tx, door: Door, accountId: string, exceptSessionId: string | null = null): Promise<void> {
    await tx.query(
      `DELETE FROM session WHERE ${door === 'agent' ? 'agent_id' : 'customer_id'} = $1 AND ($2::uuid IS NULL OR id <> $2)`,
      [accountId, exceptSessionId],
    );
  }
}

/** The session an actor was loaded from, kept beside the actor so that no one else needs to carry it. */
const sessionIds = new WeakMap<Actor, string>();
export const rememberSession = (actor: Actor, sessionId: string): unknown => sessionIds.set(actor, sessionId);
export const sessionOf = (actor: Actor): string | null => sessionIds.get(actor) ?? null;
