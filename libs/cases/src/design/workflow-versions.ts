import { Injectable } from '@nestjs/common';
import type { Tx } from '@sprawa/platform';
import { documentOf, writeWorkflowFile, type WorkflowFile } from '@sprawa/workflow';
import { DataSource, type EntityManager } from 'typeorm';

export type Origin = 'FILE' | 'DESIGNER' | 'ROLLBACK' | 'IMPORT';

export interface PublishedDocument {
  streamId: string;
  key: string;
  number: number;
  /** The version the stream has now. */
  published: number;
  document: unknown;
}

export interface VersionRow {
  number: number;
  /** ISO time. */
  publishedAt: string;
  publishedBy: string | null;
  origin: Origin;
  note: string | null;
}

/** A stream shows no more of its versions; older ones stay kept. */
const SHOWN = 100;

/** What of each stream was published when (WF-12). */
@Injectable()
export class WorkflowVersions {
  constructor(private readonly source: DataSource) {}

  /** @param number unset: what is published now. Null when there is no such stream or version. */
  async find(
    key: string,
    number?: number | null,
    from: EntityManager = this.source.manager,
  ): Promise<PublishedDocument | null> {
    const [row] = (await from.query(
      `SELECT s.id, s.key, s.version, v.number, v.document, CASE WHEN v.document IS NULL THEN coalesce(v.definition, s.definition) END AS definition
       FROM stream s LEFT JOIN workflow_version v ON v.stream_id = s.id AND v.number = coalesce($2, s.version)
       WHERE s.key = $1 AND (v.number IS NOT NULL OR $2 IS NULL)`,
      [key, number ?? null],
    )) as {
      id: string;
      key: string;
      version: number;
      number: number | null;
      document: unknown;
      definition: WorkflowFile | null;
    }[];
    if (!row) return null;
    return {
      streamId: row.id,
      key: row.key,
      number: row.number ?? row.version,
      published: row.version,
      document: row.document ?? documentOf(row.definition!),
    };
  }

  /** Newest first. */
  async list(key: string): Promise<VersionRow[]> {
    const rows = (await this.source.query(
      `SELECT v.number, v.published_at AS "publishedAt", a.name AS "publishedBy", v.origin, v.note
       FROM workflow_version v JOIN stream s ON s.id = v.stream_id LEFT JOIN agent a ON a.id = v.published_by
       WHERE s.key = $1 ORDER BY v.number DESC LIMIT ${SHOWN}`,
      [key],
    )) as (Omit<VersionRow, 'publishedAt'> & { publishedAt: Date })[];
    return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
  }

  async file(key: string, number?: number | null): Promise<string | null> {
    const found = await this.find(key, number);
    return found && writeWorkflowFile(found.document);
  }

  async keep(
    tx: Tx,
    version: {
      streamId: string;
      number: number;
      document: unknown;
      origin: Origin;
      by: string | null;
      note: string | null;
      at: Date;
    },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO workflow_version (stream_id, number, document, origin, published_by, note, published_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        version.streamId,
        version.number,
        JSON.stringify(version.document),
        version.origin,
        version.by,
        version.note,
        version.at,
      ],
    );
  }
}
