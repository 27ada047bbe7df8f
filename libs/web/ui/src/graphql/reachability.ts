/** Between two looks at a server that did not answer; spread, so that a restarted one is not met by everybody at once. */
const pause = () => 1_000 + Math.random() * 1_500;

/** Whether the server answers, as far as this window knows. */
export interface Reachability {
  readonly up: boolean;
  /** Told at each change. @returns the way to stop */
  subscribe(listener: () => void): () => void;
  /** A request or the live connection failed: look whether the server is gone, and go on looking until it is back. */
  doubt(): void;
}

/**
 * @param probe whether the server answers now; must not throw
 * @param wait resolves when it is time to look again
 */
export function createReachability(
  probe: () => Promise<boolean>,
  wait: () => Promise<unknown> = () => new Promise((resolve) => setTimeout(resolve, pause())),
): Reachability {
  const listeners = new Set<() => void>();
  let up = true;
  let looking = false;

  function become(next: boolean) {
    if (up === next) return;
    up = next;
    listeners.forEach((tell) => tell());
  }
  async function look() {
    looking = true;
    while (!(await probe())) {
      become(false);
      await wait();
    }
    looking = false;
    become(true);
  }

  return {
    get up() {
      return up;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    doubt() {
      if (!looking) void look();
    },
  };
}
