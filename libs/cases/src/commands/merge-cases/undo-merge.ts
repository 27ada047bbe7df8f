import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { Clock, Transactions, type Tx } from '@sprawa/platform';
import { planUnmerged, planUnmergedFrom, UNDO_MERGE_DAYS } from '@sprawa/workflow';
import { CASE_COLUMNS, type CaseRow } from '../../persistence/case-row.js';
import { caseDigits } from '../../queries/find-case/case-digits.js';
import { Streams } from '../../streams/streams.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';
import { loadFacts } from '../perform-action/load-facts.js';
import { PerformAction } from '../perform-action/perform-action.js';
import { takeBackGiven, type Given } from './given.js';

interface MergeRow {
  case_id: string;
  into_id: string;
  merged_at: Date;
  given: Given;
}

/**
 * Undoes a merge (CS-28): the case stands for itself again with all it had, what was merged into it before goes with it,
 * and what came since stays with the case it came to.
 */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly transactions: Transactions,
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly door: PerformAction,
  ) {}

  /** @param number of the case that was merged away */
  async undo(actor: AgentActor, number: string): Promise<Answer> {
    const words = wordsOf(actor.language);
    const digits = caseDigits(number);
    if (!digits) return refused('NOT_FOUND', words.notFound);
    return this.transactions.run(async (tx) => {
      const merge = await this.find(tx, actor, digits);
      if (!merge) return refused('NOT_FOUND', words.notFound);
      const rows = (await tx.query(
        `SELECT ${CASE_COLUMNS}, c.deleted_at FROM cases c WHERE c.id IN ($1, $2) ORDER BY c.id FOR UPDATE OF c`,
        [merge.case_id, merge.into_id],
      )) as (CaseRow & { deleted_at: Date | null })[];
      const gone = rows.find(({ id }) => id === merge.case_id);
      const stays = rows.find(({ id }) => id === merge.into_id);
      // Undone by somebody who was faster.
      if (!gone || !stays || !(await this.find(tx, actor, digits)))
        return refused('NOT_FOUND', words.notFound);
      if (!actor.visibleStateIds.includes(gone.state_id))
        return refused('NOT_ALLOWED', words.merge.undoHidden);
      if (stays.deleted_at) return refused('MERGED', words.merge.undoOtherFirst);
      const since = this.clock.now().getTime() - merge.merged_at.getTime();
      if (since > UNDO_MERGE_DAYS * 24 * 60 * 60_000)
        return refused('TOO_LATE', words.merge.undoTooLate(UNDO_MERGE_DAYS));
      await this.part(tx, actor, gone, stays, merge.given.labels ?? []);
      await takeBackGiven(tx, stays.id, merge.given);
      await tx.query(`DELETE FROM case_merge WHERE case_id = $1`, [gone.id]);
      await tx.query(
        `WITH RECURSIVE below AS (
           SELECT case_id FROM case_merge WHERE into_id = $1
           UNION SELECT m.case_id FROM case_merge m JOIN below b ON m.into_id = b.case_id)
         UPDATE cases SET merged_into = $1 WHERE id IN (SELECT case_id FROM below)`,
        [gone.id],
      );
      return { kind: 'done', number: stays.number, entryId: null };
    });
  }

  /** A merge whose outcome this agent sees. */
  private async find(tx: Tx, actor: AgentActor, digits: string): Promise<MergeRow | null> {
    const params = new SqlParams();
    const [row] = (await tx.query(
      `SELECT m.case_id, m.into_id, m.merged_at, m.given FROM cases gone JOIN case_merge m ON m.case_id = gone.id
       JOIN cases c ON c.id = gone.merged_into
       WHERE gone.number = ${params.add(digits)} AND ${visibleTo(actor, 'c', params)}`,
      params.values,
    )) as MergeRow[];
    return row ?? null;
  }

  private async part(
    tx: Tx,
    actor: AgentActor,
    gone: CaseRow,
    stays: CaseRow,
    labels: readonly string[],
  ): Promise<void> {
    const labelIds = stays.label_ids.filter((id) => !labels.includes(id));
    for (const [row, plan, input] of [
      [stays, planUnmerged, { caseId: gone.id, ...(labels.length > 0 && { labelIds }) }],
      [gone, planUnmergedFrom, { caseId: stays.id }],
    ] as const) {
      const stream = await this.streams.get(row.stream_id);
      await this.door.finish(tx, {
        row,
        stream,
        plan: plan(stream.workflow, await loadFacts(tx, row, stream), input),
        actor,
        sinceVersion: row.version,
      });
    }
  }
}
