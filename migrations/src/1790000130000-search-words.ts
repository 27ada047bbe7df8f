import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words that stand in cases, so that a search finds other forms of a word and forgives slips of the finger (CS-10). */
export class SearchWords1790000130000 implements MigrationInterface {
  name = 'SearchWords1790000130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  /** Forward only: a mistake is mended by the next migration. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const sql = /* sql */ `
-- Learnt in the background from subjects, messages and notes; one row per word, whoever used it and however often.
CREATE TABLE search_word (
  word text COLLATE "C" PRIMARY KEY CHECK (length(word) <= 40),
  -- What its forms have in common; see wordStems.
  stems text[] NOT NULL
);
CREATE INDEX search_word_stems ON search_word USING gin (stems);
CREATE INDEX search_word_trgm ON search_word USING gin (word gin_trgm_ops);

-- Between these ids all words are known; the newer ones come next, the older ones bit by bit.
CREATE TABLE search_word_progress (
  source text PRIMARY KEY CHECK (source IN ('cases', 'case_entry')),
  newest uuid NOT NULL,
  -- NULL: there is nothing older.
  oldest uuid
);
`;
