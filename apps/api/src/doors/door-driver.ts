import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import type { Log } from '@sprawa/platform';
import type { GraphQLSchema } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { isTurnedAway } from '../wall/raise-wall.js';
import { limitMessages } from './web-socket-admission.js';
import { CompiledOperations } from './compiled-operations.js';
import { compiledGateway } from './gateway.js';
import { subscribeJudged } from './subscribe-judged.js';

/** Bytes of one message through a WebSocket: a question with its variables. Files go by their own routes. */
export const MESSAGE_LIMIT = 256 * 1024;

/** What the protocol is served with: the schema, who asks, and what a door looks at (`webSocketDoor`). */
type ProtocolOptions = ServerOptions;
type Disposable = { dispose(): Promise<void> | void };

/** What a door has beyond Nest's options. */
export interface DoorConfig extends ApolloDriverConfig {
  /** Texts of the operations that are compiled; none where compiling is off. */
  compiled: readonly string[];
  log: Log;
}

/**
 * Nest's driver, but for three things. What our own apps ask is compiled. For WebSockets Nest makes a server that takes
 * messages of a hundred megabytes and gives no way to say otherwise. And what is told through them is judged once more.
 */
@Injectable()
export class DoorDriver extends ApolloDriver {
  private webSockets: Disposable | null = null;

  override async start(options: DoorConfig): Promise<void> {
    const schema = options.schema as GraphQLSchema;
    const operations = new CompiledOperations(schema, options.compiled, options.log);
    const run = { gateway: compiledGateway(schema, operations) };
    await super.start({ ...options, ...run, subscriptions: undefined } as ApolloDriverConfig);
    const door = options.subscriptions?.['graphql-ws'];
    if (!door || door === true) return;
    this.webSockets = openWebSockets(
      this.httpAdapterHost.httpAdapter.getHttpServer() as Server,
      String(door.path),
      { schema, context: options.context, subscribe: subscribeJudged, ...door } as ProtocolOptions,
      options.log,
    );
  }

  override async stop(): Promise<void> {
    await this.webSockets?.dispose();
    await super.stop();
  }
}

function openWebSockets(
  http: Server,
  path: string,
  options: ProtocolOptions,
  log: Pick<Log, 'info'>,
): Disposable {
  const server = new WebSocketServer({ path, noServer: true, maxPayload: MESSAGE_LIMIT });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // The other door listens on the same port.
    if (!server.shouldHandle(request) || isTurnedAway(socket)) return;
    server.handleUpgrade(request, socket, head, (webSocket) => server.emit('connection', webSocket, request));
  };
  http.on('upgrade', upgrade);
  const protocol = useServer(options, server);
  server.on('connection', (socket: WebSocket) => {
    limitMessages(socket);
    // In place of the protocol's own words: a trace on the console, for each message that is too large.
    socket.removeAllListeners('error');
    socket.on('error', ({ code }: NodeJS.ErrnoException) =>
      log.info('A WebSocket was closed over what came through it', { path, code }),
    );
  });
  return {
    async dispose() {
      http.off('upgrade', upgrade);
      await protocol.dispose();
    },
  };
}
