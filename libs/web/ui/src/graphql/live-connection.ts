import { createClient, type Client } from 'graphql-ws';
import type { Reachability } from './reachability.js';

/** A WebSocket to `/graphql/<door>` that comes back by itself, without an end; the language is asked at each connection. */
export function connect(path: string, language: () => string, reachability: Reachability): Client {
  const { protocol, host } = globalThis.location;
  return createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${path}`,
    connectionParams: () => ({ language: language() }),
    keepAlive: 20_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    // Doubling up to half a minute, spread so that a restarted server is not met by everybody at once; at once when
    // something else has found the server back.
    retryWait: (retries) => {
      reachability.doubt();
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          forget();
          resolve();
        };
        const timer = setTimeout(done, Math.min(30_000, 500 * 2 ** retries) * (0.5 + Math.random() / 2));
        const forget = reachability.subscribe(() => {
          if (reachability.up) done();
        });
      });
    },
  });
}
