import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { v4 } from 'uuid';
import { client } from '../../client.js';
import { giveUpReading } from '../../data/case-cache.js';
import { keys } from '../../data/keys.js';
import type { OpenCase } from '../../data/open-case.js';
import { useLivePassages, type OwnDraftNews } from '../passages/use-threads.js';
import { OwnDraftQuery, TellDraftOpenMutation } from './composer.operations.js';

export interface OwnDraft {
  /** How this window calls itself. */
  window: string;
  /** Another window of one's own has this draft open as well, as far as this one has heard. */
  company: boolean;
  /** Reads the draft anew, and nothing else of the case: who writes is not to take a newer version of that for theirs. */
  look: () => Promise<void>;
  /** To be called when the server has kept what this window holds. */
  saved: (draft: OpenCase['draft']) => Promise<void>;
  /** It is gone, here and for good. */
  forget: () => void;
}

function remember(queryClient: QueryClient, number: string, draft: OpenCase['draft']): void {
  queryClient.setQueryData<OpenCase | null>(keys.case(number), (held) => (held ? { ...held, draft } : held));
}

/**
 * One's own draft as the server holds it, which other windows of one's own may write as well (CS-17).
 * @param open its form is, and there is something they may have open as well
 */
export function useOwnDraft(number: string, open: boolean): OwnDraft {
  const queryClient = useQueryClient();
  const [window] = useState(() => v4());
  const [company, setCompany] = useState(false);
  const saves = useRef(0);

  const look = useCallback(async (): Promise<void> => {
    const before = saves.current;
    const { case: found } = await client.request(OwnDraftQuery, { number });
    if (before !== saves.current) return look();
    if (found) remember(queryClient, number, found.draft ?? null);
    if (!found?.draft) setCompany(false);
  }, [number, queryClient]);

  const heard = useCallback(
    (news: OwnDraftNews) => {
      if (news !== 'missed') {
        if (news.window === window) return;
        if (news.window !== null) setCompany(true);
      }
      // What cannot be read now is read with the next news, or when it is saved.
      look().catch(() => undefined);
    },
    [look, window],
  );
  useLivePassages(number, heard);

  // They hear of this one, and all go on in one text; where nobody is, nobody answers.
  useEffect(() => {
    if (open) client.request(TellDraftOpenMutation, { number, window }).catch(() => undefined);
  }, [open, number, window]);

  // A reading of the case that began before that may end after it and still say there is no draft, which would close the
  // composer over what was saved: such a reading is given up and begun anew.
  const saved = useCallback(
    async (draft: OpenCase['draft']) => {
      saves.current += 1;
      const overtaken = await giveUpReading(queryClient, number);
      remember(queryClient, number, draft);
      if (overtaken) void queryClient.invalidateQueries({ queryKey: keys.case(number), exact: true });
    },
    [number, queryClient],
  );

  const forget = useCallback(() => {
    saves.current += 1;
    setCompany(false);
    remember(queryClient, number, null);
  }, [number, queryClient]);

  return { window, company, look, saved, forget };
}
