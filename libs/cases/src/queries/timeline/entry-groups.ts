/** What a timeline can be filtered by (CS-20), as SQL of `case_entry e` with `message m`. */
export const ENTRY_GROUPS = {
  messages: `e.kind = 'message' AND coalesce(m.channel, '') NOT IN ('call', 'sms')`,
  calls: `e.kind = 'message' AND m.channel IN ('call', 'sms')`,
  notes: `e.kind = 'note' AND NOT e.data ? 'revises'`,
  // The edit of a note is a change of the case, not one note more.
  changes: `(e.kind = 'change' OR e.data ? 'revises')`,
  approvals: `e.kind IN ('proposal', 'decision')`,
} as const;
export type EntryGroup = keyof typeof ENTRY_GROUPS;
export const GROUPS = Object.keys(ENTRY_GROUPS) as EntryGroup[];

/** Conditions of what is shown; of all groups together, or of none, everything is. */
export const inGroups = (groups: readonly EntryGroup[]): string =>
  groups.length === 0 ? '' : `AND (${groups.map((group) => `(${ENTRY_GROUPS[group]})`).join(' OR ')})`;
