import { Injectable, OnApplicationBootstrap, BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';

interface Task {
  name: string;
  seconds: number;
  work: () => Promise<unknown>;
}

/** Seconds between two looks; a task that comes round more often is looked at as often. */
const LOOK_EVERY = 30;

/**
 * Work that comes round: once in its time, however many processes run. In each that works (`ROLE`) the clock
 * ticks; an advisory lock lets one of them look, and the row in `schedule` says whether it is time. A process that
 * is killed at it loses the lock and has noted nothing, so that another one does the work at its next tick.
 */
@Injectable()
export class Schedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly tasks = new Map<string, Task>();
  private timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly source: DataSource,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  every(name: string, seconds: number, work: () => Promise<unknown>): void {
    this.tasks.set(name, { name, seconds, work });
  }

  /** Does one task now, whether it is time or not, unless a process is at it. @returns whether it was done here */
  async runNow(name: string): Promise<boolean> {
    return this.alone(this.find(name), () => Promise.resolve(true));
  }

  /** Does one task if it is time. @returns whether it was done here */
  async runIfDue(name: string): Promise<boolean> {
    const task = this.find(name);
    // A timer is never exact: a tick that comes a little early counts, another process's tick in between does not.
    const wait = task.seconds - tickOf(task) / 10;
    return this.alone(task, async (runner) => {
      const [row] = (await runner.query(
        `SELECT FROM schedule WHERE name = $1 AND started_at > now() - make_interval(secs => $2)`,
        [name, wait],
      )) as object[];
      return row === undefined;
    });
  }

  onApplicationBootstrap(): void {
    if (!this.settings.works) return;
    this.timers = [...this.tasks.values()].map((task) =>
      setInterval(
        () => {
          const run: Promise<unknown> = this.runIfDue(task.name)
            .catch((error: unknown) => this.log.error('A scheduled task failed', { name: task.name, error }))
            .finally(() => this.running.delete(run));
          this.running.add(run);
        },
        tickOf(task) * 1_000,
      ),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval);
    await Promise.allSettled(this.running);
  }

  private find(name: string): Task {
    const task = this.tasks.get(name);
    if (!task) throw new Error(`No scheduled task is called ${name}`);
    return task;
  }

  private async alone(
    { name, work }: Task,
    isTime: (runner: QueryRunner) => Promise<boolean>,
  ): Promise<boolean> {
    const runner = this.source.createQueryRunner();
    try {
      const [{ locked }] = (await runner.query(
        `SELECT pg_try_advisory_lock(732650, hashtext($1)) AS locked`,
        [name],
      )) as [{ locked: boolean }];
      if (!locked) return false;
      try {
        if (!(await isTime(runner))) return false;
        await this.perform(runner, name, work);
        return true;
      } finally {
        await runner.query(`SELECT pg_advisory_unlock(732650, hashtext($1))`, [name]);
      }
    } finally {
      await runner.release();
    }
  }

  /** A failed task waits for its next time, with what went wrong beside it; a killed one has noted nothing. */
  private async perform(runner: QueryRunner, name: string, work: Task['work']): Promise<void> {
    const started = new Date();
    const note = (error: string | null) =>
      runner.query(
        `INSERT INTO schedule (name, started_at, finished_at, runs, last_error) VALUES ($1, $2, now(), 1, $3)
         ON CONFLICT (name) DO UPDATE SET started_at = $2, finished_at = now(), runs = schedule.runs + 1, last_error = $3`,
        [name, started, error],
      );
    try {
      await work();
    } catch (error) {
      await note(String((error as Error)?.message ?? error).slice(0, 2_000));
      throw error;
    }
    await note(null);
  }
}

/** Seconds from one look to the next. */
const tickOf = ({ seconds }: Task): number => Math.min(seconds, LOOK_EVERY);
