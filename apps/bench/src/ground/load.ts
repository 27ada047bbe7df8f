import { Agent, request } from 'node:http';

/** One request of a load. */
export interface Request {
  url: string;
  body?: string;
  headers?: Record<string, string>;
}

/** What came of keeping several connections busy. */
export interface Load {
  done: number;
  seconds: number;
  /** Milliseconds, in ascending order. */
  latencies: number[];
}

/** As many ask at once as at the peers' measurement (`docs/performance.md`). */
export const CONNECTIONS = 8;

/** By hand, a word of every text is looked for in all of them. */
const PATIENCE_MS = 180_000;

/** Keeps 8 connections busy; each begins its next piece of work when the one before is done. */
export async function drive(
  seconds: number,
  work: (agent: Agent) => Promise<void>,
  connections = CONNECTIONS,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      await work(agent);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return {
    done: latencies.length,
    seconds: (performance.now() - begin) / 1000,
    latencies: latencies.sort((a, b) => a - b),
  };
}

/** @returns the body of an answer with status 200. @throws on any other */
export function ask(agent: Agent, { url, body, headers }: Request): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${url}: ${response.statusCode} ${text.slice(0, 500)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error(`${url}: no answer in ${PATIENCE_MS} ms`)));
    sent.end(body);
  });
}
