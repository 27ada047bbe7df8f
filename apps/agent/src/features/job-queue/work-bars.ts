import type { WorkCountsQuery, WorkState } from '../../gql/graphql.js';

type Count = WorkCountsQuery['workCounts'][number];

export interface Bar {
  topic: string;
  /** In the order they are drawn; only those there are. */
  parts: { state: WorkState; count: number; oldestSeconds: number; share: number }[];
}

/** What asks for somebody stands first. */
const order: WorkState[] = ['DEAD', 'PENDING', 'DISCARDED', 'DONE'];

/** Narrower would not be seen beside a large one. */
const least = 0.02;

/** A bar per topic; `share` of the longest bar, 0–1, so that their lengths can be compared. */
export function workBars(counts: readonly Count[]): Bar[] {
  const topics = [...new Set(counts.map(({ topic }) => topic))].sort();
  const totals = topics.map((topic) => sum(counts.filter((count) => count.topic === topic)));
  const longest = Math.max(1, ...totals);
  return topics.map((topic) => ({
    topic,
    parts: order.flatMap((state) => {
      const found = counts.find((count) => count.topic === topic && count.state === state);
      if (!found || found.count === 0) return [];
      const { count, oldestSeconds } = found;
      return [{ state, count, oldestSeconds, share: Math.max(least, count / longest) }];
    }),
  }));
}

const sum = (counts: readonly Count[]) => counts.reduce((total, { count }) => total + count, 0);
