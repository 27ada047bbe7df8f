import { Injectable } from '@nestjs/common';
import { SqlParams, type AgentActor } from '@sprawa/permissions';
import { HotReads, isId, type TimeText } from '@sprawa/platform';
import { FIRST } from '../../commands/notes/find-note.js';
import { ENTRY_GROUPS, GROUPS, inGroups, type EntryGroup } from './entry-groups.js';
import { stretch, type EntrySpan, type PageOf } from './entry-span.js';
import { mayBeTold, untoldCount } from './link-told.js';

/** One entry with everything any kind of it shows. */
export interface EntryRow {
  id: string;
  case_id: string;
  position: number;
  kind: 'message' | 'note' | 'proposal' | 'decision' | 'change';
  visibility: 'internal' | 'public';
  author_kind: 'agent' | 'contact' | 'system';
  agent_id: string | null;
  agent_name: string | null;
  agent_suspended: boolean;
  contact_id: string | null;
  contact_name: string | null;
  action_key: string | null;
  html: string;
  body: string;
  data: Record<string, unknown>;
  created_at: TimeText;
  /** Of an entry from before the case moved to another stream (WF-11): the one it was in. */
  stream_id: string | null;
  /** The entry of another case that stands for this one now. */
  moved_to: string | null;
  /** Of a note (CS-19): the entry whose words it shows, since when it shows none, and what may not be changed of it. */
  revised_by: string | null;
  removed_at: TimeText | null;
  edited_at: TimeText | null;
  editor_id: string | null;
  editor_name: string | null;
  editor_suspended: boolean;
  first_words: boolean;
  pinned: boolean;
  direction: 'in' | 'out' | null;
  channel: string | null;
  from_name: string | null;
  from_address: string | null;
  to_addresses: { name?: string; email: string }[];
  cc_addresses: { name?: string; email: string }[];
  bcc_addresses: { name?: string; email: string }[];
  quoted_html: string | null;
  automatic: boolean;
  delivery_state: 'queued' | 'sent' | 'failed' | 'bounced' | null;
  delivery_detail: string | null;
  inbound_mail_id: string | null;
  attachments: {
    id: string;
    fileId: string;
    name: string;
    mediaType: string;
    size: number;
    contentId: string | null;
    inline: boolean;
  }[];
}

const SELECT = `
  SELECT e.id, e.case_id, e.position, e.kind, e.visibility, e.author_kind, e.agent_id, a.name AS agent_name, a.suspended_at IS NOT NULL AS agent_suspended,
    e.contact_id, ct.name AS contact_name, e.action_key, e.data, e.created_at::text, e.moved_to,
    CASE WHEN e.removed_at IS NULL THEN coalesce(w.html, e.html) ELSE '' END AS html, CASE WHEN e.removed_at IS NULL THEN coalesce(w.body, e.body) ELSE '' END AS body,
    e.revised_by, e.removed_at::text, coalesce(w.created_at, (e.data -> 'edited' ->> 'at')::timestamptz)::text AS edited_at,
    ed.id AS editor_id, ed.name AS editor_name, ed.suspended_at IS NOT NULL AS editor_suspended,
    (SELECT v.from_id FROM case_move v WHERE v.case_id = e.case_id AND v.position >= e.position ORDER BY v.position LIMIT 1) AS stream_id,
    e.kind = 'note' AND ${FIRST} AS first_words, e.kind = 'note' AND EXISTS (SELECT FROM case_pin p WHERE p.entry_id = e.id) AS pinned,
    m.direction, m.channel, m.from_name, m.from_address, coalesce(m.to_addresses, '[]') AS to_addresses, coalesce(m.cc_addresses, '[]') AS cc_addresses,
    coalesce(m.bcc_addresses, '[]') AS bcc_addresses,
    m.quoted_html, coalesce(m.automatic, false) AS automatic, m.delivery_state, m.delivery_detail, m.inbound_mail_id
  FROM case_entry e
  LEFT JOIN agent a ON a.id = e.agent_id
  LEFT JOIN contact ct ON ct.id = e.contact_id
  LEFT JOIN message m ON m.entry_id = e.id
  LEFT JOIN case_entry w ON w.id = e.revised_by
  LEFT JOIN agent ed ON ed.id = coalesce(w.agent_id, (e.data -> 'edited' ->> 'agentId')::uuid)`;

