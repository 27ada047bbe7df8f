import { RestRefusal, type FieldError } from '../rest/rest-refusal.js';

interface Refused {
  __typename?: 'Refused';
  code: string;
  message: string;
  fieldErrors: FieldError[];
}

type Accepted<Result> = Exclude<Result, { __typename?: 'Refused' }>;

/**
 * What a union result gave when it was accepted; its refusal is thrown as a `RestRefusal` otherwise.
 * Ask for `__typename` and `… on Refused { code message fieldErrors { path message } }`.
 */
export function accepted<Result extends { __typename?: string }>(result: Result): Accepted<Result> {
  if (result.__typename !== 'Refused') return result as Accepted<Result>;
  const { code, message, fieldErrors } = result as unknown as Refused;
  throw new RestRefusal(code, message, fieldErrors);
}
