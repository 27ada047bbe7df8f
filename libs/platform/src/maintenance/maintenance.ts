import { BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { AuditLog, type AuditAuthor } from '../audit/audit-log.js';
import { LIMITS_AGAIN, NO_LIMITS } from '../database/time-limits.js';
import { CodedError } from '../errors/coded-error.js';
import { newId } from '../ids/new-id.js';
import { Log } from '../logging/log.js';
import { MaintenanceRuns, type MaintenanceRun } from './maintenance-runs.js';

/** What a task works with. */
export interface MaintenanceWork {
  /** On a connection of the task's own, without a limit of time and outside any transaction. */
  query<Row>(sql: string, params?: unknown[]): Promise<Row[]>;
  /** Tells how far it is; @throws once the program is closing: what is left is for another run. */
  progress(done: number, total: number | null): Promise<void>;
}

export interface MaintenanceTask {
  /** Lower case and hyphens: it is part of an address. */
  name: string;
  /** For operators, in English like all of their interface. */
  summary: string;
  /** @returns counts and short lists, kept with the run */
  work(work: MaintenanceWork): Promise<object>;
}

/** Namespace of the advisory locks, beside those of the schedule. */
const LOCKS = 732651;

/** Work that is done when an operator asks for it: once at a time over all processes, and each run is kept (AD-7). */
@Injectable()
export class Maintenance implements BeforeApplicationShutdown {
  private readonly tasks = new Map<string, MaintenanceTask>();
  private readonly atWork = new Set<Promise<void>>();
  private closing = false;

  constructor(
    private readonly source: DataSource,
    private readonly runs: MaintenanceRuns,
    private readonly log: Log,
  ) {}

  add(task: MaintenanceTask): void {
    if (this.tasks.has(task.name)) throw new Error(`There are two maintenance tasks called ${task.name}`);
    this.tasks.set(task.name, task);
  }

  list(): Pick<MaintenanceTask, 'name' | 'summary'>[] {
    return [...this.tasks.values()].map(({ name, summary }) => ({ name, summary }));
  }

  /**
   * Begins a run and does not wait for its end.
   * @param agentId whose run it is; null for the program's own
   * @throws CodedError NOT_FOUND; ALREADY_RUNNING, in whatever process
   */
  async start(name: string, agentId: string | null, by?: AuditAuthor): Promise<MaintenanceRun> {
    const task = this.tasks.get(name);
    if (!task) throw new CodedError('NOT_FOUND', 'There is no such task.');
    const runner = this.source.createQueryRunner();
    try {
      await this.lock(runner, name);
      // Whoever held the lock before is dead: a run that still says it is running has nobody who runs it.
      await this.runs.abandon(name);
      const run = await this.runs.begin(newId(), name, agentId);
      await AuditLog.write(this.source.manager, {
        by: by ?? (agentId ? { kind: 'agent', agentId } : { kind: 'system' }),
        ...{ action: 'maintenance.started', subject: { kind: 'maintenance', id: run.id, name } },
      });
      const working: Promise<void> = this.perform(task, run.id, runner).finally(() =>
        this.atWork.delete(working),
      );
      this.atWork.add(working);
      return run;
    } catch (error) {
      await this.release(runner, name);
      throw error;
    }
  }

  /** Waits for the end of whatever this process has begun. */
  async settled(): Promise<void> {
    while (this.atWork.size > 0) await Promise.all(this.atWork);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    await this.settled();
  }

  private async lock(runner: QueryRunner, name: string): Promise<void> {
    const [{ locked }] = (await runner.query(`SELECT pg_try_advisory_lock($1, hashtext($2)) AS locked`, [
      LOCKS,
      name,
    ])) as [{ locked: boolean }];
    if (!locked) throw new CodedError('ALREADY_RUNNING', 'This task is already running.');
    await runner.query(NO_LIMITS);
  }

  private async release(runner: QueryRunner, name: string): Promise<void> {
    await runner
      .query(`SELECT pg_advisory_unlock($1, hashtext($2))`, [LOCKS, name])
      .then(() => runner.query(LIMITS_AGAIN))
      .catch(() => {});
    await runner.release();
  }

  private async perform(task: MaintenanceTask, id: string, runner: QueryRunner): Promise<void> {
    try {
      const result = await task.work({
        query: (sql, params) => runner.query(sql, params),
        progress: async (done, total) => {
          await this.runs.progress(id, done, total);
          if (this.closing) throw new Error('The program is closing; start the task again.');
        },
      });
      await this.runs.finish(id, result);
      this.log.info('A maintenance task is done', { task: task.name, id });
    } catch (error) {
      this.log.error('A maintenance task failed', { task: task.name, id, error });
      await this.runs.fail(id, error).catch(() => {});
    } finally {
      await this.release(runner, task.name);
    }
  }
}
