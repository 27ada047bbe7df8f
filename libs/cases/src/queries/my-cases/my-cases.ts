import { Injectable } from '@nestjs/common';
import { SqlParams, ownCasesOf, type CustomerActor } from '@sprawa/permissions';
import { CustomerReads, type Tx } from '@sprawa/platform';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.js';
import { caseDigits } from '../find-case/case-digits.js';

/** A case as its customer sees it: no owner's group, no priority, no internal word. */
export interface MyCaseRow {
  id: string;
  number: string;
  subject: string;
  stream_id: string;
  state_id: string;
  open: boolean;
  public_preview: string;
  owner_id: string | null;
  owner_name: string | null;
  created_at: Date;
  last_public_at: Date;
  unread: boolean;
  /** The newest words of ours that the customer has not read, cut; null when there are none. */
  new_answer: string | null;
  /** Part of another case now; it takes no more answers. */
  merged: boolean;
}

/** While a reply may still be taken back, its customer sees the case as it was before it. */
const HELD = `LEFT JOIN held_message h ON h.case_id = c.id AND h.version = c.version`;
const shown = (column: 'state_id' | 'owner_id' | 'open') =>
  `CASE WHEN h.case_id IS NULL THEN c.${column} ELSE h.${column}_before END`;

/** A case of the customer's that was merged into one of somebody else's, which the wall hides: it stays theirs to read. */
const keptOf = (actor: CustomerActor, params: SqlParams) =>
  `(c.contact_id = ${params.add(actor.contactId)}::uuid AND c.merged_into IS NOT NULL
    AND NOT EXISTS (SELECT FROM cases s WHERE s.id = c.merged_into AND s.contact_id = c.contact_id AND s.deleted_at IS NULL))`;

/**
 * The customer's open or closed cases in parts, each `FROM … WHERE …` of `cases c`. Of those without a held reply nothing is
 * asked but what stands in the index `cases_of_contact`, so that somebody with very many cases has them counted and
 * leafed through without a look at each; the others are a handful.
 */
function partsOf(actor: CustomerActor, archived: boolean, params: SqlParams): string[] {
  const own = ownCasesOf(actor, 'c', params);
  return [
    `FROM cases c WHERE ${own} AND ${archived ? 'NOT c.open' : 'c.open'} AND NOT EXISTS (SELECT FROM held_message h WHERE h.case_id = c.id)`,
    `FROM cases c ${HELD} WHERE c.id = ANY (ARRAY(SELECT m.case_id FROM held_message m)) AND ${own} AND ${archived ? 'NOT' : ''} ${shown('open')}`,
    ...(archived ? [`FROM cases c WHERE ${keptOf(actor, params)}`] : []),
  ];
}

/** Written into the statement, in few sizes: a plan that does not know the limit reads a tenth of all there are. */
const fetched = (rows: number) => (rows <= 31 ? 31 : 101);

// Names one by one: the policy of `agent` is then asked about those that are shown only.
const SELECT = (customer: string) => `
  SELECT c.id, c.number, c.subject, c.stream_id, ${shown('state_id')} AS state_id, ${shown('open')} AS open, c.public_preview, ${shown('owner_id')} AS owner_id,
    (SELECT o.name FROM agent o WHERE o.id = ${shown('owner_id')} AND o.suspended_at IS NULL) AS owner_name, c.created_at, c.last_public_at,
    answer.body IS NOT NULL AS unread, answer.body AS new_answer, c.merged_into IS NOT NULL AS merged
  FROM cases c ${HELD}
  LEFT JOIN customer_read r ON r.case_id = c.id AND r.customer_id = ${customer}::uuid
  LEFT JOIN LATERAL (
    SELECT left(e.body, 2000) AS body FROM case_entry e WHERE e.case_id = c.id AND e.visibility = 'public' AND e.author_kind = 'agent'
      AND e.position > coalesce(r.position, 0)
    ORDER BY e.position DESC LIMIT 1) answer ON true`;

/** Read from behind the wall: `ownCasesOf` says what is wanted, the database what can be had. */
@Injectable()
export class MyCases {
  constructor(private readonly reads: CustomerReads) {}

