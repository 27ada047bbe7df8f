import { Injectable } from '@nestjs/common';
import type * as Sdl from '@sprawa/contracts/agent';
import { InputChecks } from '@sprawa/identity';
import type { AgentActor } from '@sprawa/permissions';
import { AuditLog, Transactions, differences, isId, newId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { readColumns } from '../domain/saved-view/saved-view.js';
import { ReadCaseFilter } from '../graphql/agent/read-case-filter.js';

export type ExportFormat = 'csv' | 'xlsx';

export interface ExportRow {
  id: string;
  agent_id: string;
  agent_name: string;
  format: ExportFormat;
  columns: string[];
  filter: Sdl.CaseFilter;
  state: 'asked' | 'running' | 'done' | 'broken';
  row_count: number;
  total_count: number | null;
  asked_at: Date;
  ended_at: Date | null;
}

/** An export that was not fetched by then has to be asked for again. */
const FETCHED_WITHIN = `interval '10 minutes'`;
const COLUMNS = `x.id, x.agent_id, a.name AS agent_name, x.format, x.columns, x.filter, x.state, x.row_count, x.total_count, x.asked_at, x.ended_at`;

/** The log of exports: each stands there before its first byte leaves, with what it was asked for. */
@Injectable()
export class CaseExports {
  constructor(
    private readonly source: DataSource,
    private readonly transactions: Transactions,
    private readonly filters: ReadCaseFilter,
  ) {}

  /** @throws InputError naming what is wrong */
  async ask(
    actor: AgentActor,
    filter: Sdl.CaseFilter,
    columns: string[],
    format: ExportFormat,
  ): Promise<string> {
    const checks = new InputChecks(actor.language);
    const shown = readColumns(checks, columns, 'input.columns');
    checks.done();
    await this.filters.read(actor, filter);
    const id = newId();
    await this.transactions.run(async (tx) => {
      await tx.query(
        `INSERT INTO case_export (id, agent_id, format, columns, filter) VALUES ($1, $2, $3, $4, $5)`,
        [id, actor.agentId, format, shown, JSON.stringify(filter)],
      );
      await AuditLog.write(tx, {
        ...{ by: actor, action: 'export.started', subject: { kind: 'export', id, name: format } },
        changes: differences({}, { columns: shown, filter }),
      });
    });
    return id;
  }

  /** Own one; of others there is none. */
  async find(actor: AgentActor, id: string): Promise<ExportRow | null> {
    if (!isId(id)) return null;
    const rows = (await this.source.query(
      `SELECT ${COLUMNS} FROM case_export x JOIN agent a ON a.id = x.agent_id WHERE x.id = $1 AND x.agent_id = $2`,
      [id, actor.agentId],
    )) as ExportRow[];
    return rows[0] ?? null;
  }

  /** The newest first; one's own, or everybody's. */
  async latest(agentId: string | null, first: number): Promise<ExportRow[]> {
    return (await this.source.query(
      `SELECT ${COLUMNS} FROM case_export x JOIN agent a ON a.id = x.agent_id
       ${agentId ? 'WHERE x.agent_id = $2' : ''} ORDER BY x.asked_at DESC LIMIT $1`,
      [first, ...(agentId ? [agentId] : [])],
    )) as ExportRow[];
  }

  /** Takes one's own export up, once and while it is fresh. */
  async begin(actor: AgentActor, id: string): Promise<ExportRow | null> {
    if (!isId(id)) return null;
    return this.transactions.run(async (tx) => {
      const [rows] = (await tx.query(
        `UPDATE case_export x SET state = 'running' FROM agent a
       WHERE a.id = x.agent_id AND x.id = $1 AND x.agent_id = $2 AND x.state = 'asked' AND x.asked_at > now() - ${FETCHED_WITHIN}
       RETURNING ${COLUMNS}`,
        [id, actor.agentId],
      )) as [ExportRow[], number];
      for (const { format } of rows)
        await AuditLog.write(tx, {
          ...{ by: actor, action: 'export.downloaded', subject: { kind: 'export', id, name: format } },
        });
      return rows[0] ?? null;
    });
  }

  async willWrite(id: string, rows: number): Promise<void> {
    await this.source.query(`UPDATE case_export SET total_count = $2 WHERE id = $1`, [id, rows]);
  }

  async wrote(id: string, rows: number): Promise<void> {
    await this.source.query(`UPDATE case_export SET row_count = $2 WHERE id = $1`, [id, rows]);
  }

  async end(id: string, state: 'done' | 'broken'): Promise<void> {
    await this.source.query(
      `UPDATE case_export SET state = $2, ended_at = now() WHERE id = $1 AND state = 'running'`,
      [id, state],
    );
  }
}
