import pg from 'pg';

/** Texts that may be prepared on each connection; each costs PostgreSQL some tens of kilobytes there. */
const MOST = 200;
/** Asked less often than this in the life of the process, a statement is not worth keeping. */
const OFTEN = 8;
/** Texts counted at once: what is made of what somebody typed comes once, and must not fill the memory. */
const COUNTED = 1_000;

/** A name for each text that is asked again and again; the same one on every connection. */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly asked = new Map<string, number>();
  private given = 0;

  /** @returns undefined for a text that is not to be prepared, yet or ever */
  of(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST) return known;
    const times = (this.asked.get(text) ?? 0) + 1;
    if (times < OFTEN) {
      if (this.asked.size >= COUNTED) this.asked.clear();
      this.asked.set(text, times);
      return undefined;
    }
    this.asked.delete(text);
    const name = `often-${++this.given}`;
    this.names.set(text, name);
    return name;
  }

  /** What is prepared under its name is of no use any more; asked often again, it gets another. */
  forget(text: string): void {
    this.names.delete(text);
  }
}

/** 0A000 feature_not_supported, "cached plan must not change result type": a migration changed a table behind `*`. */
const isOutdated = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '0A000';

/**
 * Connections of a pool that prepare what they are asked often: parsing and planning a write cost more than doing it
 * (docs/performance.md). PostgreSQL itself decides for each whether one plan is good for all values
 * (its documentation, `plan_cache_mode`).
 */
export function preparedClient(base: typeof pg.Client): typeof pg.Client {
  const names = new StatementNames();
  class PreparedClient extends base {
    override query(...given: unknown[]): never {
      const [text, values, ...rest] = given;
      const ask = super.query.bind(this) as unknown as (
        ...all: unknown[]
      ) => PromiseLike<unknown> | undefined;
      const name = typeof text === 'string' && Array.isArray(values) ? names.of(text) : undefined;
      if (name === undefined) return ask(...given) as never;
      const answer = ask({ name, text, values }, ...rest);
      answer?.then(undefined, (error: unknown) => {
        if (isOutdated(error)) names.forget(text as string);
      });
      return answer as never;
    }
  }
  return PreparedClient as unknown as typeof pg.Client;
}
