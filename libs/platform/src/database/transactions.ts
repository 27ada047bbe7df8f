import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, EntityManager } from 'typeorm';

/** What a write takes to take part in a transaction. */
export type Tx = EntityManager;

/** Runs work in one transaction, READ COMMITTED as every connection of the pool is; repeats it when PostgreSQL chose it as the victim of a deadlock. */
@Injectable()
export class Transactions {
  private readonly around = new AsyncLocalStorage<Tx>();

  constructor(private readonly source: DataSource) {}

  /**
   * Makes every `run` within `work` part of one transaction: all of it is kept, or nothing. For bulk work through doors
   * that open a transaction each; what they do must then run one after another, and nothing is repeated.
   */
  asOne<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.source.transaction((tx) => this.around.run(tx, () => work(tx)));
  }

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const around = this.around.getStore();
    if (around) return work(around);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.source.transaction(work);
      } catch (error) {
        if (attempt >= 4 || !isVictim(error)) throw error;
      }
    }
  }
}

/** 40001 serialization_failure, 40P01 deadlock_detected. */
function isVictim(error: unknown): boolean {
  const code = (error as { code?: string })?.code;
  return code === '40001' || code === '40P01';
}

/** 23505 unique_violation, of the named constraint or of any. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const found = error as { code?: string; constraint?: string; driverError?: { constraint?: string } };
  return (
    found?.code === '23505' &&
    (!constraint || (found.constraint ?? found.driverError?.constraint) === constraint)
  );
}
