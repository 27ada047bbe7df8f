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
    if (!search) return [];
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

function waysToFind(search: string, params: SqlParams): string[] {
  const words = params.add(search);
  const start = params.add(`${escapeLike(search)}%`);
  // Below three letters a trigram index only helps at the start of words.
  const within = search.length < 3 ? null : params.add(`%${escapeLike(search)}%`);
  const ways = [
    `(SELECT id, 3.0 AS rank FROM contact WHERE fold(name) LIKE fold(${start}) LIMIT ${CANDIDATES})`,
    `(SELECT id, 2.5 AS rank FROM contact WHERE fold(name) LIKE '% ' || fold(${start}) LIMIT ${CANDIDATES})`,
    `(SELECT contact_id AS id, 4.0 AS rank FROM contact_email WHERE email = ${words}::citext)`,
    `(SELECT contact_id AS id, 2.8 AS rank FROM contact_email WHERE email::text ILIKE ${start} LIMIT ${CANDIDATES})`,
  ];
  if (within) {
    ways.push(
      `(SELECT id, 1.0 + word_similarity(fold(${words}), fold(name)) AS rank FROM contact WHERE fold(${words}) <% fold(name) LIMIT ${CANDIDATES})`,
      `(SELECT contact_id AS id, 1.5 AS rank FROM contact_email WHERE email::text ILIKE ${within} LIMIT ${CANDIDATES})`,
    );
  }
  const digits = searchedDigits(search);
  if (digits) {
    const phone = params.add(`%${digits}%`);
    ways.push(
      `(SELECT contact_id AS id, 2.0 AS rank FROM contact_phone WHERE phone LIKE ${phone} LIMIT ${CANDIDATES})`,
    );
    if (within)
      ways.push(
        `(SELECT contact_id AS id, 2.0 AS rank FROM contact_phone WHERE phone LIKE ${within} LIMIT ${CANDIDATES})`,
      );
  }
  if (/^\d{1,18}$/.test(search))
    ways.push(`(SELECT id, 5.0 AS rank FROM contact WHERE number = ${params.add(search)}::bigint)`);
  return ways;
}

/** In LIKE, what is typed stands for itself. */
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
