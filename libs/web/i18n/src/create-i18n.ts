import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { detectLanguage, storeLanguage } from './chosen-language.js';
import { isLanguage, type Language } from './languages.js';
import type { MessageTree } from './message-types.js';
import type { MessageSpace } from './use-messages.js';

/** Fetches each language's messages; only the one that is spoken is fetched, for it has every key. */
export type Catalogues = Record<Language, () => Promise<MessageTree>>;

const common: Catalogues = {
  en: async () => (await import('./messages/en.js')).en,
  pl: async () => (await import('./messages/pl.js')).pl,
  uk: async () => (await import('./messages/uk.js')).uk,
  ru: async () => (await import('./messages/ru.js')).ru,
};

interface Speaker {
  /** With the space they fill: shared, the application's own, and what `learn` added. */
  known: [MessageSpace, Catalogues][];
  /** Chosen last: of two choices in a row it counts, whichever messages come first. */
  wanted?: Language;
}

/** Kept on the translator itself: components are given a stand-in for it, which answers for its properties only. */
const SPEAKER = Symbol('speaker');
type Speaking = i18n & { [SPEAKER]?: Speaker };

/**
 * The application's translator, dumb until `speak` has given it a language.
 * Keeps `<html lang>` in step with the language.
 */
export function createI18n(catalogues: Catalogues): i18n {
  const instance: Speaking = i18next.createInstance();
  instance[SPEAKER] = {
    known: [
      ['common', common],
      ['app', catalogues],
    ],
  };
  instance.on('languageChanged', (now) => {
    if (typeof document !== 'undefined') document.documentElement.lang = now;
  });
  return instance.use(initReactI18next);
}

/**
 * Fetches the language's messages, shared and the application's own, and then speaks it. What is on the page changes
 * only once they are there; when they cannot be had, it throws and the language stays.
 */
export async function speak(instance: i18n, language: Language = detectLanguage()): Promise<void> {
  const speaker = (instance as Speaking)[SPEAKER];
  if (!speaker) throw new Error('Only translators made by createI18n speak.');
  speaker.wanted = language;
  const messages = await messagesIn(language, speaker.known);
  if (speaker.wanted !== language) return;
  if (!instance.isInitialized) return start(instance, language, messages);
  for (const [space, tree] of Object.entries(messages)) instance.addResourceBundle(language, space, tree);
  await instance.changeLanguage(language);
}

async function messagesIn(language: Language, known: Speaker['known']): Promise<Record<string, MessageTree>> {
  const trees = await Promise.all(
    known.map(async ([space, catalogues]) => [space, await catalogues[language]()] as const),
  );
  const messages: Record<string, MessageTree> = {};
  for (const [space, tree] of trees) messages[space] = { ...messages[space], ...tree };
  return messages;
}

/**
 * Fetches the messages of a part that few open, and has them follow the language from now on; throws when they cannot be
 * had. They fill a space of their own or join another's, such as the application's, with sections it does not have.
 */
export async function learn(instance: i18n, space: MessageSpace, catalogues: Catalogues): Promise<void> {
  const speaker = (instance as Speaking)[SPEAKER];
  if (!speaker) throw new Error('Only translators made by createI18n learn.');
  const isKnown = () => speaker.known.some(([, each]) => each === catalogues);
  if (isKnown()) return;
  const language = languageOf(instance);
  instance.addResourceBundle(language, space, await catalogues[language]());
  if (!isKnown()) speaker.known.push([space, catalogues]);
  // Somebody chose another language meanwhile.
  if (languageOf(instance) !== language) await speak(instance, languageOf(instance));
}

async function start(instance: i18n, lng: Language, messages: Record<string, MessageTree>): Promise<void> {
  await instance.init({
    lng,
    // The types of the messages see to it that no language lacks a key, so there is nothing to fall back to.
    fallbackLng: false,
    ns: ['app', 'common'],
    defaultNS: 'app',
    resources: { [lng]: messages },
    initAsync: false,
    // React escapes what it renders; escaping twice would show &amp; to people.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

/** Changes the language and remembers it in this browser; throws when its messages cannot be had. */
export async function chooseLanguage(instance: i18n, language: Language): Promise<void> {
  await speak(instance, language);
  storeLanguage(language);
}

export function languageOf(instance: i18n): Language {
  const now = instance.resolvedLanguage ?? instance.language;
  return isLanguage(now) ? now : 'en';
}
