import type { Log } from '@sprawa/platform';
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { formatError } from './format-error.js';
import { limits } from './limits.js';

/**
 * What Apollo does for HTTP, for WebSockets, which go past it: queries and mutations can be sent through them too,
 * so they are refused when too complex, tell of the schema only where it may be asked for (`introspection`), and no error leaves the program but as a code and words fit for people.
 */
export function webSocketDoor(path: string, log: Pick<Log, 'error'>, introspection: boolean) {
  const rules = [...specifiedRules, ...limits, ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])];
  return {
    path,
    validate: (schema: GraphQLSchema, document: DocumentNode) => validate(schema, document, rules),
    onError: (_: unknown, _id: string, _payload: unknown, errors: readonly GraphQLError[]) =>
      errors.map((error) => format(error, 'GRAPHQL_VALIDATION_FAILED', log)),
    onNext: (_: unknown, _id: string, _payload: unknown, _args: unknown, result: ExecutionResult) =>
      result.errors && {
        ...result,
        // A complaint about variables is the only one that stands at no place of the answer.
        errors: result.errors.map((error) =>
          format(error, error.path ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT', log),
        ),
      },
  };
}

/** `code` is for those that graphql-js itself raised, of the question or of the answer; ours bring their own. */
function format(error: GraphQLError, code: string, log: Pick<Log, 'error'>): GraphQLFormattedError {
  const formatted = error.toJSON();
  const thrown = error.originalError && !(error.originalError instanceof GraphQLError);
  const extensions = thrown ? formatted.extensions : { code, ...formatted.extensions };
  return formatError({ ...formatted, ...(extensions && { extensions }) }, error, log);
}
