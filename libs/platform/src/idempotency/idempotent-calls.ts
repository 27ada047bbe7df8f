import { Injectable, OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import type { Tx } from '../database/transactions.js';
import { Schedule } from '../schedule/schedule.js';

/** After that a key is new again. */
export const KEY_KEPT_DAYS = 30;
/** Characters. */
export const KEY_LIMIT = 200;

/** A call that is to be done once, however often it is sent (IN-16). */
export interface IdempotentCall {
  agentId: string;
  /** Of the API token, or of the agent where they are signed in: programs do not meet each other's keys. */
  callerId: string;
  operation: string;
  key: string;
  /** All that was asked for but the key; in any order of its fields. */
  input: unknown;
}

export type Earlier<Answer> = { kind: 'none' } | { kind: 'same'; answer: Answer } | { kind: 'different' };

/** Remembers answers by keys; call it within the transaction of what is done, and a call that fails leaves its key free. */
@Injectable()
export class IdempotentCalls implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly schedule: Schedule,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.every('sweep-idempotent-calls', 3600, () => this.sweep());
  }

  /** Waits for the same call where it is being done just now. */
  async begin<Answer>(tx: Tx, call: IdempotentCall): Promise<Earlier<Answer>> {
    const hash = hashOf(call.input);
    const now = this.clock.now();
    const [begun] = (await tx.query(
      `INSERT INTO idempotent_call AS c (agent_id, caller_id, operation, key, input_hash, at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (caller_id, operation, key) DO UPDATE SET input_hash = excluded.input_hash, at = excluded.at, answer = NULL
         WHERE c.at < $7
       RETURNING key`,
      [call.agentId, call.callerId, call.operation, call.key, hash, now, this.forgotten(now)],
    )) as object[];
    if (begun) return { kind: 'none' };
    const [earlier] = (await tx.query(
      `SELECT input_hash, answer FROM idempotent_call WHERE caller_id = $1 AND operation = $2 AND key = $3`,
      [call.callerId, call.operation, call.key],
    )) as { input_hash: Buffer; answer: Answer }[];
    return earlier!.input_hash.equals(hash)
      ? { kind: 'same', answer: earlier!.answer }
      : { kind: 'different' };
  }

  async end(tx: Tx, { callerId, operation, key }: IdempotentCall, answer: object): Promise<void> {
    await tx.query(
      `UPDATE idempotent_call SET answer = $4 WHERE caller_id = $1 AND operation = $2 AND key = $3`,
      [callerId, operation, key, JSON.stringify(answer)],
    );
  }

  async sweep(): Promise<void> {
    await this.source.query(`DELETE FROM idempotent_call WHERE at < $1`, [this.forgotten(this.clock.now())]);
  }

  private forgotten(now: Date): Date {
    return new Date(now.getTime() - KEY_KEPT_DAYS * 86_400_000);
  }
}

const hashOf = (input: unknown): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(sorted(input)) ?? '')
    .digest();

/** The same fields in another order are the same input. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
