import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor, Requires, ActorLoader, loadAgents, type AgentActor } from '@sprawa/permissions';
import { Bus } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import type { CaseEvent } from '../../events/case-event.js';
import { streamOf } from '../../events/stream-of.js';
import { FindCase } from '../../queries/find-case/find-case.js';
import { CaseParents } from './case-parents.js';

/**
 * Changes as they are committed. What is sent is decided per subscriber from their rights at that moment: an agent
 * who lost sight of a state learns nothing more of its cases, though the connection is an old one.
 */
@Resolver()
export class CaseChangesResolver {
  constructor(
    private readonly bus: Bus,
    private readonly source: DataSource,
    private readonly actors: ActorLoader,
    private readonly find: FindCase,
    private readonly parents: CaseParents,
  ) {}

  @Subscription()
  @Requires('case.read')
  async *caseChanged(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
  ): AsyncGenerator<object> {
    const wanted = number.replace(/^#/, '').trim();
    for await (const event of streamOf(
      this.bus.on<CaseEvent>('case'),
      (candidate) => candidate.number === wanted,
    )) {
      const now = await this.still(actor);
      if (!now) return;
      const row = await this.find.byNumber(now, wanted);
      if (!row && !event.stateIds.some((id) => now.visibleStateIds.includes(id))) return;
      yield { caseChanged: await this.told(now, event, row) };
      if (!row) return;
    }
  }

  @Subscription()
  @Requires('case.read')
  async *casesChanged(@CurrentActor() actor: AgentActor): AsyncGenerator<object> {
    for await (const event of streamOf(this.bus.on<CaseEvent>('case'))) {
      const now = await this.still(actor);
      if (!now) return;
      if (!event.stateIds.some((id) => now.visibleStateIds.includes(id))) continue;
      yield { casesChanged: await this.told(now, event, await this.find.byNumber(now, event.number)) };
    }
  }

  /** The actor as they are now; null once they are signed out, suspended, or without the right they came with. */
  private async still(actor: AgentActor): Promise<AgentActor | null> {
    const now = await this.actors.again(actor);
    return now?.rights.has('case.read') ? now : null;
  }

  private async told(
    actor: AgentActor,
    event: CaseEvent,
    row: Awaited<ReturnType<FindCase['byNumber']>>,
  ): Promise<object> {
    return {
      number: event.number,
      version: event.version,
      what: event.what,
      by: event.byAgent
        ? ((await loadAgents(this.source, [event.byAgent])).get(event.byAgent) ?? null)
        : null,
      case: row ? await this.parents.one(actor, row) : null,
    };
  }
}
