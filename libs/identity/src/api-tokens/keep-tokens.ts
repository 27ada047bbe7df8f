import { Injectable } from '@nestjs/common';
import {
  AuditLog,
  Clock,
  Transactions,
  differences,
  isId,
  newId,
  type LoggedChange,
  type Tx,
} from '@sprawa/platform';
import type { AgentActor } from '../access/actor.js';
import { InputChecks } from '../input/input-checks.js';
import { hashToken, newApiToken } from '../sessions/token.js';
import { tokenMessage } from './messages.js';
import { grantable } from './scopes.js';
import { HINT } from './token-row.js';

const DAY = 86_400_000;
/** From now on; a day more, so that "in two years" of any calendar fits. */
const LONGEST_DAYS = 2 * 366 + 1;
export const TOKEN_LIMITS = { name: 60, live: 50, streams: 200 };

export interface TokenInput {
  name: unknown;
  scopes: readonly string[];
  /** ISO 8601. */
  expiresAt: string;
  /** Null: all its agent works in. */
  streamIds: readonly string[] | null;
}

/** Tokens by which integrations act for an agent (AD-4): made by agents who may, revoked by them or whoever manages tokens. */
@Injectable()
export class KeepTokens {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns its id, and the secret: known to the caller alone. @throws InputError */
  async make(actor: AgentActor, input: TokenInput): Promise<{ id: string; secret: string }> {
    const { name, scopes, expiresAt, streamIds } = this.read(actor, input);
    const id = newId();
    const secret = newApiToken();
    await this.transactions.run(async (tx) => {
      await this.checkRoom(tx, actor);
      await tx.query(
        `INSERT INTO api_token (id, agent_id, name, token_hash, hint, scopes, stream_ids, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[id, actor.agentId, name, hashToken(secret), secret.slice(-HINT)],
          ...[scopes, streamIds, this.clock.now(), expiresAt],
        ],
      );
      const parts = { scopes, expiresAt: expiresAt.toISOString(), streams: streamIds };
      await AuditLog.write(tx, {
        ...{ by: actor, action: 'token.created', subject: { kind: 'token', id, name } },
        changes: differences({}, parts),
      });
    });
    return { id, secret };
  }

  /** Ends it in all processes at once. @returns false when there is none that is theirs to revoke and still works */
  async revoke(actor: AgentActor, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    return this.transactions.run(async (tx) => {
      const [rows] = (await tx.query(
        `UPDATE api_token SET revoked_at = $3, revoked_by = $2
         WHERE id = $1 AND revoked_at IS NULL AND (agent_id = $2 OR $4::boolean) RETURNING name, agent_id`,
        [id, actor.agentId, this.clock.now(), actor.rights.has('token.manage')],
      )) as [{ name: string; agent_id: string }[], number];
      for (const { name, agent_id } of rows)
        await AuditLog.write(tx, {
          ...{ by: actor, action: 'token.revoked', subject: { kind: 'token', id, name } },
          changes: agent_id === actor.agentId ? [] : await this.whose(tx, agent_id),
        });
      return rows.length > 0;
    });
  }

  private read(actor: AgentActor, input: TokenInput) {
    const checks = new InputChecks(actor.language);
    const name = checks.line('input.name', input.name, { max: TOKEN_LIMITS.name });
    const offered: readonly string[] = grantable(actor);
    const scopes = [...new Set(input.scopes)];
    if (scopes.length === 0) checks.say('input.scopes', tokenMessage(actor.language, 'noScope'));
    else if (scopes.some((scope) => !offered.includes(scope)))
      checks.say('input.scopes', tokenMessage(actor.language, 'foreignScope'));
    const now = this.clock.now().getTime();
    const expiresAt = new Date(input.expiresAt);
    const ahead = expiresAt.getTime() - now;
    if (!(ahead > 0)) checks.say('input.expiresAt', tokenMessage(actor.language, 'past'));
    else if (ahead > LONGEST_DAYS * DAY)
      checks.say('input.expiresAt', tokenMessage(actor.language, 'tooLate'));
    const streamIds = input.streamIds && [...new Set(input.streamIds)];
    if (streamIds && streamIds.length === 0)
      checks.say('input.streamIds', tokenMessage(actor.language, 'noStream'));
    else if (streamIds?.some((id) => !actor.streamIds.includes(id)))
      checks.say('input.streamIds', tokenMessage(actor.language, 'foreignStream'));
    checks.done();
    return { name, scopes, expiresAt, streamIds };
  }

  private async whose(tx: Tx, agentId: string): Promise<LoggedChange[]> {
    const [agent] = (await tx.query(`SELECT name FROM agent WHERE id = $1`, [agentId])) as { name: string }[];
    return [{ field: 'agent', from: null, to: agent?.name ?? null }];
  }

  private async checkRoom(tx: Tx, actor: AgentActor): Promise<void> {
    // Two windows at once are counted one after the other.
    await tx.query(`SELECT FROM agent WHERE id = $1 FOR NO KEY UPDATE`, [actor.agentId]);
    const [{ n }] = (await tx.query(
      `SELECT count(*)::int AS n FROM api_token WHERE agent_id = $1 AND revoked_at IS NULL AND expires_at > $2`,
      [actor.agentId, this.clock.now()],
    )) as [{ n: number }];
    if (n < TOKEN_LIMITS.live) return;
    const checks = new InputChecks(actor.language);
    checks.say('input.name', tokenMessage(actor.language, 'many', { max: TOKEN_LIMITS.live }));
    checks.done();
  }
}
