import type { LoggedChange } from '../change-log/change-log.js';
import type { Into } from '../database/writes.js';
import type { AuditAction } from './audit-actions.js';

/** Where a deed came from, as far as it can be told. */
interface From {
  address: string | null;
  userAgent: string | null;
}

/** Who did it: whoever asks, as every command knows them; or nobody anybody knows; or the program itself. */
export type AuditAuthor =
  | { kind: 'agent'; agentId: string; token?: { id: string; name: string }; from?: From }
  | { kind: 'nobody'; from?: From }
  /** At a console of the server. */
  | { kind: 'operator' }
  | { kind: 'system' };

export interface AuditEntry {
  by: AuditAuthor;
  action: AuditAction;
  /** On what, with its name of now: the log is read when it may be gone. */
  subject?: { kind: string; id?: string | null; name?: string | null };
  /** From what to what. Never a secret. */
  changes?: readonly LoggedChange[];
}

/** Characters kept of a name, of an address, and of one side of a change: what a template said stands in its own log. */
const LIMITS = { name: 300, userAgent: 300, value: 500, list: 2_000 };

/**
 * Who did what to the desk itself: sign-ins, tokens, settings, exports, operators' deeds (AD-5). The database chains the
 * entries by hashes and lets none be altered. Call it within the transaction of the change, as late as can be: until its
 * end whoever else writes an entry waits.
 */
export const AuditLog = {
  async write(tx: Into, { by, action, subject, changes = [] }: AuditEntry): Promise<void> {
    const agent = by.kind === 'agent' ? by : null;
    const from = 'from' in by ? by.from : undefined;
    await tx.query(
      `INSERT INTO audit_entry (author_kind, agent_id, author_name, token_id, token_name, address, user_agent, action, subject_kind, subject_id, subject_name, changes)
       VALUES ($1, $2::uuid, (SELECT name FROM agent WHERE id = $2::uuid), $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        by.kind,
        agent?.agentId ?? null,
        ...[agent?.token?.id ?? null, agent?.token?.name ?? null],
        ...[from?.address ?? null, from?.userAgent?.slice(0, LIMITS.userAgent) ?? null],
        action,
        ...[subject?.kind ?? null, subject?.id ?? null, subject?.name?.slice(0, LIMITS.name) ?? null],
        JSON.stringify(
          changes.map(({ field, ...sides }) => ({ field, from: kept(sides.from), to: kept(sides.to) })),
        ),
      ],
    );
  },
};

function kept(value: unknown): unknown {
  if (Array.isArray(value)) return keptList(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  if (text.length <= LIMITS.value) return value ?? null;
  return `${text.slice(0, LIMITS.value)}…`;
}

/** Whole items, so that each can still be named by whoever reads; the rest as one sign. */
function keptList(items: readonly unknown[]): unknown[] {
  let room = LIMITS.list;
  const fit = items.findIndex((item) => (room -= JSON.stringify(item ?? null).length) < 0);
  return fit < 0 ? [...items] : [...items.slice(0, fit), '…'];
}
