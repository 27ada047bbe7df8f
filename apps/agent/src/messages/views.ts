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

/** To be waited for by whatever is fetched with these words. */
export const learnViews = (): Promise<void> => learn(i18n, 'views', viewCatalogues);

/** What saved views and everything around them say, in the interface's language. */
export const useViewsT = messagesOf<ViewMessages>('views');

export type ViewsT = Translate<ViewMessages>;
