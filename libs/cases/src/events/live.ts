import type { Observable, Subscription } from 'rxjs';

/** What a subscriber hears of one event: something, nothing, or something for the last time. */
export interface Told<R> {
  tell?: R;
  end?: boolean;
}

/** Events kept for a reader who is slower than the source; past this the oldest go, since each is only a hint to look again. */
const KEPT = 200;

/**
 * Events as a GraphQL subscription wants them. No generator: one that waits for its next event cannot be left before
 * that event comes, and whoever opened and left many would have the server listen on for all of them.
 */
export function live<T, R>(
  source: Observable<T>,
  wanted: (event: T) => boolean,
  answer: (event: T) => Promise<Told<R>>,
): AsyncIterableIterator<R> {
  return new Live(source, wanted, answer);
}

class Live<T, R> implements AsyncIterableIterator<R> {
  private readonly events: T[] = [];
  private readonly subscription: Subscription;
  private sourceEnded = false;
  private left = false;
  private wake: () => void = () => {};

  constructor(
    source: Observable<T>,
    wanted: (event: T) => boolean,
    private readonly answer: (event: T) => Promise<Told<R>>,
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
      const [event] = this.events.splice(0, 1);
      if (event === undefined) {
        if (this.sourceEnded) break;
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      const { tell, end } = await this.answer(event);
      if (this.left) break;
      if (end) this.leave();
      if (tell !== undefined) return { done: false, value: tell };
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<R>> {
    this.leave();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private leave(): void {
    this.left = true;
    this.subscription.unsubscribe();
    this.wake();
  }
}
