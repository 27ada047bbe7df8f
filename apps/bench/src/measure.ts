import { Agent } from 'node:http';
import { CONNECTIONS, drive, type Load } from './ground/load.js';
import { processorSeconds } from './ground/processor-time.js';
import type { Operation } from './operations/operation.js';

/** One side of one operation. */
export interface Cost {
  /** Processor milliseconds per piece of work, of the server and of PostgreSQL. */
  cpu: number;
  /** What of it was PostgreSQL's. */
  database: number;
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
  const { ours, raw } = operation;
  await turn(ours, [sides.program, sides.postgres] as const, seconds / 2, operation);
  await turn(raw, [sides.raw, sides.postgres] as const, seconds / 2, operation);
  const costs: { ours: Cost[]; raw: Cost[] } = { ours: [], raw: [] };
  for (let round = 0; round < 3; round++) {
    costs.ours.push(await turn(ours, [sides.program, sides.postgres] as const, seconds, operation));
    costs.raw.push(await turn(raw, [sides.raw, sides.postgres] as const, seconds, operation));
  }
  return {
    operation: { key: operation.key, name: operation.name },
    ours: middle(costs.ours),
    raw: middle(costs.raw),
  };
}

async function turn(
  work: (agent: Agent) => Promise<void>,
  [server, postgres]: readonly [number, number],
  seconds: number,
  { settle, connections }: Pick<Operation, 'settle' | 'connections'>,
): Promise<Cost> {
  await settle?.();
  const before = await Promise.all([processorSeconds([server]), processorSeconds([postgres])]);
  const begin = performance.now();
  const load: Load = await drive(seconds, work, connections);
  await settle?.();
  const took = settle ? (performance.now() - begin) / 1000 : load.seconds;
  const after = await Promise.all([processorSeconds([server]), processorSeconds([postgres])]);
  const each = (seconds: number) => (1000 * seconds) / load.done;
  return {
    cpu: each(after[0] + after[1] - before[0] - before[1]),
    database: each(after[1] - before[1]),
    perSecond: load.done / took,
    p95: load.latencies[Math.floor(load.latencies.length * 0.95)]!,
  };
}

function middle(costs: Cost[]): Cost {
  return costs.sort((a, b) => a.cpu - b.cpu)[Math.floor(costs.length / 2)]!;
}
