import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { isoTime } from '@sprawa/platform';
import { LinkCases } from '../../commands/link-cases/link-cases.js';
import { LinkedCases } from '../../queries/linked-cases/linked-cases.js';
import { OpenChildren } from '../../queries/linked-cases/open-children.js';
import { AnswerTypes } from './answer-types.js';
import { CaseParents } from './case-parents.js';
import { toAgentType, type CaseParent } from './case-types.js';
import { fromLinkKind, toLinkKind } from './link-kinds.js';

/** What cases have to do with each other (CS-28). */
@Resolver('Case')
export class LinkingResolver {
  constructor(
    private readonly linking: LinkCases,
    private readonly linked: LinkedCases,
    private readonly children: OpenChildren,
    private readonly parents: CaseParents,
    private readonly answers: AnswerTypes,
  ) {}

  @Mutation()
  @Requires('case.merge')
  async linkCases(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.LinkCasesInput,
  ): Promise<object> {
    const kind = fromLinkKind(input.kind);
    return this.answers.of(actor, await this.linking.link(actor, { ...input, kind }));
  }

  @Mutation()
  @Requires('case.merge')
  async unlinkCases(
    @CurrentActor() actor: AgentActor,
    @Args('input') input: Sdl.LinkCasesInput,
  ): Promise<object> {
    const kind = fromLinkKind(input.kind);
    return this.answers.of(actor, await this.linking.unlink(actor, { ...input, kind }));
  }

  @ResolveField()
  async links(@Parent() { of }: CaseParent): Promise<object[]> {
    const rows = await this.linked.of(of.actor, of.view.id);
    const nodes = await this.parents.of(of.actor, rows);
    return rows.map((row, place) => ({
      kind: toLinkKind(row.link),
      case: nodes[place],
      at: isoTime(row.linked_at),
      by: toAgentType(row.linked_by, row.linked_by_name, row.linked_by_suspended),
    }));
  }

  @ResolveField()
  openChildren(@Parent() { of }: CaseParent): Promise<Sdl.OpenChildren> {
    return this.children.of(of.actor, of.view.id);
  }
}
