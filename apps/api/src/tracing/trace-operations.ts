import type { ApolloServerPlugin } from '@apollo/server';
import type { Door } from '@sprawa/identity';
import type { OpenSpan, Tracing } from '@sprawa/platform';
import { getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { operationLabel } from '../metrics/operation-label.js';

/** For Apollo, which answers over HTTP: the operation, within its request, by the name it is measured under. */
export function tracedOperations(door: Door, tracing: Tracing): ApolloServerPlugin[] {
  if (!tracing.on) return [];
  return [
    {
      requestDidStart: async () => {
        const span = tracing.takeOver('graphql', { kind: 'internal', attributes: { 'sprawa.door': door } });
        if (!span) return {};
        return {
          didResolveOperation: async ({ operation }) => name(span, operation),
          willSendResponse: async ({ errors }) => {
            if (errors?.length) span.fail({ code: String(errors[0]!.extensions.code ?? 'error') });
            span.end();
          },
        };
      },
    },
  ];
}

type Execute = NonNullable<ServerOptions['execute']>;

/** The same for graphql-ws: queries and mutations sent through a WebSocket are a trace of their own each. */
export function tracedExecution(door: Door, tracing: Tracing, execute: Execute): Execute {
  return (given) =>
    tracing.during('graphql', { kind: 'server', attributes: { 'sprawa.door': door } }, async (span) => {
      name(span, getOperationAST(given.document, given.operationName));
      return execute(given);
    });
}

function name(span: OpenSpan | null, operation: OperationDefinitionNode | null | undefined): void {
  const label = operationLabel(operation);
  span?.rename(`${operation?.operation ?? 'graphql'} ${label}`);
  span?.note({ 'sprawa.operation': label, 'graphql.operation.type': operation?.operation ?? 'other' });
}
