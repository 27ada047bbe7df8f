import { createClient, type Client } from 'graphql-ws';

/** A WebSocket to `/graphql/<door>` that comes back by itself, without an end; the language is asked at each connection. */
export function connect(path: string, language: () => string): Client {
  const { protocol, host } = globalThis.location;
  return createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${path}`,
    connectionParams: () => ({ language: language() }),
    keepAlive: 20_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    // Doubling up to half a minute, spread so that a restarted server is not met by everybody at once.
    retryWait: (retries) =>
      new Promise((resolve) =>
        setTimeout(resolve, Math.min(30_000, 500 * 2 ** retries) * (0.5 + Math.random() / 2)),
      ),
  });
}
