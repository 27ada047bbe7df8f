/** What administrators are told of: no sign-in, no contact to the server, or no mail for too long. */
export type IncidentKind = 'sign-in' | 'unreachable' | 'silence';

/** One refusal may be a server that restarts. */
const REFUSALS = 2;
/** Readers look every minute. */
const UNREACHABLE_MS = 30 * 60_000;
const HOUR_MS = 3_600_000;

export interface Watched {
  /** Null for a mailbox whose mail is handed over by SMTP: there is nobody to sign in to. */
  state: 'connecting' | 'listening' | 'waiting' | 'sign-in-failed' | 'stopped' | null;
  signInFailures: number;
  watchedSince: Date | null;
  lastContactAt: Date | null;
  lastMailAt: Date | null;
}

/**
 * What is wrong with a mailbox at this moment.
 * @param silenceHours 0: silence is never wrong. A mailbox nothing ever came to by SMTP is not in use yet.
 */
export function incidentsOf(mailbox: Watched, now: Date, silenceHours: number): IncidentKind[] {
  const kinds: IncidentKind[] = [];
  const since = (date: Date | null): number => (date ? now.getTime() - date.getTime() : 0);
  if (mailbox.signInFailures >= REFUSALS) kinds.push('sign-in');
  else if (mailbox.state !== null && since(mailbox.lastContactAt ?? mailbox.watchedSince) > UNREACHABLE_MS)
    kinds.push('unreachable');
  if (silenceHours > 0 && since(mailbox.lastMailAt ?? mailbox.watchedSince) > silenceHours * HOUR_MS)
    kinds.push('silence');
  return kinds;
}
