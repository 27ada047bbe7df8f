import type { Language } from '@sprawa/permissions';
import { en } from './en.js';
import { pl } from './pl.js';
import { ru } from './ru.js';
import { uk } from './uk.js';

export type Words = typeof en;

const languages: Record<Language, Words> = { en, pl, uk, ru };

/** The server's words about cases in a language: refusals, problems of fields, sentences of the timeline. */
export const wordsOf = (language: Language): Words => languages[language];
