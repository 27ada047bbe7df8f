import type { LocalizedText, Plan, PlannedEntry, StateKind } from '@sprawa/workflow';

const NAME: LocalizedText = { en: 'Open case', pl: 'Nowa sprawa', uk: 'Нова справа', ru: 'Новое обращение' };

/** What happens first to every case: its first words, then the line that says it was opened. */
export function openingPlan(
  state: { key: string; kind: StateKind },
  words: PlannedEntry | null,
  fields: Record<string, unknown> = {},
): Plan {
  return {
    actionKey: 'open',
    actionName: NAME,
    state: { from: state.key, to: state.key, kind: state.kind },
    entries: [
      ...(words ? [words] : []),
      { kind: 'change', changes: [{ what: 'state', from: null, to: state.key }], fields },
    ],
    mails: [],
    deletes: false,
  };
}
