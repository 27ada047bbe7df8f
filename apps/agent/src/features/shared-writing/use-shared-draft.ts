import type { Editor } from '@tiptap/react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import type { Begun, Caret, OwnDraft } from './own-session.js';
import { readCaret } from '../../pieces/read-caret.js';
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

interface Draft {
  /** One's draft as the server has it. */
  saved: { html: string; updatedAt: string } | null;
  /** What stands in this window. */
  own: () => Omit<OwnDraft, 'caret'>;
  /** Another window of one's own writes it as well: this one need not wait until somebody else begins. */
  begins: boolean;
  /** One is asked which of two versions it shall be. */
  held: boolean;
  /** Reads anew what the server has. */
  look: () => Promise<void>;
  /** Waits for what is just being saved. */
  settled: () => Promise<void>;
  /** @param waiting words of this window are not in what became of it */
  ended: (waiting: boolean) => void;
}

/** So often a draft may be saved anew while one joins. */
const tries = 6;
/** Of one that nobody has begun to write along in yet. */
const fresh = 'fresh';

/** The author's side of a draft that others write along in, or other windows of their own: nothing of it is loaded until somebody does. */
export function useSharedDraft(number: string, draft: Draft): SharedDraft {
  const { saved, begins, held } = draft;
  const { data: id = null } = useQuery({
    queryKey: [...keys.passages(number), 'shared'],
    queryFn: async () => (await client.request(SharedDraftQuery, { number })).sharedDraft?.id ?? null,
    enabled: saved !== null,
  });
  const [begun, setBegun] = useState<Begun | null>(null);
  const session = begun?.session ?? null;
  const [left, setLeft] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const editor = useRef<Editor | null>(null);
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  const [ended, setEnded] = useState<string | null>(null);
  const known = id === ended ? null : id;
  const next = session ? known !== session.id && known : (known !== null || (begins && id === null)) && fresh;
  const wanted = saved !== null && !held && next ? next : null;

  useEffect(() => {
    if (!wanted || !latest.current.saved) return;
    let over = false;
    let forget = (): void => {};
    const words = (): OwnDraft => {
      const holds = latest.current.own();
      const now = editor.current;
      if (!now || now.isDestroyed) return { ...holds, caret: null };
      readCaret();
      const html = now.isEmpty ? '' : now.getHTML();
      const { from, to } = now.state.selection;
      return { ...holds, html, dirty: holds.dirty || html !== holds.html, caret: { from, to } };
    };
    void import('./own-session.js')
      .then(({ beginOwn }) => beginOwn(number, latest.current.saved!, () => latest.current.settled(), words))
      .then(async (joined) => {
        if (over) return joined?.session.stop();
        if (!joined) {
          if (attempt >= tries) return;
          await latest.current.look();
          return setAttempt((now) => now + 1);
        }
        // At once: a letter typed before it is drawn would be in neither text.
        flushSync(() => {
          setBegun(joined);
          setLeft(joined.left);
          setAttempt(0);
        });
      })
      .catch(() => {
        if (!over) forget = client.reachability.subscribe(() => setAttempt((now) => now + 1));
      });
    return () => {
      over = true;
      forget();
    };
  }, [number, wanted, attempt]);

  useEffect(() => {
    if (!session) return;
    const forget = session.subscribe(() => {
      const { ended: how, waiting } = session.snapshot();
      if (!how) return;
      setEnded(session.id);
      setBegun((now) => (now?.session === session ? null : now));
      if (how !== 'CLOSED') latest.current.ended(waiting);
    });
    return () => {
      forget();
      void session.leave();
    };
  }, [session]);

  const onEditor = useCallback((made: Editor | null) => {
    editor.current = made;
    // Where it was when the others came; whoever opens the form again later begins at the end.
    if (made) setBegun((now) => now && { ...now, caret: null });
  }, []);
  return {
    session,
    left,
    forgetLeft: () => setLeft(null),
    caret: begun?.caret ?? null,
    onEditor,
    end: () => {
      if (!session) return;
      setEnded(session.id);
      session.stop();
      setBegun(null);
    },
  };
}
