import { lazy, Suspense } from 'react';
import { withEntryWords } from '../../messages/entries.js';
import { useEntryTools } from '../entries/entries-context.js';
import type { MessageEntry, NoteEntry } from './fold-timeline.js';
import classes from './timeline.module.css';

const EntryMenu = lazy(() =>
  withEntryWords(import('../entries/EntryMenu.js')).then((module) => ({ default: module.EntryMenu })),
);

/** The menu of a message or note, with its place kept until it is there. */
export function EntryTools({ entry, onEdit }: { entry: MessageEntry | NoteEntry; onEdit?: () => void }) {
  const tools = useEntryTools();
  if (!tools) return null;
  return (
    <span className={classes.menuPlace}>
      <Suspense>
        <EntryMenu entry={entry} tools={tools} onEdit={onEdit} />
      </Suspense>
    </span>
  );
}
