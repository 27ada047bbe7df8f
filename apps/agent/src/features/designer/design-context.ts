import type { Language } from '@sprawa/i18n';
import { createContext, useContext } from 'react';
import { within, type Place } from './document/place.js';
import type { Variable } from './document/template-variables.js';
import { withValue, valueAt, type Path, type WorkflowDocument } from './document/workflow-document.js';
import type { Problem } from './draft-session.js';

export interface Named {
  key: string;
  name: string;
}
/** Who may be named in a workflow. */
export interface People {
  roles: Named[];
  groups: Named[];
  agents: { email: string; name: string }[];
}

export interface Design {
  document: WorkflowDocument;
  problems: readonly Problem[];
  people: People;
  /** What templates may name. */
  variables: readonly Variable[];
  stream: string;
  /** The draft as the server has it; null while something is not saved. */
  kept: number | null;
  /** Number of the case that mails are looked at on; one for all of them. */
  tried: string;
  try: (number: string) => void;
  /** Of the reader: names are shown in it. */
  language: Language;
  /** Of the texts that are being written; one for all of them. */
  writing: Language;
  write: (language: Language) => void;
  edit: (change: (document: WorkflowDocument) => WorkflowDocument, mark?: string) => void;
  choose: (place: Place | null) => void;
  /** A text in the reader's language, or what stands in for it. */
  say: (text: unknown) => string;
}

export const DesignContext = createContext<Design | null>(null);

export function useDesign() {
  const design = useContext(DesignContext);
  if (!design) throw new Error('Only within the designer');
  const { document, problems, edit } = design;
  return {
    ...design,
    value: (path: Path): unknown => valueAt(document, path),
    /** Letters typed at one place are undone together. */
    set: (path: Path, value: unknown) => edit((all) => withValue(all, path, value), path.join('.')),
    /** What is wrong with this very part or anything in it. */
    errorAt: (path: Path): string | undefined =>
      problems.find((problem) => within(problem.path, path))?.message,
  };
}
