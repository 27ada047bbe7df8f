import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { designer } from './en/designer.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/designer.js')).designer,
  pl: async () => (await import('./pl/designer.js')).designer,
  uk: async () => (await import('./uk/designer.js')).designer,
  ru: async () => (await import('./ru/designer.js')).designer,
};

/** What is said where workflows are drawn: fetched with those pages only. */
export const learnDesigner = (): Promise<void> => learn(i18n, 'designer', catalogues);

export const useDesignerT = messagesOf<typeof designer>('designer');
