import { learn, messagesOf, translator, type Catalogues, type Translate } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { Messages } from './en.js';
import type { aside } from './en/aside.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/aside.js')).aside,
  pl: async () => (await import('./pl/aside.js')).aside,
  uk: async () => (await import('./uk/aside.js')).aside,
  ru: async () => (await import('./ru/aside.js')).aside,
};

export type AsideMessages = Messages & typeof aside;

export const learnAside = (): Promise<void> => learn(i18n, 'app', catalogues);

/** Code that opens over the page, with its words. */
export async function withAsideWords<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, learnAside()]);
  return module;
}

/** The app's messages, and these. */
export const useAsideT = messagesOf<AsideMessages>('app');

/** The same outside of components. */
export const asideT: AsideT = translator(i18n, 'app');

export type AsideT = Translate<AsideMessages>;
