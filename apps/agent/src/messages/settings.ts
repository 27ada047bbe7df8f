import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { settings } from './en/settings.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/settings.js')).settings,
  pl: async () => (await import('./pl/settings.js')).settings,
  uk: async () => (await import('./uk/settings.js')).settings,
  ru: async () => (await import('./ru/settings.js')).settings,
};

/** What is said on the page of settings: fetched with it. */
export const learnSettings = (): Promise<void> => learn(i18n, 'settings', catalogues);

export const useSettingsT = messagesOf<typeof settings>('settings');
