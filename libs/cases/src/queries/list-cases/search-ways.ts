import type { SqlParams } from '@sprawa/permissions';
import { searchedWords } from '../../domain/field-search.js';
import { fieldWords, prefixQuery } from './field-filter.js';

/** One way of finding cases by what somebody typed: a sub-query with an index of its own. */
export interface SearchWay {
  /** Whose rows it looks at; their ids tell which are newer. */
  table: 'cases' | 'case_entry';
  /** Gives ids of cases; further conditions may follow. */
  sql: string;
  /** The column with the id of the row that is looked at. */
  id: string;
}

/**
 * Words are looked for in subject, timeline, fields and contact. The ways are united: one OR across tables would read
 * them whole.
 */
export function searchWays(text: string, params: SqlParams): SearchWay[] {
  const like = params.add(`%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const ofCases = (sql: string): SearchWay => ({ table: 'cases', sql, id: 's.id' });
  const ofEntries = (sql: string): SearchWay => ({ table: 'case_entry', sql, id: 'e.id' });
  const ofContacts = (contacts: string) =>
    // An array, so that the cases of each contact are looked up: joined, the planner reads all cases for a few contacts.
    ofCases(
      `SELECT s.id FROM cases s WHERE s.contact_id = ANY (ARRAY(${contacts})) AND s.deleted_at IS NULL`,
    );
  const contacts = [
    ofContacts(`SELECT sc.id FROM contact sc WHERE fold(sc.name) LIKE fold(${like})`),
    ofContacts(`SELECT se.contact_id FROM contact_email se WHERE se.email::text LIKE lower(${like})`),
  ];
  const words = searchedWords(text);
  if (words.length === 0) return contacts;
  const query = prefixQuery(words, params);
  // An amount is typed as it is read, with spaces between thousands.
  const amount = /^\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d{1,2})?$/.test(text);
  const values = amount ? prefixQuery(searchedWords(text.replace(/\s/g, '')), params) : query;
  const [onCases, inHistory] = fieldWords(values);
  return [
    ofCases(`SELECT s.id FROM cases s WHERE to_tsvector('simple', fold(s.subject)) @@ ${query}`),
    ofEntries(
      `SELECT e.case_id FROM case_entry e WHERE e.kind IN ('message', 'note') AND to_tsvector('simple', fold(left(e.body, 100000))) @@ ${query}`,
    ),
    ofCases(onCases),
    ofEntries(inHistory),
    ...contacts,
  ];
}
