import { createI18n } from '@sprawa/i18n';
import { en } from '../messages/en.js';
import { pl } from '../messages/pl.js';
import { ru } from '../messages/ru.js';
import { uk } from '../messages/uk.js';

export const i18n = createI18n({ en, pl, uk, ru });
