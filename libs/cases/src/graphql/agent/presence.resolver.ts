import { Args, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import type * as Sdl from '@sprawa/contracts/agent';
import { ActorLoader, CurrentActor, Requires, loadAgents, type AgentActor } from '@sprawa/permissions';
import { Bus, HotReads, isId } from '@sprawa/platform';
import { Observable, filter, from, interval, map, merge, of, tap, throttleTime } from 'rxjs';
import { DataSource } from 'typeorm';
import type { CaseEvent } from '../../events/case-event.js';
import { live } from '../../events/live.js';
import { Presence } from '../../presence/presence.js';
import type { Doing } from '../../presence/who-is-where.js';
import { whichVisible } from '../../queries/find-case/which-visible.js';
import { fromScreaming } from './case-types.js';

const NUMBERS = 100;
const OTHERS = 20;
/** Milliseconds between two looks for a list, which many have open at once. */
const LIST_PAUSE = 1_500;
/** So long may somebody who lost their right go on being shown, where nothing else happens. */
const LOOK_AGAIN = 30_000;

/** Who works at which case (CS-14). What is told is decided anew each time by what the listener may see then. */
@Resolver()
export class PresenceResolver {
  constructor(
    private readonly presence: Presence,
    private readonly bus: Bus,
    private readonly reads: HotReads,
    private readonly source: DataSource,
    private readonly actors: ActorLoader,
  ) {}

  @Subscription()
  @Requires('case.read')
  casePresence(
    @CurrentActor() actor: AgentActor,
    @Args('number') asked: string,
    @Args('window') window: string,
  ): AsyncIterableIterator<object> {
    const number = digitsOf(asked);
    let left = false;
    let leave: (() => void) | null = null;
    let told = '';
    const events = new Observable<unknown>((listener) => {
      const inner = merge(
        of(null),
        this.presence.changes((changed) => changed === number),
        this.bus.on<CaseEvent>('case').pipe(filter((event) => event.number === number)),
        interval(LOOK_AGAIN),
      ).subscribe(listener);
      return () => {
        left = true;
        inner.unsubscribe();
        leave?.();
      };
    });
    return live(
      events,
      () => true,
      async () => {
        const now = await this.still(actor);
        if (!now || !isId(window) || !(await this.sees(now, number))) return { end: true };
        // Who left while this was looked up would otherwise sit there for ever.
        if (!left) leave ??= this.presence.enter({ agentId: actor.agentId, window }, number);
        const [casePresence] = await this.whoIsAt(now, [number]);
        const words = JSON.stringify(casePresence);
        if (words === told) return {};
        told = words;
        const stands = async (): Promise<boolean> => {
          const then = await this.still(actor);
          if (then && (await this.sees(then, number))) return true;
          told = '';
          return false;
        };
        return { tell: { casePresence }, stands };
      },
    );
  }

  @Subscription()
  @Requires('case.read')
  casesPresence(
    @CurrentActor() actor: AgentActor,
    @Args('numbers') asked: string[],
  ): AsyncIterableIterator<object> {
    const numbers = new Set(asked.slice(0, NUMBERS).map(digitsOf));
    const first = [...numbers].filter((number) => this.presence.at(number).length > 0);
    const changed = new Set(first);
    const events = merge(
      from(['first']),
      this.presence.changes((number) => numbers.has(number)).pipe(tap((number) => changed.add(number))),
    ).pipe(
      throttleTime(LIST_PAUSE, undefined, { leading: true, trailing: true }),
      map(() => null),
    );
    return live(
      events,
      () => true,
      async () => {
        const now = await this.still(actor);
        if (!now) return { end: true };
        const looked = [...changed];
        changed.clear();
        const visible = await whichVisible(this.reads, now, looked);
        const stands = async (): Promise<boolean> => {
          const then = await this.still(actor);
          if (then && (await whichVisible(this.reads, then, [...visible])).size === visible.size) return true;
          for (const number of looked) changed.add(number);
          return false;
        };
        return { tell: { casesPresence: await this.whoIsAt(now, [...visible]) }, stands };
      },
    );
  }

  @Mutation()
  @Requires('case.read')
  async tellPresence(
    @CurrentActor() actor: AgentActor,
    @Args('number') asked: string,
    @Args('window') window: string,
    @Args('doing') doing: Sdl.PresenceDoing,
  ): Promise<boolean> {
    if (!isId(window) || !(await this.sees(actor, digitsOf(asked)))) return false;
    this.presence.does({ agentId: actor.agentId, window }, fromScreaming<Doing>(doing));
    return true;
  }

  private async whoIsAt(viewer: AgentActor, numbers: readonly string[]): Promise<Sdl.CasePresence[]> {
    const at = numbers.map((number) => ({
      number,
      present: this.presence
        .at(number)
        .filter(({ agentId }) => agentId !== viewer.agentId)
        .slice(0, OTHERS),
    }));
    const agents = await loadAgents(
      this.source,
      at.flatMap(({ present }) => present.map(({ agentId }) => agentId)),
    );
    return at.map(({ number, present }) => ({
      number,
      others: present.flatMap(({ agentId, doing }) => {
        const agent = agents.get(agentId);
        return agent && !agent.suspended
          ? [{ agent, doing: doing.toUpperCase().replace('-', '_') as Sdl.PresenceDoing }]
          : [];
      }),
    }));
  }

  private async sees(actor: AgentActor, number: string): Promise<boolean> {
    return (await whichVisible(this.reads, actor, [number])).has(number);
  }

  private async still(actor: AgentActor): Promise<AgentActor | null> {
    const now = await this.actors.again(actor);
    return now?.rights.has('case.read') ? now : null;
  }
}

const digitsOf = (number: string): string => /^#?(\d{1,18})$/.exec(number.trim())?.[1] ?? '';
