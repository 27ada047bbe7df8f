import { Args, Resolver, Subscription } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { CurrentActor, Requires, ActorLoader, loadAgents, type AgentActor } from '@sprawa/permissions';
import { Bus } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import type { CaseEvent } from '../../events/case-event.js';
import { live, liveTogether } from '../../events/live.js';
import { FindCase } from '../../queries/find-case/find-case.js';
import type { CaseNode } from './case-node.js';
import { CaseParents } from './case-parents.js';

type Change = Omit<Sdl.CaseChange, 'case'> & { case: CaseNode | null };

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
        const [caseChanged] = await this.told(now, [event]);
        const gone = caseChanged!.case === null;
        if (gone && !sees(now, event)) return { end: true };
        return { tell: { caseChanged }, end: gone };
      },
    );
  }

  @Subscription()
  @Requires('case.read')
  casesChanged(@CurrentActor() actor: AgentActor): AsyncIterableIterator<object> {
    return liveTogether(this.bus.on<CaseEvent>('case'), async (events) => {
      const changes = await this.inSight(actor, events);
      return changes ? changes.map((casesChanged) => ({ tell: { casesChanged } })) : [{ end: true }];
    });
  }

  @Subscription()
  @Requires('case.read')
  listsChanged(@CurrentActor() actor: AgentActor): AsyncIterableIterator<object> {
    return liveTogether(this.bus.on<CaseEvent>('case'), async (events) => {
      const listsChanged = await this.inSight(actor, events);
      if (!listsChanged) return [{ end: true }];
      return listsChanged.length > 0 ? [{ tell: { listsChanged } }] : [];
    });
  }

  /** What the agent may know of a moment's changes, in their order; null when nothing is to be told any more. */
  private async inSight(actor: AgentActor, events: readonly CaseEvent[]): Promise<Change[] | null> {
    const now = await this.still(actor);
    if (!now) return null;
    const seen = events.filter((event) => sees(now, event));
    return seen.length > 0 ? this.told(now, seen) : [];
  }

  /** The actor as they are now; null once they are signed out, suspended, or without the right they came with. */
  private async still(actor: AgentActor): Promise<AgentActor | null> {
    const now = await this.actors.again(actor);
    return now?.rights.has('case.read') ? now : null;
  }

  /** Looks each case up as it is now, all of them with one statement, and so who did it. */
  private async told(actor: AgentActor, events: readonly CaseEvent[]): Promise<Change[]> {
    const [rows, agents] = await Promise.all([
      this.find.byNumbers(actor, [...new Set(events.map(({ number }) => number))]),
      loadAgents(
        this.source,
        events.flatMap(({ byAgent }) => byAgent ?? []),
      ),
    ]);
    const cases = await this.parents.of(actor, [...rows.values()]);
    const nodes = new Map([...rows.keys()].map((number, at) => [number, cases[at]!]));
    return events.map(({ number, version, what, byAgent }) => ({
      ...{ number, version, what },
      by: (byAgent && agents.get(byAgent)) || null,
      case: nodes.get(number) ?? null,
    }));
  }
}

/** Whether the agent saw the case before or after what happened. */
function sees(actor: AgentActor, event: CaseEvent): boolean {
  return event.stateIds.some((id) => actor.visibleStateIds.includes(id));
}
