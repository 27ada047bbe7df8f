import type { Translated } from '@sprawa/i18n';
import type { presence as en } from '../en/presence.js';

export const presence = {
  isHere: '{{name}} ma otwartą tę sprawę.',
  writesReply: '{{name}} pisze odpowiedź…',
  writesNote: '{{name}} pisze notatkę…',
  severalWrite_one: 'Pisze {{count}} osoba…',
  severalWrite_few: 'Piszą {{count}} osoby…',
  severalWrite_many: 'Pisze {{count}} osób…',
  severalWrite_other: 'Pisze {{count}} osoby…',
} satisfies Translated<typeof en>;
