import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { Log } from '../logging/log.js';

/** Seconds; from what a list of cases takes to what a slow mail server takes. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/** Sets one value of a gauge. */
export type SetValue = (labels: Record<string, string>, value: number) => void;

/**
 * What /metrics tells, of this process (AD-7). Labels hold names out of the program only, never what a caller sent,
 * so that their number is bounded; nor anything personal.
 */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor(private readonly log: Log) {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Seconds something took; its count is the rate, its label `outcome` the errors. */
  durations<Label extends string>(name: string, help: string, labels: Label[]): Histogram<Label> {
    return new Histogram({ name, help, labelNames: labels, buckets: SECONDS, registers: [this.registry] });
  }

  counter<Label extends string>(name: string, help: string, labels: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames: labels, registers: [this.registry] });
  }

  /** A value looked up whenever somebody asks. A look-up that fails leaves its own values out and the rest alone. */
  gauge(name: string, help: string, labels: string[], look: (set: SetValue) => Promise<void> | void): void {
    const { log } = this;
    new Gauge({
      name,
      help,
      labelNames: labels,
      registers: [this.registry],
      async collect() {
        this.reset();
        try {
          await look((given, value) => this.set(given, value));
        } catch (error) {
          this.reset();
          log.warn('A metric could not be looked up', { name, error });
        }
      },
    });
  }

  /** All of it in Prometheus's text format. */
  async text(): Promise<{ contentType: string; body: string }> {
    return { contentType: this.registry.contentType, body: await this.registry.metrics() };
  }
}
