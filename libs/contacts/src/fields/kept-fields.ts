import { AuditLog, logChange, type AuditAuthor, type Tx } from '@sprawa/platform';
import type { ContactField } from '@sprawa/workflow';
import { fieldChanges, orderChange } from './field-changes-told.js';

/** Their place in `installation`, and the topic on which others are told of changes. */
export const FIELDS_KEY = 'contact-fields';
const STATE_KEY = 'contact-fields-state';

export type FieldsOrigin = 'FILE' | 'IMPORT' | 'SETTINGS';

/** How the fields came to be as they are. */
export interface FieldsState {
  /** Goes up with every change: whoever saves says over which one. */
  revision: number;
  origin: FieldsOrigin;
  changedBy: string | null;
  changedAt: string | null;
  /** SHA-256 of the file that was read last. */
  fileHash: string | null;
  fileKeys: string[];
  /** Since when the file says something that does not count, because people changed the fields here. */
  fileIgnoredAt: string | null;
}

export interface KeptFields {
  fields: ContactField[];
  state: FieldsState;
}

const NONE: FieldsState = {
  ...{ revision: 0, origin: 'FILE', changedBy: null, changedAt: null },
  ...{ fileHash: null, fileKeys: [], fileIgnoredAt: null },
};

export async function loadKeptFields(from: {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}): Promise<KeptFields> {
  const rows = (await from.query(`SELECT key, value FROM installation WHERE key IN ($1, $2)`, [
    ...[FIELDS_KEY, STATE_KEY],
  ])) as { key: string; value: unknown }[];
  const value = (key: string) => rows.find((row) => row.key === key)?.value;
  return {
    fields: (value(FIELDS_KEY) as ContactField[] | undefined) ?? [],
    state: { ...NONE, ...(value(STATE_KEY) as Partial<FieldsState> | undefined) },
  };
}

/** The same for whoever changes them: one after the other. */
export async function lockKeptFields(tx: Tx): Promise<KeptFields> {
  await tx.query(`SELECT pg_advisory_xact_lock(1790000285)`);
  return loadKeptFields(tx);
}

export async function keepState(tx: Tx, state: FieldsState): Promise<void> {
  await put(tx, STATE_KEY, state);
}

/**
 * Makes these the fields of all contacts, and logs each of them that is another now. Values of fields that go stay where
 * they are. The caller holds the lock of `lockKeptFields`; others are told when its transaction ends.
 */
export async function keepFields(
  tx: Tx,
  kept: KeptFields,
  next: {
    fields: readonly ContactField[];
    by: AuditAuthor;
    origin: FieldsOrigin;
    at: Date;
    /** What was read, when it was a file. */
    file?: Pick<FieldsState, 'fileHash' | 'fileKeys' | 'fileIgnoredAt'>;
  },
): Promise<void> {
  const agentId = next.by.kind === 'agent' ? next.by.agentId : null;
  await put(tx, FIELDS_KEY, next.fields);
  await keepState(tx, {
    ...kept.state,
    ...next.file,
    revision: kept.state.revision + 1,
    origin: next.origin,
    changedBy: agentId,
    changedAt: next.at.toISOString(),
  });
  for (const { key, name, what, changes } of fieldChanges(kept.fields, next.fields))
    await logChange(tx, {
      ...{ subject: 'contact-field', id: key, agentId, what, changes },
      audit: { by: next.by, name },
    });
  const order = orderChange(kept.fields, next.fields);
  if (order) {
    await logChange(tx, {
      subject: 'contact-field',
      id: 'order',
      agentId,
      what: 'changed',
      changes: [order],
    });
    await AuditLog.write(tx, { by: next.by, action: 'contact-field.ordered', changes: [order] });
  }
  // As `Bus.tell`, which a command without a running program has not.
  await tx.query(`SELECT pg_notify('sprawa', $1)`, [JSON.stringify({ topic: FIELDS_KEY, payload: {} })]);
}

async function put(tx: Tx, key: string, value: unknown): Promise<void> {
  await tx.query(
    `INSERT INTO installation (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [key, JSON.stringify(value)],
  );
}
