import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Log, Metrics, Settings, Tracing, readSettings } from '@sprawa/platform';
import { AdminModule } from '../admin/admin.module.js';
import { OpenApi } from '../admin/open-api.js';
import { AppModule } from '../app.module.js';
import { WorkerModule } from '../worker.module.js';
import { measureRoutes } from '../metrics/http-metrics.js';
import { traceRequests } from '../tracing/trace-requests.js';
import { raiseWall } from '../wall/raise-wall.js';
import { closeWebSocketsWithServer } from './close-web-sockets.js';
import { serveSinglePageApps } from './single-page-apps.js';

/** Bytes of one JSON body: a reply of 500 000 characters in any script. Files come by their own routes. */
const BODY_LIMIT = 1_600_000;

/** Nothing of it is used, and no page put into ours may ask for it. */
const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/**
 * The whole HTTP side, not listening yet; of a worker only health and metrics. `root` is the folder with the built
 * single-page apps.
 */
export async function createApp(root: string): Promise<NestFastifyApplication> {
  const given = readSettings();
  const trusts = given.trustsProxy;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: (address: string) => trusts(address),
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    given.serves ? AppModule : WorkerModule,
    adapter,
    {
      logger: false,
      abortOnError: false,
    },
  );
  app.useLogger(app.get(Log));
  // First: what it refuses is not traced.
  if (given.serves) raiseWall(app);
  traceRequests(adapter.getInstance(), app.get(Tracing));
  measureRoutes(adapter.getInstance(), app.get(Metrics));
  const settings = app.get(Settings);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy(settings) },
    strictTransportSecurity: settings.PUBLIC_URL.startsWith('https:') ? undefined : false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'sameorigin' },
  });
  adapter.getInstance().addHook('onRequest', (_request, reply, done) => {
    reply.header('permissions-policy', PERMISSIONS.map((what) => `${what}=()`).join(', '));
    done();
  });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { files: 1, fields: 5, fileSize: settings.FILE_MAX_BYTES, headerPairs: 100 },
    throwFileSizeLimit: false,
  });
  if (settings.serves) {
    app.get(OpenApi).describe(app, AdminModule);
    await serveSinglePageApps(app, root);
    closeWebSocketsWithServer(app);
  }
  // By exit code 0, not by the signal once more: whoever told us to stop learns that we stopped cleanly.
  app.enableShutdownHooks([], { useProcessExit: true });
  return app;
}

/** Nothing from elsewhere: no script, no picture, no font; mails are shown in frames that carry a stricter one. */
function contentSecurityPolicy(settings: Settings): Record<string, string[]> {
  const socket = settings.PUBLIC_URL.replace(/^http/, 'ws');
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', 'https:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", socket],
    'frame-src': ["'self'", 'blob:', 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  };
}
