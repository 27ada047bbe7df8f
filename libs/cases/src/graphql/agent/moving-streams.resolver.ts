import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { HotReads } from '@sprawa/platform';
import type { Field } from '@sprawa/workflow';
import { MoveStream } from '../../commands/move-stream/move-stream.js';
import { earlierValues } from '../../queries/earlier-values/earlier-values.js';
import { inLanguage } from '../../streams/stream.js';
import { wordsOf } from '../../words/words.js';
import { AnswerTypes } from './answer-types.js';
import { toState, toStream, type CaseParent } from './case-types.js';
import { loadEntryNames } from './entry-names.js';
import { toFieldValues } from './entry-types.js';

/** Moving a case to another stream, what that does, and what it leaves (WF-11). */
@Resolver('Case')
export class MovingStreamsResolver {
  constructor(
    private readonly moving: MoveStream,
    private readonly reads: HotReads,
    private readonly answers: AnswerTypes,
  ) {}

  @Query()
  @Requires('case.move')
  async streamMove(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('streamId') streamId: string,
  ): Promise<object | null> {
    const preview = await this.moving.preview(actor, { number, streamId });
    if (!preview) return null;
    const { target, choices, ownerLeaves, proposalFalls, callbackAt } = preview;
    const name = inLanguage(target.definition.name, actor.language);
    return {
      stream: toStream(target, actor),
      states: choices.states.map(({ key }) => toState(target.state(key), actor.language)),
      defaultState: choices.byDefault,
      alikeState: choices.alike,
      kept: await this.values(actor, preview.kept),
      putAside: await this.values(actor, preview.aside),
      broughtBack: await this.values(actor, preview.broughtBack),
      ownerLeaves: ownerLeaves ? wordsOf(actor.language).moving.ownerLeaves(name) : null,
      proposalFalls,
      callbackAt,
    };
  }

  @Mutation()
  @Requires('case.move')
  async moveCaseToStream(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.MoveCaseToStreamInput,
  ): Promise<object> {
    return this.answers.of(actor, await this.moving.move(actor, input));
  }

  @Mutation()
  @Requires('case.move')
  async undoStreamMove(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('version') version: number,
  ): Promise<object> {
    return this.answers.of(actor, await this.moving.undo(actor, { number, version }));
  }

  @ResolveField()
  async streamTargets(@Parent() { of }: CaseParent): Promise<object[]> {
    if (!of.actor.rights.has('case.move')) return [];
    const streams = await this.moving.targets(of.actor);
    return streams.filter(({ id }) => id !== of.stream.id).map((stream) => toStream(stream, of.actor));
  }

  @ResolveField()
  async earlierValues(@Parent() { of }: CaseParent): Promise<Sdl.FieldValue[]> {
    return this.values(of.actor, await earlierValues(this.reads, of.view.id));
  }

  /** Each with the field it was given to: two of one key may differ. */
  private async values(
    { language }: AgentActor,
    values: readonly { field: Field; value: unknown }[],
  ): Promise<Sdl.FieldValue[]> {
    const names = await loadEntryNames(
      this.reads,
      [],
      language,
      values.map(({ value }) => value),
    );
    return values.flatMap(({ field, value }) =>
      toFieldValues({ [field.key]: value }, [field], { language, names }),
    );
  }
}
