import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/permissions';
import { Clock, Transactions, isId, type FieldError, type Tx } from '@sprawa/platform';
import {
  MOVED_LIMIT,
  SUBJECT_LIMIT,
  isRefusal,
  planGive,
  planTake,
  type LinkKind,
  type PlanResult,
} from '@sprawa/workflow';
import { splitOffPlan } from '../../domain/opening-plan.js';
import { lockTrees } from '../../persistence/case-links.js';
import { lockCase, type CaseRow } from '../../persistence/case-row.js';
import { insertCase } from '../../persistence/insert-case.js';
import { authorOf } from '../../persistence/timeline-writer.js';
import { Redirects } from '../../queries/merged-cases/redirects.js';
import type { Stream } from '../../streams/stream.js';
import { Streams } from '../../streams/streams.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';
import { LinkCases } from '../link-cases/link-cases.js';
import { lockPair } from '../merge-cases/lock-pair.js';
import { ApplyPlan } from '../perform-action/apply-plan.js';
import { loadFacts } from '../perform-action/load-facts.js';
import { PerformAction } from '../perform-action/perform-action.js';

interface From {
  number: string;
  /** As it was on the screen. */
  version: number;
  entryIds: string[];
}

/** Messages and notes go to another case, or become one (CS-20, CS-28). */
@Injectable()
export class MoveEntries {
  constructor(
    private readonly transactions: Transactions,
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly redirects: Redirects,
    private readonly door: PerformAction,
    private readonly applyPlan: ApplyPlan,
    private readonly linking: LinkCases,
  ) {}

  async toCase(actor: AgentActor, input: From & { to: string }): Promise<Answer> {
    const words = wordsOf(actor.language);
    return this.transactions.run(async (tx) => {
      const [from, to] = await lockPair(tx, actor, input.number, input.to);
      if (!from) return this.redirects.refusal(actor, input.number, tx);
      if (!to) return refused('INVALID_INPUT', words.notFound, 'to');
      if (to.id === from.id) return refused('INVALID_INPUT', words.merge.itself, 'to');
      const going = await this.going(tx, actor, from, input.entryIds);
      if ('kind' in going) return going;
      const gives = await this.gives(tx, from, input, { ...going, caseId: to.id, split: false });
      if (isRefusal(gives.plan))
        return this.door.finish(tx, { ...gives, actor, sinceVersion: input.version });
      const stream = await this.streams.get(to.stream_id);
      const takes = planTake(stream.workflow, await loadFacts(tx, to, stream), { ...going, caseId: from.id });
      await this.door.finish(tx, { row: to, stream, plan: takes, actor, sinceVersion: to.version });
      await this.door.finish(tx, { ...gives, actor, sinceVersion: input.version });
      if (from.contact_id === to.contact_id) await bringParticipants(tx, from.id, to.id);
      return { kind: 'done', number: to.number, entryId: null };
    });
  }

  /** A case of its own for them, of the same contact; in the same stream or in another the agent works in. */
  async toNewCase(
    actor: AgentActor,
    input: From & { streamId: string; subject: string; link?: LinkKind | null },
  ): Promise<Answer> {
    const words = wordsOf(actor.language);
    const { link } = input;
    return this.transactions.run(async (tx) => {
      if (link) await lockTrees(tx);
      const found = await this.door.lockForAgent(tx, actor, input.number);
      if (!found) return this.redirects.refusal(actor, input.number, tx);
      const { row: from } = found;
      const errors: FieldError[] = [];
      const subject = input.subject.replace(/\s+/g, ' ').trim();
      if (!subject) errors.push({ path: 'subject', message: words.problems.required });
      if (subject.length > SUBJECT_LIMIT)
        errors.push({ path: 'subject', message: words.problems['too-long'] });
      const stream =
        isId(input.streamId) && actor.streamIds.includes(input.streamId)
          ? await this.streams.find(input.streamId)
          : undefined;
      if (!stream) errors.push({ path: 'streamId', message: words.noStream });
      if (errors.length > 0 || !stream)
        return { ...refused('INVALID_INPUT', words.refusals.INVALID_INPUT), fieldErrors: errors };
      const going = await this.going(tx, actor, from, input.entryIds);
      if ('kind' in going) return going;
      const unlinkable = link ? await this.linking.refusalForNew(tx, actor, from, link) : null;
      if (unlinkable) return unlinkable;
      // Asked before there is a case to name: a refusal leaves none behind.
      const asked = await this.gives(tx, from, input, { ...going, caseId: from.id, split: true });
      if (isRefusal(asked.plan))
        return this.door.finish(tx, { ...asked, actor, sinceVersion: input.version });
      const made = await this.make(tx, actor, { from, stream, subject, entryIds: going.entryIds });
      await this.door.finish(tx, {
        ...(await this.gives(tx, from, input, { ...going, caseId: made.id, split: true })),
        actor,
        sinceVersion: input.version,
      });
      await bringParticipants(tx, from.id, made.id);
      if (link) await this.linkThem(tx, actor, [made.id, from.id], link);
      return { kind: 'done', number: made.number, entryId: null };
    });
  }

