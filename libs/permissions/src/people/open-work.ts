import { Injectable } from '@nestjs/common';
import type { AgentActor } from '@sprawa/identity';
import type { Tx } from '@sprawa/platform';

/** Whoever takes work over; null: nobody, it waits to be assigned. */
export type Successor = { agentId: string } | { groupId: string } | null;

export interface HandedOver {
  /** Of the job that does it; null where there was nothing to do. */
  jobId: string | null;
  cases: number;
}

/** What a later library knows of work that people and groups have. */
export interface WorkKeeper {
  /** Open work of each agent; those without any are left out. */
  ofAgents(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Open work a group itself owns. */
  ofGroup(id: string, tx: Tx): Promise<number>;
  /** Begins, within the transaction, to give all open work of an agent to somebody else. */
  handOver(tx: Tx, by: AgentActor, fromId: string, to: Successor): Promise<HandedOver>;
}

const NONE: WorkKeeper = {
  ofAgents: () => Promise.resolve(new Map()),
  ofGroup: () => Promise.resolve(0),
  handOver: () => Promise.resolve({ jobId: null, cases: 0 }),
};

/** Where the library that keeps work tells how to count it and to hand it over. */
@Injectable()
export class OpenWork implements WorkKeeper {
  private keeper: WorkKeeper = NONE;

  keptBy(keeper: WorkKeeper): void {
    this.keeper = keeper;
  }

  ofAgents(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return ids.length === 0 ? Promise.resolve(new Map()) : this.keeper.ofAgents(ids);
  }

  ofGroup(id: string, tx: Tx): Promise<number> {
    return this.keeper.ofGroup(id, tx);
  }

  handOver(tx: Tx, by: AgentActor, fromId: string, to: Successor): Promise<HandedOver> {
    return this.keeper.handOver(tx, by, fromId, to);
  }
}
