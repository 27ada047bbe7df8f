import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor, Requires, ActorLoader, loadAgents, type AgentActor } from '@sprawa/permissions';
import { Bus } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import type { CaseEvent } from '../../events/case-event.js';
import { live } from '../../events/live.js';
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
  caseChanged(
    @CurrentActor() actor: AgentActor,
    @Args('number') number: string,
  ): AsyncIterableIterator<object> {
    const wanted = number.replace(/^#/, '').trim();
    return live(
      this.bus.on<CaseEvent>('case'),
      (event) => event.number === wanted,
      async (event) => {
        const now = await this.still(actor);
        if (!now) return { end: true };
        const row = await this.find.byNumber(now, wanted);
        if (!row && !sees(now, event)) return { end: true };
        return { tell: { caseChanged: await this.told(now, event, row) }, end: !row };
      },
    );
  }

  @Subscription()
  @Requires('case.read')
  casesChanged(@CurrentActor() actor: AgentActor): AsyncIterableIterator<object> {
    return live(
      this.bus.on<CaseEvent>('case'),
      () => true,
      async (event) => {
        const now = await this.still(actor);
        if (!now) return { end: true };
        if (!sees(now, event)) return {};
        return {
          tell: { casesChanged: await this.told(now, event, await this.find.byNumber(now, event.number)) },
        };
      },
    );
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

/** Whether the agent saw the case before or after what happened. */
function sees(actor: AgentActor, event: CaseEvent): boolean {
  return event.stateIds.some((id) => actor.visibleStateIds.includes(id));
}
