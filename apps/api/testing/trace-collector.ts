import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ToldSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: Record<string, unknown>;
  links: { traceId: string; spanId: string }[];
  failed: boolean;
}

/** A real collector of OTLP over HTTP in JSON, which keeps every byte it was sent. */
export interface TraceCollector {
  url: string;
  /** All bodies one after another, as they came. */
  bytes(): string;
  spans(): ToldSpan[];
  /** Names of the services that delivered. */
  services(): string[];
  close(): Promise<void>;
}

interface Attribute {
  key: string;
  value: Record<string, unknown>;
}

export async function startTraceCollector(): Promise<TraceCollector> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.url === '/v1/traces' && request.headers['content-type'] === 'application/json')
      bodies.push(Buffer.concat(chunks).toString());
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const resources = () => bodies.flatMap((body) => JSON.parse(body).resourceSpans as any[]);
  const flat = (attributes: Attribute[] = []) =>
    Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => bodies.join('\n'),
    services: () => [
      ...new Set(resources().map(({ resource }) => String(flat(resource.attributes)['service.name']))),
    ],
    spans: () =>
      resources()
        .flatMap(({ scopeSpans }) => scopeSpans as any[])
        .flatMap(({ spans }) => spans as any[])
        .map((span) => ({
          name: span.name,
          traceId: span.traceId,
          spanId: span.spanId,
          parentSpanId: span.parentSpanId || undefined,
          attributes: flat(span.attributes),
          links: (span.links ?? []).map(({ traceId, spanId }: any) => ({ traceId, spanId })),
          failed: span.status?.code === 2,
        })),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
