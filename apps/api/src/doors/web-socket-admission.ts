import { languageOf } from '@sprawa/identity';
import { CodedError } from '@sprawa/platform';
import { GraphQLError, parse } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { GuestWall } from '../wall/guest-wall.js';
import { wallMessage } from '../wall/messages.js';
import { MAX_TOKENS } from './limits.js';

/** What of a connection is looked at. */
interface Connection {
  connectionParams?: Readonly<Record<string, unknown>> | undefined;
  /** graphql-ws's own: `{ socket, request }`. */
  extra: unknown;
}

/**
 * Before an operation through a WebSocket is looked at: whoever is not signed in has the same share as over HTTP, and
 * what cannot be read is answered. The protocol itself would end the whole connection over it.
 */
export function admission(wall: Pick<GuestWall, 'admitsOperation'>) {
  return {
    onSubscribe({ connectionParams, extra }: Connection, _id: string, { query }: { query: string }) {
      const { request } = extra as { request: IncomingMessage };
      if (!wall.admitsOperation(request, connectionParams?.authorization, query.length)) {
        const message = wallMessage(languageOf(request.headers['accept-language']), 'tooMany');
        const originalError = new CodedError('TOO_MANY_ATTEMPTS', message);
        return [new GraphQLError(message, { originalError })];
      }
      try {
        parse(query, { maxTokens: MAX_TOKENS });
      } catch (error) {
        const { message, source, positions } = error as GraphQLError;
        return [
          new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } }),
        ];
      }
      return undefined;
    },
  };
}

/** Messages of one connection within ten seconds. A page of ours sends a few for each screen. */
const MESSAGES = { most: 1_000, milliseconds: 10_000 };
/** Hangs up on whoever sends messages faster than anything of use could be made of them. */
export function limitMessages(socket: WebSocket): void {
  let count = 0;
  let until = 0;
  socket.on('message', () => {
    const now = performance.now();
    if (now > until) {
      count = 0;
      until = now + MESSAGES.milliseconds;
    }
    if (++count > MESSAGES.most) socket.terminate();
  });
}
