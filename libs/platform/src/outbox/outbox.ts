import { Injectable } from '@nestjs/common';
import { Bus } from '../bus/bus.js';
import type { Into } from '../database/writes.js';
import { newId } from '../ids/new-id.js';
import { Tracing } from '../tracing/tracing.js';

/** What goes out is a row, written in the transaction that caused it: committed means it will be done. */
@Injectable()
export class Outbox {
  constructor(
    private readonly bus: Bus,
    private readonly tracing: Tracing,
  ) {}

  /** @returns the row's id; handlers get it too, and use it to do nothing twice. */
  async add(
    tx: Into,
    topic: string,
    payload: object,
    options: { notBefore?: Date; id?: string } = {},
  ): Promise<string> {
    const id = options.id ?? newId();
    await tx.query(
      `WITH added AS (INSERT INTO outbox (id, topic, payload, next_attempt_at, trace) VALUES ($1, $2, $3, coalesce($4, now()), $5))
       SELECT pg_notify('sprawa', $6)`,
      [
        ...[id, topic, JSON.stringify(payload), options.notBefore ?? null, this.tracing.current],
        this.bus.notice('outbox', topic),
      ],
    );
    return id;
  }
}
