import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names carry a hash of their content: a browser may keep them for good. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves both built apps: assets as files, everything else below their path as their index page, because their
 * routers read the address. `/` leads customers to the portal and staff, who know their address, to `/agent/`.
 */
export async function serveSinglePageApps(app: NestFastifyApplication, root: string): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  for (const [place, name] of ['agent', 'portal'].entries()) {
    const folder = join(root, 'apps', name, 'dist');
    if (!existsSync(join(folder, 'index.html'))) continue;
    const index = await readFile(join(folder, 'index.html'));
    await fastify.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: `/${name}/assets/`,
      decorateReply: place === 0,
      immutable: true,
      maxAge: '365d',
      setHeaders: (reply) => void reply.header('Cache-Control', FOREVER),
    });
    const page = async (
      _request: unknown,
      reply: {
        header(key: string, value: string): unknown;
        type(type: string): { send(body: Buffer): unknown };
      },
    ) => {
      reply.header('Cache-Control', 'no-cache');
      return reply.type('text/html; charset=utf-8').send(index);
    };
    fastify.get(`/${name}`, page);
    fastify.get(`/${name}/*`, page);
  }
  fastify.get('/', async (request, reply) => {
    const staff = /(?:^|;\s*)(?:__Host-)?sprawa_agent=/.test(request.headers.cookie ?? '');
    return reply.redirect(staff ? '/agent/' : '/portal/', 302);
  });
}
