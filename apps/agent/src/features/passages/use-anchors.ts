import { useEditorState, type Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { lettersIn, passageBetween, type Passage } from './letters.js';
import { passagePlugin, passagesKey, passagesNow, type Hands, type Told } from './passage-plugin.js';
import { placesIn } from './shared-places.js';
import { inOrder, type ShownThread } from './shown-threads.js';

const wordsLimit = 2_000;

export interface Anchors {
  /** In the order of the text. */
  threads: (ShownThread & { gone: boolean })[];
  active: string | null;
  /** Words are chosen and a comment on them is being written. */
  choosing: boolean;
  /** Something is selected that could be commented on. */
  selected: boolean;
  open: (id: string | null) => void;
  /** Begins a comment on the selected words. */
  choose: () => void;
  leave: () => void;
  /** The words chosen, where they are by now; null when they were deleted meanwhile. */
  chosen: () => (Passage & { words: string }) | null;
}

/** Ties threads to the words in an editor, and the editor's keys to the threads. */
export function useAnchors(editor: Editor | null, shown: readonly ShownThread[]): Anchors {
  const [active, setActive] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const tell = useCallback(
    (told: Told) => {
      if (editor && !editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(passagesKey, told));
    },
    [editor],
  );

  const hands = useRef<Hands>({ onComment: () => {}, onStep: () => {}, onOpen: () => {} });
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    editor.registerPlugin(passagePlugin(() => hands.current, placesIn(editor)));
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(passagesKey);
    };
  }, [editor]);
  useEffect(() => {
    tell({
      marked: shown.map(({ thread, passage }) => ({
        id: thread.id,
        passage,
        words: thread.words,
        resolved: Boolean(thread.resolvedAt),
      })),
    });
  }, [tell, shown]);

  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      selected: Boolean(now && !now.state.selection.empty),
      places: Object.fromEntries(now ? passagesNow(now.state) : []),
    }),
  });
  const threads = inOrder(shown, state?.places ?? {});

  function open(id: string | null) {
    setActive(id);
    tell({ active: id });
    const range = id && editor ? passagesKey.getState(editor.state)?.ranges.get(id) : null;
    if (range && editor)
      (editor.view.domAtPos(range.from).node as Element | Text).parentElement?.scrollIntoView({
        block: 'nearest',
      });
  }
  function choose() {
    if (!editor || editor.state.selection.empty) return;
    const { from, to } = editor.state.selection;
    setChoosing(true);
    tell({ chosen: { from, to, words: editor.state.doc.textBetween(from, to, ' ', ' ') } });
  }
  function step(by: 1 | -1) {
    const unresolved = threads.filter(({ thread }) => !thread.resolvedAt);
    if (unresolved.length === 0) return;
    const at = unresolved.findIndex(({ thread }) => thread.id === active);
    const next =
      at < 0 ? (by > 0 ? 0 : unresolved.length - 1) : (at + by + unresolved.length) % unresolved.length;
    open(unresolved[next]!.thread.id);
  }
  useEffect(() => {
    hands.current = { onComment: choose, onStep: step, onOpen: open };
  });

  return {
    threads,
    active,
    choosing,
    selected: state?.selected ?? false,
    open,
    choose,
    leave: () => {
      setChoosing(false);
      tell({ chosen: null });
      editor?.commands.focus();
    },
    chosen: () => {
      const range = editor ? passagesKey.getState(editor.state)?.chosen : null;
      if (!editor || !range || range.from >= range.to) return null;
      const { doc } = editor.state;
      return {
        ...passageBetween(lettersIn(doc), range.from, range.to),
        words: doc.textBetween(range.from, range.to, ' ', ' ').trim().slice(0, wordsLimit),
      };
    },
  };
}

/** Where the editor followed its passages to, for what is kept of a draft. */
export function movesOf(
  editor: Editor | null,
): { threadId: string; start: number; end: number }[] | undefined {
  if (!editor) return undefined;
  const moves = [...passagesNow(editor.state)].map(([threadId, passage]) => ({ threadId, ...passage }));
  return moves.length > 0 ? moves : undefined;
}
