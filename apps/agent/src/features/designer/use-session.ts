import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftSession, type DraftView, type KeptDraft } from './draft-session.js';
import { saveDraft } from './use-designs.js';

/** The work on a draft for as long as its page stands; leaving saves what is left. */
export function useSession(stream: string, draft: KeptDraft): [DraftSession, DraftView] {
  const [session] = useState(
    () => new DraftSession(draft, (over, document) => saveDraft(stream, over, document)),
  );
  useEffect(() => () => void session.flush(), [session]);
  return [session, useSyncExternalStore(session.subscribe, session.snapshot)];
}

/** Undo and redo by their usual keys; a text field keeps its own. */
export function useUndoKeys(session: Pick<DraftSession, 'undo' | 'redo'>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input:not([type=checkbox], [type=color], [readonly]), textarea, [role=dialog]');
      if (typing) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) session.redo();
      else session.undo();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session]);
}
