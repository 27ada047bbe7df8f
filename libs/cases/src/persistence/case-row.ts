import type { Tx } from '@sprawa/platform';

/** A case as an action needs it; read under lock. */
export interface CaseRow {
  id: string;
  number: string;
  stream_id: string;
  state_id: string;
  subject: string;
  channel: string;
  priority: number;
  contact_id: string;
  owner_id: string | null;
  group_id: string | null;
  previous_owner_id: string | null;
  proposal_id: string | null;
  version: number;
  entry_count: number;
  public_count: number;
  open: boolean;
  fields: Record<string, unknown>;
  confirmed_at: Date | null;
  first_response_at: Date | null;
  closed_at: Date | null;
  callback_at: Date | null;
  /** Words of a reply on it were commented on (CS-6). */
  discussed?: boolean;
  /** A draft on it is written by several (CS-17). */
  shared?: boolean;
  label_ids: string[];
}

/** Of table `cases c`. */
export const CASE_COLUMNS = `c.id, c.number, c.stream_id, c.state_id, c.subject, c.channel, c.priority, c.contact_id, c.owner_id, c.group_id, c.previous_owner_id,
  c.proposal_id, c.version, c.entry_count, c.public_count, c.open, c.fields, c.confirmed_at, c.first_response_at, c.closed_at, c.callback_at, c.label_ids,
  EXISTS (SELECT FROM passage_thread t WHERE t.case_id = c.id) AS discussed,
  EXISTS (SELECT FROM shared_draft s WHERE s.case_id = c.id) AS shared`;

/** Locks one case until the transaction ends. `where` must hold whatever decides who may reach it. */
export async function lockCase(tx: Tx, where: string, params: unknown[]): Promise<CaseRow | null> {
  const [row] = (await tx.query(
    `SELECT ${CASE_COLUMNS} FROM cases c WHERE ${where} FOR UPDATE OF c`,
    params,
  )) as CaseRow[];
  return row ?? null;
}

export const PRIORITY_NAMES = ['none', 'low', 'normal', 'high', 'urgent'] as const;
export type PriorityName = (typeof PRIORITY_NAMES)[number];
export const priorityName = (value: number): PriorityName => PRIORITY_NAMES[value] ?? 'none';
export const priorityValue = (name: PriorityName): number => PRIORITY_NAMES.indexOf(name);
