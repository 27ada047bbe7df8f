import type { Language } from '@sprawa/i18n';
import { isMap } from './workflow-document.js';

/** What stands there in just this language; a plain string is English. */
export function textIn(value: unknown, language: Language): string {
  const text = isMap(value) ? value[language] : language === 'en' ? value : undefined;
  return typeof text === 'string' ? text : '';
}

/** What somebody who reads this language is shown: English stands in for what is missing, then any other. */
export function readable(value: unknown, language: Language): string {
  const own = textIn(value, language) || textIn(value, 'en');
  if (own || !isMap(value)) return own;
  return Object.values(value).find((text): text is string => typeof text === 'string' && text !== '') ?? '';
}

/**
 * The text with other words in one language; emptied everywhere it is gone. Workflows need English: as long as nobody has
 * written another, the first language that is written stands in for it.
 */
export function withText(value: unknown, language: Language, text: string): unknown {
  const before = isMap(value) ? value : typeof value === 'string' && value !== '' ? { en: value } : {};
  const english = textIn(value, 'en');
  const follows = language !== 'en' && (english === '' || english === textIn(value, language));
  const all: Record<string, unknown> = { ...before, ...(follows && { en: text }), [language]: text };
  const entries = Object.entries(all).filter(([, each]) => each !== '');
  if (entries.length === 0) return undefined;
  return entries.length === 1 && entries[0]![0] === 'en' && !isMap(value)
    ? entries[0]![1]
    : Object.fromEntries(entries);
}

/** A new text in the language of whoever writes it. */
export const newText = (language: Language, text: string): unknown => withText(undefined, language, text);
