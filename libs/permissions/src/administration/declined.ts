import { CodedError } from '@sprawa/platform';
import { toRefused, type RefusedResult } from '@sprawa/identity';

export type DeclinedCode =
  'STALE_VERSION' | 'LAST_ADMINISTRATOR' | 'MORE_RIGHTS' | 'ONESELF' | 'ROLE_IN_USE' | 'GROUP_IN_USE';

/** A change of people, groups or roles that is not made; nothing was written. */
export class Declined extends Error {
  constructor(
    readonly code: DeclinedCode,
    message: string,
  ) {
    super(message);
  }
}

/** What was done, or why it was not, as a result. */
export async function orRefused<T extends object>(work: () => Promise<T>): Promise<T | RefusedResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CodedError) return toRefused(error);
    if (error instanceof Declined)
      return { __typename: 'Refused', code: error.code, message: error.message, fieldErrors: [] };
    throw error;
  }
}
