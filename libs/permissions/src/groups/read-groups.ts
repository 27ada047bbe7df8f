import { Injectable } from '@nestjs/common';
import { isId } from '@sprawa/platform';
import { DataSource } from 'typeorm';

/** More groups than this no screen shows. */
const GROUP_LIMIT = 500;

export interface StaffGroupRow {
  id: string;
  key: string;
  names: Record<string, string>;
  version: number;
  supervisor: { id: string; name: string } | null;
  members: { id: string; name: string }[];
}

/** Groups with who works in them; whoever is suspended is not shown. */
@Injectable()
export class ReadGroups {
  constructor(private readonly source: DataSource) {}

  all(): Promise<StaffGroupRow[]> {
    return this.read('', []);
  }

  async one(id: string): Promise<StaffGroupRow | null> {
    return isId(id) ? ((await this.read('AND g.id = $1', [id]))[0] ?? null) : null;
  }

  private async read(more: string, values: unknown[]): Promise<StaffGroupRow[]> {
    return (await this.source.query(
      `SELECT g.id, g.key, g.name AS names, g.version,
         CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'name', s.name) END AS supervisor,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) ORDER BY fold(a.name), a.id), '[]')
          FROM agent_group_member m JOIN agent a ON a.id = m.agent_id WHERE m.group_id = g.id AND a.suspended_at IS NULL) AS members
       FROM agent_group g LEFT JOIN agent s ON s.id = g.supervisor_id
       WHERE g.deleted_at IS NULL ${more} ORDER BY g.key LIMIT ${GROUP_LIMIT}`,
      values,
    )) as StaffGroupRow[];
  }
}
