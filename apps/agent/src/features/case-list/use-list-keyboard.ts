import type { CaseRow } from '../../data/case-rows.js';
import { useCommands } from '../../keyboard/use-commands.js';
import { useSelection } from '../bulk/selection.js';
import type { RowActions } from './QuickActions.js';

interface Options {
  rows: readonly CaseRow[];
  active: CaseRow | undefined;
  /** A case stands beside the list: keys that could mean it act here only while the focus is in the list. */
  beside: boolean;
  actions: RowActions;
  holdsFocus: () => boolean;
  moveTo: (row: CaseRow) => void;
  open: (row: CaseRow) => void;
}

/** j, k, Enter and the quick actions by letter (CS-29). */
export function useListKeyboard({ rows, active, beside, actions, holdsFocus, moveTo, open }: Options): void {
  const selection = useSelection();
  const step = (by: 1 | -1) => (key: string) => {
    if (beside && key.startsWith('Arrow') && !holdsFocus()) return false;
    const at = active ? rows.indexOf(active) : -1;
    // The first press shows where one stands; only then does one walk.
    const next =
      rows[holdsFocus() || beside ? Math.min(rows.length - 1, Math.max(0, at + by)) : Math.max(0, at)];
    if (next) moveTo(next);
  };
  const onActive = (act: (row: CaseRow) => void) => () => {
    if (!active || (beside && !holdsFocus())) return false;
    act(active);
  };
  useCommands({
    next: step(1),
    previous: step(-1),
    open: onActive(open),
    assignToMe: onActive((row) =>
      row.may.assign && row.owner?.id !== actions.me ? actions.assignToMe(row) : undefined,
    ),
    priority: onActive((row) => (row.may.setPriority ? actions.showPriorities(row.number) : undefined)),
    pick: onActive((row) => (selection.offered ? selection.toggle(row, rows, false) : undefined)),
    follow: onActive(actions.follow),
    toggleRead: onActive(actions.toggleRead),
  });
}
