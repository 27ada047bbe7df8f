import { Injectable } from '@nestjs/common';
import type { Language } from '@sprawa/identity';
import { DataSource } from 'typeorm';

export interface DesignedStream {
  key: string;
  name: string;
  icon: string;
  color: string;
  version: number;
  states: number;
  actions: number;
  openCases: number;
  fromFile: boolean;
  /** ISO times. */
  fileIgnoredAt: string | null;
  draft: { revision: number; changedAt: string; changedBy: string } | null;
}

interface Row extends Omit<DesignedStream, 'name' | 'draft' | 'fileIgnoredAt'> {
  fileIgnoredAt: Date | null;
  name: unknown;
  revision: number | null;
  changedAt: Date;
  changedBy: string;
}

/** Streams for those who design them, in their order, and after them what is only a draft. */
@Injectable()
export class DesignedStreams {
  constructor(private readonly source: DataSource) {}

  async list(language: Language): Promise<DesignedStream[]> {
    const rows = (await this.source.query(
      `SELECT s.key, s.name, s.icon, s.color, s.version, jsonb_array_length(s.definition->'workflow'->'states') AS states,
         jsonb_array_length(s.definition->'workflow'->'actions') AS actions,
         (SELECT coalesce(sum(t.n), 0)::int FROM case_total t JOIN state st ON st.id = t.state_id
          WHERE st.stream_id = s.id AND st.open) AS "openCases",
         coalesce(v.origin, 'FILE') = 'FILE' AS "fromFile", s.file_ignored_at AS "fileIgnoredAt",
         d.revision, d.changed_at AS "changedAt", a.name AS "changedBy"
       FROM stream s
       LEFT JOIN workflow_version v ON v.stream_id = s.id AND v.number = s.version
       LEFT JOIN workflow_draft d ON d.stream_key = s.key LEFT JOIN agent a ON a.id = d.changed_by
       ORDER BY s.position, s.key`,
    )) as Row[];
    const drafts = (await this.source.query(
      `SELECT d.stream_key AS key, d.document->'name' AS name, coalesce(d.document->>'icon', 'inbox') AS icon,
         coalesce(d.document->>'color', '#5b6ee1') AS color, 0 AS version, 0 AS states, 0 AS actions, 0 AS "openCases",
         false AS "fromFile", null AS "fileIgnoredAt", d.revision, d.changed_at AS "changedAt", a.name AS "changedBy"
       FROM workflow_draft d JOIN agent a ON a.id = d.changed_by
       WHERE NOT EXISTS (SELECT FROM stream s WHERE s.key = d.stream_key) ORDER BY d.stream_key LIMIT 500`,
    )) as Row[];
    return [...rows, ...drafts].map(({ name, revision, changedAt, changedBy, fileIgnoredAt, ...row }) => ({
      ...row,
      fileIgnoredAt: fileIgnoredAt?.toISOString() ?? null,
      name: nameIn(name, language) || row.key,
      draft: revision === null ? null : { revision, changedAt: changedAt.toISOString(), changedBy },
    }));
  }
}

/** A draft's name may be anything. */
function nameIn(name: unknown, language: Language): string {
  if (typeof name === 'string') return name;
  const texts = typeof name === 'object' && name !== null ? (name as Record<string, unknown>) : {};
  const text = texts[language] ?? texts.en;
  return typeof text === 'string' ? text : '';
}
