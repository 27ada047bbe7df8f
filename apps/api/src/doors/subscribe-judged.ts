import { isJudged } from '@sprawa/platform';
import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';

type Results = AsyncIterableIterator<ExecutionResult>;

/**
 * As graphql-js subscribes. But what was made of an event is told only if whoever listens may still know it by then: the
 * event was looked up, and its fields were read, some time ago.
 */
export async function subscribeJudged(args: ExecutionArgs): Promise<Results | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!isStream(source)) return source;
  const events = source[Symbol.asyncIterator]();
  const results: Results = {
    async next() {
      for (;;) {
        const { done, value } = await events.next();
        if (done) return { done, value: undefined };
        const result = await execute({ ...args, rootValue: value });
        if (!isJudged(source) || (await source.stands())) return { done: false, value: result };
      }
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}

function isStream(made: AsyncIterable<unknown> | ExecutionResult): made is AsyncIterable<unknown> {
  return Symbol.asyncIterator in made;
}
