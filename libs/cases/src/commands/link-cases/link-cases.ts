import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { Clock, Transactions, newId, type Tx } from '@sprawa/platform';
import {
  LINKS_LIMIT,
  TREE_DEPTH,
  linkObstacle,
  oppositeOf,
  planLinked,
  planUnlinked,
  type LinkKind,
  type LinkObstacle,
} from '@sprawa/workflow';
import { deleteLink, insertLink, linkFacts, lockTrees } from '../../persistence/case-links.js';
import type { CaseRow } from '../../persistence/case-row.js';
import { Redirects } from '../../queries/merged-cases/redirects.js';
import { Streams } from '../../streams/streams.js';
import { refused } from '../../words/refusal-words.js';
import { wordsOf } from '../../words/words.js';
import type { Answer } from '../answer.js';
import { lockPair } from '../merge-cases/lock-pair.js';
import { loadFacts } from '../perform-action/load-facts.js';
import { PerformAction } from '../perform-action/perform-action.js';

export interface Link {
  number: string;
  /** What that case is to the other one. */
  kind: LinkKind;
  /** Number of the other one. */
  to: string;
}

/** Links two cases that the agent sees, and takes links away again (CS-28). Both sides get a line of their timelines. */
@Injectable()
export class LinkCases {
  constructor(
    private readonly transactions: Transactions,
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly redirects: Redirects,
    private readonly door: PerformAction,
  ) {}

  link(actor: AgentActor, input: Link): Promise<Answer> {
    return this.withBoth(actor, input, (tx, from, to) => this.put(tx, actor, from, to, input.kind));
  }

  unlink(actor: AgentActor, input: Link): Promise<Answer> {
    return this.withBoth(actor, input, async (tx, from, to) => {
      if (!(await deleteLink(tx, from.id, to.id, input.kind)))
        return refused('NOT_FOUND', wordsOf(actor.language).links.none);
      await this.tell(tx, actor, [from, to], input.kind, planUnlinked);
      return { kind: 'done', number: from.number, entryId: null };
    });
  }

  /** Of two cases that are locked; one in a tree wants its lock too (`lockTrees`). */
  async put(tx: Tx, actor: AgentActor, from: CaseRow, to: CaseRow, kind: LinkKind): Promise<Answer> {
    const obstacle = linkObstacle(await linkFacts(tx, from.id, to.id, kind));
    if (obstacle) return this.refusal(tx, actor, obstacle, kind === 'child-of' ? from : to);
    const link = { from: from.id, to: to.id, kind, agentId: actor.agentId, at: this.clock.now() };
    await insertLink(tx, link);
    await this.tell(tx, actor, [from, to], kind, planLinked);
    return { kind: 'done', number: from.number, entryId: null };
  }

  /** Why a case that is made now could not be linked so with this one; asked before there is one. */
  async refusalForNew(tx: Tx, actor: AgentActor, to: CaseRow, kind: LinkKind): Promise<Answer | null> {
    const obstacle = linkObstacle(await linkFacts(tx, newId(), to.id, kind));
    return obstacle ? this.refusal(tx, actor, obstacle, to) : null;
  }

  private withBoth(
    actor: AgentActor,
    { number, kind, to }: Link,
    change: (tx: Tx, from: CaseRow, to: CaseRow) => Promise<Answer>,
  ): Promise<Answer> {
    return this.transactions.run(async (tx) => {
      if (kind === 'child-of' || kind === 'parent-of') await lockTrees(tx);
      const [from, other] = await lockPair(tx, actor, number, to);
      if (!from) return this.redirects.refusal(actor, number, tx);
      if (!other) return refused('INVALID_INPUT', wordsOf(actor.language).notFound, 'to');
      return change(tx, from, other);
    });
  }

  private async tell(
    tx: Tx,
    actor: AgentActor,
    [one, other]: readonly [CaseRow, CaseRow],
    kind: LinkKind,
    plan: typeof planLinked,
  ): Promise<void> {
    for (const [row, beside, as] of [
      [one, other, kind],
      [other, one, oppositeOf(kind)],
    ] as const) {
      const stream = await this.streams.get(row.stream_id);
      const facts = await loadFacts(tx, row, stream);
      const decided = plan(stream.workflow, facts, { kind: as, caseId: beside.id });
      await this.door.finish(tx, { row, stream, plan: decided, actor, sinceVersion: row.version });
      // No news: who may not see the other case would be told of something they then do not find.
      await tx.query(`UPDATE case_read SET position = position + 1 WHERE case_id = $1 AND position = $2`, [
        row.id,
        row.entry_count,
      ]);
    }
  }

  /** What stands in the way is named only where the agent may see all of it: a hidden case has not even a link. */
  private async refusal(tx: Tx, actor: AgentActor, obstacle: LinkObstacle, child: CaseRow): Promise<Answer> {
    const { links } = wordsOf(actor.language);
    switch (obstacle) {
      case 'itself':
        return refused('INVALID_INPUT', links.itself, 'to');
      case 'linked':
        return refused('INVALID_INPUT', links.linkedAlready, 'to');
      case 'has-parent': {
        const parent = await this.visibleParent(tx, actor, child.id);
        return refused(
          'INVALID_INPUT',
          parent ? links.hasParent(child.number, parent) : links.notLikeThat(TREE_DEPTH),
          'to',
        );
      }
      // Those between may be hidden: whether they are makes no difference, and is not told.
      case 'circle':
      case 'deep':
        return refused('INVALID_INPUT', links.notLikeThat(TREE_DEPTH), 'to');
      case 'many':
        return refused('INVALID_INPUT', links.many(LINKS_LIMIT), 'to');
    }
  }

  private async visibleParent(tx: Tx, actor: AgentActor, caseId: string): Promise<string | null> {
    const params = new SqlParams();
    const [parent] = (await tx.query(
      `SELECT c.number::text AS number FROM cases c WHERE c.id = parent_of(${params.add(caseId)}) AND ${visibleTo(actor, 'c', params)}`,
      params.values,
    )) as { number: string }[];
    return parent?.number ?? null;
  }
}
