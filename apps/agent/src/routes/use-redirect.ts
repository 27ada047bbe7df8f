import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { CaseSearch } from '../data/case-search.js';
import type { OpenCase } from '../data/open-case.js';
import { tellGood } from '../data/outcome.js';
import { useT } from '../messages/index.js';

/** An address with the number of a merged case becomes that of the one it is part of now, and says so. */
export function useRedirect(openCase: OpenCase | null | undefined, search: CaseSearch): void {
  const t = useT();
  const navigate = useNavigate();
  const gone = openCase?.redirectedFrom;
  const number = openCase?.number;
  useEffect(() => {
    if (!gone || !number) return;
    void navigate({ to: '/cases/$number', params: { number }, search, replace: true });
    tellGood(t('case.redirected', { gone }));
    // Told once for each such address, not when the list beside it is narrowed: so only the numbers are listed.
  }, [gone, number]);
}
