import { accepted } from '@sprawa/ui';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../client.js';
import type { MailServerInput, MailServerProblem } from '../../gql/graphql.js';
import { TryMailServerMutation } from './first-start.operations.js';
import type { Way } from './server-values.js';

export interface Tried {
  way: Way;
  problem: MailServerProblem | null;
}

/** A server was asked for and refused before it was tried; `fields` are named as in the form. */
export class NotTried extends Error {
  constructor(
    readonly way: Way,
    readonly reason: unknown,
  ) {
    super('The server was not tried');
  }
}

/** Tries one server after the other: nobody may try several at once. */
export function useTrying() {
  return useMutation({
    mutationFn: async (servers: { way: Way; input: MailServerInput }[]): Promise<Tried[]> => {
      const tried: Tried[] = [];
      for (const { way, input } of servers) {
        try {
          const answer = accepted(
            (await client.request(TryMailServerMutation, { way, input })).tryMailServer,
          );
          tried.push({ way, problem: answer.problem ?? null });
        } catch (error) {
          throw new NotTried(way, error);
        }
      }
      return tried;
    },
  });
}
