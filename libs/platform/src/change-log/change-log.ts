import { AUDIT_ACTIONS, type AuditAction } from '../audit/audit-actions.js';
import { AuditLog, type AuditAuthor } from '../audit/audit-log.js';
import type { Into } from '../database/writes.js';

/** What has a log of its own and belongs to no case. */
export type SubjectKind =
  | 'contact'
  | 'contact-field'
  | 'consent-kind'
  | 'template'
  | 'template-group'
  | 'label'
  | 'view'
  | 'setting'
  | 'agent'
  | 'invitation'
  | 'group'
  | 'role';

export interface LoggedChange {
  /** A name of ours, or `fields.<key>` of a field somebody defined. */
  field: string;
  from: unknown;
  to: unknown;
}

export interface ChangeToLog {
  subject: SubjectKind;
  id: string;
  /** Null: the program itself. */
  agentId: string | null;
  what: 'created' | 'changed' | 'deleted' | 'restored';
  changes?: readonly LoggedChange[];
  /**
   * Of what is kept for others as well: it also stands in the audit log, under the name it goes by, and with changes of its
   * own where ids would say nothing there.
   */
  audit?: { by: AuditAuthor; name: string; changes?: readonly LoggedChange[] };
}

/**
 * Who changed what from what to what, of everything that is no case (CS-26). The database chains the rows by hashes and
 * lets none of them be altered; call it within the transaction of the change.
 */
export async function logChange(tx: Into, change: ChangeToLog): Promise<void> {
  await tx.query(
    `INSERT INTO change_log (subject_kind, subject_id, agent_id, author_kind, what, changes) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      change.subject,
      change.id,
      change.agentId,
      change.agentId ? 'agent' : 'system',
      change.what,
      JSON.stringify(change.changes ?? []),
    ],
  );
  const action = `${change.subject}.${change.what}`;
  if (change.audit && action in AUDIT_ACTIONS)
    await AuditLog.write(tx, {
      ...{
        by: change.audit.by,
        action: action as AuditAction,
        changes: change.audit.changes ?? change.changes ?? [],
      },
      subject: { kind: change.subject, id: change.id, name: change.audit.name },
    });
}

/** What differs between two states of a thing, by the names of its parts; values that read the same are the same. */
export function differences(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): LoggedChange[] {
  return Object.keys({ ...before, ...after }).flatMap((field) => {
    const from = before[field] ?? null;
    const to = after[field] ?? null;
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
  });
}
