import type { EntryGroup } from '../../gql/graphql.js';

/** In the order they are offered. */
export const entryGroups: readonly EntryGroup[] = ['MESSAGES', 'NOTES', 'CALLS', 'APPROVALS', 'CHANGES'];

/** With the group, or without it; all of them together are no filter at all. */
export function toggled(only: readonly EntryGroup[], group: EntryGroup): EntryGroup[] {
  const wanted = entryGroups.filter((each) => (each === group) !== only.includes(each));
  return wanted.length === entryGroups.length ? [] : wanted;
}
