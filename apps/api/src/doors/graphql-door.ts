import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLModule } from '@nestjs/graphql';
import type { DynamicModule, Type } from '@nestjs/common';
import { readOperations, readSdl, type Door } from '@sprawa/contracts/sdl';
import { languageOf, type RequestContext } from '@sprawa/identity';
import { ActorLoader, PermissionsModule } from '@sprawa/permissions';
import { Log, Settings, Tracing, callerBehind } from '@sprawa/platform';
import { DoorDriver, type DoorConfig } from './door-driver.js';
import type { FastifyReply } from 'fastify';
import { DoorMetrics } from '../metrics/door-metrics.js';
import { DoorMetricsModule } from '../metrics/door-metrics.module.js';
import { tracedExecution, tracedOperations } from '../tracing/trace-operations.js';
import { formatError } from './format-error.js';
import { execute } from 'graphql';
import { MAX_TOKENS, limits } from './limits.js';
import { GuestWall } from '../wall/guest-wall.js';
import { GuestWallModule } from '../wall/guest-wall.module.js';
import { admission } from './web-socket-admission.js';
import { webSocketDoor } from './web-socket.js';

/** What the doors are made of is no secret while one builds on them; in production nobody needs to ask. */
const introspection = (): boolean => process.env.NODE_ENV !== 'production';

/** Answers are for whoever asked: no cache on the way keeps them. */
const notStored: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => void response.http.headers.set('cache-control', 'no-store'),
  }),
};

type Headers = Record<string, string | string[] | undefined>;

/**
 * One door: its own path, its own schema, its own principal. Cookies and tokens of the other door open nothing here.
 * Apollo's CSRF guard stays on: a form on another site cannot send what it asks for.
 */
export function graphqlDoor(door: Door, modules: Type[]): DynamicModule {
  return GraphQLModule.forRootAsync<DoorConfig>({
    driver: DoorDriver,
    imports: [PermissionsModule, DoorMetricsModule, GuestWallModule],
    inject: [ActorLoader, Log, DoorMetrics, Tracing, Settings, GuestWall],
    useFactory: (
      actors: ActorLoader,
      log: Log,
      metrics: DoorMetrics,
      tracing: Tracing,
      settings: Settings,
      wall: GuestWall,
    ): DoorConfig => ({
      path: `/graphql/${door}`,
      typeDefs: [readSdl(door)],
      include: modules,
      graphiql: false,
      playground: false,
      introspection: introspection(),
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      compiled: settings.COMPILED_GRAPHQL === 'on' ? Object.values(readOperations(door)) : [],
      log,
      // Apollo's own look at caching would listen at every field, and say no-store in the end.
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        notStored,
        metrics.plugin(door),
        ...tracedOperations(door, tracing),
      ],
      validationRules: limits,
      parseOptions: { maxTokens: MAX_TOKENS },
      resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
      formatError: (formatted, error) => formatError(formatted, error, log),
      context: async (asking: Asking, reply?: unknown): Promise<RequestContext> => ({
        ...(await context(actors, door, headersOf(asking), addressOf(asking, settings))),
        ...cookieSetter(asking, reply),
      }),
      subscriptions: {
        'graphql-ws': {
          ...webSocketDoor(`/graphql/${door}`, log, introspection()),
          ...admission(wall),
          ...metrics.connections(door),
          ...(tracing.on && { execute: tracedExecution(door, tracing, execute) }),
        },
      },
    }),
  });
}

/** An HTTP request, or an operation on a WebSocket: there the cookie came with the upgrade, a token as a parameter. */
type Asking =
  | { headers: Headers; ip?: string }
  | {
      connectionParams?: Record<string, unknown>;
      extra: { request: { headers: Headers; socket: { remoteAddress?: string } } };
    };

function headersOf(asking: Asking): Headers {
  if ('headers' in asking) return asking.headers;
  const bearer = asking.connectionParams?.authorization;
  return {
    ...asking.extra.request.headers,
    ...(typeof bearer === 'string' ? { authorization: bearer } : {}),
  };
}

function addressOf(asking: Asking, settings: Settings): string | null {
  if ('headers' in asking) return asking.ip ?? null;
  const { headers, socket } = asking.extra.request;
  return callerBehind(
    settings.trustsProxy,
    socket.remoteAddress ?? '',
    String(headers['x-forwarded-for'] ?? ''),
  );
}

/** A program that brings its token itself has no use for a cookie, and through a WebSocket none can be given. */
function cookieSetter(asking: Asking, reply: unknown): Pick<RequestContext, 'setCookie'> {
  if (!('headers' in asking) || asking.headers.authorization !== undefined) return {};
  return { setCookie: (header) => void (reply as FastifyReply).header('set-cookie', header) };
}

/** A signed-in person is answered in their own language; before that, in the browser's. */
async function context(
  actors: ActorLoader,
  door: Door,
  headers: Headers,
  address: string | null,
): Promise<RequestContext> {
  const actor = await actors.fromRequest({ headers, door, address });
  return { actor, language: actor?.language ?? languageOf(headers['accept-language']) };
}
