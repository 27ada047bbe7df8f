import { begin, change, redo, undo, type History } from '../designer/document/history.js';
import type { WorkflowDocument } from '../designer/document/workflow-document.js';

/** The fields as the server has them. */
export interface KeptFields {
  revision: number;
  document: WorkflowDocument;
  changedBy: string | null;
  changedAt: string | null;
  fromFile: boolean;
  fileIgnoredAt: string | null;
}

export interface Problem {
  path: string[];
  message: string;
}

/** Work on the fields of contacts: nothing counts before it is saved, and no step of it is lost. */
export interface FieldsSession {
  history: History;
  kept: KeptFields;
  problems: readonly Problem[];
  /** What somebody else saved meanwhile; nothing is written before a person has chosen. */
  theirs: KeptFields | null;
}

export type FieldsEvent =
  | { is: 'edited'; change: (document: WorkflowDocument) => WorkflowDocument; mark?: string }
  | { is: 'undone' }
  | { is: 'redone' }
  /** `document` was sent; more may have been done to it since. */
  | { is: 'saved'; kept: KeptFields; document: WorkflowDocument }
  | { is: 'wrong'; problems: readonly Problem[] }
  | { is: 'clashed'; theirs: KeptFields }
  /** Their fields go on; one's own are a step back away. */
  | { is: 'theirs-taken' }
  /** One's own are to be saved over theirs. */
  | { is: 'mine-kept' };

export const beginSession = (kept: KeptFields): FieldsSession => ({
  ...{ history: begin(kept.document), kept, problems: [], theirs: null },
});

export const isChanged = ({ history, kept }: FieldsSession): boolean =>
  JSON.stringify(history.now) !== JSON.stringify(kept.document);

export function after(session: FieldsSession, event: FieldsEvent): FieldsSession {
  const { history, problems, theirs } = session;
  switch (event.is) {
    case 'edited':
      return {
        ...session,
        history: change(history, event.change(history.now), event.mark),
        problems: stillThere(problems, event.mark),
      };
    case 'undone':
      return { ...session, history: undo(history), problems: [] };
    case 'redone':
      return { ...session, history: redo(history), problems: [] };
    case 'saved':
      return { ...session, kept: { ...event.kept, document: event.document }, problems: [], theirs: null };
    case 'wrong':
      return { ...session, problems: event.problems };
    case 'clashed':
      return { ...session, theirs: event.theirs, problems: [] };
    case 'theirs-taken':
      return theirs
        ? { history: change(history, theirs.document), kept: theirs, problems: [], theirs: null }
        : session;
    case 'mine-kept':
      return theirs ? { ...session, kept: theirs, theirs: null } : session;
  }
}

/** What was typed at one place mends nothing elsewhere; whatever else is done is looked at anew when it is saved. */
const stillThere = (problems: readonly Problem[], mark: string | undefined): readonly Problem[] =>
  mark === undefined ? [] : problems.filter(({ path }) => !within(path.join('.'), mark));

const within = (path: string, mark: string): boolean =>
  path === mark || path.startsWith(`${mark}.`) || mark.startsWith(`${path}.`);
