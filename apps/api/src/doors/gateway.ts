import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { CompiledOperations } from './compiled-operations.js';

type Gateway = NonNullable<ApolloServerOptions<BaseContext>['gateway']>;

/**
 * Apollo's way to have operations run by something else than graphql-js. Unlike a plugin's `responseForOperation`, all
 * around it stays Apollo's: errors and their codes, HTTP status, what plugins are told.
 */
export function compiledGateway(schema: GraphQLSchema, operations: CompiledOperations): Gateway {
  return {
    onSchemaLoadOrUpdate(loaded) {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ queryHash, document, operation, request, context }) =>
        operations.run({
          hash: queryHash!,
          document: document!,
          operation,
          operationName: request.operationName,
          variables: request.variables,
          context,
        }),
    }),
    stop: async () => {},
  };
}
