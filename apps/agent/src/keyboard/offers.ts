import { useEffect, useRef } from 'react';
import type { Command } from './keymap.js';

/** Something that can be done now, as the palette offers it. */
export interface Offer {
  /** Unique among all that are offered at a time. */
  id: string;
  label: string;
  /** The open case, places to go to, and settings. */
  section: 'case' | 'go' | 'settings';
  /** Whose keys do the same. */
  command?: Command;
  run: () => void;
}

export const offer = (
  section: Offer['section'],
  id: string,
  label: string,
  run: () => void,
  command?: Command,
): Offer => ({ section, id, label, run, ...(command ? { command } : {}) });

const sources = new Set<{ readonly current: () => readonly Offer[] }>();

/** Has the palette offer this while the component is shown. It is asked only when the palette opens. */
export function useOffers(make: () => readonly Offer[]): void {
  const current = useRef(make);
  useEffect(() => {
    current.current = make;
  });
  useEffect(() => {
    sources.add(current);
    return () => void sources.delete(current);
  }, []);
}

/** What the components on the screen offer, of the latest shown first. */
export const offersNow = (): Offer[] => [...sources].reverse().flatMap(({ current }) => current());
