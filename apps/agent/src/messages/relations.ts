import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { relations } from './en/relations.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/relations.js')).relations,
  pl: async () => (await import('./pl/relations.js')).relations,
  uk: async () => (await import('./uk/relations.js')).relations,
  ru: async () => (await import('./ru/relations.js')).relations,
};

/** What is said of merged and linked cases: fetched with it, for the conversation stands before it. */
export const learnRelations = (): Promise<void> => learn(i18n, 'relations', catalogues);

export const useRelationsT = messagesOf<typeof relations>('relations');
