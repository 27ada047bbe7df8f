import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onMyCaseChanged } from './operations/my-case-changed.js';

/** Keeps what is shown true while others work on it: one case by its number, or the lists. */
export function useLiveCases(number: string | null): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onMyCaseChanged(number, () => {
        void queryClient.invalidateQueries({ queryKey: ['my-cases'] });
        if (number) void queryClient.invalidateQueries({ queryKey: ['my-case', number] });
      }),
    [queryClient, number],
  );
}
