import type { Language } from '@sprawa/permissions';
import { InputError, type FieldError } from '@sprawa/platform';
import { wordsOf } from '../words/words.js';

/** Names, not values: each app shows them so that they can be read in light and in dark. */
export const LABEL_COLORS = [
  'red',
  'orange',
  'amber',
  'lime',
  'green',
  'teal',
  'cyan',
  'blue',
  'indigo',
  'violet',
  'pink',
  'slate',
] as const;
export type LabelColor = (typeof LABEL_COLORS)[number];

/** What a label may be put on. */
export const LABEL_SCOPES = ['cases', 'contacts', 'templates'] as const;
export type LabelScope = (typeof LABEL_SCOPES)[number];

export const LABEL_LIMITS = { name: 40, labels: 500 };

export interface LabelLook {
  name: string;
  color: LabelColor;
  scopes: readonly LabelScope[];
}

export interface Label extends LabelLook {
  id: string;
  version: number;
}

/** @throws InputError naming what is wrong, all of it at once */
export function readLabelLook(
  given: { name: string; color: string; scopes: readonly string[] },
  language: Language,
): LabelLook {
  const words = wordsOf(language).labels;
  const name = given.name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const color = LABEL_COLORS.find((candidate) => candidate === given.color);
  const scopes = LABEL_SCOPES.filter((scope) => given.scopes.includes(scope));
  const errors: FieldError[] = [];
  if (name === '' || /\p{Cc}/u.test(name)) errors.push({ path: 'input.name', message: words.name });
  if (name.length > LABEL_LIMITS.name)
    errors.push({ path: 'input.name', message: words.long(LABEL_LIMITS.name) });
  if (!color) errors.push({ path: 'input.color', message: words.color });
  if (scopes.length === 0) errors.push({ path: 'input.scopes', message: words.scopes });
  if (errors.length > 0 || !color) throw new InputError(errors[0]!.message, errors);
  return { name, color, scopes };
}
