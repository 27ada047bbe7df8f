import { QueryFailedError } from 'typeorm';
import type { ClientBase } from 'pg';
import { readInOneTrip, type Statement } from './wall/read-in-one-trip.js';
import type { Tx } from './transactions.js';

/** What a write takes that asks nothing back: a transaction, or `Writes` that go there together. */
export type Into = Pick<Tx, 'query'>;

/**
 * Statements of one transaction whose answers nobody waits for: collected, and sent in one trip in their order. The way
 * to the database and back costs more than most of them (docs/performance.md). What reads afterwards must `send` first.
 */
export class Writes {
  private waiting: Statement[] = [];

  constructor(private readonly tx: Tx) {}

  /** Answers at once, with no rows; what is wrong with the statement comes up in `send`. */
  query<T>(text: string, values: unknown[] = []): Promise<T> {
    this.waiting.push({ text, values });
    return Promise.resolve([] as T);
  }

  /** @throws QueryFailedError of the first that failed; the transaction is over then */
  async send(): Promise<void> {
    const last = this.waiting.pop();
    if (last) await this.ask(last);
  }

  /** Sends what waits, and one more whose rows are wanted. It sees what those before it did and waited for. */
  async sendAndAsk<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.ask<Row>({ text, values });
  }

  private async ask<Row>(last: Statement): Promise<Row[]> {
    const statements = this.waiting;
    this.waiting = [];
    const text = [...statements, last].map((statement) => statement.text).join(';\n');
    const client = (await this.tx.queryRunner!.connect()) as ClientBase;
    try {
      return await readInOneTrip<Row>(client, statements, last, [], text);
    } catch (error) {
      throw new QueryFailedError(text, [], error as Error);
    }
  }
}
