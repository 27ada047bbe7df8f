import { useCallback, useSyncExternalStore } from 'react';
import type { PresencePartsFragment } from '../../gql/graphql.js';

export type Others = PresencePartsFragment['others'];

const nobody: Others = [];
const known = new Map<string, Others>();
const listeners = new Set<() => void>();

/** Who else is at which case, as the server told last. */
export function showPresence(told: readonly PresencePartsFragment[]): void {
  for (const { number, others } of told) {
    if (others.length > 0) known.set(number, others);
    else known.delete(number);
  }
  for (const listener of listeners) listener();
}

/** Of cases nobody listens to any more nothing is known. */
export function forgetPresence(numbers: readonly string[]): void {
  showPresence(numbers.map((number) => ({ number, others: [] })));
}

/** Draws anew only when something changed at this case. */
export function useOthers(number: string): Others {
  return useSyncExternalStore(
    useCallback((listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    }, []),
    () => known.get(number) ?? nobody,
  );
}
