import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { moving } from './en/moving.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/moving.js')).moving,
  pl: async () => (await import('./pl/moving.js')).moving,
  uk: async () => (await import('./uk/moving.js')).moving,
  ru: async () => (await import('./ru/moving.js')).moving,
};

/** What is said of moving cases to other streams: fetched when somebody does. */
export const learnMoving = (): Promise<void> => learn(i18n, 'moving', catalogues);

export const useMovingT = messagesOf<typeof moving>('moving');
