import { Injectable } from '@nestjs/common';
import { inLanguage, type Language } from '@sprawa/identity';
import { DataSource } from 'typeorm';

interface Principal {
  key: string;
  name: string;
}

export interface DesignPeople {
  roles: Principal[];
  groups: Principal[];
  agents: { email: string; name: string }[];
}

/** Whom rights and assignments of a workflow can name; suspended agents are left out. */
@Injectable()
export class ReadDesignPeople {
  constructor(private readonly source: DataSource) {}

  async all(language: Language): Promise<DesignPeople> {
    type Row = { key: string; name: Record<string, string> };
    const named = ({ key, name }: Row) => ({ key, name: inLanguage(name, language) });
    const roles = (await this.source.query(`SELECT key, name FROM role ORDER BY position, key`)) as Row[];
    const groups = (await this.source.query(
      `SELECT key, name FROM agent_group ORDER BY key LIMIT 500`,
    )) as Row[];
    const agents = (await this.source.query(
      `SELECT email::text AS email, name FROM agent WHERE suspended_at IS NULL ORDER BY fold(name), id LIMIT 500`,
    )) as DesignPeople['agents'];
    return { roles: roles.map(named), groups: groups.map(named), agents };
  }
}
