import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId } from '../ids/new-id.js';

export interface MaintenanceRun {
  id: string;
  task: string;
  /** `abandoned`: its process died. */
  state: 'running' | 'done' | 'failed' | 'abandoned';
  startedBy: string | null;
  startedAt: Date;
  finishedAt: Date | null;
  progressDone: number;
  /** Null while nobody knows. */
  progressTotal: number | null;
  result: object | null;
  error: string | null;
}

const COLUMNS = `id, task, state, started_by AS "startedBy", started_at AS "startedAt", finished_at AS "finishedAt",
  progress_done::float8 AS "progressDone", progress_total::float8 AS "progressTotal", result, error`;

/** What is written down of maintenance. */
@Injectable()
export class MaintenanceRuns {
  constructor(private readonly source: DataSource) {}

  /** Newest first. @param first 1–100, checked by the caller */
  latest(first: number): Promise<MaintenanceRun[]> {
    return this.source.query(`SELECT ${COLUMNS} FROM maintenance_run ORDER BY id DESC LIMIT $1`, [first]);
  }

  async find(id: string): Promise<MaintenanceRun | null> {
    if (!isId(id)) return null;
    const [run] = (await this.source.query(`SELECT ${COLUMNS} FROM maintenance_run WHERE id = $1`, [
      id,
    ])) as MaintenanceRun[];
    return run ?? null;
  }

  async begin(id: string, task: string, agentId: string | null): Promise<MaintenanceRun> {
    const [run] = (await this.source.query(
      `INSERT INTO maintenance_run (id, task, started_by) VALUES ($1, $2, $3) RETURNING ${COLUMNS}`,
      [id, task, agentId],
    )) as [MaintenanceRun];
    return run;
  }

  async abandon(task: string): Promise<void> {
    await this.source.query(
      `UPDATE maintenance_run SET state = 'abandoned', finished_at = now() WHERE task = $1 AND state = 'running'`,
      [task],
    );
  }

  async progress(id: string, done: number, total: number | null): Promise<void> {
    await this.source.query(
      `UPDATE maintenance_run SET progress_done = $2, progress_total = $3 WHERE id = $1`,
      [id, done, total],
    );
  }

  async finish(id: string, result: object): Promise<void> {
    await this.source.query(
      `UPDATE maintenance_run SET state = 'done', finished_at = now(), result = $2 WHERE id = $1`,
      [id, JSON.stringify(result)],
    );
  }

  async fail(id: string, error: unknown): Promise<void> {
    const words = (error instanceof Error ? error.message : String(error)).slice(0, 2_000);
    await this.source.query(
      `UPDATE maintenance_run SET state = 'failed', finished_at = now(), error = $2 WHERE id = $1`,
      [id, words],
    );
  }
}
