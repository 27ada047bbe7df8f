import { CodedError, InputError, tookTooLong, type Log } from '@sprawa/platform';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes of mistakes in the question itself; their words come from graphql-js and hold no internals. */
const OF_THE_QUESTION = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** What leaves the program about a wrong: a code and words fit for people. Everything else stays in the log. */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  log: Pick<Log, 'error'>,
): GraphQLFormattedError {
  const raised = unwrap(thrown);
  const slow = tookTooLong(raised);
  if (slow) log.error('A statement took too long', { error: raised });
  const original = slow ?? raised;
  const where = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  if (original instanceof CodedError) {
    const fieldErrors = original instanceof InputError ? { fieldErrors: original.fieldErrors } : {};
    return { message: original.message, ...where, extensions: { code: original.code, ...fieldErrors } };
  }
  const code = formatted.extensions?.code;
  if (formatted.extensions?.limit) return { message: formatted.message, extensions: { code: 'TOO_COMPLEX' } };
  if (typeof code === 'string' && OF_THE_QUESTION.has(code))
    return { message: formatted.message, ...where, extensions: { code } };
  log.error('A GraphQL operation failed', { error: original });
  return { message: 'Something went wrong on our side.', ...where, extensions: { code: 'INTERNAL' } };
}

function unwrap(thrown: unknown): unknown {
  let error = thrown;
  while (error instanceof GraphQLError && error.originalError) error = error.originalError;
  return error;
}
