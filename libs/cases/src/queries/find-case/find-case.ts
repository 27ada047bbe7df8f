import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { HotReads } from '@sprawa/platform';
import { caseViewSql, type CaseView } from '../case-view.js';
import { caseDigits } from './case-digits.js';

/** One case, as this agent may see it; a number that is none and one they may not see look the same. */
@Injectable()
export class FindCase {
  constructor(private readonly reads: HotReads) {}

  async byNumber(actor: AgentActor, number: string): Promise<CaseView | null> {
    const digits = caseDigits(number);
    if (!digits) return null;
    const params = new SqlParams();
    const view = caseViewSql(`${params.add(actor.agentId)}::uuid`);
    const [row] = await this.reads.query<CaseView>(
      `${view} WHERE c.number = ${params.add(digits)} AND ${visibleTo(actor, 'c', params)}`,
      params.values,
    );
    return row ?? null;
  }

  /** Of several those this agent may see, by number: one statement, however many. */
  async byNumbers(actor: AgentActor, numbers: readonly string[]): Promise<Map<string, CaseView>> {
    const digits = numbers.map(caseDigits).filter((number) => number !== null);
    if (digits.length === 0) return new Map();
    const params = new SqlParams();
    const view = caseViewSql(`${params.add(actor.agentId)}::uuid`);
    const rows = await this.reads.query<CaseView>(
      `${view} WHERE c.number = ANY (${params.add(digits)}::bigint[]) AND ${visibleTo(actor, 'c', params)}`,
      params.values,
    );
    return new Map(rows.map((row) => [row.number, row]));
  }

  /** Newest first; at most 10. */
  async othersOfContact(actor: AgentActor, contactId: string, butNot: string): Promise<CaseView[]> {
    const params = new SqlParams();
    const view = caseViewSql(`${params.add(actor.agentId)}::uuid`);
    return this.reads.query<CaseView>(
      `${view} WHERE c.contact_id = ${params.add(contactId)} AND c.id <> ${params.add(butNot)} AND ${visibleTo(actor, 'c', params)}
       ORDER BY c.last_public_at DESC, c.number DESC LIMIT 10`,
      params.values,
    );
  }
}
