import { messagesOf, type Catalogues, type Translate } from '@sprawa/i18n';
import type { jobQueue } from './en/job-queue.js';
import type { mailboxes } from './en/mailboxes.js';

interface OperateMessages {
  mailboxes: typeof mailboxes;
  jobQueue: typeof jobQueue;
}

/** What the operators' pages say: fetched with them, for few ever open one. */
export const operateCatalogues: Catalogues = {
  en: async () => ({ ...(await import('./en/mailboxes.js')), ...(await import('./en/job-queue.js')) }),
  pl: async () => ({ ...(await import('./pl/mailboxes.js')), ...(await import('./pl/job-queue.js')) }),
  uk: async () => ({ ...(await import('./uk/mailboxes.js')), ...(await import('./uk/job-queue.js')) }),
  ru: async () => ({ ...(await import('./ru/mailboxes.js')), ...(await import('./ru/job-queue.js')) }),
};

/** The operators' messages, in the interface's language. */
export const useOperateT = messagesOf<OperateMessages>('operate');

export type OperateT = Translate<OperateMessages>;
