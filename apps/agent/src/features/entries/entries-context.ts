import { createContext, useContext } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import type { Action, About } from '../composer/writing.js';

/** What a form is opened with: words to answer to, and the entry a note is about. */
export interface WriteAbout {
  quote?: string;
  about?: About;
}

export interface EntryTools {
  openCase: OpenCase;
  write: (action: Action, more: WriteAbout) => void;
}

/** What can be done with a single message or note; null where no case is open. */
export const EntriesContext = createContext<EntryTools | null>(null);
export const useEntryTools = (): EntryTools | null => useContext(EntriesContext);
