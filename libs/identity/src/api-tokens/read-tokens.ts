import { Injectable } from '@nestjs/common';
import { isId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { TOKEN_COLUMNS, TOKEN_TABLES, type TokenRow } from './token-row.js';

/** Shown of one's own; revoked and expired ones among them. */
const OWN_SHOWN = 100;

@Injectable()
export class ReadTokens {
  constructor(private readonly source: DataSource) {}

  /** The newest first. */
  mine(agentId: string): Promise<TokenRow[]> {
    return this.source.query(
      `SELECT ${TOKEN_COLUMNS} FROM ${TOKEN_TABLES} WHERE t.agent_id = $1 ORDER BY t.id DESC LIMIT ${OWN_SHOWN}`,
      [agentId],
    );
  }

  /** Everybody's, the newest first. @param after id of the last one seen */
  async page(first: number, after: string | null): Promise<{ rows: TokenRow[]; more: boolean }> {
    const rows = (await this.source.query(
      `SELECT ${TOKEN_COLUMNS} FROM ${TOKEN_TABLES} WHERE $2::uuid IS NULL OR t.id < $2 ORDER BY t.id DESC LIMIT $1`,
      [first + 1, isId(after) ? after : null],
    )) as TokenRow[];
    return { rows: rows.slice(0, first), more: rows.length > first };
  }
}
