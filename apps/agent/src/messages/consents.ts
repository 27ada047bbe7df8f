import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { consents } from './en/consents.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/consents.js')).consents,
  pl: async () => (await import('./pl/consents.js')).consents,
  uk: async () => (await import('./uk/consents.js')).consents,
  ru: async () => (await import('./ru/consents.js')).consents,
};

/** What is said where consents are shown, recorded and defined: fetched with it. */
export const learnConsents = (): Promise<void> => learn(i18n, 'consents', catalogues);

export const useConsentsT = messagesOf<typeof consents>('consents');
