import { CustomerReads, type CustomerEyes } from '@sprawa/platform';
import pg from 'pg';

/** A statement as it went to PostgreSQL. */
export interface Statement {
  /** What was being done when it was first seen. */
  during: string;
  sql: string;
  values: readonly unknown[];
  /** Prepared once for all values (`HotReads`): its plan must be good without knowing them. */
  prepared: boolean;
  /** What its connection was set to for searches. */
  settings: string;
  /** Read from behind the portal's wall. */
  eyes: CustomerEyes | null;
}

/** Hears every statement of the program while it is on, each with its values once. */
export class StatementListener {
  readonly heard = new Map<string, Statement>();
  /** What was being done when any was heard, also one that the program's own clock had asked before. */
  readonly heardDuring = new Set<string>();
  private during = 'at start';
  private readonly settings = new Map<pg.Client, string>();
  private readonly undo: (() => void)[] = [];

  constructor(
    /** Whose statements are told from those of the test itself. */
    private readonly foreign: ReadonlySet<pg.Client>,
  ) {
    const hear = (by: pg.Client, args: unknown[]) => this.foreign.has(by) || this.hear(by, args);
    const keep = this.keep.bind(this);
    const client = pg.Client.prototype as unknown as { query(...args: unknown[]): unknown };
    const { query } = client;
    client.query = function (this: pg.Client, ...args: unknown[]) {
      hear(this, args);
      return query.apply(this, args);
    };
    this.undo.push(() => (client.query = query));
    const reads = CustomerReads.prototype;
    const { read } = reads;
    reads.read = function (this: CustomerReads, eyes, sql, values, tx) {
      keep({ sql, values, prepared: false, settings: '', eyes });
      return read.call(this, eyes, sql, values, tx) as never;
    };
    this.undo.push(() => (reads.read = read));
  }

  async while<T>(during: string, work: () => Promise<T>): Promise<T> {
    this.during = during;
    return work();
  }

  stop(): void {
    for (const undo of this.undo) undo();
  }

  private hear(client: pg.Client, [asked, beside]: unknown[]): void {
    // Several statements in one trip are not one.
    if (!asked || typeof (asked as pg.Submittable).submit === 'function') return;
    const given = typeof asked === 'string' ? { text: asked, values: beside } : (asked as pg.QueryConfig);
    const { text: sql, name } = given as pg.QueryConfig;
    const values = Array.isArray(given.values) ? (given.values as unknown[]) : [];
    // `SearchReads`; how the hot ones are planned is looked at either way.
    if (sql.startsWith('SET work_mem')) this.settings.set(client, sql);
    // A statement that takes values and was given none here got them otherwise.
    if (values.length === 0 && /\$1\b/.test(sql)) return;
    const prepared = name?.startsWith('read-') ?? false;
    this.keep({ sql, values, prepared, settings: this.settings.get(client) ?? '', eyes: null });
  }

  private keep(statement: Omit<Statement, 'during'>): void {
    // Transactions, settings, notices: nothing that has a plan.
    if (!/^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b/i.test(statement.sql)) return;
    if (/advisory|pg_notify|set_config|current_setting|pg_catalog|information_schema/.test(statement.sql))
      return;
    const key = `${statement.sql} ${JSON.stringify(statement.values.map((value) => (value instanceof Date ? 'a time' : value)))} ${statement.eyes?.customerId}`;
    this.heardDuring.add(this.during);
    if (!this.heard.has(key)) this.heard.set(key, { during: this.during, ...statement });
  }
}
