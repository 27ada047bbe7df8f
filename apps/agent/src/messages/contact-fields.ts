import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { contactFields } from './en/contact-fields.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/contact-fields.js')).contactFields,
  pl: async () => (await import('./pl/contact-fields.js')).contactFields,
  uk: async () => (await import('./uk/contact-fields.js')).contactFields,
  ru: async () => (await import('./ru/contact-fields.js')).contactFields,
};

/** What is said where the fields of contacts are set up: fetched with that page only. */
export const learnContactFields = (): Promise<void> => learn(i18n, 'contactFields', catalogues);

export const useContactFieldsT = messagesOf<typeof contactFields>('contactFields');