const ATTACHMENTS = `
  SELECT at.entry_id, at.id, f.id AS "fileId", f.name, f.media_type AS "mediaType", f.size, at.content_id AS "contentId", at.inline
  FROM attachment at JOIN file f ON f.id = at.file_id
  WHERE at.case_id = $1 AND at.entry_id = ANY ($2::uuid[]) ORDER BY at.entry_id, at.position`;

type BareEntry = Omit<EntryRow, 'attachments'>;
type AttachmentRow = EntryRow['attachments'][number] & { entry_id: string };

/** Reads a case's timeline for agents, who see all of it but links to cases hidden from them. The case itself was authorised by whoever calls. */
@Injectable()
export class ReadTimeline {
  constructor(private readonly reads: HotReads) {}

  /** @param groups what is shown; none: everything */
  async page(
    actor: AgentActor,
    caseId: string,
    span: EntrySpan,
    groups: readonly EntryGroup[] = [],
  ): Promise<PageOf<EntryRow>> {
    const params = new SqlParams();
    const ofCase = params.add(caseId);
    const told = mayBeTold(actor, params);
    const { sql, page } = stretch(span, params);
    const found = page(
      await this.reads.query<BareEntry>(
        `${SELECT} WHERE e.case_id = ${ofCase} AND ${told} ${inGroups(groups)} ${sql}`,
        params.values,
      ),
    );
    return { ...found, rows: await this.withAttachments(caseId, found.rows) };
  }

  /** @param rest condition on `case_entry e`, order and limit */
  async where(caseId: string, rest: string, values: unknown[]): Promise<EntryRow[]> {
    return this.withAttachments(caseId, await this.reads.query<BareEntry>(`${SELECT} WHERE ${rest}`, values));
  }

  async one(caseId: string, entryId: string): Promise<EntryRow | null> {
    if (!isId(entryId)) return null;
    const rows = await this.reads.query<BareEntry>(`${SELECT} WHERE e.id = $1 AND e.case_id = $2`, [
      entryId,
      caseId,
    ]);
    return (await this.withAttachments(caseId, rows))[0] ?? null;
  }

  /** Entries of each group. Asked for when somebody filters, and grows with the case alone. */
  async counts(actor: AgentActor, caseId: string): Promise<Record<EntryGroup, number>> {
    const params = new SqlParams();
    const [row] = await this.reads.query<Record<EntryGroup, number>>(
      `SELECT ${GROUPS.map((group) => `count(*) FILTER (WHERE ${ENTRY_GROUPS[group]})::int AS ${group}`).join(', ')}
       FROM case_entry e LEFT JOIN message m ON m.entry_id = e.id WHERE e.case_id = ${params.add(caseId)} AND ${mayBeTold(actor, params)}`,
      params.values,
    );
    return row!;
  }

  /** How many of its lines are not for this agent. */
  async untold(actor: AgentActor, caseId: string): Promise<number> {
    const params = new SqlParams();
    const [counted] = await this.reads.query<{ n: number }>(
      untoldCount(actor, caseId, params),
      params.values,
    );
    return counted?.n ?? 0;
  }

  /** What a stale writer missed; at most 50 entries. */
  async since(actor: AgentActor, caseId: string, version: number): Promise<EntryRow[]> {
    const params = new SqlParams();
    const rows = await this.reads.query<BareEntry>(
      `${SELECT} WHERE e.case_id = ${params.add(caseId)} AND e.case_version > ${params.add(version)} AND ${mayBeTold(actor, params)}
       ORDER BY e.position LIMIT 50`,
      params.values,
    );
    return this.withAttachments(caseId, rows);
  }

  /** One statement for all of them: most entries have none, and to ask for each costs more than the entries. */
  private async withAttachments(caseId: string, rows: BareEntry[]): Promise<EntryRow[]> {
    const files =
      rows.length > 0
        ? await this.reads.query<AttachmentRow>(ATTACHMENTS, [
            caseId,
            rows.filter(({ removed_at }) => removed_at === null).map(({ id }) => id),
          ])
        : [];
    const byEntry = new Map<string, AttachmentRow[]>();
    for (const file of files) byEntry.set(file.entry_id, [...(byEntry.get(file.entry_id) ?? []), file]);
    return rows.map((row) => ({ ...row, attachments: byEntry.get(row.id) ?? [] }));
  }
}
