import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Settings } from '../config/settings.js';
import type { Log } from '../logging/log.js';
import { openTracer, type Context, type OpenTracer, type Span } from './open-tracer.js';
import { statementFacts } from './statement-facts.js';
import { readTraceParent, writeTraceParent } from './trace-parent.js';

/** Names and numbers out of the program only: never what a caller sent, nor anything personal. */
export type SpanAttributes = Record<string, string | number | boolean>;

export interface SpanFacts {
  /** `server`: somebody waits for it; `consumer`: it was left for later; `client`: we wait for another server. */
  kind: 'server' | 'consumer' | 'client' | 'internal';
  attributes?: SpanAttributes;
  /**
   * W3C `traceparent` of what caused it, read and validated here. It is linked to, never continued: whoever sends us one
   * must not decide which of our traces are recorded, nor write into another's.
   */
  causedBy?: unknown;
}

/** Something under way. All of it may be called after its end and then does nothing. */
export interface OpenSpan {
  /** Whatever begins within `work`, also later, is a part of this. */
  within<T>(work: () => T): T;
  rename(name: string): void;
  note(attributes: SpanAttributes): void;
  /** @param error only its code or kind is told: messages quote what people wrote */
  fail(error: unknown): void;
  end(): void;
}

/** Where in a trace we are. Replaced while an operation runs within a request, whose place it takes. */
interface Place {
  context: Context;
}

/**
 * Traces (AD-7): one per request, job and mail, with a span for each statement. Off unless
 * `OTEL_EXPORTER_OTLP_ENDPOINT` is set, and then nothing is loaded and nothing is done.
 */
@Injectable()
export class Tracing implements OnApplicationShutdown {
  private readonly place = new AsyncLocalStorage<Place>();

  constructor(private readonly engine: OpenTracer | null) {}

  static async open(settings: Settings, log: Log): Promise<Tracing> {
    const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
    return new Tracing(endpoint ? await openTracer(endpoint, settings, log) : null);
  }

  get on(): boolean {
    return this.engine !== null;
  }

  /** Begins a part of what is under way, or a trace of its own when nothing is. Null when traces are off. */
  begin(name: string, facts: SpanFacts): OpenSpan | null {
    if (!this.engine) return null;
    return this.opened(name, facts, this.place.getStore()?.context ?? this.engine.api.root);
  }

  /** Begins a part that stands for all that the request around it does from now on, until its end. */
  takeOver(name: string, facts: SpanFacts): OpenSpan | null {
    const around = this.place.getStore();
    if (!this.engine || !around) return this.begin(name, facts);
    const before = around.context;
    const span = this.engine.tracer.startSpan(name, this.options(facts), before);
    around.context = this.engine.api.trace.setSpan(before, span);
    const ours = around.context;
    const end = () => {
      if (around.context === ours) around.context = before;
      span.end();
    };
    return { ...this.handle(span, around), end };
  }

  async during<T>(name: string, facts: SpanFacts, work: (span: OpenSpan | null) => Promise<T>): Promise<T> {
    const span = this.begin(name, facts);
    if (!span) return work(null);
    try {
      return await span.within(() => work(span));
    } catch (error) {
      span.fail(error);
      throw error;
    } finally {
      span.end();
    }
  }

  /** A statement to PostgreSQL. Null outside of anything that is recorded: asking what there is to do is no trace. */
  statement(sql: string): OpenSpan | null {
    const around = this.place.getStore();
    if (!this.engine || !around || !this.engine.api.trace.getSpan(around.context)?.isRecording()) return null;
    const { name, text } = statementFacts(sql);
    const attributes = { 'db.system.name': 'postgresql', 'db.query.text': text };
    return this.opened(name, { kind: 'client', attributes }, around.context);
  }

  /** W3C `traceparent` of where we are, for what is left for later; null when it is not recorded. */
  get current(): string | null {
    const around = this.place.getStore();
    const span = around && this.engine?.api.trace.getSpan(around.context);
    return span?.isRecording() ? writeTraceParent(span.spanContext()) : null;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.engine?.close();
  }

  private opened(name: string, facts: SpanFacts, parent: Context): OpenSpan {
    const { tracer, api } = this.engine!;
    const span = tracer.startSpan(name, this.options(facts), parent);
    return this.handle(span, { context: api.trace.setSpan(parent, span) });
  }

  private options({ kind, attributes, causedBy }: SpanFacts) {
    const { kinds } = this.engine!.api;
    const cause = readTraceParent(causedBy);
    return {
      kind: {
        server: kinds.SERVER,
        consumer: kinds.CONSUMER,
        client: kinds.CLIENT,
        internal: kinds.INTERNAL,
      }[kind],
      ...(attributes && { attributes }),
      ...(cause && { links: [{ context: { ...cause, isRemote: true } }] }),
    };
  }

  private handle(span: Span, place: Place): OpenSpan {
    const failed = this.engine!.api.failed;
    return {
      within: (work) => this.place.run(place, work),
      rename: (name) => void span.updateName(name),
      note: (attributes) => void span.setAttributes(attributes),
      fail(error) {
        const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
        const type = [code, name].find((word) => typeof word === 'string' && /^[\w.-]{1,60}$/.test(word));
        span.setAttribute('error.type', (type as string | undefined) ?? 'error');
        span.setStatus({ code: failed });
      },
      end: () => span.end(),
    };
  }
}
