import { Injectable } from '@nestjs/common';
import { isId } from '@sprawa/platform';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { DataSource } from 'typeorm';
import { caseDigits } from '../queries/find-case/case-digits.js';
import { MayAct } from '../queries/passages/may-act.js';

export interface FoundSharedDraft {
  id: string;
  case_id: string;
  number: string;
  agent_id: string;
  seq: number;
  state: Buffer;
}

/**
 * Who may write along in a draft: its author, and whoever may act on the case as it is now, which is the rule for commenting
 * on it. One that may not be written in and one that is not there look the same.
 */
@Injectable()
export class FindSharedDraft {
  constructor(
    private readonly source: DataSource,
    private readonly mayAct: MayAct,
  ) {}

  async byId(actor: AgentActor, id: string): Promise<FoundSharedDraft | null> {
    return isId(id) ? this.find(actor, (params) => `s.id = ${params.add(id)}`) : null;
  }

  async of(actor: AgentActor, number: string, draftOf: string): Promise<FoundSharedDraft | null> {
    const digits = caseDigits(number);
    if (!digits || !isId(draftOf)) return null;
    return this.find(
      actor,
      (params) => `c.number = ${params.add(digits)} AND s.agent_id = ${params.add(draftOf)}`,
    );
  }

  private async find(
    actor: AgentActor,
    which: (params: SqlParams) => string,
  ): Promise<FoundSharedDraft | null> {
    const params = new SqlParams();
    const [found] = (await this.source.query(
      `SELECT s.id, s.case_id, c.number, s.agent_id, s.seq, s.state FROM shared_draft s JOIN cases c ON c.id = s.case_id
       WHERE ${which(params)} AND ${visibleTo(actor, 'c', params)}`,
      params.values,
    )) as FoundSharedDraft[];
    if (!found) return null;
    return found.agent_id === actor.agentId || (await this.mayAct.on(actor, found.number)) ? found : null;
  }
}
