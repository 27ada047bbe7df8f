/** What is wrong with a row of a log; the words are for operators (docs/operating.md). */
export type LogFaultKind = keyof typeof FAULTS;

/** In the order in which they are told when one row has several. */
export const FAULTS = {
  chain: 'the row does not follow from the one before it: it, or one before it, was changed or removed',
  cut: 'the newest rows of the log are missing',
  content: 'the entry is not what was written',
  missing: 'the entry was removed',
  unlogged: 'the entry was not written by the program',
  state: 'whom the entry is for, or what became of it, was changed past the program',
  file: 'a file was changed, added or removed past the program',
  orphan: 'the case was removed, its log was left',
} as const;

export interface LogFault {
  kind: LogFaultKind;
  /** A case's number, or the kind and id of what is not a case. */
  of: string;
  /** Place in the chain; null where no row of the log is left. */
  seq: number | null;
  entryId: string | null;
}

/** A sentence that names the first broken row. */
export function faultSentence({ kind, of, seq, entryId }: LogFault): string {
  const where = [of, seq === null ? null : `row ${seq} of its log`, entryId && `entry ${entryId}`];
  return `${where.filter(Boolean).join(', ')}: ${FAULTS[kind]}`;
}
