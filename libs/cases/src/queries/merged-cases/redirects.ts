import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { HotReads, type Tx } from '@sprawa/platform';
import type { Answer } from '../../commands/answer.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import { caseDigits } from '../find-case/case-digits.js';

/** Where the numbers of merged cases lead. Asked only where a number was found to be none, so nobody else pays for it. */
@Injectable()
export class Redirects {
  constructor(private readonly reads: HotReads) {}

  /** Number of the case that this one is found as now; null when it is merged into none this agent may see. */
  async of(actor: AgentActor, number: string, tx?: Tx): Promise<string | null> {
    const digits = caseDigits(number);
    if (!digits) return null;
    const params = new SqlParams();
    const sql = `SELECT c.number::text AS number FROM cases gone JOIN cases c ON c.id = gone.merged_into
      WHERE gone.number = ${params.add(digits)} AND ${visibleTo(actor, 'c', params)}`;
    const [found] = tx
      ? ((await tx.query(sql, params.values)) as { number: string }[])
      : await this.reads.query<{ number: string }>(sql, params.values);
    return found?.number ?? null;
  }

  /** The no to whoever would change a case that is not there: merged, and where it is now, or none they know of. */
  async refusal(actor: AgentActor, number: string, tx?: Tx): Promise<Answer> {
    const words = wordsOf(actor.language);
    const survivor = await this.of(actor, number, tx);
    return survivor
      ? refused('MERGED', words.merge.merged(caseDigits(number) ?? '', survivor))
      : refused('NOT_FOUND', words.notFound);
  }
}
