import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../client.js';
import { contactsOptions, shortestSearch } from '../../data/directory.js';
import { keys } from '../../data/keys.js';
import { PaletteCasesQuery } from './palette.operations.js';

/** Cases and contacts as one types; an answer to something typed before is broken off. */
export function useFound(text: string) {
  const [asked] = useDebouncedValue(text, 150);
  const ready = text.length >= shortestSearch;
  const cases = useQuery({
    queryKey: keys.paletteCases(asked),
    queryFn: async ({ signal }) =>
      (await client.request(PaletteCasesQuery, { text: asked }, signal)).cases.edges.map(({ node }) => node),
    enabled: ready && asked.length >= shortestSearch,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  const contacts = useQuery(contactsOptions(asked));
  return {
    cases: ready ? (cases.data ?? []) : [],
    contacts: ready ? (contacts.data ?? []).slice(0, 4) : [],
    looking: ready && (asked !== text || cases.isFetching || contacts.isFetching),
    failed: cases.isError,
  };
}
