import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { firstStart } from './en/first-start.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/first-start.js')).firstStart,
  pl: async () => (await import('./pl/first-start.js')).firstStart,
  uk: async () => (await import('./uk/first-start.js')).firstStart,
  ru: async () => (await import('./ru/first-start.js')).firstStart,
};

/** What is said at the first start: fetched with it, for it is seen once. */
export const learnFirstStart = (): Promise<void> => learn(i18n, 'firstStart', catalogues);

export const useFirstStartT = messagesOf<typeof firstStart>('firstStart');
