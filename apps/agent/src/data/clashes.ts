import { useSyncExternalStore } from 'react';
import type { AgentPartsFragment, Channel, Priority } from '../gql/graphql.js';
import type { Side } from './three-way.js';

export type Owner = { agent: AgentPartsFragment | null; group: { id: string; name: string } | null };

/** A part of a case two people changed, with both its values. */
export type Clash =
  | { part: 'subject'; mine: string; theirs: string }
  | { part: 'priority'; mine: Priority; theirs: Priority }
  | { part: 'source'; mine: Channel; theirs: Channel }
  | { part: 'owner'; mine: Owner; theirs: Owner }
  | { part: 'contact'; mine: { name: string }; theirs: { name: string } };

export interface Question {
  number: string;
  clash: Clash;
  answer: (side: Side) => void;
}

let waiting: readonly Question[] = [];
const listeners = new Set<() => void>();

function show(questions: readonly Question[]): void {
  waiting = questions;
  for (const listener of listeners) listener();
}

/** Asks which of two values shall stand; whoever turns away keeps theirs. */
export function askWhich(number: string, clash: Clash): Promise<Side> {
  return new Promise((resolve) => {
    const question: Question = {
      ...{ number, clash },
      answer: (side) => {
        show(waiting.filter((other) => other !== question));
        resolve(side);
      },
    };
    show([...waiting, question]);
  });
}

/** The question that waits longest. */
export function useQuestion(): Question | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => waiting[0],
  );
}
