import type { SqlParams } from '@sprawa/permissions';
import { pageSize } from '../cursor.js';

/** A stretch of a timeline; a cursor is a position. Without first or last: the newest 50. */
export interface EntrySpan {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface PageOf<Row> {
  rows: Row[];
  hasNext: boolean;
  hasPrevious: boolean;
}

/** A stretch as SQL of table `case_entry e`, and as a page of what it found. */
export function stretch(
  span: EntrySpan,
  params: SqlParams,
): { sql: string; page<Row>(rows: Row[]): PageOf<Row> } {
  const forward = span.first !== null && span.first !== undefined;
  const size = pageSize(forward ? span.first : span.last, 50, 200);
  const bound = position(forward ? span.after : span.before);
  return {
    sql: `${bound === null ? '' : `AND e.position ${forward ? '>' : '<'} ${params.add(bound)}`}
       ORDER BY e.position ${forward ? 'ASC' : 'DESC'} LIMIT ${params.add(size + 1)}`,
    page<Row>(rows: Row[]) {
      const more = rows.length > size;
      const page = rows.slice(0, size);
      if (!forward) page.reverse();
      return {
        rows: page,
        hasNext: forward ? more : bound !== null,
        hasPrevious: forward ? bound !== null : more,
      };
    },
  };
}

function position(cursor: string | null | undefined): number | null {
  return cursor && /^\d{1,9}$/.test(cursor) ? Number(cursor) : null;
}
