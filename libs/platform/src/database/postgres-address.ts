import type { OwnPostgres } from './embedded-postgres.js';

/** The PostgreSQL in use: the operator's, or one of our own that stops with the program. */
export class PostgresAddress {
  constructor(
    readonly url: string,
    readonly own: OwnPostgres | null,
  ) {}
}
