import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { detectLanguage, storeLanguage } from './chosen-language.js';
import { isLanguage, type Language } from './languages.js';
import type { MessageTree } from './message-types.js';
import { en } from './messages/en.js';
import { pl } from './messages/pl.js';
import { ru } from './messages/ru.js';
import { uk } from './messages/uk.js';

const common: Record<Language, MessageTree> = { en, pl, uk, ru };

/**
 * The application's translator, ready at once: shared messages and the app's own, without a request.
 * Keeps `<html lang>` and the stored choice in step with the language.
 */
export function createI18n(
  resources: Record<Language, MessageTree>,
  language: Language = detectLanguage(),
): i18n {
  const instance = i18next.createInstance();
  instance.on('languageChanged', (now) => {
    if (typeof document !== 'undefined') document.documentElement.lang = now;
  });
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    ns: ['app', 'common'],
    defaultNS: 'app',
    resources: Object.fromEntries(
      Object.entries(common).map(([code, messages]) => [
        code,
        { common: messages, app: resources[code as Language] },
      ]),
    ),
    initAsync: false,
    // React escapes what it renders; escaping twice would show &amp; to people.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** Changes the language and remembers it in this browser. */
export async function chooseLanguage(instance: i18n, language: Language): Promise<void> {
  storeLanguage(language);
  await instance.changeLanguage(language);
}

export function languageOf(instance: i18n): Language {
  const now = instance.resolvedLanguage ?? instance.language;
  return isLanguage(now) ? now : 'en';
}
