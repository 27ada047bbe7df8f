import { Args, Query, Resolver } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, type AgentActor } from '@sprawa/permissions';
import { FindHits } from '../../queries/search-hits/find-hits.js';

const LONGEST_PAGE = 200;
const LONGEST_TEXT = 200;

@Resolver()
export class SearchResolver {
  constructor(private readonly hits: FindHits) {}

  @Query()
  @Requires('case.read')
  async caseHits(
    @CurrentActor() actor: AgentActor,
    @Args('text') text: string,
    @Args('numbers') numbers: string[],
  ): Promise<Sdl.CaseHit[]> {
    const known = numbers.slice(0, LONGEST_PAGE).filter((number) => /^\d{1,18}$/.test(number));
    const found = await this.hits.of(actor, text.trim().slice(0, LONGEST_TEXT), known);
    return found.map(({ place, ...hit }) => ({
      ...hit,
      place: place === null ? null : place === 'note' ? 'NOTE' : 'MESSAGE',
    }));
  }
}
