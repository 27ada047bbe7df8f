import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { sharedWriting } from './en/shared-writing.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/shared-writing.js')).sharedWriting,
  pl: async () => (await import('./pl/shared-writing.js')).sharedWriting,
  uk: async () => (await import('./uk/shared-writing.js')).sharedWriting,
  ru: async () => (await import('./ru/shared-writing.js')).sharedWriting,
};

/** What is said of a draft that several write, along with the code that says it: most drafts are written by one. */
export async function withSharedWords<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, learn(i18n, 'sharedWriting', catalogues)]);
  return module;
}

export const useSharedT = messagesOf<typeof sharedWriting>('sharedWriting');
