import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { polishStems } from './polish-stems.js';
import { ukrainianStems } from './ukrainian-stems.js';

/** Shorter words have no forms that could be told from other words. */
const SHORTEST = 4;

/**
 * What tells forms of one word: two words that share one of these are taken for forms of one. Nobody knows what language a
 * word is of, so each of its script has a say, and the stems of each are kept apart.
 * @param word as `foldLetters` gives it
 */
export function wordStems(word: string): string[] {
  if (word.length < SHORTEST) return [];
  if (/^[a-z]+$/.test(word)) return [...named('pl', polishStems(word)), ...named('en', [english(word)])];
  if (/^[\u0400-\u04ff]+$/.test(word))
    return [...named('uk', ukrainianStems(word)), ...named('ru', [withoutFleetingVowel(russian(word))])];
  return [];
}

/** рынок, рынка; отец, отца. */
const withoutFleetingVowel = (stem: string): string =>
  stem.replace(/(?<=..[^аеиоуыэюя])(?:о(?=к$)|е(?=[кц]$))/, '');

const named = (language: string, stems: readonly string[]): string[] =>
  stems.filter((stem) => stem.length >= 3).map((stem) => `${language}:${stem}`);
