import type { Metrics } from '@sprawa/platform';
import type { FastifyInstance } from 'fastify';

/** Rate, errors and duration of each route. By the route's own pattern: what was asked for beside them is `other`. */
export function measureRoutes(fastify: Pick<FastifyInstance, 'addHook'>, metrics: Metrics): void {
  const durations = metrics.durations('sprawa_http_request_seconds', 'HTTP requests by route.', [
    'method',
    'route',
    'status',
  ]);
  fastify.addHook('onResponse', (request, reply, done) => {
    const { url } = request.routeOptions;
    durations.observe(
      {
        method: url === undefined ? 'other' : request.method,
        route: url ?? 'other',
        status: `${Math.floor(reply.statusCode / 100)}xx`,
      },
      reply.elapsedTime / 1000,
    );
    done();
  });
}
