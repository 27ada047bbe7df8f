import type { Agent } from 'node:http';
import type { Desk } from '../ground/desk.js';

/** What is measured, by us and by hand-written statements. */
export interface Operation {
  key: string;
  name: string;
  /** How many ask at once; 8 when not said. */
  connections?: number;
  /** One piece of work through the program. @throws when the answer is not what it should be */
  ours(agent: Agent): Promise<void>;
  raw(agent: Agent): Promise<void>;
  /** Once, before anything is measured. @throws when both do not give the same */
  prepare?(agent: Agent): Promise<void>;
  /** Waits until what `ours` began is done, as when a mail was only accepted. */
  settle?(): Promise<void>;
}

export type MakeOperation = (desk: Desk) => Operation | Promise<Operation>;

/** Takes one after another, round and round. */
export function inTurn<T>(items: readonly T[]): () => T {
  let at = 0;
  return () => items[at++ % items.length]!;
}
