import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface RoleRow {
  key: string;
  names: Record<string, string>;
  rights: string[];
  version: number;
  /** Agents who have it and are not suspended. */
  holders: number;
}

@Injectable()
export class ReadRoles {
  constructor(private readonly source: DataSource) {}

  /** In their order, those of an organisation's own after ours. */
  async all(): Promise<RoleRow[]> {
    return (await this.source.query(
      `SELECT r.key, r.name AS names, r.rights, r.version,
         (SELECT count(*)::int FROM agent a WHERE a.role_key = r.key AND a.suspended_at IS NULL) AS holders
       FROM role r WHERE r.deleted_at IS NULL ORDER BY r.position, r.key`,
    )) as RoleRow[];
  }

  async one(key: string): Promise<RoleRow | null> {
    return (await this.all()).find((role) => role.key === key) ?? null;
  }
}