  /** As they stand after the split; the agent may not see the state the new one is in. */
  private async linkThem(tx: Tx, actor: AgentActor, ids: [string, string], kind: LinkKind): Promise<void> {
    const [made, from] = [
      await lockCase(tx, 'c.id = $1', [ids[0]]),
      await lockCase(tx, 'c.id = $1', [ids[1]]),
    ];
    if (made && from) await this.linking.put(tx, actor, made, from, kind);
  }

  private async make(
    tx: Tx,
    actor: AgentActor,
    wanted: { from: CaseRow; stream: Stream; subject: string; entryIds: string[] },
  ): Promise<CaseRow> {
    const { from, stream, subject, entryIds } = wanted;
    const [{ channel }] = (await tx.query(`SELECT channel FROM cases WHERE id = $1`, [from.id])) as [
      { channel: string },
    ];
    const row = await insertCase(tx, {
      ...{ stream, channel, subject, contactId: from.contact_id, now: this.clock.now() },
    });
    await this.applyPlan.apply(tx, {
      row,
      stream,
      plan: splitOffPlan(stream.initial, { caseId: from.id, entryIds }),
      author: authorOf(actor),
      channel,
    });
    return row;
  }

  private async gives(
    tx: Tx,
    row: CaseRow,
    { version }: From,
    moved: { entryIds: string[]; withMessages: boolean; caseId: string; split: boolean },
  ): Promise<{ row: CaseRow; stream: Stream; plan: PlanResult }> {
    const stream = await this.streams.get(row.stream_id);
    const plan = planGive(stream.workflow, await loadFacts(tx, row, stream), { version, ...moved });
    return { row, stream, plan };
  }

  /** Messages and notes of this case that are still here; none that is on its way or held. In their order. */
  private async going(
    tx: Tx,
    actor: AgentActor,
    from: CaseRow,
    entryIds: readonly string[],
  ): Promise<{ entryIds: string[]; withMessages: boolean } | Answer> {
    const words = wordsOf(actor.language);
    const ids = [...new Set(entryIds)];
    const rows = (await tx.query(
      `SELECT e.id, e.kind FROM case_entry e LEFT JOIN message m ON m.entry_id = e.id
       WHERE e.id = ANY ($1::uuid[]) AND e.case_id = $2 AND e.kind IN ('message', 'note') AND e.moved_to IS NULL
         AND e.removed_at IS NULL AND NOT e.data ? 'revises'
         AND coalesce(m.delivery_state, 'sent') IN ('sent', 'bounced')
         AND NOT EXISTS (SELECT FROM held_message h WHERE h.entry_id = e.id)
       ORDER BY e.position`,
      [ids.filter(isId).slice(0, MOVED_LIMIT + 1), from.id],
    )) as { id: string; kind: string }[];
    if (rows.length < Math.min(ids.length, MOVED_LIMIT + 1))
      return refused('INVALID_INPUT', words.merge.notMovable, 'entryIds');
    return { entryIds: rows.map(({ id }) => id), withMessages: rows.some(({ kind }) => kind === 'message') };
  }
}

/** Whoever may write to one may answer to what went into the other. */
async function bringParticipants(tx: Tx, from: string, to: string): Promise<void> {
  await tx.query(
    `INSERT INTO case_participant (case_id, email, name, verified) SELECT $2, email, name, verified FROM case_participant WHERE case_id = $1
     ON CONFLICT (case_id, email) DO NOTHING`,
    [from, to],
  );
}
