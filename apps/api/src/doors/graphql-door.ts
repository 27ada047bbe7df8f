import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { DynamicModule, Type } from '@nestjs/common';
import { readSdl, type Door } from '@sprawa/contracts/sdl';
import { languageOf, type RequestContext } from '@sprawa/identity';
import { ActorLoader, PermissionsModule } from '@sprawa/permissions';
import { Log } from '@sprawa/platform';
import { formatError } from './format-error.js';
import { limits } from './limits.js';

type Headers = Record<string, string | string[] | undefined>;

/**
 * One door: its own path, its own schema, its own principal. Cookies and tokens of the other door open nothing here.
 * Apollo's CSRF guard stays on: a form on another site cannot send what it asks for.
 */
export function graphqlDoor(door: Door, modules: Type[]): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [PermissionsModule],
    inject: [ActorLoader, Log],
    useFactory: (actors: ActorLoader, log: Log): ApolloDriverConfig => ({
      path: `/graphql/${door}`,
      typeDefs: [readSdl(door)],
      include: modules,
      graphiql: false,
      playground: false,
      introspection: process.env.NODE_ENV !== 'production',
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      validationRules: limits,
      resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
      formatError: (formatted, error) => formatError(formatted, error, log),
      context: async (request: { headers: Headers }): Promise<RequestContext> => context(actors, door, request.headers),
      subscriptions: {
        'graphql-ws': {
          path: `/graphql/${door}`,
          onConnect: async (socket: { connectionParams?: Record<string, unknown>; extra: unknown }) => {
            const extra = socket.extra as { request: { headers: Headers }; context?: RequestContext };
            const bearer = socket.connectionParams?.authorization;
            const headers: Headers = { ...extra.request.headers, ...(typeof bearer === 'string' ? { authorization: bearer } : {}) };
            extra.context = await context(actors, door, headers);
            return true;
          },
        },
      },
    }),
  });
}

/** A signed-in person is answered in their own language; before that, in the browser's. */
async function context(actors: ActorLoader, door: Door, headers: Headers): Promise<RequestContext> {
  const actor = await actors.fromRequest({ headers, door });
  return { actor, language: actor?.language ?? languageOf(headers['accept-language']) };
}
