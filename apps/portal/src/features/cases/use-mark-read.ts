import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { markRead } from './operations/mark-read.js';

/** Marks a case read once it is truly looked at: not in a tab behind others. */
export function useMarkRead(number: string, unread: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!unread) return;
    const mark = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', mark);
      // Failing is no matter to the reader: the mark stays, and the next look tries again.
      markRead(number).then(
        () => void queryClient.invalidateQueries({ queryKey: ['my-cases'] }),
        () => undefined,
      );
    };
    document.addEventListener('visibilitychange', mark);
    mark();
    return () => document.removeEventListener('visibilitychange', mark);
  }, [queryClient, number, unread]);
}
