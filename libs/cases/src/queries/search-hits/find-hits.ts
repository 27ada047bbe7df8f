import { Injectable } from '@nestjs/common';
import { SqlParams, visibleTo, type AgentActor } from '@sprawa/permissions';
import { SearchReads } from '@sprawa/platform';
import { hitsOf, markHits, snippetOf, type TextPart } from '../../domain/mark-hits.js';
import { SearchText } from '../list-cases/search-text.js';
import { wordsQuery } from '../list-cases/search-ways.js';

/** Where a search found what it looked for. */
export interface CaseHit {
  number: string;
  subject: TextPart[];
  contact: TextPart[];
  /** Of the newest message or note that holds it; null where it stands elsewhere. */
  snippet: TextPart[] | null;
  place: 'message' | 'note' | null;
}

interface Row {
  number: string;
  subject: string;
  contact: string;
  kind: 'message' | 'note' | null;
  body: string | null;
}

/** Of a long conversation the newest entries are looked through. */
const ENTRIES = 100;

/** What of a search's words stands where, for the cases of a page that the viewer may see. */
@Injectable()
export class FindHits {
  constructor(
    private readonly reads: SearchReads,
    private readonly search: SearchText,
  ) {}

  /** @param numbers at most a page's */
  async of(actor: AgentActor, text: string, numbers: readonly string[]): Promise<CaseHit[]> {
    const asked = await this.search.read(text);
    if (asked.terms.length === 0 || numbers.length === 0) return [];
    const params = new SqlParams();
    const query = wordsQuery(asked, params);
    // The cases' own entries are gone through, newest first: of a common word the index would give half the table.
    const rows = await this.reads.query<Row>(
      `SELECT c.number, c.subject, ct.name AS contact, e.kind, e.body
       FROM cases c JOIN contact ct ON ct.id = c.contact_id
       LEFT JOIN LATERAL (
         SELECT n.kind, n.body FROM (
           SELECT ce.kind, left(ce.body, 100000) AS body FROM case_entry ce
           WHERE ce.case_id = c.id AND ce.kind IN ('message', 'note') AND ce.revised_by IS NULL AND ce.removed_at IS NULL
           ORDER BY ce.position DESC LIMIT ${ENTRIES}
         ) n WHERE to_tsvector('simple', fold(n.body)) @@ ${query} LIMIT 1
       ) e ON true
       WHERE c.number = ANY (${params.add(numbers)}::bigint[]) AND ${visibleTo(actor, 'c', params)}`,
      params.values,
    );
    const isHit = hitsOf(asked.terms, asked.words);
    return rows.map(({ number, subject, contact, kind, body }) => ({
      number,
      subject: markHits(subject, isHit),
      contact: markHits(contact, isHit),
      snippet: body === null ? null : snippetOf(body, isHit),
      place: kind,
    }));
  }
}
