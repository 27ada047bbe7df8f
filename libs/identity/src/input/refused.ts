import { CodedError, InputError, type FieldError } from '@sprawa/platform';

/** The `Refused` member of both doors' result unions. */
export interface RefusedResult {
  __typename: 'Refused';
  code: string;
  message: string;
  fieldErrors: FieldError[];
}

/** An expected refusal as a result; `code` is the error's own, field errors are there for bad input. */
export function toRefused(error: CodedError): RefusedResult {
  return {
    __typename: 'Refused',
    code: error.code,
    message: error.message,
    fieldErrors: error instanceof InputError ? error.fieldErrors : [],
  };
}

/** A change that is not made because of how things stand, in words for whoever wanted it; nothing was written. */
export class NotMade extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fieldErrors: FieldError[] = [],
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
    if (!(error instanceof NotMade)) throw error;
    const { code, message, fieldErrors } = error;
    return { __typename: 'Refused', code, message, fieldErrors };
  }
}
