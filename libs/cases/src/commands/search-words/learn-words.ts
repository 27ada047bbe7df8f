import { Injectable, OnModuleInit } from '@nestjs/common';
import { Maintenance, Schedule, type MaintenanceWork } from '@sprawa/platform';
import { DataSource } from 'typeorm';
import { wordStems } from '../../domain/word-forms/word-stems.js';

/** Rows read at a time: some tens of milliseconds of the database. */
const BATCH = 500;
/** Batches of one turn at most, so that a flood of mails leaves the processor to others. */
const BATCHES = 6;
/** Ids rise with time, but what was begun earlier may be committed later: this much is waited for it. */
const SETTLED_MS = 60_000;
/** Words written at a time. */
const WRITTEN = 2_000;

interface Source {
  table: 'cases' | 'case_entry';
  /** Gives the words of rows `s`, word for word as their index has them. */
  words: string;
}

const SOURCES: readonly Source[] = [
  { table: 'cases', words: `to_tsvector('simple', fold(s.subject))` },
  {
    table: 'case_entry',
    words: `CASE WHEN s.kind IN ('message', 'note') THEN to_tsvector('simple', fold(left(s.body, 100000))) END`,
  },
];

interface Progress {
  newest: string;
  oldest: string | null;
}

/**
 * Keeps the table of words up, in the background: nobody who writes waits for it, and a word that is not learnt yet is
 * found all the same, only without its forms. What there was before is learnt backwards, the newest first.
 */
@Injectable()
export class LearnWords implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly schedule: Schedule,
    private readonly maintenance: Maintenance,
  ) {}

  onModuleInit(): void {
    this.schedule.every('learn-search-words', 20, () => this.learn());
    this.maintenance.add({
      name: 'learn-search-words',
      summary: 'Forgets the words that the search knows forms of, and learns them anew from all cases.',
      work: (work) => this.anew(work),
    });
  }

  /** @param settledMs how old rows must be; less only where nobody else writes */
  async learn(settledMs = SETTLED_MS): Promise<void> {
    for (const source of SOURCES) {
      await this.begin(source, settledMs);
      for (let turn = 0; turn < BATCHES; turn++) if (!(await this.forward(source, settledMs))) break;
      await this.backward(source);
    }
  }

  private async anew({ query, progress }: MaintenanceWork): Promise<object> {
    await query('DELETE FROM search_word_progress');
    await query('DELETE FROM search_word');
    for (const [at, source] of SOURCES.entries()) {
      await progress(at, SOURCES.length);
      await this.begin(source, SETTLED_MS);
      while (await this.backward(source));
    }
    const [row] = await query<{ words: number }>('SELECT count(*)::int AS words FROM search_word');
    return { words: row!.words };
  }

  private async begin({ table }: Source, settledMs: number): Promise<void> {
    const now = idBefore(Date.now() - settledMs);
    await this.source.query(
      `INSERT INTO search_word_progress (source, newest, oldest) VALUES ($1, $2, $2) ON CONFLICT DO NOTHING`,
      [table, now],
    );
  }

  /** @returns whether there may be more */
  private async forward(source: Source, settledMs: number): Promise<boolean> {
    const { newest } = await this.progressOf(source);
    const until = idBefore(Date.now() - settledMs);
    const ids = await this.ids(
      `SELECT id FROM ${source.table} WHERE id > $1 AND id < $2 ORDER BY id LIMIT ${BATCH}`,
      [newest, until],
    );
    if (ids.length === 0) return false;
    await this.read(source, ids);
    await this.source.query(`UPDATE search_word_progress SET newest = $2 WHERE source = $1`, [
      source.table,
      ids.at(-1)!,
    ]);
    return ids.length === BATCH;
  }

  /** @returns whether there is more */
  private async backward(source: Source): Promise<boolean> {
    const { oldest } = await this.progressOf(source);
    if (oldest === null) return false;
    const ids = await this.ids(
      `SELECT id FROM ${source.table} WHERE id < $1 ORDER BY id DESC LIMIT ${BATCH}`,
      [oldest],
    );
    if (ids.length > 0) await this.read(source, ids);
    await this.source.query(`UPDATE search_word_progress SET oldest = $2 WHERE source = $1`, [
      source.table,
      ids.length < BATCH ? null : ids.at(-1),
    ]);
    return ids.length === BATCH;
  }

  private async progressOf({ table }: Source): Promise<Progress> {
    const [row] = await this.source.query<Progress[]>(
      'SELECT newest, oldest FROM search_word_progress WHERE source = $1',
      [table],
    );
    return row!;
  }

  private async ids(sql: string, values: unknown[]): Promise<string[]> {
    return (await this.source.query<{ id: string }[]>(sql, values)).map(({ id }) => id);
  }

  /** Only words of letters: numbers and addresses have no forms. Only the new ones leave the database. */
  private async read({ table, words }: Source, ids: readonly string[]): Promise<void> {
    const found = await this.source.query<{ word: string }[]>(
      `SELECT DISTINCT f.word COLLATE "C" AS word
       FROM ${table} s, unnest(tsvector_to_array(${words})) f (word)
       WHERE s.id = ANY ($1) AND f.word ~ '^[a-z\\u0400-\\u04ff]{3,40}$'
         AND NOT EXISTS (SELECT FROM search_word k WHERE k.word = f.word COLLATE "C")`,
      [ids],
    );
    for (let at = 0; at < found.length; at += WRITTEN) {
      const part = found.slice(at, at + WRITTEN).map(({ word }) => ({ word, stems: wordStems(word) }));
      await this.source.query(
        `INSERT INTO search_word (word, stems)
         SELECT word, ARRAY(SELECT jsonb_array_elements_text(stems)) FROM jsonb_to_recordset($1) n (word text, stems jsonb)
         ON CONFLICT DO NOTHING`,
        [JSON.stringify(part)],
      );
    }
  }
}

/** The smallest id of a moment (UUIDv7: 48 bits of milliseconds first). */
function idBefore(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
