import { Injectable } from '@nestjs/common';
import { SqlParams, type CustomerActor } from '@sprawa/permissions';
import { CustomerReads } from '@sprawa/platform';
import { stretch, type EntrySpan, type PageOf } from '../timeline/entry-span.js';

/** What was said to or by a customer, as they see it: no recipients, no quotation, nothing of how it was delivered. */
export interface MyMessageRow {
  id: string;
  position: number;
  author_kind: 'agent' | 'contact' | 'system';
  agent_id: string | null;
  agent_name: string | null;
  contact_name: string | null;
  html: string;
  body: string;
  created_at: Date;
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
  SELECT e.id, e.position, e.author_kind, e.agent_id, (SELECT a.name FROM agent a WHERE a.id = e.agent_id) AS agent_name,
    (SELECT k.name FROM contact k WHERE k.id = e.contact_id) AS contact_name, e.html, e.body, e.created_at,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', at.id, 'fileId', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size,
        'contentId', at.content_id, 'inline', at.inline) ORDER BY at.position)
      FROM attachment at JOIN file f ON f.id = at.file_id WHERE at.entry_id = e.id), '[]') AS attachments
  FROM case_entry e`;

/** The public words of a case, read from behind the wall. */
@Injectable()
export class MyMessages {
  constructor(private readonly reads: CustomerReads) {}

  async page(actor: CustomerActor, caseId: string, span: EntrySpan): Promise<PageOf<MyMessageRow>> {
    const params = new SqlParams();
    const ofCase = params.add(caseId);
    const { sql, page } = stretch(span, params);
    return page(
      await this.reads.read<MyMessageRow>(
        actor,
        `${SELECT} WHERE e.case_id = ${ofCase} AND e.visibility = 'public' ${sql}`,
        params.values,
      ),
    );
  }

  async count(actor: CustomerActor, caseId: string): Promise<number> {
    const [row] = await this.reads.read<{ n: number }>(
      actor,
      `SELECT count(*)::int AS n FROM case_entry e WHERE e.case_id = $1 AND e.visibility = 'public'`,
      [caseId],
    );
    return row?.n ?? 0;
  }
}
