import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = new Date();
    for (const tell of listeners) tell();
  }, 30_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time to within half a minute; one clock for every place that shows an age. */
export function useNow(): Date {
  // What happened since the clock last ticked must not lie in the future, hence the larger of both at mounting.
  return useSyncExternalStore(subscribe, () => {
    if (listeners.size === 0 && Date.now() - now.getTime() > 30_000) now = new Date();
    return now;
  });
}
