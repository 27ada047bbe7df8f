import { Injectable } from '@nestjs/common';
import { ContactFields } from '@sprawa/contacts';
import { AuditLog, Bus, Clock, Transactions, newId, type Tx } from '@sprawa/platform';
import {
  deciders,
  isOpen,
  kindColor,
  meaningOf,
  readWorkflowFile,
  type StateKind,
  type WorkflowFile,
} from '@sprawa/workflow';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Streams } from './streams.js';

/** The order in which ready-made streams stand in the panel; others follow by name. */
const FIRST = ['support', 'accounting-office', 'repair-with-payment'];

export class WorkflowFilesError extends Error {}

/** Brings streams from reviewed files into the database (WF-13); an unchanged file changes nothing. */
@Injectable()
export class PublishStreams {
  constructor(
    private readonly transactions: Transactions,
    private readonly streams: Streams,
    private readonly bus: Bus,
    private readonly contactFields: ContactFields,
    private readonly clock: Clock,
  ) {}

  /** @throws WorkflowFilesError naming file, line and problem; nothing of any file is published then. */
  async fromFolder(folder: string): Promise<void> {
    const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
    const contactFields = (await this.contactFields.all()).map(({ key }) => key);
    const files: { file: WorkflowFile; hash: string }[] = [];
    const problems: string[] = [];
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8');
      const result = readWorkflowFile(text, name, contactFields);
      if ('problems' in result)
        problems.push(
          ...result.problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.path}: ${p.message}`),
        );
      else files.push({ file: result.file, hash: createHash('sha256').update(text).digest('hex') });
    }
    if (problems.length > 0)
      throw new WorkflowFilesError(`Workflow files are wrong:\n  ${problems.join('\n  ')}`);
    await this.transactions.run(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(7326503)');
      const published: WorkflowFile[] = [];
      for (const { file, hash } of files) if (await this.publish(tx, file, hash)) published.push(file);
      await this.bus.tell(tx, 'streams', {});
      for (const { key, name: names } of published)
        await AuditLog.write(tx, {
          ...{ by: { kind: 'system' }, action: 'workflow.published' },
          subject: { kind: 'stream', id: key, name: names.en },
        });
    });
    this.streams.forget();
  }

  /** @returns whether the file was another than the one before */
  private async publish(tx: Tx, file: WorkflowFile, hash: string): Promise<boolean> {
    const position = FIRST.indexOf(file.key) >= 0 ? FIRST.indexOf(file.key) : 100;
    const [row] = (await tx.query(
      `INSERT INTO stream (id, key, name, position, icon, color, sender_name, sender_address, signature, confirmation, language, definition, source_hash)
       VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)
       ON CONFLICT (key) DO UPDATE SET name = excluded.name, icon = excluded.icon, color = excluded.color, sender_name = excluded.sender_name,
         sender_address = excluded.sender_address, signature = excluded.signature, confirmation = excluded.confirmation, language = excluded.language,
         definition = excluded.definition, source_hash = excluded.source_hash, version = stream.version + 1
       WHERE stream.source_hash <> excluded.source_hash
       RETURNING id`,
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
        hash,
      ],
    )) as { id: string }[];
    if (!row) return false;
    await this.publishStates(tx, row.id, file);
    await tx.query(`DELETE FROM mailbox WHERE stream_id = $1`, [row.id]);
    for (const address of file.mailboxes) {
      await tx.query(
        `INSERT INTO mailbox (address, stream_id) VALUES ($1, $2) ON CONFLICT (address) DO UPDATE SET stream_id = excluded.stream_id`,
        [address, row.id],
      );
    }
    await tx.query(`DELETE FROM stream_member WHERE stream_id = $1`, [row.id]);
    for (const principal of members(file)) {
      await tx.query(
        `INSERT INTO stream_member (stream_id, principal) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
        [row.id, principal],
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
    for (const form of file.webForms) {
      await tx.query(
        `INSERT INTO web_form (key, stream_id, definition) VALUES ($1, $2, $3)
         ON CONFLICT (key) DO UPDATE SET stream_id = excluded.stream_id, definition = excluded.definition`,
        [form.key, row.id, json(form)],
      );
    }
    return true;
  }

  /** A state that is gone from the file is retired, not deleted: cases may still stand in it. */
  private async publishStates(tx: Tx, streamId: string, file: WorkflowFile): Promise<void> {
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

function groupKeys(file: WorkflowFile): string[] {
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
