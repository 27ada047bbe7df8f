import { Args, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { InputChecks } from '@sprawa/identity';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { ReadBoard } from '../../queries/case-board/read-board.js';
import { CaseParents } from './case-parents.js';
import { toState, toStream } from './case-types.js';
import { ReadCaseFilter } from './read-case-filter.js';

@Resolver()
export class CaseBoardResolver {
  constructor(
    private readonly board: ReadBoard,
    private readonly filters: ReadCaseFilter,
    private readonly parents: CaseParents,
  ) {}

  @Query()
  @Requires('case.read')
  async caseBoard(
    @CurrentActor() actor: AgentActor,
    @Args() args: Sdl.QueryCaseBoardArgs,
  ): Promise<object[]> {
    const checks = new InputChecks(actor.language);
    const perState = checks.count('perState', args.perState, { max: 50, usual: 20 });
    checks.done();
    const columns = await this.board.columns(
      actor,
      await this.filters.read(actor, args.filter ?? {}),
      perState,
    );
    // All cards at once: what stands beside them is then fetched once.
    const nodes = await this.parents.of(
      actor,
      columns.flatMap(({ rows }) => rows),
    );
    const byId = new Map(nodes.map((node) => [node.id, node]));
    return columns.map(({ stream, state, rows, hasMore }) => ({
      stream: toStream(stream, actor),
      state: toState(state, actor.language),
      cases: rows.map(({ id }) => byId.get(id)!),
      hasMore,
    }));
  }
}
