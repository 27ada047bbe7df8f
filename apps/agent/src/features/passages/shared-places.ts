import type { EditorState } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';

/**
 * Places in a text that others write in as well. What they write arrives as another text in place of the one before, through
 * which no editor can follow a place; so it is tied to the letters beside it.
 */
export interface SharedPlaces {
  /** Calls before anything changes. @returns the way to stop */
  before: (call: () => void) => () => void;
  tie: (state: EditorState, place: number) => unknown;
  /** @returns null when there is nothing to go by */
  find: (state: EditorState, tied: unknown) => number | null;
}

export const placesIn = (editor: Editor): SharedPlaces | null =>
  (editor.storage as { sharedWriting?: { places: SharedPlaces } }).sharedWriting?.places ?? null;
