import { Injectable } from '@nestjs/common';
import { Clock } from '@sprawa/platform';

/** Tries of one agent within the minutes, of one process; and how many of all go on at the same moment. */
export const TRIES = { count: 12, minutes: 5, atOnce: 4 };

/** Trying servers is for setting a mailbox up, not for finding out who listens where. */
@Injectable()
export class TryLimit {
  private readonly tries = new Map<string, number[]>();
  private readonly going = new Set<string>();

  constructor(private readonly clock: Clock) {}

  /** @returns what to call at the end; null when this agent, or everybody, has to wait */
  begin(agentId: string): (() => void) | null {
    const now = this.clock.now().getTime();
    const since = now - TRIES.minutes * 60_000;
    for (const [id, times] of this.tries) {
      const recent = times.filter((time) => time > since);
      if (recent.length > 0) this.tries.set(id, recent);
      else this.tries.delete(id);
    }
    const own = this.tries.get(agentId) ?? [];
    if (own.length >= TRIES.count || this.going.has(agentId) || this.going.size >= TRIES.atOnce) return null;
    this.tries.set(agentId, [...own, now]);
    this.going.add(agentId);
    return () => this.going.delete(agentId);
  }
}
