import pg from 'pg';
import type { PlanNode } from './plan-faults.js';
import type { Statement } from './statement-listener.js';

const { prepareValue } = (
  pg as unknown as { utils: { prepareValue(value: unknown): string | Buffer | null } }
).utils;

/** How a plan is made: once for all values, or for these. */
export type PlanMode = 'generic' | 'custom';

/**
 * How PostgreSQL does a statement of the program. What only reads is done for once, so that the plan has its counts;
 * what writes is only planned. Nothing remains of either.
 * @param wholeTables whether to read one whole is a way; without, it is the last one, as for a table that has grown
 */
export async function explain(
  client: pg.Client,
  statement: Statement,
  mode: PlanMode,
  wholeTables = true,
): Promise<PlanNode> {
  const reads =
    /^\s*(SELECT|WITH)\b/i.test(statement.sql) &&
    !/\b(nextval|INSERT|UPDATE [a-z]|DELETE FROM)\b/.test(statement.sql);
  await client.query('BEGIN');
  try {
    // As the program's own PostgreSQL is set.
    await client.query(
      `SET LOCAL random_page_cost = 1.1; SET LOCAL jit = off; SET LOCAL enable_seqscan = ${wholeTables ? 'on' : 'off'}; SET LOCAL plan_cache_mode = force_${mode}_plan`,
    );
    if (statement.settings) await client.query(statement.settings);
    if (statement.eyes)
      await client.query(
        `SELECT set_config('sprawa.customer_id', $1, true), set_config('sprawa.contact_id', $2, true), set_config('role', 'sprawa_portal', true)`,
        [statement.eyes.customerId, statement.eyes.contactId],
      );
    await client.query(`PREPARE explained AS ${statement.sql}`);
    const literals = statement.values.map(literal).join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
      `EXPLAIN (FORMAT JSON${reads ? ', ANALYZE, BUFFERS, TIMING OFF' : ''}) EXECUTE explained${literals && `(${literals})`}`,
    );
    return rows[0]!['QUERY PLAN'][0]!.Plan;
  } finally {
    await client.query('ROLLBACK');
    // Prepared statements outlive the transaction they were prepared in.
    await client.query('DEALLOCATE ALL');
  }
}

function literal(value: unknown): string {
  const text = prepareValue(value);
  if (text === null || text === undefined) return 'NULL';
  return Buffer.isBuffer(text) ? `'\\x${text.toString('hex')}'` : pg.escapeLiteral(text);
}
