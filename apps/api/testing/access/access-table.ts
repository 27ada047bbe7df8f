import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { CALLERS, type Caller } from './callers.js';
import { TARGETS, type TargetName } from './world.js';
import type { Marker } from './planted-case.js';

/** What one operation gives each caller for each target. */
export interface Row {
  cells: Record<Caller, Record<TargetName, string>>;
  /** Words of foreign cases the row may show all the same; the reason stands beside it in the file. */
  shows: Marker[];
  /** Of routes of the built single-page apps: there only once these are built. */
  whenBuilt: boolean;
}
export type Rows = Record<string, Row>;
export type RootType = 'Query' | 'Mutation' | 'Subscription';

export interface AccessTable {
  agent: Record<RootType, Rows>;
  portal: Record<RootType, Rows>;
  routes: Rows;
  /** Names in the portal's schema that were looked at and hold nothing internal: `Type.field`. */
  portalNames: string[];
}

/** Short for several callers; each row names every caller exactly once. */
const GROUPS: Record<string, readonly Caller[]> = {
  everyone: CALLERS,
  outsiders: ['nobody', 'owner', 'stranger'],
  customers: ['owner', 'stranger'],
  staff: ['administrator', 'manager', 'expert', 'specialist', 'trainee', 'accountant'],
  handlers: ['administrator', 'manager', 'expert', 'specialist'],
  juniors: ['trainee', 'accountant'],
};

type Cell = string | Partial<Record<TargetName | 'else', string>>;

/** The reviewed table. @throws naming the row that leaves a caller or a target out, or names one twice */
export function readAccessTable(): AccessTable {
  const path = fileURLToPath(new URL('../../test/access/access-table.yaml', import.meta.url));
  const read = parse(readFileSync(path, 'utf8'), { merge: true, maxAliasCount: -1 }) as Record<string, any>;
  const rows = (given: Record<string, Record<string, unknown>>): Rows =>
    Object.fromEntries(Object.entries(given ?? {}).map(([name, row]) => [name, toRow(name, row)]));
  const door = (given: Record<RootType, Record<string, Record<string, unknown>>>) => ({
    Query: rows(given.Query),
    Mutation: rows(given.Mutation),
    Subscription: rows(given.Subscription),
  });
  return {
    agent: door(read.agent),
    portal: door(read.portal),
    routes: rows(read.routes),
    portalNames: Object.values(read.portalNames as Record<string, string[]>).flat(),
  };
}

function toRow(name: string, { shows = [], whenBuilt = false, ...given }: Record<string, unknown>): Row {
  const cells: Partial<Row['cells']> = {};
  for (const [who, cell] of Object.entries(given)) {
    for (const caller of GROUPS[who] ?? [who as Caller]) {
      if (!CALLERS.includes(caller)) throw new Error(`${name}: nobody is called ${caller}`);
      if (cells[caller]) throw new Error(`${name}: ${caller} stands there twice`);
      cells[caller] = toTargets(`${name}, ${caller}`, cell as Cell);
    }
  }
  const missing = CALLERS.filter((caller) => !cells[caller]);
  if (missing.length > 0) throw new Error(`${name}: says nothing of ${missing.join(', ')}`);
  return { cells: cells as Row['cells'], shows: shows as Marker[], whenBuilt: Boolean(whenBuilt) };
}

function toTargets(where: string, cell: Cell): Record<TargetName, string> {
  const entries = TARGETS.map((target) => {
    const outcome = typeof cell === 'string' ? cell : (cell[target] ?? cell.else);
    if (typeof outcome !== 'string') throw new Error(`${where}: says nothing of ${target}`);
    return [target, outcome] as const;
  });
  return Object.fromEntries(entries) as Record<TargetName, string>;
}
