import { Injectable } from '@nestjs/common';
import type { Language } from '@sprawa/identity';
import { SqlParams, type AgentActor } from '@sprawa/permissions';
import { HotReads, isId } from '@sprawa/platform';
import { usableBy } from '../domain/template-access.js';

export interface GroupRow {
  id: string;
  name: string;
  owner_id: string | null;
  stream_id: string | null;
  agent_group_id: string | null;
  agent_group_name: string | null;
  version: number;
  templates: number;
}

export interface TemplateRow {
  id: string;
  name: string;
  group_id: string;
  group_name: string;
  owner_id: string | null;
  texts: Partial<Record<Language, string>>;
  version: number;
  files: { id: string; name: string; mediaType: string; size: number }[];
}

export interface TemplateSearch {
  words: string;
  groupId: string | null;
  /** Only what fits a case of this stream. */
  streamId: string | null;
  first: number;
  offset: number;
}

/** Groups shown at once; there can be no more of one's own and of shared ones together. */
const MOST_GROUPS = 400;

const TEMPLATE = `
  SELECT t.id, t.name, t.group_id, g.name AS group_name, g.owner_id, t.texts, t.version,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size) ORDER BY tf.position)
      FROM reply_template_file tf JOIN file f ON f.id = tf.file_id WHERE tf.template_id = t.id), '[]') AS files
  FROM reply_template t JOIN template_group g ON g.id = t.group_id`;

/** Reads what an agent may use; nothing of what was deleted. */
@Injectable()
export class ReadTemplates {
  constructor(private readonly reads: HotReads) {}

  async groups(actor: AgentActor): Promise<GroupRow[]> {
    const params = new SqlParams();
    return this.reads.query<GroupRow>(
      `SELECT g.id, g.name, g.owner_id, g.stream_id, g.agent_group_id, a.name ->> ${params.add(actor.language)} AS agent_group_name, g.version,
         (SELECT count(*)::int FROM reply_template t WHERE t.group_id = g.id AND t.deleted_at IS NULL) AS templates
       FROM template_group g LEFT JOIN agent_group a ON a.id = g.agent_group_id
       WHERE g.deleted_at IS NULL AND ${usableBy(actor, 'g', params)}
       ORDER BY g.owner_id IS NULL, fold(g.name), g.id LIMIT ${MOST_GROUPS}`,
      params.values,
    );
  }

  async one(actor: AgentActor, id: string): Promise<TemplateRow | null> {
    if (!isId(id)) return null;
    const params = new SqlParams();
    const [row] = await this.reads.query<TemplateRow>(
      `${TEMPLATE} WHERE t.id = ${params.add(id)} AND t.deleted_at IS NULL AND g.deleted_at IS NULL AND ${usableBy(actor, 'g', params)}`,
      params.values,
    );
    return row ?? null;
  }

  /** By name or words; those whose name begins so come first. One row more than asked for tells that there are more. */
  async search(actor: AgentActor, search: TemplateSearch): Promise<TemplateRow[]> {
    const params = new SqlParams();
    const conditions = ['t.deleted_at IS NULL', 'g.deleted_at IS NULL', usableBy(actor, 'g', params)];
    const like = (text: string) => text.replace(/[\\%_]/g, '\\$&');
    for (const word of search.words.split(/\s+/).filter(Boolean).slice(0, 8))
      conditions.push(`fold(t.words) LIKE '%' || fold(${params.add(like(word))}) || '%'`);
    if (search.groupId) conditions.push(`g.id = ${params.add(search.groupId)}`);
    if (search.streamId)
      conditions.push(`(g.stream_id IS NULL OR g.stream_id = ${params.add(search.streamId)})`);
    return this.reads.query<TemplateRow>(
      `${TEMPLATE} WHERE ${conditions.join(' AND ')}
       ORDER BY fold(t.name) NOT LIKE fold(${params.add(like(search.words))}) || '%', fold(t.name), t.id
       LIMIT ${params.add(search.first + 1)} OFFSET ${params.add(search.offset)}`,
      params.values,
    );
  }
}
