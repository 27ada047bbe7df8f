import type { Context, ContextAPI, Link, Span, SpanKind, TraceAPI, Tracer } from '@opentelemetry/api';
import type { SpanExporter, TracerConfig } from '@opentelemetry/sdk-trace-node';
import type { Settings } from '../config/settings.js';
import type { Log } from '../logging/log.js';

/** Milliseconds between two deliveries, and one delivery may take. */
const DELIVER_EVERY = 2_000;
const DELIVERY_LIMIT = 5_000;
/** Spans that wait for delivery; more are thrown away, whatever became of the collector. */
const WAITING = 4_096;
/** Milliseconds a stop waits for what was not delivered yet. */
const LAST_DELIVERY = 3_000;

/** What of the OpenTelemetry packages is used. They are loaded by this alone: where nobody traces, they are not. */
export interface OpenTracer {
  tracer: Tracer;
  api: { trace: TraceAPI; context: ContextAPI; kinds: typeof SpanKind; root: Context; failed: number };
  /** Delivers what waits, within seconds, or gives up on it. */
  close(): Promise<void>;
}
export type { Context, Link, Span };

type Resource = NonNullable<TracerConfig['resource']>;

/**
 * Spans go to `OTEL_EXPORTER_OTLP_ENDPOINT` as OTLP over HTTP, in batches, beside all other work. Whether a trace is
 * recorded is decided here alone, by `OTEL_TRACES_SAMPLER_ARG`, where it begins.
 */
export async function openTracer(endpoint: string, settings: Settings, log: Log): Promise<OpenTracer> {
  const [{ ROOT_CONTEXT, SpanKind, SpanStatusCode, context, trace }, sdk, { OTLPTraceExporter }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: DELIVERY_LIMIT,
  });
  const provider = new sdk.BasicTracerProvider({
    sampler: new sdk.ParentBasedSampler({
      root: new sdk.TraceIdRatioBasedSampler(settings.OTEL_TRACES_SAMPLER_ARG),
    }),
    resource: resourceOf({ 'service.name': settings.OTEL_SERVICE_NAME, 'sprawa.role': settings.ROLE }),
    spanLimits: { attributeValueLengthLimit: 2_500, attributeCountLimit: 32, linkCountLimit: 8 },
    spanProcessors: [
      new sdk.BatchSpanProcessor(tellingOnce(exporter, log), {
        scheduledDelayMillis: DELIVER_EVERY,
        exportTimeoutMillis: DELIVERY_LIMIT + 1_000,
        maxQueueSize: WAITING,
        maxExportBatchSize: 512,
      }),
    ],
  });
  return {
    tracer: provider.getTracer('sprawa'),
    api: { trace, context, kinds: SpanKind, root: ROOT_CONTEXT, failed: SpanStatusCode.ERROR },
    close: () => atMost(LAST_DELIVERY, provider.shutdown()),
  };
}

function resourceOf(attributes: Record<string, string>): Resource {
  const resource: Resource = {
    attributes,
    getRawAttributes: () => Object.entries(attributes),
    merge: () => resource,
  };
  return resource;
}

/** One line when the collector goes and one when it is back, not one per batch. */
function tellingOnce(exporter: SpanExporter, log: Log): SpanExporter {
  let away = false;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const failed = result.code !== 0;
        if (failed && !away)
          log.warn('Traces are not delivered; they are thrown away until they can be', {
            error: result.error,
          });
        if (!failed && away) log.info('Traces are delivered again');
        away = failed;
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
  };
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work.then(() => undefined).catch(() => undefined), late]);
  clearTimeout(timer);
}
