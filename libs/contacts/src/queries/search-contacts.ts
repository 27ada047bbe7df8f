import { Injectable } from '@nestjs/common';
import { SqlParams } from '@sprawa/permissions';
import { DataSource } from 'typeorm';
import { searchedDigits } from '../domain/phone.js';
import { contactColumns, toContact, type ContactParent, type ContactRow } from './contact-row.js';

/** Each way of finding looks at this many at most before the best are chosen. */
const CANDIDATES = 200;

/** Suggestions while one types: each way of finding is a sub-query with an index of its own, and they are united. */
@Injectable()
export class SearchContacts {
  constructor(private readonly source: DataSource) {}

  /** @param search one line, checked; @param first 1–50; best first */
  async find(search: string, first: number): Promise<ContactParent[]> {
    // Marks alone stand in every address and in no index.
    if (!/[\p{L}\p{N}]/u.test(search)) return [];
    const params = new SqlParams();
    const ways = waysToFind(search, params);
    const rows = (await this.source.query(
      `WITH found AS (SELECT id, max(rank) AS rank FROM (${ways.join(' UNION ALL ')}) f GROUP BY id ORDER BY rank DESC LIMIT ${CANDIDATES})
       SELECT ${contactColumns('c')} FROM found JOIN contact c USING (id) ORDER BY found.rank DESC, fold(c.name), c.id LIMIT ${params.add(first)}`,
      params.values,
    )) as ContactRow[];
    return rows.map(toContact);
  }
}

/**
 * Below three letters trigrams only help at the start of words; from three on, one look anywhere in the name or the
 * address finds more, and faster than looking at the starts, whose trigrams many others share.
 */
function waysToFind(search: string, params: SqlParams): string[] {
  const words = params.add(search);
  const start = params.add(`${escapeLike(search)}%`);
  const place = search.length < 3 ? start : params.add(`%${escapeLike(search)}%`);
  const named =
    search.length < 3
      ? `fold(name) LIKE fold(${start}) OR fold(name) LIKE '% ' || fold(${start})`
      : `fold(name) LIKE fold(${place})`;
  const ways = [
    `(SELECT id, CASE WHEN fold(name) LIKE fold(${start}) THEN 3.0 WHEN fold(name) LIKE '% ' || fold(${start}) THEN 2.5 ELSE 1.6 END AS rank
      FROM contact WHERE ${named} LIMIT ${CANDIDATES})`,
    `(SELECT contact_id AS id, 4.0 AS rank FROM contact_email WHERE email = ${words}::citext)`,
    `(SELECT contact_id AS id, CASE WHEN email::text ILIKE ${start} THEN 2.8 ELSE 1.5 END AS rank
      FROM contact_email WHERE email::text ILIKE ${place} LIMIT ${CANDIDATES})`,
  ];
  if (search.length >= 3) {
    // What is filled in of the organisation's own fields.
    ways.push(
      `(SELECT id, 1.2 AS rank FROM contact WHERE fold(contact_words(fields)) LIKE fold(${place}) LIMIT ${CANDIDATES})`,
    );
    // Forgives slips of the finger.
    ways.push(
      `(SELECT id, 0.5 + word_similarity(fold(${words}), fold(name)) AS rank FROM contact WHERE fold(${words}) <% fold(name) LIMIT ${CANDIDATES})`,
    );
  }
  const digits = searchedDigits(search);
  if (digits) {
    // Numbers kept as typed are found as typed.
    for (const pattern of new Set([`%${digits}%`, `%${escapeLike(search)}%`])) {
      ways.push(
        `(SELECT contact_id AS id, 2.0 AS rank FROM contact_phone WHERE phone LIKE ${params.add(pattern)} LIMIT ${CANDIDATES})`,
      );
    }
  }
  if (/^\d{1,18}$/.test(search))
    ways.push(`(SELECT id, 5.0 AS rank FROM contact WHERE number = ${params.add(search)}::bigint)`);
  return ways;
}

/** In LIKE, what is typed stands for itself. */
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
