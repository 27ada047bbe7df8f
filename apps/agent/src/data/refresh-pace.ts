/** Milliseconds without a change after which lists are fetched anew: a burst, such as a mail run, costs one refresh. */
const QUIET = 400;
/** The first change is never kept waiting longer than this. */
const PATIENCE = 2_000;
/** Where changes do not end, as while many cases are changed at once, each refresh lets the next one wait longer. */
const LONGEST = 8_000;

export interface RefreshPace {
  /** Something changed. */
  soon(): void;
  now(): void;
  stop(): void;
}

/** When to refresh while changes come: after a quiet moment, or when it has been put off for long enough. */
export function refreshPace(refresh: () => void): RefreshPace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let patience = PATIENCE;
  const now = () => {
    clearTimeout(timer);
    since = 0;
    refresh();
  };
  return {
    now,
    soon() {
      clearTimeout(timer);
      since ||= Date.now();
      const left = Math.max(0, since + patience - Date.now());
      timer = setTimeout(
        () => {
          patience = left < QUIET ? Math.min(LONGEST, patience * 2) : PATIENCE;
          now();
        },
        Math.min(QUIET, left),
      );
    },
    stop: () => clearTimeout(timer),
  };
}
