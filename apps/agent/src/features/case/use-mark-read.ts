import { useEffect, useRef } from 'react';
import type { OpenCase } from '../../data/open-case.js';
import { useCaseChanges } from '../../data/use-case-changes.js';

/** Opening a case reads it, and so does a new entry that comes while it is on the screen; marking it unread by hand holds. */
export function useMarkRead(openCase: OpenCase): void {
  const changes = useCaseChanges();
  const read = useRef('');
  useEffect(() => {
    const state = `${openCase.number}:${openCase.entryCount}`;
    if (read.current === state || document.visibilityState !== 'visible') return;
    read.current = state;
    if (openCase.unread) void changes.markRead(openCase, true);
  }, [openCase, changes]);
}
