import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { history } from './en/history.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/history.js')).history,
  pl: async () => (await import('./pl/history.js')).history,
  uk: async () => (await import('./uk/history.js')).history,
  ru: async () => (await import('./ru/history.js')).history,
};

/** Code about what was before, of a case and of a contact, with its words: fetched when somebody asks for it. */
export async function withHistoryWords<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, learn(i18n, 'history', catalogues)]);
  return module;
}

export const useHistoryT = messagesOf<typeof history>('history');
