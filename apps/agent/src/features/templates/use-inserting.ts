import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FilePartsFragment } from '../../gql/graphql.js';
import { slashTyped } from './slash.js';

export interface Inserting {
  opened: boolean;
  open: () => void;
  /** Back to the text; what was typed to search goes there when a `/` had opened the list. */
  leave: (typed: string) => void;
  put: (html: string, files: readonly FilePartsFragment[]) => void;
}

/** Where words are put into the editor: at the caret, or in place of the `/` that asked for them. */
export function useInserting(onFiles: (files: readonly FilePartsFragment[]) => void) {
  const [opened, setOpened] = useState(false);
  const editor = useRef<Editor | null>(null);
  const slash = useRef<number | null>(null);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  // Read once by the editor, when it is made.
  const [extensions] = useState(() => [
    slashTyped((place) => {
      slash.current = place;
      setOpened(true);
    }),
  ]);
  const inserting = useMemo<Omit<Inserting, 'opened'>>(
    () => ({
      open: () => {
        slash.current = null;
        setOpened(true);
      },
      leave: (typed) => {
        setOpened(false);
        const chain = editor.current?.chain().focus();
        if (typed && slash.current !== null)
          chain?.insertContentAt(slash.current + 1, { type: 'text', text: typed });
        chain?.run();
        slash.current = null;
      },
      put: (html, files) => {
        setOpened(false);
        const chain = editor.current?.chain().focus();
        if (slash.current !== null) chain?.deleteRange({ from: slash.current, to: slash.current + 1 });
        chain?.insertContent(html).run();
        slash.current = null;
        if (files.length > 0) latest.current(files);
      },
    }),
    [],
  );
  const onEditor = useCallback((made: Editor | null) => {
    editor.current = made;
  }, []);
  return { inserting: { ...inserting, opened }, extensions, onEditor };
}
