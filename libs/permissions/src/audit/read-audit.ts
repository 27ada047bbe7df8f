import { Injectable } from '@nestjs/common';
import {
  FilterReads,
  auditActionsOf,
  type AuditAction,
  type AuditKind,
  type LoggedChange,
} from '@sprawa/platform';
import { SqlParams } from '../policy/sql-params.js';

export interface AuditRow {
  seq: string;
  at: Date;
  author_kind: 'agent' | 'nobody' | 'operator' | 'system';
  agent_id: string | null;
  author_name: string | null;
  token_name: string | null;
  address: string | null;
  user_agent: string | null;
  action: AuditAction;
  subject_kind: string | null;
  subject_name: string | null;
  changes: LoggedChange[];
}

/** Each narrows; null: any. */
export interface AuditFilter {
  agentId: string | null;
  kind: AuditKind | null;
  from: Date | null;
  to: Date | null;
  /** Part of a name, an address or a token's name. */
  text: string | null;
}

/** Milliseconds a search of the whole log may take; one narrowed by a period takes less. */
const WITHIN = 10_000;
const COLUMNS =
  'seq, at, author_kind, agent_id, author_name, token_name, address, user_agent, action, subject_kind, subject_name, changes';

/** The audit log, the newest first. Whoever calls it has checked the right. */
@Injectable()
export class ReadAudit {
  constructor(private readonly reads: FilterReads) {}

  /** @param before `seq` of the last one seen */
  async page(
    filter: AuditFilter,
    first: number,
    before: string | null,
  ): Promise<{ rows: AuditRow[]; more: boolean }> {
    const params = new SqlParams();
    const where = conditions(filter, params);
    if (before !== null) where.push(`seq < ${params.add(before)}::bigint`);
    const rows = await this.reads.query<AuditRow>(
      `SELECT ${COLUMNS} FROM audit_entry WHERE ${where.join(' AND ') || 'true'} ORDER BY seq DESC LIMIT ${params.add(first + 1)}`,
      params.values,
      WITHIN,
    );
    return { rows: rows.slice(0, first), more: rows.length > first };
  }

  /** All of it, portion by portion, each a statement of its own. */
  async *portions(filter: AuditFilter, size: number): AsyncGenerator<AuditRow[]> {
    for (let before: string | null = null; ;) {
      const page: { rows: AuditRow[]; more: boolean } = await this.page(filter, size, before);
      if (page.rows.length > 0) yield page.rows;
      if (!page.more) return;
      before = page.rows.at(-1)!.seq;
    }
  }
}

function conditions({ agentId, kind, from, to, text }: AuditFilter, params: SqlParams): string[] {
  const where: string[] = [];
  if (agentId !== null) where.push(`agent_id = ${params.add(agentId)}::uuid`);
  if (kind !== null) where.push(`action = ANY (${params.add(auditActionsOf(kind))}::text[])`);
  if (from !== null) where.push(`at >= ${params.add(from)}::timestamptz`);
  if (to !== null) where.push(`at < ${params.add(to)}::timestamptz`);
  if (text !== null) {
    const like = params.add(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
    where.push(`concat_ws(E'\\n', author_name, subject_name, token_name, address) ILIKE ${like}`);
  }
  return where;
}
