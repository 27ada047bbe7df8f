import type { Editor } from '@tiptap/react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { useLivePassages } from '../passages/use-threads.js';
import type { Begun, Caret, OwnDraft } from './own-session.js';
import { SharedDraftQuery } from './shared-writing.operations.js';

export interface SharedDraft {
  session: Begun['session'] | null;
  /** Words of this window that are not in what is written together. */
  left: string | null;
  forgetLeft: () => void;
  caret: Caret | null;
  /** The author's editor, whose last words go along when others join. */
  onEditor: (editor: Editor | null) => void;
  /** It was sent or thrown away here. */
  end: () => void;
}

/**
 * The author's side of a draft that others write along in: nothing of it is loaded until somebody does.
 * @param saved one's draft as the server has it @param own what stands in this window
 */
export function useSharedDraft(
  number: string,
  saved: { html: string; updatedAt: string } | null,
  own: () => Omit<OwnDraft, 'caret'>,
): SharedDraft {
  useLivePassages(number);
  const { data: id = null } = useQuery({
    queryKey: [...keys.passages(number), 'shared'],
    queryFn: async () => (await client.request(SharedDraftQuery, { number })).sharedDraft?.id ?? null,
    enabled: saved !== null,
  });
  const [begun, setBegun] = useState<Begun | null>(null);
  const session = begun?.session ?? null;
  const [left, setLeft] = useState<string | null>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef({ saved, own });
  useEffect(() => {
    latest.current = { saved, own };
  });
  const ended = useRef<string | null>(null);
  const wanted = saved !== null && id !== null && session?.id !== id ? id : null;

  useEffect(() => {
    if (!wanted || ended.current === wanted || !latest.current.saved) return;
    let over = false;
    const words = (): OwnDraft => {
      const held = latest.current.own();
      const now = editor.current;
      if (!now || now.isDestroyed) return { ...held, caret: null };
      const html = now.isEmpty ? '' : now.getHTML();
      const { from, to } = now.state.selection;
      return { ...held, html, dirty: held.dirty || html !== held.html, caret: { from, to } };
    };
    void import('./own-session.js')
      .then(({ beginOwn }) => beginOwn(number, latest.current.saved!, words))
      .then((joined) => {
        if (!joined) return;
        if (over) return joined.session.stop();
        // At once: a letter typed before it is drawn would be in neither text.
        flushSync(() => {
          setBegun(joined);
          setLeft(joined.left);
        });
      })
      .catch(() => undefined);
    return () => {
      over = true;
    };
  }, [number, wanted]);

  useEffect(() => {
    if (!session) return;
    const forget = session.subscribe(() => {
      if (!session.snapshot().ended) return;
      ended.current = session.id;
      setBegun((now) => (now?.session === session ? null : now));
    });
    return () => {
      forget();
      void session.leave();
    };
  }, [session]);

  const onEditor = useCallback((made: Editor | null) => {
    editor.current = made;
  }, []);
  return {
    session,
    left,
    forgetLeft: () => setLeft(null),
    caret: begun?.caret ?? null,
    onEditor,
    end: () => {
      if (!session) return;
      ended.current = session.id;
      session.stop();
      setBegun(null);
    },
  };
}
