import { Injectable, OnModuleInit } from '@nestjs/common';
import { hashToken, type AgentActor } from '@sprawa/identity';
import { Bus, Clock, Settings } from '@sprawa/platform';

/** Remembered at most; beyond that the oldest are forgotten, and looked up again. */
const REMEMBERED = 10_000;

interface Remembered {
  actor: AgentActor;
  /** Milliseconds since 1970. */
  until: number;
}

/**
 * Who agents are, for some seconds, so that not every request asks the database (docs/decisions/0015). Triggers tell
 * over the bus of whatever decides on it; then all is forgotten. While the bus cannot be heard, nothing is remembered.
 */
@Injectable()
export class ActorMemory implements OnModuleInit {
  private readonly known = new Map<string, Remembered>();
  /** Grows whenever something changed: what was read before that is not kept after it. */
  private changes = 0;
  private hears = false;

  constructor(
    private readonly bus: Bus,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.bus.on('access').subscribe(() => this.forgetAll());
    this.bus.listening.subscribe((hears) => {
      this.hears = hears;
      this.forgetAll();
    });
  }

  find(token: string): AgentActor | null {
    const found = this.known.get(keyOf(token));
    return found && found.until > this.clock.now().getTime() ? found.actor : null;
  }

  /**
   * Called before an actor is read. What it gives takes the actor that was read, and when their session ends (milliseconds
   * since 1970); it keeps them unless something changed in between.
   */
  begin(token: string): (actor: AgentActor, sessionEnds: number) => void {
    const { changes } = this;
    return (actor, sessionEnds) => {
      if (!this.hears || changes !== this.changes) return;
      const until = Math.min(
        sessionEnds,
        this.clock.now().getTime() + this.settings.ACTOR_MEMORY_SECONDS * 1000,
      );
      this.known.delete(keyOf(token));
      this.known.set(keyOf(token), { actor, until });
      if (this.known.size > REMEMBERED) this.known.delete(this.known.keys().next().value!);
    };
  }

  private forgetAll(): void {
    this.changes += 1;
    this.known.clear();
  }
}

const keyOf = (token: string): string => hashToken(token).toString('latin1');
