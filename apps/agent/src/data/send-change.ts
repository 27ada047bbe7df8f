import type { CaseRow } from './case-rows.js';
import type { Outcome } from './outcome.js';
import { weigh, type Same, type Side } from './three-way.js';

/** One part of a case as it is to be changed, and how the server is asked to. */
export interface Change<V> {
  version: number;
  base: V;
  mine: V;
  same: Same<V>;
  theirs: (now: CaseRow) => V;
  ask: (version: number) => Promise<Outcome>;
}

/** `kept`: what somebody else wrote stands, because it is the same or because one chose so. */
export type Sent = { kind: 'answer'; outcome: Outcome } | { kind: 'kept'; now: CaseRow };

/** As often as others may be faster in a row, until one is told to look again. */
const TRIES = 4;

/**
 * Sends a change. Where somebody was faster, it goes through all the same when they changed something else; when they
 * changed the very same, a person is asked which it shall be (CS-14). Nothing of theirs is overwritten unseen.
 */
export async function sendChange<V>(
  change: Change<V>,
  ask: (mine: V, theirs: V) => Promise<Side>,
): Promise<Sent> {
  let { version, base } = change;
  for (let tries = 1; ; tries += 1) {
    const outcome = await change.ask(version);
    if (outcome.__typename !== 'VersionConflict' || !outcome.case || tries === TRIES)
      return { kind: 'answer', outcome };
    const now = outcome.case;
    const theirs = change.theirs(now);
    const verdict = weigh({ base, mine: change.mine, theirs }, change.same);
    if (verdict === 'settled') return { kind: 'kept', now };
    if (verdict === 'clash' && (await ask(change.mine, theirs)) === 'theirs') return { kind: 'kept', now };
    base = theirs;
    version = now.version;
  }
}
