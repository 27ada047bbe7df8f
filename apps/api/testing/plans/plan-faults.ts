/** A node of `EXPLAIN (FORMAT JSON)`, as far as it is looked at; what was counted is there with ANALYZE only. */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Rows Removed by Join Filter'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
}

/** Tables that grow with the work done. A few hundred agents, states or groups may be read whole. */
export const GROWING_TABLES: readonly string[] = [
  ...[
    'cases',
    'case_entry',
    'message',
    'attachment',
    'file',
    'case_participant',
    'case_follower',
    'case_read',
  ],
  ...['customer_read', 'contact', 'contact_email', 'contact_phone', 'customer', 'session', 'inbound_mail'],
  ...[
    'outbox',
    'held_message',
    'sign_in_failure',
    'automatic_mail',
    'mailbox_message',
    'submission',
    'draft',
  ],
];

/** What a statement may cost beyond the rows it gives, whatever the table's size. */
export interface Bounds {
  /** Rows that were read in vain. */
  removed: number;
  /** Pages of 8 kB. */
  pages: number;
  /** Tables that may be read whole. */
  whole?: readonly string[];
}

/** @returns what is wrong with a plan, in words; nothing when it is good */
export function planFaults(plan: PlanNode, bounds: Bounds): string[] {
  const nodes = [...walk(plan)];
  const faults = [...new Set(wholeTables(nodes))]
    .filter((table) => !bounds.whole?.includes(table))
    .map((table) => `reads all of ${table}`);
  const removed = nodes.reduce((sum, node) => sum + inVain(node), 0);
  const rows = (plan['Actual Rows'] ?? 0) * (plan['Actual Loops'] ?? 1);
  if (removed > bounds.removed + 20 * rows) faults.push(`throws ${removed} rows away for ${rows}`);
  const pages = (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  if (pages > bounds.pages) faults.push(`touches ${pages} pages for ${rows} rows`);
  return faults;
}

function wholeTables(nodes: PlanNode[]): string[] {
  return (
    nodes
      .filter(
        (node) => node['Node Type'] === 'Seq Scan' && GROWING_TABLES.includes(node['Relation Name'] ?? ''),
      )
      // With ANALYZE a branch that was never entered cost nothing.
      .filter((node) => node['Actual Loops'] !== 0)
      .map((node) => node['Relation Name']!)
  );
}

function inVain(node: PlanNode): number {
  const each =
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0) +
    (node['Rows Removed by Join Filter'] ?? 0);
  return each * (node['Actual Loops'] ?? 1);
}

function* walk(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const child of node.Plans ?? []) yield* walk(child);
}
