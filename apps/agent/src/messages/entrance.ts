import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { Messages } from './en.js';
import type { entrance } from './en/entrance.js';

const catalogues: Catalogues = {
  en: async () => import('./en/entrance.js').then(({ entrance: words }) => ({ entrance: words })),
  pl: async () => import('./pl/entrance.js').then(({ entrance: words }) => ({ entrance: words })),
  uk: async () => import('./uk/entrance.js').then(({ entrance: words }) => ({ entrance: words })),
  ru: async () => import('./ru/entrance.js').then(({ entrance: words }) => ({ entrance: words })),
};

export type EntranceMessages = Messages & { entrance: typeof entrance };

export const learnEntrance = (): Promise<void> => learn(i18n, 'app', catalogues);

/** Code of the pages before the desk, with their words. */
export async function withEntranceWords<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, learnEntrance()]);
  return module;
}

/** The app's messages, and these. */
export const useEntranceT = messagesOf<EntranceMessages>('app');
