import { Injectable } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import { handlerMeter } from './measured-handler.js';

export interface OutboxJob<T = unknown> {
  /** The row's id: what a handler knows a repetition by. */
  id: string;
  payload: T;
  /** 1 for the first try. */
  attempt: number;
}
export type OutboxHandler<T = unknown> = (job: OutboxJob<T>) => Promise<void>;

/** Who does what lies in the outbox; the same handlers whichever transport brings the rows. */
@Injectable()
export class OutboxHandlers {
  private readonly handlers = new Map<string, OutboxHandler>();
  private readonly measured;

  constructor(metrics: Metrics) {
    this.measured = handlerMeter(metrics);
  }

  register<T>(topic: string, handler: OutboxHandler<T>): void {
    this.handlers.set(topic, this.measured(topic, handler as OutboxHandler));
  }

  unregister(topic: string): void {
    this.handlers.delete(topic);
  }

  /** Rows of other topics are left for a process that knows them. */
  get topics(): string[] {
    return [...this.handlers.keys()];
  }

  of(topic: string): OutboxHandler {
    const handler = this.handlers.get(topic);
    if (!handler) throw new Error(`Nobody handles ${topic}`);
    return handler;
  }
}
