import { messagesOf, type Translate } from '@sprawa/i18n';
import { en, type Messages } from './en.js';
import { pl } from './pl.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

export const resources = { en, pl, uk, ru };

/** The app's messages in the interface's language. */
export const useT = messagesOf<Messages>('app');

export type T = Translate<Messages>;
