import { Injectable, OnApplicationBootstrap, BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Log } from '../logging/log.js';

/** Work that comes round. In every process the clock ticks; an advisory lock lets one of them do the work. */
@Injectable()
export class Schedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly tasks: { name: string; seconds: number; work: () => Promise<unknown> }[] = [];
  private timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly source: DataSource,
    private readonly log: Log,
  ) {}

  every(name: string, seconds: number, work: () => Promise<unknown>): void {
    this.tasks.push({ name, seconds, work });
  }

  /** Does one task now, unless another process is at it. */
  async runNow(name: string): Promise<boolean> {
    const task = this.tasks.find((candidate) => candidate.name === name);
    if (!task) throw new Error(`No scheduled task is called ${name}`);
    const runner = this.source.createQueryRunner();
    try {
      const [{ locked }] = (await runner.query(
        `SELECT pg_try_advisory_lock(732650, hashtext($1)) AS locked`,
        [name],
      )) as [{ locked: boolean }];
      if (!locked) return false;
      try {
        await task.work();
      } finally {
        await runner.query(`SELECT pg_advisory_unlock(732650, hashtext($1))`, [name]);
      }
      return true;
    } finally {
      await runner.release();
    }
  }

  onApplicationBootstrap(): void {
    this.timers = this.tasks.map(({ name, seconds }) =>
      setInterval(() => {
        const run: Promise<unknown> = this.runNow(name)
          .catch((error: unknown) => this.log.error('A scheduled task failed', { name, error }))
          .finally(() => this.running.delete(run));
        this.running.add(run);
      }, seconds * 1_000),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval);
    await Promise.allSettled(this.running);
  }
}
