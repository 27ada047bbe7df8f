import { messagesOf } from '@sprawa/i18n';
import type { en } from './en.js';

/** The portal's own messages. */
export const useT = messagesOf<typeof en>('app');
