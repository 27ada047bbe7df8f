export const DOINGS = ['looking', 'writing-reply', 'writing-note'] as const;
export type Doing = (typeof DOINGS)[number];

/** A window of an agent's browser: one agent may have several, on the same case too. */
export interface Window {
  agentId: string;
  window: string;
}

/** An agent at a case, whatever the number of their windows; of several doings the busiest. */
export interface Present {
  agentId: string;
  doing: Doing;
}

interface Place extends Window {
  number: string;
  until: number;
  writing: Exclude<Doing, 'looking'> | null;
  writingUntil: number;
}

/** How long a window counts as open after it was last heard of: two renewals may be lost. Milliseconds. */
export const PRESENT_FOR = 20_000;
/** How long somebody counts as writing after they last said so. */
export const WRITING_FOR = 20_000;
/** Windows of one agent; of more, the one heard of longest ago is forgotten. */
export const WINDOWS_OF_ONE = 30;

/**
 * Who has which case open, as one process knows it (CS-14). It forgets by itself: a process or a browser that ends
 * without a word is gone after `PRESENT_FOR`. Times are milliseconds of any clock that only goes forward.
 */
export class WhoIsWhere {
  private readonly windows = new Map<string, Place>();
  private readonly byNumber = new Map<string, Map<string, Place>>();

  /** @returns numbers of the cases at which something can be seen differently now */
  here(who: Window, number: string, now: number): string[] {
    const key = keyOf(who);
    const known = this.windows.get(key);
    if (known?.number === number) {
      known.until = now + PRESENT_FOR;
      // Last heard of, last in the order: see `crowdedOut`.
      this.windows.delete(key);
      this.windows.set(key, known);
      return [];
    }
    const left = this.forget(key);
    const place: Place = { ...who, number, until: now + PRESENT_FOR, writing: null, writingUntil: 0 };
    this.windows.set(key, place);
    const there = this.byNumber.get(number) ?? new Map<string, Place>();
    this.byNumber.set(number, there.set(key, place));
    return [...new Set([...left, number, ...this.crowdedOut(who.agentId)])];
  }

  /** What somebody does at the case they have open; of a window nobody knows it says nothing. */
  does(who: Window, doing: Doing, now: number): string[] {
    const place = this.windows.get(keyOf(who));
    if (!place) return [];
    const before = doingOf(place, now);
    place.writing = doing === 'looking' ? null : doing;
    place.writingUntil = now + WRITING_FOR;
    return doingOf(place, now) === before ? [] : [place.number];
  }

  gone(who: Window): string[] {
    return this.forget(keyOf(who));
  }

  /** Forgets what was not heard of any more. To be called every few seconds. */
  tidy(now: number): string[] {
    const changed = new Set<string>();
    for (const [key, place] of this.windows) {
      if (place.until <= now) for (const number of this.forget(key)) changed.add(number);
      else if (place.writing && place.writingUntil <= now) {
        place.writing = null;
        changed.add(place.number);
      }
    }
    return [...changed];
  }

  /** In the order of their coming. */
  at(number: string, now: number): Present[] {
    const present = new Map<string, Doing>();
    for (const place of this.byNumber.get(number)?.values() ?? []) {
      if (place.until <= now) continue;
      const doing = doingOf(place, now);
      const already = present.get(place.agentId) ?? 'looking';
      present.set(place.agentId, already === 'looking' ? doing : already);
    }
    return [...present].map(([agentId, doing]) => ({ agentId, doing }));
  }

  get empty(): boolean {
    return this.windows.size === 0;
  }

  private crowdedOut(agentId: string): string[] {
    const own = [...this.windows].filter(([, place]) => place.agentId === agentId);
    return own.slice(0, Math.max(0, own.length - WINDOWS_OF_ONE)).flatMap(([key]) => this.forget(key));
  }

  private forget(key: string): string[] {
    const place = this.windows.get(key);
    if (!place) return [];
    this.windows.delete(key);
    const there = this.byNumber.get(place.number);
    there?.delete(key);
    if (there?.size === 0) this.byNumber.delete(place.number);
    return [place.number];
  }
}

const keyOf = ({ agentId, window }: Window): string => `${agentId} ${window}`;
const doingOf = (place: Place, now: number): Doing =>
  place.writing && place.writingUntil > now ? place.writing : 'looking';
