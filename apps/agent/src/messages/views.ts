import { learn, messagesOf, type Catalogues, type Translate } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { views } from './en/views.js';

export type ViewMessages = typeof views;

const viewCatalogues: Catalogues = {
  en: async () => (await import('./en/views.js')).views,
  pl: async () => (await import('./pl/views.js')).views,
  uk: async () => (await import('./uk/views.js')).views,
  ru: async () => (await import('./ru/views.js')).views,
};

/** Code that says it, with the words. */
export async function withViewWords<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, learn(i18n, 'views', viewCatalogues)]);
  return module;
}

/** What saved views and everything around them say, in the interface's language. */
export const useViewsT = messagesOf<ViewMessages>('views');

export type ViewsT = Translate<ViewMessages>;
