import { Injectable } from '@nestjs/common';
import { AuditLog, Clock, newId, type AuditAuthor, type Tx } from '@sprawa/platform';
import {
  deciders,
  isOpen,
  kindColor,
  meaningOf,
  nextTimer,
  type StateKind,
  type Workflow,
  type WorkflowFile,
} from '@sprawa/workflow';
import { WorkflowVersions, type Origin } from '../design/workflow-versions.js';

/** The order in which ready-made streams stand in the panel; others follow by name. */
const FIRST = ['support', 'accounting-office', 'repair-with-payment'];

export interface Publication {
  file: WorkflowFile;
  /** The file as a plain value. */
  document: unknown;
  origin: Origin;
  /** Of the file it came from; unset: the stream keeps the one it has. */
  hash?: string;
  by: AuditAuthor;
  note: string | null;
}

/** Writes a new version of a stream: its row, states, addresses, members, forms. The caller holds the lock and tells the others. */
@Injectable()
export class WriteStream {
  constructor(
    private readonly versions: WorkflowVersions,
    private readonly clock: Clock,
  ) {}

  /** @returns the stream's id and its new version */
  async write(
    tx: Tx,
    { file, document, origin, hash, by, note }: Publication,
  ): Promise<{ id: string; version: number }> {
    const [before] = (await tx.query(`SELECT definition FROM stream WHERE key = $1 FOR UPDATE`, [
      file.key,
    ])) as {
      definition: WorkflowFile;
    }[];
    const position = FIRST.indexOf(file.key) >= 0 ? FIRST.indexOf(file.key) : 100;
    const [row] = (await tx.query(
      `INSERT INTO stream (id, key, name, position, icon, color, sender_name, sender_address, signature, confirmation, language, definition, source_hash)
       VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,coalesce($13, ''))
       ON CONFLICT (key) DO UPDATE SET name = excluded.name, icon = excluded.icon, color = excluded.color, sender_name = excluded.sender_name,
         sender_address = excluded.sender_address, signature = excluded.signature, confirmation = excluded.confirmation, language = excluded.language,
         definition = excluded.definition, source_hash = coalesce($13, stream.source_hash), version = stream.version + 1,
         file_ignored_at = CASE WHEN $13::text IS NULL THEN stream.file_ignored_at END
       RETURNING id, version`,
      [
        newId(),
        file.key,
        json(file.name),
        position,
        file.icon,
        file.color,
        file.sender.name,
        file.sender.address,
        json(file.signature),
        json(file.confirmation),
        file.language,
        json(file),
        hash ?? null,
      ],
    )) as [{ id: string; version: number }];
    await this.versions.keep(tx, {
      streamId: row.id,
      number: row.version,
      document,
      origin,
      by: by.kind === 'agent' ? by.agentId : null,
      note,
      at: this.clock.now(),
    });
    await this.writeStates(tx, row.id, file);
    if (before) await moveTimers(tx, row.id, before.definition.workflow, file.workflow, this.clock.now());
    await writeSurroundings(tx, row.id, file, this.clock.now());
    await AuditLog.write(tx, {
      by,
      action: 'workflow.published',
      subject: { kind: 'stream', id: file.key, name: file.name.en },
      changes: [{ field: 'version', from: row.version > 1 ? row.version - 1 : null, to: row.version }],
    });
    return row;
  }

  /** A state that is gone from the file is retired, not deleted: cases may still stand in it. */
  private async writeStates(tx: Tx, streamId: string, file: WorkflowFile): Promise<void> {
    await tx.query(`UPDATE state SET retired = true WHERE stream_id = $1`, [streamId]);
    for (const [position, state] of file.workflow.states.entries()) {
      await tx.query(
        `INSERT INTO state (id, stream_id, key, name, customer_name, customer_hint, kind, color, open, position, visible_to, decided_by)
         VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)
         ON CONFLICT (stream_id, key) DO UPDATE SET name = excluded.name, customer_name = excluded.customer_name, customer_hint = excluded.customer_hint,
           kind = excluded.kind, color = excluded.color, open = excluded.open, position = excluded.position, visible_to = excluded.visible_to, decided_by = excluded.decided_by,
           retired = false`,
        [
          newId(),
          streamId,
          state.key,
          json(state.name),
          json(state.customerName ?? state.name),
          state.customerHint ? json(state.customerHint) : null,
          state.kind,
          state.color ?? kindColor(state.kind),
          isOpen(state.kind),
          position,
          state.see,
          deciders(file.workflow, state.key),
        ],
      );
    }
    for (const { key, kind } of file.workflow.states) await this.bringCasesUp(tx, streamId, key, kind);
  }

