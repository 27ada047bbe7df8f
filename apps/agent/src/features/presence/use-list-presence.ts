import { useEffect, useState } from 'react';
import { client } from '../../client.js';
import { forgetPresence, showPresence } from './presence-store.js';
import { CasesPresenceSubscription } from './presence.operations.js';

/** Who scrolls is asked about where they come to rest. Milliseconds. */
const rest = 400;
/** Rows around those on the screen are asked for with them, so that a little scrolling asks nothing. */
const step = 20;
const most = 100;

/** Shows who is at the cases on the screen: one subscription for all of them. */
export function useListPresence(numbers: readonly string[], first: number, last: number): void {
  const from = Math.max(0, Math.floor(first / step) * step);
  const to = Math.min(from + most, Math.ceil((last + 1) / step) * step);
  const wanted = numbers.slice(from, to).toSorted().join();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), rest);
    return () => clearTimeout(timer);
  }, [wanted]);
  useEffect(() => {
    if (!asked) return;
    const cases = asked.split(',');
    const end = client.subscribe(
      CasesPresenceSubscription,
      { numbers: cases },
      { next: ({ casesPresence }) => showPresence(casesPresence) },
    );
    return () => {
      end();
      forgetPresence(cases);
    };
  }, [asked]);
}
