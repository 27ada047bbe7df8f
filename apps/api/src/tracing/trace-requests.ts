import type { OpenSpan, Tracing } from '@sprawa/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Supervisors ask these every few seconds; nobody looks for them in a trace. */
const LEFT_OUT = /^\/(?:health\/|metrics$)/;

/**
 * One trace per HTTP request, named by the route's own pattern: addresses hold numbers, tokens and what people searched
 * for. A `traceparent` that comes along is linked to and decides nothing.
 */
export function traceRequests(fastify: Pick<FastifyInstance, 'addHook'>, tracing: Tracing): void {
  if (!tracing.on) return;
  const open = new WeakMap<FastifyRequest, OpenSpan>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url;
    if (route && LEFT_OUT.test(route)) return done();
    const method = route === undefined ? 'HTTP' : request.method;
    const span = tracing.begin(`${method} ${route ?? 'other'}`, {
      kind: 'server',
      attributes: { 'http.request.method': method, ...(route && { 'http.route': route }) },
      causedBy: request.headers.traceparent,
    });
    if (!span) return done();
    open.set(request, span);
    span.within(done);
  });
  // The body came in events of the connection, which know nothing of the request's place.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const span = open.get(request);
    if (span) span.within(done);
    else done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const span = open.get(request);
    span?.note({ 'http.response.status_code': reply.statusCode });
    if (reply.statusCode >= 500) span?.fail({ code: String(reply.statusCode) });
    span?.end();
    done();
  });
}
