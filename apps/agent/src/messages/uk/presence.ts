import type { Translated } from '@sprawa/i18n';
import type { presence as en } from '../en/presence.js';

export const presence = {
  isHere: '{{name}}: справу відкрито.',
  writesReply: '{{name}} пише відповідь…',
  writesNote: '{{name}} пише нотатку…',
  severalWrite_one: 'Пише {{count}} людина…',
  severalWrite_few: 'Пишуть {{count}} людини…',
  severalWrite_many: 'Пишуть {{count}} людей…',
  severalWrite_other: 'Пишуть {{count}} людини…',
} satisfies Translated<typeof en>;
