import { searchedDigits } from '@sprawa/contacts';
import type { SqlParams } from '@sprawa/permissions';
import { searchedWords } from '../../domain/field-search.js';
import { tsqueryText, type AskedTerm, type SearchedWord } from '../../domain/search-terms.js';
import { fieldWords, prefixQuery } from './field-filter.js';

/** What somebody looks for, with all that stands for its words. */
export interface Asked {
  text: string;
  terms: AskedTerm[];
  words: SearchedWord[];
  /** Labels that are called so: see `Labels.meaning`. */
  labelIds?: readonly string[];
}

/** One way of finding cases by what somebody typed: a sub-query with an index of its own. */
export interface SearchWay {
  /** Whose rows it looks at; their ids tell which are newer. */
  table: 'cases' | 'case_entry';
  /** Gives ids of cases. @param from the table, or some of its rows */
  sql: (from: string) => string;
  /** Whether statistics of words tell how much it finds. */
  byWords: boolean;
  /** How well what is found there answers; see `Rank`. */
  rank: Rank;
}

/** What is found by its number or address first, then by subject or contact, then by what was written. */
export const RANK = { exact: 0, head: 1, body: 2 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** `tsquery` of all words, each in any of its forms. No sub-query: the planner then knows how common they are. */
export const wordsQuery = ({ terms, words }: Asked, params: SqlParams): string =>
  `to_tsquery('simple', fold(${params.add(tsqueryText(terms, words))}::text))`;

/**
 * Words are looked for in subject, timeline, fields and contact. The ways are united: one OR across tables would read
 * them whole.
 */
export function searchWays(asked: Asked, params: SqlParams): SearchWay[] {
  const { text } = asked;
  const like = (part: string) => params.add(`%${part.replace(/[\\%_]/g, '\\$&')}%`);
  const ofCases = (condition: string, rank: Rank, byWords = false): SearchWay => ({
    table: 'cases',
    sql: (from) => `SELECT s.id FROM ${from} s WHERE ${condition}`,
    ...{ byWords, rank },
  });
  const ofEntries = (condition: string): SearchWay => ({
    table: 'case_entry',
    sql: (from) => `SELECT e.case_id FROM ${from} e WHERE ${condition}`,
    ...{ byWords: true, rank: RANK.body },
  });
  const ofContacts = (contacts: string, rank: Rank = RANK.head) =>
    // An array, so that the cases of each contact are looked up: joined, the planner reads all cases for a few contacts.
    ofCases(`s.contact_id = ANY (ARRAY(${contacts})) AND s.deleted_at IS NULL`, rank);
  const typed = like(text);
  const others = [
    ofContacts(`SELECT sc.id FROM contact sc WHERE fold(sc.name) LIKE fold(${typed})`),
    ofContacts(`SELECT se.contact_id FROM contact_email se WHERE se.email::text LIKE lower(${typed})`),
  ];
  if (/^\S+@\S+$/.test(text))
    others.push(
      ofContacts(
        `SELECT se.contact_id FROM contact_email se WHERE se.email = ${params.add(text)}::citext`,
        RANK.exact,
      ),
    );
  if (asked.labelIds?.length)
    others.push(
      ofCases(`s.label_ids <> '{}' AND s.label_ids && ${params.add(asked.labelIds)}::uuid[]`, RANK.head),
    );
  const digits = searchedDigits(text);
  // Of three digits there are too many.
  if (digits && digits.length >= 6)
    others.push(
      ofContacts(
        `SELECT sp.contact_id FROM contact_phone sp WHERE sp.phone LIKE ${like(digits)}`,
        RANK.exact,
      ),
    );
  if (asked.terms.length === 0) return others;
  const query = wordsQuery(asked, params);
  // An amount is typed as it is read, with spaces between thousands.
  const amount = /^\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d{1,2})?$/.test(text);
  const values = amount ? prefixQuery(searchedWords(text.replace(/\s/g, '')), params) : query;
  const [onCases, inHistory] = fieldWords(values);
  return [
    ofCases(`to_tsvector('simple', fold(s.subject)) @@ ${query}`, RANK.head, true),
    ofEntries(
      `e.kind IN ('message', 'note') AND e.revised_by IS NULL AND e.removed_at IS NULL
         AND to_tsvector('simple', fold(left(e.body, 100000))) @@ ${query}`,
    ),
    ofCases(onCases, RANK.body, true),
    ofEntries(inHistory),
    ...others,
  ];
}
