import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { ReadLog, type LoggedKind } from '../../queries/timeline/read-log.js';
import { CaseResolver } from './case.resolver.js';
import { toAgentType, type CaseParent } from './case-types.js';

/** The log of a case, for those with the right to it (CS-26). */
@Resolver('Case')
export class CaseLogResolver {
  constructor(
    private readonly read: ReadLog,
    private readonly cases: CaseResolver,
  ) {}

  @ResolveField()
  async log(
    @Parent() { of }: CaseParent,
    @Args('filter') filter?: Sdl.CaseLogFilter | null,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<object | null> {
    if (!of.actor.rights.has('case.log')) return null;
    const asked = {
      kind: (filter?.kind?.toLowerCase() as LoggedKind | undefined) ?? null,
      agentId: filter?.agentId ?? null,
    };
    const page = await this.read.page(of.actor, of.view.id, asked, { first, after });
    const nodes = await this.cases.toEntries(of, page.rows);
    const cursors = page.rows.map((row) => String(row.position));
    return {
      edges: nodes.map((node, place) => ({ cursor: cursors[place], node })),
      pageInfo: {
        hasNextPage: page.hasNext,
        hasPreviousPage: page.hasPrevious,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
      totalCount: await this.read.count(of.actor, of.view.id, asked),
    };
  }

  @ResolveField()
  async logPeople(@Parent() { of }: CaseParent): Promise<Sdl.Agent[]> {
    if (!of.actor.rights.has('case.log')) return [];
    const people = await this.read.people(of.actor, of.view.id);
    return people.map(({ id, name, suspended }) => toAgentType(id, name, suspended));
  }
}
