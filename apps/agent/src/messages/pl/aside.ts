import type { Translated } from '@sprawa/i18n';
import type { aside as english } from '../en/aside.js';
import { keys } from './keys.js';
import { notices } from './notices.js';

export const aside = { keys, notices } satisfies Translated<typeof english>;
