import { Args, Resolver, Subscription } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import {
  ActorLoader,
  CurrentActor,
  Requires,
  loadAgents,
  sameRights,
  type AgentActor,
} from '@sprawa/permissions';
import { Bus, HotReads } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import type { CaseEvent } from '../../events/case-event.js';
import { live, liveTogether } from '../../events/live.js';
import { FindCase } from '../../queries/find-case/find-case.js';
import { whichVisible } from '../../queries/find-case/which-visible.js';
import type { CaseNode } from './case-node.js';
import { CaseParents } from './case-parents.js';

interface Seen {
  /** Whose rights decided on it. */
  by: AgentActor;
  events: readonly CaseEvent[];
  /** What they may know of each. */
  changes: Change[];
}

type Change = Omit<Sdl.CaseChange, 'case'> & { case: CaseNode | null };

/**
 * Changes as they are committed. What is sent is decided per subscriber from their rights at that moment: an agent
 * who lost sight of a state learns nothing more of its cases, though the connection is an old one. What they lose while
 * an answer is made is found out before it leaves.
 */
@Resolver()
export class CaseChangesResolver {
  constructor(
    private readonly bus: Bus,
    private readonly source: DataSource,
    private readonly reads: HotReads,
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
        return { tell: { caseChanged }, end: gone, stands: () => this.stands(now, [caseChanged!]) };
      },
    );
  }

  @Subscription()
  @Requires('case.read')
  casesChanged(@CurrentActor() actor: AgentActor): AsyncIterableIterator<object> {
    return liveTogether(this.bus.on<CaseEvent>('case'), async (events) => {
      const seen = await this.inSight(actor, events);
      if (!seen) return [{ end: true }];
      const changes = new Map(seen.events.map((event, at) => [event, seen.changes[at]!]));
      return events.map((event) => {
        const casesChanged = changes.get(event);
        return casesChanged
          ? { tell: { casesChanged }, stands: () => this.stands(seen.by, seen.changes) }
          : {};
      });
    });
  }

  @Subscription()
  @Requires('case.read')
  listsChanged(@CurrentActor() actor: AgentActor): AsyncIterableIterator<object> {
    return liveTogether(this.bus.on<CaseEvent>('case'), async (events) => {
      const seen = await this.inSight(actor, events);
      if (!seen) return [{ end: true }];
      const { by, changes: listsChanged } = seen;
      return listsChanged.length > 0
        ? [{ tell: { listsChanged }, stands: () => this.stands(by, listsChanged) }]
        : [];
    });
  }

  /** What the agent may know of a moment's changes, in their order; null when nothing is to be told any more. */
  private async inSight(actor: AgentActor, all: readonly CaseEvent[]): Promise<Seen | null> {
    const by = await this.still(actor);
    if (!by) return null;
    const events = all.filter((event) => sees(by, event));
    return { by, events, changes: events.length > 0 ? await this.told(by, events) : [] };
  }

  /** Whether what was read for an agent is theirs to know still, now that it is made. */
  private async stands(by: AgentActor, changes: readonly Change[]): Promise<boolean> {
    const now = await this.still(by);
    if (!now || !sameRights(now, by)) return false;
    const shown = [...new Set(changes.filter((change) => change.case).map(({ number }) => number))];
    return (await whichVisible(this.reads, now, shown)).size === shown.length;
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
