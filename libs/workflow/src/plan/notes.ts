import type { Workflow } from '../model/workflow.js';
import { builtInPlan } from './built-in.js';
import { changeEntry, changeOf } from './change-entry.js';
import { refusal } from './plan-action.js';
import type { ActionInput, CaseFacts, Change, FieldProblem, PlanResult } from './plan.js';
import { textProblems, writtenText } from './written-text.js';

/** Notes pinned to the top of one case at most; more would hide the conversation they stand above. */
export const PINNED_LIMIT = 10;

/** What must be known of a note before somebody touches it (CS-19). */
export interface NoteFacts {
  entryId: string;
  /** The entry whose words it shows: itself until it is edited, the latest edit then. */
  wordingId: string;
  authorId: string | null;
  /** The case began with it: what everything after it answers stays as it was. */
  first: boolean;
  /** Shown in another case now. */
  moved: boolean;
  removed: boolean;
  pinned: boolean;
  /** As they are shown. */
  html: string;
}

export interface NoteEditor {
  agentId: string;
  /** May edit and delete notes of others. */
  mayEditOthers: boolean;
}

/** Its author, or whoever has the right; never the note a case began with, or one that is read elsewhere now. */
export const mayTouchNote = (note: Pick<NoteFacts, 'authorId' | 'first' | 'moved'>, editor: NoteEditor) =>
  !note.first && !note.moved && (editor.mayEditOthers || note.authorId === editor.agentId);

/**
 * Other words for a note. The former ones stay in the timeline's log. `seen` is the wording that was on the screen:
 * refused as stale when somebody else edited or deleted the note meanwhile; other changes of the case do no harm.
 * Paths of its problems: `text`, `entryId`.
 */
export function planEditNote(
  workflow: Workflow,
  facts: CaseFacts,
  input: { note: NoteFacts; editor: NoteEditor; seen: string } & Pick<ActionInput, 'html' | 'text'>,
): PlanResult {
  const { note } = input;
  if (!mayTouchNote(note, input.editor)) return refusal('NOT_ALLOWED');
  if (note.removed || input.seen !== note.wordingId) return refusal('STALE_VERSION');
  const problems = textProblems({ ...input, fileIds: [] });
  const { html, text } = problems.length > 0 ? { html: '', text: '' } : writtenText(input);
  if (problems.length === 0 && html === '') problems.push({ path: 'text', problem: 'required' });
  return builtInPlan(workflow, facts, 'edit-note', undefined, problems, () =>
    html === note.html
      ? { entries: [] }
      : {
          entries: [{ kind: 'note', html, text, fileIds: [], revises: note.entryId }],
          note: { entryId: note.entryId, became: 'edited' as const },
        },
  );
}

/** Takes a note out of sight, leaving a line where it stood, or brings it back. */
export function planRemoveNote(
  workflow: Workflow,
  facts: CaseFacts,
  input: { note: NoteFacts; editor: NoteEditor; removed: boolean },
): PlanResult {
  const { note, removed } = input;
  if (!mayTouchNote(note, input.editor)) return refusal('NOT_ALLOWED');
  return builtInPlan(workflow, facts, 'delete-note', undefined, [], () =>
    note.removed === removed
      ? { entries: [] }
      : {
          entries: told(removed ? 'note-deleted' : 'note-restored', note),
          note: { entryId: note.entryId, became: removed ? ('deleted' as const) : ('restored' as const) },
        },
  );
}

/** Pins a note above the timeline, for everybody, or lets it go. @param pinned how many of the case are pinned already */
export function planPinNote(
  workflow: Workflow,
  facts: CaseFacts,
  input: { note: NoteFacts; pin: boolean; pinned: number },
): PlanResult {
  const { note, pin } = input;
  const problems: FieldProblem[] = [];
  if (pin && (note.removed || note.moved)) problems.push({ path: 'entryId', problem: 'read-only' });
  if (pin && !note.pinned && input.pinned >= PINNED_LIMIT)
    problems.push({ path: 'entryId', problem: 'too-many' });
  return builtInPlan(workflow, facts, 'pin-note', undefined, problems, () =>
    note.pinned === pin
      ? { entries: [] }
      : {
          entries: told(pin ? 'note-pinned' : 'note-unpinned', note),
          note: { entryId: note.entryId, became: pin ? ('pinned' as const) : ('unpinned' as const) },
        },
  );
}

const told = (what: Change['what'], { entryId }: NoteFacts) => changeEntry(changeOf(what, null, entryId));
