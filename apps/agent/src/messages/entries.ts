import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { entries } from './en/entries.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/entries.js')).entries,
  pl: async () => (await import('./pl/entries.js')).entries,
  uk: async () => (await import('./uk/entries.js')).entries,
  ru: async () => (await import('./ru/entries.js')).entries,
};

/** Code about single messages and notes, with its words: the conversation stands before them. */
export async function withEntryWords<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, learn(i18n, 'entries', catalogues)]);
  return module;
}

export const useEntriesT = messagesOf<typeof entries>('entries');