  async page(
    actor: CustomerActor,
    archived: boolean,
    first?: number | null,
    after?: string | null,
  ): Promise<{ rows: MyCaseRow[]; cursors: string[]; hasNext: boolean }> {
    const size = pageSize(first, 30, 100);
    const params = new SqlParams();
    const select = SELECT(params.add(actor.customerId));
    const cursor = decodeCursor(after);
    const beyond =
      cursor && !Number.isNaN(Date.parse(cursor.key))
        ? `AND (c.last_public_at, c.number) < (${params.add(cursor.key)}::timestamptz, ${params.add(cursor.number)}::bigint)`
        : '';
    const limited = `ORDER BY c.last_public_at DESC, c.number DESC LIMIT ${fetched(size + 1)}`;
    const parts = partsOf(actor, archived, params).map(
      (part) => `(SELECT c.id, c.last_public_at, c.number ${part} ${beyond} ${limited})`,
    );
    const rows = await this.reads.read<MyCaseRow>(
      actor,
      `${select} WHERE c.id = ANY (ARRAY(SELECT c.id FROM (${parts.join(' UNION ALL ')}) c ${limited})) ORDER BY c.last_public_at DESC, c.number DESC`,
      params.values,
    );
    const page = rows.slice(0, size);
    return {
      rows: page,
      cursors: page.map((row) => encodeCursor({ key: row.last_public_at.toISOString(), number: row.number })),
      hasNext: rows.length > size,
    };
  }

  async counts(actor: CustomerActor): Promise<{ open: number; archived: number }> {
    const params = new SqlParams();
    const count = (archived: boolean) =>
      partsOf(actor, archived, params)
        .map((part) => `(SELECT count(*)::int ${part})`)
        .join(' + ');
    const [row] = await this.reads.read<{ open: number; archived: number }>(
      actor,
      `SELECT ${count(false)} AS open, ${count(true)} AS archived`,
      params.values,
    );
    return row!;
  }

  /** Of a merged case the one it was merged into, when that is theirs too; otherwise it stays what it was, to be read. */
  async one(actor: CustomerActor, number: string): Promise<MyCaseRow | null> {
    const digits = caseDigits(number);
    if (!digits) return null;
    const params = new SqlParams();
    const select = SELECT(params.add(actor.customerId));
    const [row] = await this.reads.read<MyCaseRow>(
      actor,
      // Which one is decided first: joined, the planner goes through all of the customer's.
      `${select} WHERE c.id = (
         SELECT CASE WHEN s.contact_id = asked.contact_id AND s.deleted_at IS NULL THEN s.id ELSE asked.id END
         FROM cases asked LEFT JOIN cases s ON s.id = asked.merged_into WHERE asked.number = ${params.add(digits)})
       AND (${ownCasesOf(actor, 'c', params)} OR ${keptOf(actor, params)}) LIMIT 1`,
      params.values,
    );
    return row ?? null;
  }

  /** Those of a customer's own cases that were merged into this one, in their order; at most 100. */
  async mergedInto(actor: CustomerActor, caseId: string): Promise<MyCaseRow[]> {
    const params = new SqlParams();
    const select = SELECT(params.add(actor.customerId));
    return this.reads.read<MyCaseRow>(
      actor,
      `${select} WHERE c.merged_into = ${params.add(caseId)} AND c.contact_id = ${params.add(actor.contactId)} ORDER BY c.number LIMIT 100`,
      params.values,
    );
  }

  /** Before anything is done to a case on a customer's word. @returns its id; null when it is none of theirs */
  async idOf(actor: CustomerActor, number: string, tx?: Tx): Promise<string | null> {
    const digits = caseDigits(number);
    if (!digits) return null;
    const params = new SqlParams();
    const [row] = await this.reads.read<{ id: string }>(
      actor,
      `SELECT c.id FROM cases asked JOIN cases c ON c.id = ANY (ARRAY[asked.merged_into, asked.id])
       WHERE asked.number = ${params.add(digits)} AND ${ownCasesOf(actor, 'c', params)}`,
      params.values,
      tx,
    );
    return row?.id ?? null;
  }
}
