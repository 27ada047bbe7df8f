import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { caseSettings } from './en/case-settings.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/case-settings.js')).caseSettings,
  pl: async () => (await import('./pl/case-settings.js')).caseSettings,
  uk: async () => (await import('./uk/case-settings.js')).caseSettings,
  ru: async () => (await import('./ru/case-settings.js')).caseSettings,
};

/** Where everything of a case is put right, with its words: fetched when somebody asks for it. */
export async function withCaseSettingsWords<Module>(loading: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([loading, learn(i18n, 'caseSettings', catalogues)]);
  return module;
}

export const useCaseSettingsT = messagesOf<typeof caseSettings>('caseSettings');
