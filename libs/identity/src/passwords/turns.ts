/** How much costly work is done at a time, and how much may wait for it. */
export interface TurnLimits {
  atOnce: number;
  waiting: number;
}

/** Lets work in one by one, in the order it came; what finds the queue full is refused instead of waiting for ever. */
export class Turns {
  private busy = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly limits: TurnLimits) {}

  /** @throws what `full` makes, at once, when as many wait as may */
  async take<Result>(work: () => Promise<Result>, full: () => Error): Promise<Result> {
    if (this.busy >= this.limits.atOnce) {
      if (this.queue.length >= this.limits.waiting) throw full();
      // The turn is handed on, not given back: nobody slips in between.
      await new Promise<void>((turn) => this.queue.push(turn));
    } else this.busy++;
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.busy--;
    }
  }
}
