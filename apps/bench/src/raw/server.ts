/** What the program is compared with: bare `http`, `pg` with prepared statements, and JSON. Nobody is asked who they are. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { exportRows, filter, views } from './filters.js';
import { loadProgramFacts } from './program-facts.js';
import { counts, head, list, search, searchCommon, timeline, type Read } from './reads.js';
import { reply, takeIn } from './writes.js';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  // As fast as it can be made by hand: without it, PostgreSQL plans a page of the list anew each time.
  options: '-c plan_cache_mode=force_generic_plan -c jit=off',
});
/** For conditions whose best plan hangs on their values. */
const planned = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c jit=off' });
const facts = await loadProgramFacts(pool);
const routes: Record<string, Read> = {
  '/list': list(pool, facts),
  '/search': search(pool, facts),
  '/search-common': searchCommon(pool, facts),
  '/case': head(pool, facts),
  '/timeline': timeline(pool),
  '/counts': counts(pool, facts),
  '/filter': filter(planned, facts),
  '/views': views(planned, facts),
  '/reply': reply(pool),
  '/take-in': takeIn(pool),
};
const writeExport = exportRows(planned, facts);

const server = createServer((request, response) => {
  const url = new URL(request.url!, 'http://raw');
  if (url.pathname === '/export') {
    writeExport(url.searchParams, response).catch((error: unknown) => response.destroy(error as Error));
    return;
  }
  routes[url.pathname]!(url.searchParams).then(
    (result) => {
      const body = JSON.stringify(result);
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => console.log(`port ${(server.address() as AddressInfo).port}`));
process.on('SIGTERM', () => process.exit(0));
