import { useQueries } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../../client.js';
import { keys } from '../../data/keys.js';
import { noHits, type CaseHit, type HitsByNumber } from './hits.js';
import { CaseHitsQuery } from './search.operations.js';

interface Props {
  text: string;
  rows: readonly { number: string }[];
  onFound: (hits: HitsByNumber) => void;
}

/** As many as a page of the list, so that each page is asked about once. */
const portion = 60;

/** Draws nothing: as long as it stands, the rows show what the search found in them. */
export function FindHits({ text, rows, onFound }: Props) {
  const numbers = rows.map((row) => row.number);
  const portions = Array.from({ length: Math.ceil(numbers.length / portion) }, (_, at) =>
    numbers.slice(at * portion, (at + 1) * portion),
  );
  const found = useQueries({
    queries: portions.map((part) => ({
      queryKey: keys.caseHits(text, part),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        client.request(CaseHitsQuery, { text, numbers: part }, signal),
      staleTime: 30_000,
    })),
    combine: (answers) => answers.flatMap(({ data }) => data?.caseHits ?? []),
  });
  useEffect(() => onFound(byNumber(found)), [found, onFound]);
  useEffect(() => () => onFound(noHits), [onFound]);
  return null;
}

const byNumber = (hits: readonly CaseHit[]): HitsByNumber => new Map(hits.map((hit) => [hit.number, hit]));
