import pg from 'pg';
import { Trip } from '../database/wall/read-in-one-trip.js';
import type { Tracing } from './tracing.js';

type Answer = PromiseLike<unknown> | undefined;
type Done = (error: Error | undefined, result: unknown) => void;

/** Connections of a pool that tell of each statement: TypeORM's and whatever else is asked through it. */
export function tracedClient(tracing: Tracing): typeof pg.Client {
  class TracedClient extends pg.Client {
    override query(...given: unknown[]): never {
      const [what, ...rest] = given;
      const ask = super.query.bind(this) as unknown as (...all: unknown[]) => Answer;
      if (what instanceof Trip) tellOf(what, tracing);
      const span = isStream(what) ? null : tracing.statement(textOf(what));
      if (!span) return ask(...given) as never;
      const done = rest.at(-1);
      if (typeof done === 'function') {
        const told: Done = (error, result) => {
          if (error) span.fail(error);
          span.end();
          (done as Done)(error, result);
        };
        return ask(what, ...rest.slice(0, -1), told) as never;
      }
      const answer = ask(...given);
      answer?.then(
        () => span.end(),
        (error: unknown) => {
          span.fail(error);
          span.end();
        },
      );
      return answer as never;
    }
  }
  return TracedClient as unknown as typeof pg.Client;
}

/** Several statements on one way are told as one. */
function tellOf(trip: Trip, tracing: Tracing): void {
  const span = tracing.statement(trip.text);
  if (!span) return;
  trip.onEnd((error) => {
    if (error) span.fail(error);
    span.end();
  });
}

const textOf = (what: unknown) =>
  typeof what === 'string' ? what : String((what as { text?: unknown } | null)?.text ?? '');

/** A COPY or a cursor, which answers in pieces of its own. */
const isStream = (what: unknown) => typeof (what as { submit?: unknown } | null)?.submit === 'function';
