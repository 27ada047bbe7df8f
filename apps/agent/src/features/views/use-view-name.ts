import { useQuery } from '@tanstack/react-query';
import type { CaseSearch } from '../../data/case-search.js';
import { viewsOptions } from './use-views.js';

/** The name of the view an address shows; undefined until it is known, or where it is none of the agent's. */
export function useViewName({ view }: CaseSearch): string | undefined {
  const { data } = useQuery({ ...viewsOptions, enabled: view !== undefined });
  return data?.find(({ id }) => id === view)?.name;
}
