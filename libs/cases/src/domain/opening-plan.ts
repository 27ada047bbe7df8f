import type { LocalizedText, Plan, PlannedEntry, StateKind } from '@sprawa/workflow';

const NAME: LocalizedText = { en: 'Open case', pl: 'Nowa sprawa', uk: 'Нова справа', ru: 'Новое дело' };

/** What happens first to every case: its first words, then the line that says it was opened. */
export function openingPlan(
  state: { key: string; kind: StateKind },
  words: PlannedEntry | null,
  fields: Record<string, unknown> = {},
  /** Number of the closed case this one goes on from; told to colleagues only. */
  followUpOf?: string,
): Plan {
  return {
    actionKey: 'open',
    actionName: NAME,
    state: { from: state.key, to: state.key, kind: state.kind },
    entries: [
      ...(words ? [words] : []),
      {
        kind: 'change',
        changes: [
          { what: 'state', from: null, to: state.key },
          ...(followUpOf ? [{ what: 'follow-up' as const, from: null, to: followUpOf }] : []),
        ],
        fields,
      },
    ],
    mails: [],
    deletes: false,
  };
}

/** The same of a case that was made for entries of another one (CS-28). */
export function splitOffPlan(
  state: { key: string; kind: StateKind },
  from: { caseId: string; entryIds: string[] },
): Plan {
  const plan = openingPlan(state, null);
  return {
    ...plan,
    entries: plan.entries.map((entry) =>
      entry.kind === 'change'
        ? { ...entry, changes: [...entry.changes, { what: 'split-from', from: from.caseId, to: null }] }
        : entry,
    ),
    takes: from.entryIds,
  };
}
