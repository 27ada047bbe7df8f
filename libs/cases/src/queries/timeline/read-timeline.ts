import { Injectable } from '@nestjs/common';
import { isId } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { pageSize } from '../cursor.js';

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
  created_at: Date;
  direction: 'in' | 'out' | null;
  channel: string | null;
  from_name: string | null;
  from_address: string | null;
  to_addresses: { name?: string; email: string }[];
  cc_addresses: { name?: string; email: string }[];
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

export interface EntryPage {
  rows: EntryRow[];
  hasNext: boolean;
  hasPrevious: boolean;
}

export interface EntrySpan {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Who reads decides what is read: customers' queries never even select an internal entry. */
export type Audience = 'agents' | 'customer';

const SELECT = `
  SELECT e.id, e.case_id, e.position, e.kind, e.visibility, e.author_kind, e.agent_id, a.name AS agent_name, a.suspended_at IS NOT NULL AS agent_suspended,
    e.contact_id, ct.name AS contact_name, e.action_key, e.html, e.body, e.data, e.created_at,
    m.direction, m.channel, m.from_name, m.from_address, coalesce(m.to_addresses, '[]') AS to_addresses, coalesce(m.cc_addresses, '[]') AS cc_addresses,
    m.quoted_html, coalesce(m.automatic, false) AS automatic, m.delivery_state, m.delivery_detail, m.inbound_mail_id,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', at.id, 'fileId', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size,
        'contentId', at.content_id, 'inline', at.inline) ORDER BY at.position)
      FROM attachment at JOIN file f ON f.id = at.file_id WHERE at.entry_id = e.id), '[]') AS attachments
  FROM case_entry e
  LEFT JOIN agent a ON a.id = e.agent_id
  LEFT JOIN contact ct ON ct.id = e.contact_id
  LEFT JOIN message m ON m.entry_id = e.id`;

/** Reads a case's timeline. The case itself was authorised by whoever calls. */
@Injectable()
export class ReadTimeline {
  constructor(private readonly source: DataSource) {}

  /** A cursor is a position. Without first or last: the newest 50. */
  async page(caseId: string, audience: Audience, span: EntrySpan): Promise<EntryPage> {
    const forward = span.first !== null && span.first !== undefined;
    const size = pageSize(forward ? span.first : span.last, 50, 200);
    const bound = position(forward ? span.after : span.before);
    const rows = (await this.source.query(
      `${SELECT} WHERE e.case_id = $1 ${visible(audience)} ${bound === null ? '' : `AND e.position ${forward ? '>' : '<'} ${bound}`}
       ORDER BY e.position ${forward ? 'ASC' : 'DESC'} LIMIT ${size + 1}`,
      [caseId],
    )) as EntryRow[];
    const more = rows.length > size;
    const page = rows.slice(0, size);
    if (!forward) page.reverse();
    return {
      rows: page,
      hasNext: forward ? more : bound !== null,
      hasPrevious: forward ? bound !== null : more,
    };
  }

  async count(caseId: string, audience: Audience): Promise<number> {
    const [row] = (await this.source.query(
      `SELECT count(*)::int AS n FROM case_entry e WHERE e.case_id = $1 ${visible(audience)}`,
      [caseId],
    )) as { n: number }[];
    return row?.n ?? 0;
  }

  async one(caseId: string, entryId: string, audience: Audience): Promise<EntryRow | null> {
    if (!isId(entryId)) return null;
    const [row] = (await this.source.query(
      `${SELECT} WHERE e.id = $1 AND e.case_id = $2 ${visible(audience)}`,
      [entryId, caseId],
    )) as EntryRow[];
    return row ?? null;
  }

  /** What a stale writer missed; at most 50 entries. */
  async since(caseId: string, version: number): Promise<EntryRow[]> {
    return (await this.source.query(
      `${SELECT} WHERE e.case_id = $1 AND e.case_version > $2 ORDER BY e.position LIMIT 50`,
      [caseId, version],
    )) as EntryRow[];
  }
}

function visible(audience: Audience): string {
  return audience === 'customer' ? `AND e.visibility = 'public'` : '';
}

function position(cursor: string | null | undefined): number | null {
  return cursor && /^\d{1,9}$/.test(cursor) ? Number(cursor) : null;
}
