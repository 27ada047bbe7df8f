import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { people } from './en/people.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/people.js')).people,
  pl: async () => (await import('./pl/people.js')).people,
  uk: async () => (await import('./uk/people.js')).people,
  ru: async () => (await import('./ru/people.js')).people,
};

/** What is said where people, groups and roles are kept: fetched with it, for few have the right. */
export const learnPeople = (): Promise<void> => learn(i18n, 'people', catalogues);

export const usePeopleT = messagesOf<typeof people>('people');
