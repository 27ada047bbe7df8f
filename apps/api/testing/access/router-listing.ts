import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Every route the running server answers, `GET /health/live`, read off the router's own listing: whoever registered
 * it, and in whatever way, it is there. HEAD is left out where GET stands beside it.
 */
export function routesOf(app: NestFastifyApplication): string[] {
  const fastify = app.getHttpAdapter().getInstance();
  const routes: string[] = [];
  const path: string[] = [];
  for (const line of fastify.printRoutes().split('\n')) {
    const [, indent, segment, methods] = /^((?:[│ ] {3})*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (indent === undefined || segment === undefined) continue;
    path.splice(indent.length / 4, Infinity, segment);
    const listed = methods?.split(', ') ?? [];
    for (const method of listed) {
      if (method === 'HEAD' && listed.includes('GET')) continue;
      const url = path.join('');
      if (!fastify.hasRoute({ method: method as 'GET', url }))
        throw new Error(`The router's listing was misread: there is no ${method} ${url}`);
      routes.push(`${method} ${url}`);
    }
  }
  return routes;
}
