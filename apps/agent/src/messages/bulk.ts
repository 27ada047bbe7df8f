import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { bulk } from './en/bulk.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/bulk.js')).bulk,
  pl: async () => (await import('./pl/bulk.js')).bulk,
  uk: async () => (await import('./uk/bulk.js')).bulk,
  ru: async () => (await import('./ru/bulk.js')).bulk,
};

/** What is said of many cases changed at once: fetched with it, for few lists are ticked. */
export const learnBulk = (): Promise<void> => learn(i18n, 'bulk', catalogues);

export const useBulkT = messagesOf<typeof bulk>('bulk');
