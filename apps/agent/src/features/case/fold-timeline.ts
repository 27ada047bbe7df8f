import type { EntryPartsFragment } from '../../gql/graphql.js';

export type Entry = EntryPartsFragment;
type Of<Name extends Entry['__typename']> = Extract<Entry, { __typename: Name }>;
export type MessageEntry = Of<'MessageEntry'>;
export type NoteEntry = Of<'NoteEntry'>;
export type ChangeEntry = Of<'ChangeEntry'>;
export type ProposalEntry = Of<'ProposalEntry'>;
export type DecisionEntry = Of<'DecisionEntry'>;

/** One round of an approval: what was proposed, and what was decided. */
export interface Round {
  entry: ProposalEntry;
  decision?: DecisionEntry;
}

/** What the timeline draws, top to bottom. */
export type TimelineItem =
  | { kind: 'message'; id: string; entry: MessageEntry }
  /** Sent by a machine and set apart: one line until it is unfolded. */
  | { kind: 'automatic'; id: string; entry: MessageEntry }
  | { kind: 'note'; id: string; entry: NoteEntry }
  /** Changes with no words between them; more than `unfolded` of them fold into one line. */
  | { kind: 'changes'; id: string; entries: ChangeEntry[] }
  /** Shown in another case now: one line that leads there. */
  | { kind: 'moved'; id: string; entry: MessageEntry | NoteEntry }
  /** Another case was merged into this one; its conversation can be unfolded there. */
  | { kind: 'merge'; id: string; entry: ChangeEntry }
  /** A proposal with what became of it, where its latest round stood. */
  | {
      kind: 'proposal';
      id: string;
      entry: ProposalEntry;
      decision?: DecisionEntry;
      /** Rounds before it, oldest first; left out where there are none. */
      earlier?: Round[];
      /** What the approver sent in its place. */
      sent?: MessageEntry;
    }
  /** A decision whose proposal is among the earlier entries not loaded yet. */
  | { kind: 'decision'; id: string; entry: DecisionEntry };

/** Longest run of changes shown line by line. */
export const unfolded = 2;

export function foldTimeline(entries: readonly Entry[]): TimelineItem[] {
  const ordered = [...entries].sort((a, b) => a.position - b.position);
  const proposals = new Set(
    ordered.filter((entry) => entry.__typename === 'ProposalEntry').map((entry) => entry.id),
  );
  const decisions = new Map<string, DecisionEntry>();
  for (const entry of ordered)
    if (entry.__typename === 'DecisionEntry' && proposals.has(entry.proposalId))
      decisions.set(entry.proposalId, entry);

  const rounds = new Map(
    ordered.flatMap((entry) => (entry.__typename === 'ProposalEntry' ? [[entry.id, entry] as const] : [])),
  );
  const superseded = new Set([...rounds.values()].flatMap(({ previousId }) => previousId ?? []));
  const round = (entry: ProposalEntry): Round => {
    const decision = decisions.get(entry.id);
    return { entry, ...(decision ? { decision } : {}) };
  };
  const before = (entry: ProposalEntry): Round[] => {
    const previous = entry.previousId ? rounds.get(entry.previousId) : undefined;
    return previous ? [...before(previous), round(previous)] : [];
  };
  const sentBy = ({ position, verdict }: DecisionEntry): MessageEntry | undefined =>
    verdict === 'ACCEPTED_EDITED'
      ? ordered.find(
          (entry): entry is MessageEntry =>
            entry.__typename === 'MessageEntry' && entry.position === position + 1,
        )
      : undefined;

  const items: TimelineItem[] = [];
  for (const entry of ordered) {
    if ((entry.__typename === 'MessageEntry' || entry.__typename === 'NoteEntry') && entry.moved) {
      items.push({ kind: 'moved', id: entry.id, entry });
      continue;
    }
    switch (entry.__typename) {
      case 'MessageEntry':
        items.push({ kind: entry.apart ? 'automatic' : 'message', id: entry.id, entry });
        break;
      case 'NoteEntry':
        items.push({ kind: 'note', id: entry.id, entry });
        break;
      case 'ProposalEntry': {
        // One card for all its rounds, where the latest stands.
        if (superseded.has(entry.id)) break;
        const earlier = before(entry);
        const decision = decisions.get(entry.id);
        const sent = decision && sentBy(decision);
        items.push({
          kind: 'proposal',
          id: entry.id,
          ...round(entry),
          ...(earlier.length > 0 && { earlier }),
          ...(sent && { sent }),
        });
        break;
      }
      case 'DecisionEntry':
        if (!proposals.has(entry.proposalId)) items.push({ kind: 'decision', id: entry.id, entry });
        break;
      case 'ChangeEntry': {
        if (entry.changes.some(({ what }) => what === 'merged')) {
          items.push({ kind: 'merge', id: entry.id, entry });
          break;
        }
        const last = items.at(-1);
        if (last?.kind === 'changes') last.entries.push(entry);
        else items.push({ kind: 'changes', id: entry.id, entries: [entry] });
        break;
      }
    }
  }
  return items;
}

/** Whose words these are, which decides the ground they stand on. */
export function sideOf(entry: MessageEntry): 'theirs' | 'ours' {
  return entry.direction === 'IN' ? 'theirs' : 'ours';
}
