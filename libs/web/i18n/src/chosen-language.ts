import { isLanguage, type Language } from './languages.js';

const key = 'sprawa.language';

/** The choice kept in this browser; null when none was made or storage is forbidden. */
export function storedLanguage(): Language | null {
  try {
    const value = globalThis.localStorage?.getItem(key);
    return isLanguage(value) ? value : null;
  } catch {
    return null;
  }
}

export function storeLanguage(language: Language): void {
  try {
    globalThis.localStorage?.setItem(key, language);
  } catch {
    // Private windows may forbid storage; the choice then lasts as long as the page.
  }
}

/** The first language of ours among the browser's, by the tag's first part (`pl-PL` is Polish). */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = tag.toLowerCase().split('-')[0];
    if (isLanguage(language)) return language;
  }
  return 'en';
}

/** The stored choice, then the browser's languages, then English. */
export function detectLanguage(): Language {
  return storedLanguage() ?? preferredLanguage(globalThis.navigator?.languages ?? []);
}
