import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { templates } from './en/templates.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/templates.js')).templates,
  pl: async () => (await import('./pl/templates.js')).templates,
  uk: async () => (await import('./uk/templates.js')).templates,
  ru: async () => (await import('./ru/templates.js')).templates,
};

/** What is said of reply templates: fetched when they are first asked for. */
export const learnTemplates = (): Promise<void> => learn(i18n, 'templates', catalogues);

export const useTemplatesT = messagesOf<typeof templates>('templates');
