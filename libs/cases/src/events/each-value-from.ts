import type { Observable } from 'rxjs';

/** Values kept for a reader who is slower than the source; past this the oldest go, since each is only a hint to look again. */
const KEPT = 200;

/** Reads an observable one value after another; ends when it completes or the reader stops. */
export async function* eachValueFrom<T>(source: Observable<T>): AsyncGenerator<T> {
  const values: T[] = [];
  let done = false;
  let wake: (() => void) | null = null;
  const subscription = source.subscribe({
    next: (value) => {
      values.push(value);
      if (values.length > KEPT) values.shift();
      wake?.();
    },
    error: () => ((done = true), wake?.()),
    complete: () => ((done = true), wake?.()),
  });
  try {
    for (;;) {
      while (values.length > 0) yield values.shift() as T;
      if (done) return;
      await new Promise<void>((resolve) => (wake = resolve));
      wake = null;
    }
  } finally {
    subscription.unsubscribe();
  }
}
