import { InputError, type CodedError, type FieldError } from '@sprawa/platform';

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
