import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const DRAFTS_LIMIT = 20;

export interface DraftOfColleague {
  agent_id: string;
  action_key: string;
  html: string;
  updated_at: Date;
}

/** What others are writing on a case; whether the asker may know was decided by whoever calls. */
@Injectable()
export class ColleaguesDrafts {
  constructor(private readonly source: DataSource) {}

  async of(caseId: string, butNot: string): Promise<DraftOfColleague[]> {
    return this.source.query(
      `SELECT agent_id, action_key, html, updated_at FROM case_draft WHERE case_id = $1 AND agent_id <> $2
       ORDER BY updated_at DESC LIMIT ${DRAFTS_LIMIT}`,
      [caseId, butNot],
    );
  }
}