  /**
   * Cases follow when the kind of their state changes. One that stands in what has become a callback was promised no
   * term: it is due from now on, and nobody is mailed about it.
   */
  private async bringCasesUp(tx: Tx, streamId: string, key: string, kind: StateKind): Promise<void> {
    const { open, waits, outcome, callback } = meaningOf(kind);
    await tx.query(
      `UPDATE cases c SET open = $3, waiting = $4, outcome = $5, callback_kind = $6,
         closed_at = CASE WHEN $3 THEN NULL ELSE coalesce(c.closed_at, $7) END,
         callback_at = CASE WHEN $6::text IS NULL THEN NULL ELSE coalesce(c.callback_at, $7) END,
         callback_told_at = CASE WHEN $6::text IS NULL THEN NULL WHEN c.callback_at IS NULL THEN $7 ELSE c.callback_told_at END
       FROM state s WHERE s.id = c.state_id AND s.stream_id = $1 AND s.key = $2
         AND (c.open, c.waiting, c.outcome, c.callback_kind) IS DISTINCT FROM ($3, $4, $5::text, $6::text)`,
      [streamId, key, open, waits, outcome, callback, this.clock.now()],
    );
  }
}

/** Who works there, what mail and which public forms lead there. */
async function writeSurroundings(tx: Tx, streamId: string, file: WorkflowFile, now: Date): Promise<void> {
  await tx.query(`DELETE FROM mailbox WHERE stream_id = $1`, [streamId]);
  for (const address of file.mailboxes) {
    await tx.query(
      `INSERT INTO mailbox (address, stream_id) VALUES ($1, $2) ON CONFLICT (address) DO UPDATE SET stream_id = excluded.stream_id`,
      [address, streamId],
    );
  }
  await tx.query(`DELETE FROM stream_member WHERE stream_id = $1`, [streamId]);
  for (const principal of members(file)) {
    await tx.query(
      `INSERT INTO stream_member (stream_id, principal) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [streamId, principal],
    );
  }
  for (const group of groupKeys(file)) {
    // One that was deleted is needed again.
    await tx.query(
      `INSERT INTO agent_group (id, key, name) VALUES ($1, $2, $3)
         ON CONFLICT (key) DO UPDATE SET deleted_at = NULL WHERE agent_group.deleted_at IS NOT NULL`,
      [newId(), group, json({ en: readable(group) })],
    );
  }
  await tx.query(
    `UPDATE web_form SET gone_at = $3 WHERE stream_id = $1 AND key <> ALL ($2::text[]) AND gone_at IS NULL`,
    [streamId, file.webForms.map((form) => form.key), now],
  );
  for (const form of file.webForms) {
    await tx.query(
      `INSERT INTO web_form (key, stream_id, definition) VALUES ($1, $2, $3)
         ON CONFLICT (key) DO UPDATE SET stream_id = excluded.stream_id, definition = excluded.definition, gone_at = NULL`,
      [form.key, streamId, json(form)],
    );
  }
}

/**
 * Clocks that run follow when the time a state allows changes. Where there was none before it begins now: nobody was told
 * that it would end.
 */
async function moveTimers(
  tx: Tx,
  streamId: string,
  before: Workflow,
  after: Workflow,
  now: Date,
): Promise<void> {
  for (const { key } of after.states) {
    if (!before.states.some((state) => state.key === key)) continue;
    const was = nextTimer(before, key)?.afterMinutes ?? null;
    const is = nextTimer(after, key)?.afterMinutes ?? null;
    if (was === is) continue;
    await tx.query(
      `UPDATE cases c SET timer_at = CASE WHEN $4::int IS NOT NULL
         THEN coalesce(c.timer_at + ($4::int - $3::int) * interval '1 minute', $5::timestamptz + $4::int * interval '1 minute') END
       FROM state s WHERE s.id = c.state_id AND s.stream_id = $1 AND s.key = $2 AND c.deleted_at IS NULL`,
      [streamId, key, was, is, now],
    );
  }
}

const json = JSON.stringify;

/** Administrators and managers work in every stream; who sees what there is up to its states. */
function members(file: WorkflowFile): string[] {
  return [
    'role:administrator',
    'role:manager',
    ...file.members.groups.map((group) => `group:${group}`),
    ...file.members.agents.map((agent) => `agent:${agent}`),
  ];
}

/** Every group that a stream names. */
export function groupKeys(file: WorkflowFile): string[] {
  const principals = [
    ...file.workflow.states.flatMap((state) => state.see),
    ...file.workflow.actions.flatMap((action) => action.perform),
    ...file.workflow.form.flatMap((field) => field.edit ?? []),
  ];
  const named = principals
    .filter((principal) => principal.startsWith('group:'))
    .map((principal) => principal.slice('group:'.length));
  const assigned = file.workflow.actions.flatMap(({ assign }) =>
    assign && 'group' in assign ? [assign.group] : [],
  );
  return [...new Set([...file.members.groups, ...named, ...assigned])];
}

function readable(key: string): string {
  const words = key.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
