import type pg from 'pg';
import { explain, type PlanMode } from './explain.js';
import { planFaults, type Bounds } from './plan-faults.js';
import type { Statement } from './statement-listener.js';

export interface Fault {
  during: string;
  mode: PlanMode;
  faults: string[];
  sql: string;
}

/** What may cost more than the rest, and why that is right. */
export interface Reviewed {
  during: RegExp;
  sql?: RegExp;
  bounds: Bounds;
  why: string;
}

/**
 * @param grown whether tables are as big as they get. In smaller ones PostgreSQL rightly reads whole what it never would
 * at a million, so there it is told not to where there is any other way.
 * @returns the statements whose plans would not do at a million cases, with what is wrong
 */
export async function findFaults(
  client: pg.Client,
  statements: Iterable<Statement>,
  bounds: Bounds,
  grown: boolean,
  reviewed: readonly Reviewed[] = [],
): Promise<Fault[]> {
  const found: Fault[] = [];
  // Not every table of a big desk is big.
  const small = grown ? await smallTables(client) : [];
  for (const statement of statements) {
    const fitting = reviewed.filter(
      ({ during, sql }) => during.test(statement.during) && (sql?.test(statement.sql) ?? true),
    );
    // What is said of a statement itself, which the clock may bring at any time, goes before what is said of a page.
    const known = fitting.find(({ sql }) => sql) ?? fitting[0];
    // What is behind the wall stays prepared as well: PostgreSQL chooses either.
    const modes: PlanMode[] = statement.prepared
      ? ['generic']
      : statement.eyes
        ? ['generic', 'custom']
        : ['custom'];
    for (const mode of modes) {
      const allowed = known?.bounds ?? bounds;
      const faults = planFaults(await explain(client, statement, mode, grown), {
        ...allowed,
        whole: [...(allowed.whole ?? []), ...small],
      });
      if (faults.length > 0) found.push({ during: statement.during, mode, faults, sql: statement.sql });
    }
  }
  return found;
}

async function smallTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relpages < 50`,
  );
  return rows.map(({ name }) => name);
}
