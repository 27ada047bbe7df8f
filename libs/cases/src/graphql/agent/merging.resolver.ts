import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { Clock } from '@sprawa/platform';
import { UNDO_MERGE_DAYS } from '@sprawa/workflow';
import { MergeCases } from '../../commands/merge-cases/merge-cases.js';
import { UndoMerge } from '../../commands/merge-cases/undo-merge.js';
import { MoveEntries } from '../../commands/move-entries/move-entries.js';
import { MergedCases, type MergedCaseRow } from '../../queries/merged-cases/merged-cases.js';
import { AnswerTypes } from './answer-types.js';
import { CaseResolver } from './case.resolver.js';
import { CaseParents } from './case-parents.js';
import { toAgentType, type CaseParent } from './case-types.js';
import { fromLinkKind } from './link-kinds.js';

const DAY = 24 * 60 * 60_000;

/** Merging cases, undoing it, and moving what stands in them (CS-28, CS-20). */
@Resolver('Case')
export class MergingResolver {
  constructor(
    private readonly merging: MergeCases,
    private readonly undoing: UndoMerge,
    private readonly moving: MoveEntries,
    private readonly merged: MergedCases,
    private readonly parents: CaseParents,
    private readonly cases: CaseResolver,
    private readonly answers: AnswerTypes,
    private readonly clock: Clock,
  ) {}

  @Mutation()
  @Requires('case.merge')
  async mergeCases(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.MergeCasesInput,
  ): Promise<object> {
    const answer = await this.merging.merge(actor, { ...input, withContact: input.withContact ?? false });
    return this.answers.of(actor, answer);
  }

  @Mutation()
  @Requires('case.merge')
  async undoMerge(@CurrentActor() actor: AgentActor, @Args('number') number: string): Promise<object> {
    return this.answers.of(actor, await this.undoing.undo(actor, number));
  }

  @Mutation()
  @Requires('case.merge')
  async splitCase(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.SplitCaseInput,
  ): Promise<object> {
    const link = input.link ? fromLinkKind(input.link) : null;
    return this.answers.of(actor, await this.moving.toNewCase(actor, { ...input, link }));
  }

  @Mutation()
  @Requires('case.merge')
  async moveEntries(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.MoveEntriesInput,
  ): Promise<object> {
    return this.answers.of(actor, await this.moving.toCase(actor, input));
  }

  @ResolveField()
  async mergedCases(@Parent() { of }: CaseParent): Promise<object[]> {
    const rows = await this.merged.into(of.actor, of.view.id);
    const nodes = await this.parents.of(of.actor, rows);
    return rows.map((row, place) => ({
      case: nodes[place],
      mergedAt: row.merged_at.toISOString(),
      mergedBy: toAgentType(row.merged_by, row.merged_by_name, row.merged_by_suspended),
      intoNumber: row.into_number,
      mayUndo: this.mayUndo(of, row),
    }));
  }

  @ResolveField()
  async mergedTimeline(
    @Parent() { of }: CaseParent,
    @Args('number') number: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
    @Args('last') last?: number,
    @Args('before') before?: string,
  ): Promise<object | null> {
    const rows = await this.merged.into(of.actor, of.view.id);
    const row = rows.find((each) => each.number === number);
    if (!row) return null;
    const { of: merged } = await this.parents.one(of.actor, row);
    return this.cases.page(merged, { first, after, last, before });
  }

  /** As far as can be told beforehand; `UndoMerge` asks again under the lock. */
  private mayUndo({ actor, view }: CaseParent['of'], row: MergedCaseRow): boolean {
    return (
      actor.rights.has('case.merge') &&
      row.into_number === view.number &&
      actor.visibleStateIds.includes(row.state_id) &&
      this.clock.now().getTime() - row.merged_at.getTime() <= UNDO_MERGE_DAYS * DAY
    );
  }
}
