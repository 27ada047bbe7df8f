import { Injectable } from '@nestjs/common';
import type { Tx } from '@sprawa/platform';
import { isRefusal, meaningOf, planMigrate } from '@sprawa/workflow';
import { loadFacts } from '../commands/perform-action/load-facts.js';
import { ApplyPlan } from '../commands/perform-action/apply-plan.js';
import { CASE_COLUMNS, type CaseRow } from '../persistence/case-row.js';
import type { Stream } from '../streams/stream.js';
import type { LeavingState, Mapping } from './leaving-states.js';

/** Cases looked at together. */
const BATCH = 200;

/** Brings running cases under a new version of their workflow, each with an entry of its own (WF-12). */
@Injectable()
export class MigrateCases {
  constructor(private readonly applyPlan: ApplyPlan) {}

  /**
   * Within the transaction that publishes: cases of states that go move as mapped, and replies fall that nobody could
   * accept any more, wherever they wait.
   * @param stream as it is from now on
   * @returns how many cases changed
   */
  async run(
    tx: Tx,
    stream: Stream,
    leaving: readonly LeavingState[],
    mapping: readonly Mapping[],
    agentId: string,
  ): Promise<number> {
    const target = new Map(mapping.map(({ from, to }) => [from, to]));
    const kinds = new Map(leaving.map(({ key, kind }) => [key, kind]));
    let changed = 0;
    for (let after = NOBODY; ;) {
      const rows = (await tx.query(
        `SELECT ${CASE_COLUMNS} FROM cases c
         WHERE c.id > $3 AND c.deleted_at IS NULL AND (c.state_id = ANY ($1::uuid[])
           OR c.id IN (SELECT w.case_id FROM waiting_proposal w JOIN cases o ON o.id = w.case_id WHERE o.stream_id = $2))
         ORDER BY c.id LIMIT ${BATCH} FOR UPDATE OF c`,
        [leaving.map(({ id }) => id), stream.id, after],
      )) as CaseRow[];
      for (const row of rows) {
        const facts = await loadFacts(tx, row, stream);
        const to = target.get(facts.stateKey) ?? facts.stateKey;
        const kind = kinds.get(facts.stateKey) ?? stream.stateById(row.state_id).kind;
        const plan = planMigrate(stream.workflow, facts, kind, to);
        // One that waits in a state which left earlier, and holds nothing that falls.
        if (isRefusal(plan) || plan.entries.length === 0) continue;
        const author = { kind: 'agent' as const, agentId };
        await this.applyPlan.apply(tx, { row, stream, plan, author, channel: 'agent' });
        changed += 1;
      }
      if (rows.length < BATCH) break;
      after = rows.at(-1)!.id;
    }
    for (const { id, key } of leaving) await moveHidden(tx, stream, id, target.get(key)!);
    return changed;
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What is merged or in the bin shows nowhere and has no history of its own to write; should it come back, it stands in a state there is. */
async function moveHidden(tx: Tx, stream: Stream, stateId: string, to: string): Promise<void> {
  const state = stream.state(to);
  const { open, waits, outcome, callback } = meaningOf(state.kind);
  await tx.query(
    `UPDATE cases SET state_id = $2, open = $3, waiting = $4, outcome = $5, callback_kind = $6,
       callback_at = CASE WHEN $6::text IS NULL THEN NULL ELSE callback_at END, timer_at = NULL
     WHERE state_id = $1 AND deleted_at IS NOT NULL`,
    [stateId, state.id, open, waits, outcome, callback],
  );
}
