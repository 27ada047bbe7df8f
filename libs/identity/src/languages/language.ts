/** Languages of interfaces, mails and errors (AD-2). */
export const LANGUAGES = ['en', 'pl', 'uk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/** The first language of an Accept-Language header that we speak (RFC 9110 12.5.4); English when there is none. */
export function languageOf(
  acceptLanguage: string | string[] | undefined,
  otherwise: Language = 'en',
): Language {
  const wanted = String(acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return {
        language: tag.trim().toLowerCase().split('-')[0],
        quality: quality === undefined ? 1 : Number(quality),
        position,
      };
    })
    .filter(({ language, quality }) => isLanguage(language) && quality > 0)
    .sort((one, other) => other.quality - one.quality || one.position - other.position);
  return (wanted[0]?.language as Language | undefined) ?? otherwise;
}

/** A name kept in several languages, in one of them; English or any other stands in for a missing one. */
export function inLanguage(names: Partial<Record<string, string>>, language: Language): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? '';
}
