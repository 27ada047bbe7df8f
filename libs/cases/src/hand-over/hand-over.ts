import { Injectable, OnModuleInit } from '@nestjs/common';
import {
  OpenWork,
  type AgentActor,
  type HandedOver,
  type Successor,
  type WorkKeeper,
} from '@sprawa/permissions';
import type { Tx } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { BulkJobs } from '../bulk/bulk-jobs.js';

/** What of cases is open with people and groups, and how it goes on with somebody else (AD-1): as a job over many cases. */
@Injectable()
export class HandOver implements WorkKeeper, OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly work: OpenWork,
    private readonly jobs: BulkJobs,
  ) {}

  onModuleInit(): void {
    this.work.keptBy(this);
  }

  async ofAgents(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = (await this.source.query(
      `SELECT owner_id, sum(n)::int AS n FROM case_count JOIN state s ON s.id = state_id AND s.open
       WHERE owner_id = ANY ($1::uuid[]) GROUP BY owner_id HAVING sum(n) > 0`,
      [ids],
    )) as { owner_id: string; n: number }[];
    return new Map(rows.map(({ owner_id, n }) => [owner_id, n]));
  }

  async ofGroup(id: string, tx: Tx): Promise<number> {
    const [{ n }] = (await tx.query(
      `SELECT count(*)::int AS n FROM (
         SELECT FROM cases WHERE group_id = $1 AND open AND deleted_at IS NULL LIMIT 1000) owned`,
      [id],
    )) as [{ n: number }];
    return n;
  }

  handOver(tx: Tx, by: AgentActor, from: string, assignee: Successor): Promise<HandedOver> {
    return this.jobs.handOver(tx, by, { kind: 'hand-over', from, assignee });
  }
}
