/** The languages of every interface (AD-2). English is the one to speak when none of the reader's is among them. */
export const languages = ['en', 'pl', 'uk', 'ru'] as const;

export type Language = (typeof languages)[number];

/** Each language in its own words, as a switch shows it. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  pl: 'Polski',
  uk: 'Українська',
  ru: 'Русский',
};

/** The BCP 47 tag Intl formats with; British English for day-first dates and a 24-hour clock. */
export const formatLocales: Record<Language, string> = { en: 'en-GB', pl: 'pl-PL', uk: 'uk-UA', ru: 'ru-RU' };

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}
