import { Injectable } from '@nestjs/common';
import type { Language } from '@sprawa/identity';
import { isId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { SqlParams } from '../policy/sql-params.js';

export type PersonStatus = 'active' | 'invited' | 'suspended';

export interface PersonRow {
  id: string;
  status: PersonStatus;
  name: string;
  email: string;
  language: Language;
  role_key: string;
  role_name: Record<string, string>;
  rights: string[];
  groups: { id: string; name: Record<string, string> }[];
  supervisor_id: string | null;
  supervisor_name: string | null;
  version: number;
  /** Since when they are one of us, or were invited last. */
  since: Date;
  suspended_at: Date | null;
  expires_at: Date | null;
  invited_by: string | null;
}

export interface PeoplePage {
  rows: PersonRow[];
  /** Where the next page begins; null after the last. */
  next: string | null;
}

/** Who works here, worked here or is invited, by name; a page costs what it shows. */
@Injectable()
export class ReadPeople {
  constructor(private readonly source: DataSource) {}

  async page(
    status: PersonStatus,
    { words, first, after }: { words: string; first: number; after: string | null },
  ): Promise<PeoplePage> {
    const params = new SqlParams();
    const cursor = readCursor(after);
    const search = `(${params.add(words)} = '' OR strpos(fold(p.name), fold($1)) > 0 OR strpos(lower(p.email::text), lower($1)) > 0)`;
    const beyond = cursor
      ? `AND (fold(p.name), p.id) > (${params.add(cursor.name)}, ${params.add(cursor.id)}::uuid)`
      : '';
    const rows = (await this.source.query(
      `${people(status)} WHERE ${CONDITION[status]} AND ${search} ${beyond} ORDER BY fold(p.name), p.id LIMIT ${params.add(first + 1)}`,
      params.values,
    )) as (PersonRow & { folded: string })[];
    const last = rows[first - 1];
    return {
      rows: rows.slice(0, first),
      next: rows.length > first && last ? writeCursor(last.folded, last.id) : null,
    };
  }

  async one(id: string): Promise<PersonRow | null> {
    if (!isId(id)) return null;
    for (const status of ['active', 'suspended', 'invited'] as const) {
      const [row] = (await this.source.query(`${people(status)} WHERE ${CONDITION[status]} AND p.id = $1`, [
        id,
      ])) as PersonRow[];
      if (row) return row;
    }
    return null;
  }

  async counts(): Promise<Record<PersonStatus, number>> {
    const [counts] = (await this.source.query(
      `SELECT (SELECT count(*)::int FROM agent p WHERE ${CONDITION.active}) AS active,
         (SELECT count(*)::int FROM agent_invitation p WHERE ${CONDITION.invited}) AS invited,
         (SELECT count(*)::int FROM agent p WHERE ${CONDITION.suspended}) AS suspended`,
    )) as [Record<PersonStatus, number>];
    return counts;
  }
}

const CONDITION: Record<PersonStatus, string> = {
  active: 'p.suspended_at IS NULL',
  suspended: 'p.suspended_at IS NOT NULL',
  invited: 'p.accepted_at IS NULL AND p.revoked_at IS NULL',
};

function people(status: PersonStatus): string {
  const invited = status === 'invited';
  const groups = invited
    ? `g.id = ANY (p.group_ids) AND g.deleted_at IS NULL`
    : `g.id IN (SELECT m.group_id FROM agent_group_member m WHERE m.agent_id = p.id)`;
  return `SELECT p.id, '${status}' AS status, p.name, fold(p.name) AS folded, p.email::text AS email, p.language, p.role_key, r.name AS role_name, r.rights,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) ORDER BY g.key), '[]') FROM agent_group g WHERE ${groups}) AS groups,
    p.supervisor_id, s.name AS supervisor_name, p.version,
    ${
      invited
        ? `p.sent_at AS since, NULL::timestamptz AS suspended_at, p.expires_at, (SELECT a.name FROM agent a WHERE a.id = p.invited_by) AS invited_by`
        : `p.created_at AS since, p.suspended_at, NULL::timestamptz AS expires_at, NULL AS invited_by`
    }
  FROM ${invited ? 'agent_invitation' : 'agent'} p JOIN role r ON r.key = p.role_key LEFT JOIN agent s ON s.id = p.supervisor_id`;
}

const writeCursor = (name: string, id: string): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url');

/** Null for none, and for one that is not ours: the first page then. */
function readCursor(cursor: string | null): { name: string; id: string } | null {
  if (!cursor) return null;
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    return typeof name === 'string' && isId(id) ? { name, id } : null;
  } catch {
    return null;
  }
}
