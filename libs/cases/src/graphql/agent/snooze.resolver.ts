import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { FindCase } from '../../queries/find-case/find-case.js';
import { Snoozes } from '../../snooze/snoozes.js';
import { CaseParents } from './case-parents.js';
import type { CaseParent } from './case-types.js';

@Resolver('Case')
export class SnoozeResolver {
  constructor(
    private readonly snoozes: Snoozes,
    private readonly find: FindCase,
    private readonly parents: CaseParents,
  ) {}

  @Mutation()
  @Requires('case.read')
  async snoozeCase(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
    @Args('until') until?: string | null,
  ): Promise<object | null> {
    return (await this.snoozes.put(actor, number, until ?? null)) ? this.case(actor, number) : null;
  }

  @Mutation()
  @Requires('case.read')
  async wakeCase(@CurrentActor() actor: AgentActor, @Args('number') number: string): Promise<object | null> {
    return (await this.snoozes.wake(actor, number)) ? this.case(actor, number) : null;
  }

  @ResolveField()
  async snooze(@Parent() { of }: CaseParent): Promise<Sdl.Snooze | null> {
    const until = (await this.snoozes.of(of.actor.agentId)).get(of.view.id);
    return until === undefined ? null : { until: until?.toISOString() ?? null };
  }

  private async case(actor: AgentActor, number: string): Promise<object | null> {
    const row = await this.find.byNumber(actor, number);
    return row ? this.parents.one(actor, row) : null;
  }
}
