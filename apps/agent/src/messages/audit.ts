import { learn, messagesOf, type Catalogues } from '@sprawa/i18n';
import { i18n } from '../client.js';
import type { audit } from './en/audit.js';

const catalogues: Catalogues = {
  en: async () => (await import('./en/audit.js')).audit,
  pl: async () => (await import('./pl/audit.js')).audit,
  uk: async () => (await import('./uk/audit.js')).audit,
  ru: async () => (await import('./ru/audit.js')).audit,
};

/** What is said of the audit log: fetched when it is first asked for. */
export const learnAudit = (): Promise<void> => learn(i18n, 'audit', catalogues);

export const useAuditT = messagesOf<typeof audit>('audit');
