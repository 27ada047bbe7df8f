import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { labels } from './en/labels.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/labels.js')).labels,
  pl: async () => (await import('./pl/labels.js')).labels,
  uk: async () => (await import('./uk/labels.js')).labels,
  ru: async () => (await import('./ru/labels.js')).labels,
};

/** What is said where labels are put on and kept: fetched with it, for a list only shows their names. */
export const learnLabels = (): Promise<void> => learn(i18n, 'labels', catalogues);

export const useLabelsT = messagesOf<typeof labels>('labels');
