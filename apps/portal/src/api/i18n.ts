import { createI18n } from '@sprawa/i18n';

export const i18n = createI18n({
  en: async () => (await import('../messages/en.js')).en,
  pl: async () => (await import('../messages/pl.js')).pl,
  uk: async () => (await import('../messages/uk.js')).uk,
  ru: async () => (await import('../messages/ru.js')).ru,
});
