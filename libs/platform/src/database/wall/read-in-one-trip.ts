import pg, { type ClientBase, type Connection, type Submittable } from 'pg';

/** As pg itself turns values into what it sends: dates, arrays, JSON. */
const { prepareValue } = (
  pg as unknown as { utils: { prepareValue(value: unknown): string | Buffer | null } }
).utils;

export interface Statement {
  text: string;
  values?: readonly unknown[];
}

/**
 * Sends some statements at once and waits once. Up to the Sync at their end they are one transaction, if none is open
 * (PostgreSQL's documentation, "Pipelining"): what is set for the transaction is gone afterwards, and after an error the
 * server skips the rest. Statements stay prepared on the connection, since planning one with its policies costs more than
 * running it: what varies must be in values, not in the text.
 * @param answering the statement whose rows are wanted
 * @param told as which statement all of it is traced
 */
export function readInOneTrip<Row>(
  client: ClientBase,
  before: readonly Statement[],
  answering: Statement,
  after: readonly Statement[],
  told = answering.text,
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    client.query(
      new Trip([...before, answering, ...after], before.length, told, (error, rows) =>
        error ? reject(error) : resolve(rows as Row[]),
      ),
    );
  });
}

/** The messages this needs of pg's connection, as they are: the published types tell of an older version. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  close(message: { type: 'S'; name: string }): void;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: (string | Buffer | null)[] }): void;
  describe(message: { type: 'P'; name: '' }): void;
  execute(message: object): void;
  sync(): void;
}

/** Names of the statements that are prepared on a connection for certain. */
const prepared = new WeakMap<Connection, Set<string>>();
function preparedOn(connection: Connection): Set<string> {
  const names = prepared.get(connection) ?? new Set();
  prepared.set(connection, names);
  return names;
}

const named = new Map<string, string>();
/** More texts than the program can have: somebody writes values into them. They work, and are not kept. */
const NAMES = 300;
const UNNAMED = '';
/** The same text has the same name. */
function nameOf(text: string): string {
  const known = named.get(text);
  if (known !== undefined) return known;
  if (named.size >= NAMES) return UNNAMED;
  const name = `wall_${named.size}`;
  named.set(text, name);
  return name;
}

/** What pg asks of a query of somebody else's making; pg-cursor is one, too. */
export class Trip implements Submittable {
  private readonly result = new pg.Result('', pg.types);
  private done = 0;
  private failed: Error | null = null;
  private connection: Connection | null = null;

  private readonly statements: { text: string; name: string; values: (string | Buffer | null)[] }[];

  /** A value that cannot be sent is found here, before anything was. */
  constructor(
    statements: readonly Statement[],
    private readonly answering: number,
    readonly text: string,
    private tell: (error: Error | null, rows: unknown[]) => void,
  ) {
    this.statements = statements.map(({ text, values = [] }) => ({
      text,
      name: nameOf(text),
      values: values.map(prepareValue),
    }));
  }

  /** `listener` hears of the end before whoever waits for the rows. */
  onEnd(listener: (error: Error | null) => void): void {
    const { tell } = this;
    this.tell = (error, rows) => {
      listener(error);
      tell(error, rows);
    };
  }

  submit(connection: Connection): null {
    this.connection = connection;
    const wire = connection as unknown as Wire;
    const known = preparedOn(connection);
    wire.stream.cork();
    try {
      for (const [place, { text, name, values }] of this.statements.entries()) {
        if (!known.has(name)) {
          // One of an earlier trip that failed may be there without our knowing; closing none is no error.
          if (name !== UNNAMED) wire.close({ type: 'S', name });
          wire.parse({ name, text });
        }
        wire.bind({ statement: name, values });
        if (place === this.answering) wire.describe({ type: 'P', name: '' });
        wire.execute({});
      }
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    return null;
  }

  handleRowDescription({ fields }: { fields: unknown[] }): void {
    parser(this.result).addFields(fields);
  }

  handleDataRow({ fields }: { fields: unknown[] }): void {
    if (this.done !== this.answering || this.failed) return;
    try {
      this.result.rows.push(parser(this.result).parseRow(fields));
    } catch (error) {
      this.failed = error as Error;
    }
  }

  handleCommandComplete(): void {
    this.done++;
  }

  handleError(error: Error): void {
    this.tell(error, []);
  }

  handleReadyForQuery(): void {
    const known = preparedOn(this.connection!);
    for (const { name } of this.statements) if (name !== UNNAMED) known.add(name);
    this.tell(this.failed, this.result.rows);
  }
}

const parser = (result: pg.Result) =>
  result as unknown as { addFields(fields: unknown[]): void; parseRow(fields: unknown[]): pg.QueryResultRow };
