import type { Judged } from '@sprawa/platform';
import type { Observable, Subscription } from 'rxjs';

/** What a subscriber hears of one event: something, nothing, or something for the last time. */
export interface Told<R> {
  tell?: R;
  end?: boolean;
  /** Whether it may still be told, once it is made; where it is missing, whoever subscribed may know it in any case. */
  stands?: () => Promise<boolean>;
}

/** Events kept for a reader who is slower than the source; past this the oldest go, since each is only a hint to look again. */
const KEPT = 200;
/** Milliseconds in which what happens is gathered and told together; the first after a quiet moment is told at once. */
const GATHERED_MS = 100;

/**
 * Events as a GraphQL subscription wants them. No generator: one that waits for its next event cannot be left before
 * that event comes, and whoever opened and left many would have the server listen on for all of them.
 */
export function live<T, R>(
  source: Observable<T>,
  wanted: (event: T) => boolean,
  answer: (event: T) => Promise<Told<R>>,
): Judged<R> {
  return new Live(source, wanted, async ([event]) => [await answer(event!)], { most: 1, apartMs: 0 });
}

/**
 * As `live`, for what comes in bursts: everything that happened within a moment is looked up together, in its order, so
 * that ten thousand changes do not cost ten thousand looks.
 * @param answer one for each event, or one for all of them
 */
export function liveTogether<T, R>(
  source: Observable<T>,
  answer: (events: readonly T[]) => Promise<readonly Told<R>[]>,
): Judged<R> {
  return new Live(source, () => true, answer, { most: KEPT, apartMs: GATHERED_MS });
}

/** How many events are looked up together, and how far apart looks are at least. */
interface Pace {
  most: number;
  apartMs: number;
}

type About<T, R> = Told<R> & { about: readonly T[] };

class Live<T, R> implements Judged<R> {
  private readonly events: T[] = [];
  private told: About<T, R>[] = [];
  private given: About<T, R> | null = null;
  /** When what was looked up together was last found to stand; before that it was read. */
  private judged = -Infinity;
  private readonly subscription: Subscription;
  private sourceEnded = false;
  private left = false;
  private wake: () => void = () => {};
  private looked = -Infinity;

  constructor(
    source: Observable<T>,
    wanted: (event: T) => boolean,
    private readonly answer: (events: readonly T[]) => Promise<readonly Told<R>[]>,
    private readonly pace: Pace,
  ) {
    const end = () => {
      this.sourceEnded = true;
      this.wake();
    };
    this.subscription = source.subscribe({
      next: (event) => {
        if (!wanted(event)) return;
        this.events.push(event);
        if (this.events.length > KEPT) this.events.shift();
        this.wake();
      },
      error: end,
      complete: end,
    });
  }

  async next(): Promise<IteratorResult<R>> {
    while (!this.left) {
      const ready = this.told.shift();
      if (ready) {
        if (ready.end) this.leave();
        this.given = ready;
        if (ready.tell !== undefined) return { done: false, value: ready.tell };
        continue;
      }
      if (this.events.length === 0) {
        if (this.sourceEnded) break;
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      await this.untilItsTime();
      if (this.left) break;
      const events = this.events.splice(0, this.pace.most);
      const told = await this.answer(events);
      this.judged = -Infinity;
      this.told = told.map((each, at) => ({
        ...each,
        about: told.length === events.length ? events.slice(at, at + 1) : events,
      }));
    }
    return { done: true, value: undefined };
  }

  async stands(): Promise<boolean> {
    const { given } = this;
    this.given = null;
    if (!given?.stands || performance.now() - this.judged < this.pace.apartMs) return true;
    if (await given.stands()) {
      this.judged = performance.now();
      return true;
    }
    // All that is left of the look, anew; who has left is told nothing more.
    this.events.unshift(...given.about, ...this.told.flatMap(({ about }) => about));
    this.told = [];
    return false;
  }

  async return(): Promise<IteratorResult<R>> {
    this.leave();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Leaving ends the wait, as does the end of the source; further events do not. */
  private async untilItsTime(): Promise<void> {
    const due = this.looked + this.pace.apartMs;
    for (let left = due - performance.now(); left > 0; left = due - performance.now()) {
      if (this.left || this.sourceEnded) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.wake = () => {
          if (!this.left && !this.sourceEnded) return;
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.looked = performance.now();
  }

  private leave(): void {
    this.left = true;
    this.subscription.unsubscribe();
    this.wake();
  }
}
