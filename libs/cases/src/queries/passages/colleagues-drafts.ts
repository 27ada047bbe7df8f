import { Injectable } from '@nestjs/common';
import { isId } from '@sprawa/platform';
import { DataSource } from 'typeorm';

const DRAFTS_LIMIT = 20;

export interface DraftOfColleague {
  agent_id: string;
  action_key: string;
  html: string;
  cc: string[];
  file_names: string[];
  updated_at: Date;
}

/** What others are writing on a case; whether the asker may know was decided by whoever calls. */
@Injectable()
export class ColleaguesDrafts {
  constructor(private readonly source: DataSource) {}

  async of(caseId: string, butNot: string): Promise<DraftOfColleague[]> {
    const drafts = (await this.source.query(
      `SELECT agent_id, action_key, html, input, updated_at FROM case_draft WHERE case_id = $1 AND agent_id <> $2
       ORDER BY updated_at DESC LIMIT ${DRAFTS_LIMIT}`,
      [caseId, butNot],
    )) as (DraftOfColleague & { input: Record<string, unknown> })[];
    const ids = drafts.flatMap(({ input }) => texts(input.fileIds).filter(isId));
    const files =
      ids.length === 0
        ? []
        : ((await this.source.query(`SELECT id, name, agent_id FROM file WHERE id = ANY ($1)`, [ids])) as {
            id: string;
            name: string;
            agent_id: string;
          }[]);
    return drafts.map(({ input, ...draft }) => ({
      ...draft,
      cc: texts(input.cc),
      // A draft may name any file; shown are its author's own.
      file_names: files
        .filter(({ id, agent_id }) => agent_id === draft.agent_id && texts(input.fileIds).includes(id))
        .map(({ name }) => name),
    }));
  }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
