import type { ApolloServerPlugin } from '@apollo/server';
import { Injectable } from '@nestjs/common';
import type { Door } from '@sprawa/identity';
import { Metrics } from '@sprawa/platform';
import type { OperationDefinitionNode } from 'graphql';
import { operationLabel } from './operation-label.js';

/** Rate, errors and duration of what is asked at each door, and how many look on through WebSockets. */
@Injectable()
export class DoorMetrics {
  private readonly durations;
  private readonly sockets: Record<Door, Set<unknown>> = { agent: new Set(), portal: new Set() };

  constructor(metrics: Metrics) {
    this.durations = metrics.durations('sprawa_graphql_operation_seconds', 'GraphQL operations by field.', [
      'door',
      'operation',
      'outcome',
    ]);
    metrics.gauge('sprawa_websocket_connections', 'Open GraphQL WebSockets.', ['door'], (set) => {
      for (const [door, open] of Object.entries(this.sockets)) set({ door }, open.size);
    });
  }

  /** An expected refusal is an answer; an outcome is `error` where the answer has errors. */
  answered(
    door: Door,
    operation: OperationDefinitionNode | null | undefined,
    failed: boolean,
    seconds: number,
  ): void {
    const outcome = failed ? 'error' : 'ok';
    this.durations.observe({ door, operation: operationLabel(operation), outcome }, seconds);
  }

  /** For Apollo, which answers over HTTP. */
  plugin(door: Door): ApolloServerPlugin {
    return {
      requestDidStart: async () => {
        const start = performance.now();
        return {
          willSendResponse: async ({ operation, errors }) =>
            this.answered(door, operation, Boolean(errors?.length), (performance.now() - start) / 1000),
        };
      },
    };
  }

  /** For graphql-ws: callbacks of a connection. */
  connections(door: Door): { onConnect(socket: object): void; onClose(socket: object): void } {
    const open = this.sockets[door];
    return { onConnect: (socket) => void open.add(socket), onClose: (socket) => void open.delete(socket) };
  }
}
