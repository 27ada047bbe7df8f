import { useEffect, useRef, useState } from 'react';
import { arrivals, type CaseRow } from '../../data/case-rows.js';

const shownFor = 2_400;

/** Numbers of cases that came into the list while it was on the screen, for as long as they are to be pointed out. */
export function useArrivals(list: string, rows: readonly CaseRow[], pages: number): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const known = useRef<{ list: string; pages: number; numbers: string[] }>(undefined);
  useEffect(() => {
    if (pages === 0) return;
    // Another list, or a further page of the same one, brings cases that are not news.
    const comparable = known.current?.list === list && known.current.pages === pages;
    const came = arrivals(comparable ? known.current?.numbers : undefined, rows);
    known.current = { list, pages, numbers: rows.map((row) => row.number) };
    if (!came.length) return;
    setFresh((held) => new Set([...held, ...came]));
    const timer = setTimeout(
      () => setFresh((held) => new Set([...held].filter((number) => !came.includes(number)))),
      shownFor,
    );
    return () => clearTimeout(timer);
  }, [list, pages, rows]);
  return fresh;
}
