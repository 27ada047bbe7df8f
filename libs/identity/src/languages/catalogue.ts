import type { Language } from './language.js';

type Texts<Key extends string> = Record<Key, string>;

/**
 * Texts for people in every language, with `{name}` places.
 * English is the measure: a language that lacks a key does not compile.
 */
export function catalogue<Key extends string>(texts: Record<Language, Texts<Key>>) {
  return (language: Language, key: Key, places: Record<string, string | number> = {}): string =>
    texts[language][key].replace(/\{(\w+)\}/g, (whole, place: string) => String(places[place] ?? whole));
}
