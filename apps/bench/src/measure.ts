import { Agent } from 'node:http';
import { CONNECTIONS, drive, type Load } from './ground/load.js';
import { processorSeconds } from './ground/processor-time.js';
import type { Operation } from './operations/operation.js';

/** One side of one operation. */
export interface Cost {
  /** Processor milliseconds per piece of work, of the server and of PostgreSQL. */
  cpu: number;
  perSecond: number;
  /** Milliseconds, 95 of 100 were faster. */
  p95: number;
}

export interface Comparison {
  operation: Pick<Operation, 'key' | 'name'>;
  ours: Cost;
  raw: Cost;
}

/** Processes whose time counts on each side. */
export interface Sides {
  program: number;
  raw: number;
  postgres: number;
}

/**
 * Both sides in turn, three times, after a warm-up; of each the time that lies in the middle.
 * @param seconds of each turn
 */
export async function compare(operation: Operation, sides: Sides, seconds: number): Promise<Comparison> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  await operation.prepare?.(agent);
  agent.destroy();
  const { ours, raw, settle } = operation;
  await turn(ours, [sides.program, sides.postgres], seconds / 2, settle);
  await turn(raw, [sides.raw, sides.postgres], seconds / 2, settle);
  const costs: { ours: Cost[]; raw: Cost[] } = { ours: [], raw: [] };
  for (let round = 0; round < 3; round++) {
    costs.ours.push(await turn(ours, [sides.program, sides.postgres], seconds, settle));
    costs.raw.push(await turn(raw, [sides.raw, sides.postgres], seconds, settle));
  }
  return {
    operation: { key: operation.key, name: operation.name },
    ours: middle(costs.ours),
    raw: middle(costs.raw),
  };
}

async function turn(
  work: (agent: Agent) => Promise<void>,
  pids: number[],
  seconds: number,
  settle: Operation['settle'],
): Promise<Cost> {
  await settle?.();
  const before = await processorSeconds(pids);
  const begin = performance.now();
  const load: Load = await drive(seconds, work);
  await settle?.();
  const took = settle ? (performance.now() - begin) / 1000 : load.seconds;
  return {
    cpu: (1000 * ((await processorSeconds(pids)) - before)) / load.done,
    perSecond: load.done / took,
    p95: load.latencies[Math.floor(load.latencies.length * 0.95)]!,
  };
}

function middle(costs: Cost[]): Cost {
  return costs.sort((a, b) => a.cpu - b.cpu)[Math.floor(costs.length / 2)]!;
}
