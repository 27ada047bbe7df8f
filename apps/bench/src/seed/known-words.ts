import { wordStems } from '@sprawa/cases';
import type pg from 'pg';
import { RARE_WORD } from './size.js';
import { drawWords } from './words.js';

/**
 * The words whose forms a search knows, learnt at once. The program would learn them from all entries in the background,
 * for hours, and that would be measured along with whatever is.
 */
export async function learnWords(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ word: string }>(
    'SELECT DISTINCT fold(word) AS word FROM unnest($1::text[]) word',
    [[...drawWords().words, RARE_WORD]],
  );
  await client.query(
    `INSERT INTO search_word (word, stems)
     SELECT word, ARRAY(SELECT jsonb_array_elements_text(stems)) FROM jsonb_to_recordset($1) n (word text, stems jsonb) ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows.map(({ word }) => ({ word, stems: wordStems(word) })))],
  );
  await client.query(
    `INSERT INTO search_word_progress (source, newest, oldest) SELECT source, uuidv7(), NULL FROM unnest(array['cases', 'case_entry']) source
     ON CONFLICT (source) DO UPDATE SET newest = excluded.newest, oldest = NULL`,
  );
  await client.query('ANALYZE search_word');
}
