import { messagesOf, type Catalogues, type Translate } from '@sprawa/i18n';
import type { Messages } from './en.js';

export const catalogues: Catalogues = {
  en: async () => (await import('./en.js')).en,
  pl: async () => (await import('./pl.js')).pl,
  uk: async () => (await import('./uk.js')).uk,
  ru: async () => (await import('./ru.js')).ru,
};

/** The app's messages in the interface's language. */
export const useT = messagesOf<Messages>('app');

export type T = Translate<Messages>;
