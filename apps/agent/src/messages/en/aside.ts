import { keys } from './keys.js';
import { notices } from './notices.js';

/** What the bell’s list and the sheet of keys say. */
export const aside = { keys, notices };
