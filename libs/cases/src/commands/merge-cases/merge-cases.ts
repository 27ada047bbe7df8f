import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { Clock, Transactions, type Tx } from '@sprawa/platform';
import { isRefusal, labelsToGive, planMerged, planMergedInto, type PlanResult } from '@sprawa/workflow';
import { wouldCircle } from '../../persistence/case-links.js';
import type { CaseRow } from '../../persistence/case-row.js';
import { caseDigits } from '../../queries/find-case/case-digits.js';
import { Redirects } from '../../queries/merged-cases/redirects.js';
import { Streams } from '../../streams/streams.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';
import { loadFacts } from '../perform-action/load-facts.js';
import { PerformAction } from '../perform-action/perform-action.js';
import { give } from './given.js';
import { lockPair } from './lock-pair.js';

export interface Merge {
  /** Of the case that goes. */
  number: string;
  /** Of it, as it was on the screen. */
  version: number;
  /** Number of the case that stays. */
  into: string;
  /** Of another contact's case: that contact, and whoever else wrote there, takes part from now on. */
  withContact: boolean;
}

/**
 * Merges a case into another (CS-28). Nothing of it is moved: its entries, files and numbers stay where they are and are
 * shown with the case that stays, so that no link breaks and undoing finds everything as it was.
 */
@Injectable()
export class MergeCases {
  constructor(
    private readonly transactions: Transactions,
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly redirects: Redirects,
    private readonly door: PerformAction,
  ) {}

  async merge(actor: AgentActor, input: Merge): Promise<Answer> {
    const words = wordsOf(actor.language);
    return this.transactions.run(async (tx) => {
      const [from, into] = await lockPair(tx, actor, input.number, input.into);
      if (!from) return this.redirects.refusal(actor, input.number, tx);
      if (!into) return this.notInto(actor, input, tx);
      if (from.id === into.id) return refused('INVALID_INPUT', words.merge.itself, 'into');
      if (await wouldCircle(tx, from.id, into.id))
        return refused('INVALID_INPUT', words.links.mergeCircle, 'into');
      const gone = await this.plan(tx, from, (stream, facts) =>
        planMergedInto(stream, facts, { version: input.version, caseId: into.id }),
      );
      if (isRefusal(gone.plan)) return this.door.finish(tx, { ...gone, actor, sinceVersion: input.version });
      const labels = labelsToGive(from.label_ids, into.label_ids);
      const stays = await this.plan(tx, into, (stream, facts) =>
        planMerged(stream, facts, {
          caseId: from.id,
          ...(labels.length > 0 && { labelIds: [...into.label_ids, ...labels] }),
        }),
      );
      await this.door.finish(tx, { ...stays, actor, sinceVersion: into.version });
      await this.door.finish(tx, { ...gone, actor, sinceVersion: input.version });
      const given = await give(tx, from, into, input.withContact);
      await tx.query(
        `INSERT INTO case_merge (case_id, into_id, agent_id, merged_at, given) VALUES ($1, $2, $3, $4, $5)`,
        [from.id, into.id, actor.agentId, this.clock.now(), JSON.stringify({ ...given, labels })],
      );
      // What had been merged into it before is found in the same place.
      await tx.query(`UPDATE cases SET merged_into = $2 WHERE merged_into = $1`, [from.id, into.id]);
      return { kind: 'done', number: into.number, entryId: null };
    });
  }

  private async plan(
    tx: Tx,
    row: CaseRow,
    decide: (
      workflow: Parameters<typeof planMerged>[0],
      facts: Parameters<typeof planMerged>[1],
    ) => PlanResult,
  ) {
    const stream = await this.streams.get(row.stream_id);
    return { row, stream, plan: decide(stream.workflow, await loadFacts(tx, row, stream)) };
  }

  /** The case to merge into is none the agent sees, or one that was merged itself: they are told where it is. */
  private async notInto(actor: AgentActor, input: Merge, tx: Tx): Promise<Answer> {
    const words = wordsOf(actor.language);
    const survivor = await this.redirects.of(actor, input.into, tx);
    return refused(
      'INVALID_INPUT',
      survivor ? words.merge.merged(caseDigits(input.into) ?? '', survivor) : words.notFound,
      'into',
    );
  }
}
