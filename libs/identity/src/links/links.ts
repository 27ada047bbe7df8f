import { Injectable } from '@nestjs/common';
import { Clock, CodedError, Settings, newId, type Tx } from '@sprawa/platform';
import { DataSource, type EntityManager } from 'typeorm';
import type { Language } from '../languages/language.js';
import { hashToken, isToken, newToken } from '../sessions/token.js';
import { signInMessage } from '../sign-in/messages.js';

export type LinkPurpose = 'activate' | 'reset-password' | 'reset-agent-password' | 'set-up' | 'invite-agent';

export interface Link {
  id: string;
  purpose: LinkPurpose;
  email: string | null;
  /**
   * What it is about: of `activate` the submission that waits, of `reset-password` the customer, of
   * `reset-agent-password` the agent, of `invite-agent` the invitation.
   */
  subjectId: string | null;
  expiresAt: Date;
}

/** Links that prove a mailbox: random, kept as hashes, good once and for a while. */
@Injectable()
export class Links {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns the token; it is told once and can never be read again. */
  async create(tx: Tx, link: Omit<Link, 'id'> & { id?: string }): Promise<string> {
    const token = newToken();
    await tx.query(
      `INSERT INTO link (id, token_hash, purpose, email, subject_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        link.id ?? newId(),
        hashToken(token),
        link.purpose,
        link.email,
        link.subjectId,
        this.clock.now(),
        link.expiresAt,
      ],
    );
    return token;
  }

  /** The page of the portal that takes the token; built on PUBLIC_URL, never on what a request calls the host. */
  portalUrl(token: string): string {
    return `${this.settings.PUBLIC_URL}/portal/link/${token}`;
  }

  /** The page of the agents' app that takes the token. */
  agentUrl(token: string): string {
    return `${this.settings.PUBLIC_URL}/agent/link/${token}`;
  }

  /** What a link would open, without using it up: mail programs open links on their own. Null when it opens nothing. */
  async peek(token: unknown, database: DataSource | EntityManager = this.source): Promise<Link | null> {
    if (!isToken(token)) return null;
    const [row] = (await database.query(
      `SELECT ${COLUMNS} FROM link WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2`,
      [hashToken(token), this.clock.now()],
    )) as LinkRow[];
    return row ? toLink(row) : null;
  }

  /**
   * Uses a link up, in the transaction that does what it is for; of two at once the second finds it used.
   * @throws CodedError LINK_INVALID, alike for unknown, used, expired and meant for something else
   */
  async consume(tx: Tx, token: unknown, purpose: LinkPurpose, language: Language): Promise<Link> {
    const [rows] = (await tx.query(
      `UPDATE link SET used_at = $3 WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3 RETURNING ${COLUMNS}`,
      [isToken(token) ? hashToken(token) : Buffer.alloc(0), purpose, this.clock.now()],
    )) as [LinkRow[], number];
    const [row] = rows;
    if (!row) throw new CodedError('LINK_INVALID', signInMessage(language, 'linkInvalid'));
    return toLink(row);
  }
}

const COLUMNS = `id, purpose, email::text AS email, subject_id, expires_at`;

interface LinkRow {
  id: string;
  purpose: LinkPurpose;
  email: string | null;
  subject_id: string | null;
  expires_at: Date;
}

const toLink = (row: LinkRow): Link => ({
  id: row.id,
  purpose: row.purpose,
  email: row.email,
  subjectId: row.subject_id,
  expiresAt: row.expires_at,
});
