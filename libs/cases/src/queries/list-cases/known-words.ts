import { Injectable } from '@nestjs/common';
import { SearchReads } from '@sprawa/platform';
import { nearWords } from '../../domain/near-words.js';
import type { AskedTerm, SearchedWord } from '../../domain/search-terms.js';
import { wordStems } from '../../domain/word-forms/word-stems.js';

/** Forms of one word; the closest in length first. */
const FORMS = 40;
/** Words that look alike, before the probable ones are chosen. */
const ALIKE = 30;
/** Shorter words are too like too many others. */
const FORGIVEN = 4;

interface Known {
  word: string;
  known: boolean;
  begins: boolean;
  forms: string[];
}

/** What stands for a word that somebody looks for, among the words that stand in cases. */
@Injectable()
export class KnownWords {
  constructor(private readonly reads: SearchReads) {}

  /** Words without letters, or short, stand for themselves. One statement; two more when a word stands nowhere. */
  async of(terms: readonly AskedTerm[]): Promise<SearchedWord[]> {
    const asked = [...new Set(terms.flatMap(({ words }) => words))].filter((word) =>
      /^\p{L}{3,40}$/u.test(word),
    );
    if (asked.length === 0) return [];
    const found = await this.reads.query<Known>(
      `SELECT a.word, EXISTS (SELECT FROM search_word k WHERE k.word = a.word) AS known,
         EXISTS (SELECT FROM search_word k WHERE k.word > a.word AND k.word < a.word || U&'\\+01FFFF') AS begins,
         ARRAY(SELECT k.word FROM search_word k WHERE k.stems && a.stems ORDER BY abs(length(k.word) - length(a.word)), k.word LIMIT ${FORMS}) AS forms
       FROM (SELECT word COLLATE "C" AS word, ARRAY(SELECT jsonb_array_elements_text(stems)) AS stems
             FROM jsonb_to_recordset($1::jsonb) r (word text, stems jsonb)) a`,
      [JSON.stringify(asked.map((word) => ({ word, stems: wordStems(word) })))],
    );
    const alike = await this.alike(found.filter(standsNowhere).map(({ word }) => word));
    return found.map((of) => ({
      asked: of.word,
      // The beginning of a word that is still being typed has no forms of its own.
      others: (standsNowhere(of)
        ? (alike.get(of.word) ?? [])
        : of.known || !of.begins
          ? of.forms
          : []
      ).filter((other) => !other.startsWith(of.word)),
    }));
  }

  /** Words that stand in cases, each with itself among its forms. */
  private async formsOf(words: string[]): Promise<Map<string, string[]>> {
    if (words.length === 0) return new Map();
    const rows = await this.reads.query<{ word: string; forms: string[] }>(
      `SELECT a.word, ARRAY(SELECT k.word FROM search_word k WHERE k.stems && a.stems OR k.word = a.word LIMIT ${FORMS}) AS forms
       FROM search_word a WHERE a.word = ANY ($1)`,
      [words],
    );
    return new Map(rows.map(({ word, forms }) => [word, forms]));
  }

  /** What was probably meant by words that stand nowhere, in all its forms. */
  private async alike(words: string[]): Promise<Map<string, string[]>> {
    const typed = words.filter((word) => word.length >= FORGIVEN);
    if (typed.length === 0) return new Map();
    const rows = await this.reads.query<{ word: string; candidates: string[] }>(
      `SELECT a.word, ARRAY(SELECT k.word FROM search_word k WHERE k.word % a.word ORDER BY similarity(k.word, a.word) DESC LIMIT ${ALIKE}) AS candidates
       FROM unnest($1::text[]) a (word)`,
      [typed],
    );
    const near = new Map(rows.map(({ word, candidates }) => [word, nearWords(word, candidates)]));
    const forms = await this.formsOf([...new Set([...near.values()].flat())]);
    return new Map([...near].map(([word, meant]) => [word, meant.flatMap((each) => forms.get(each) ?? [])]));
  }
}

const standsNowhere = ({ known, begins, forms }: Known): boolean => !known && !begins && forms.length === 0;
