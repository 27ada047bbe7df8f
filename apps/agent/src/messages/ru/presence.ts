import type { Translated } from '@sprawa/i18n';
import type { presence as en } from '../en/presence.js';

export const presence = {
  isHere: '{{name}}: дело открыто.',
  writesReply: '{{name}} пишет ответ…',
  writesNote: '{{name}} пишет заметку…',
  severalWrite_one: 'Пишет {{count}} человек…',
  severalWrite_few: 'Пишут {{count}} человека…',
  severalWrite_many: 'Пишут {{count}} человек…',
  severalWrite_other: 'Пишут {{count}} человека…',
} satisfies Translated<typeof en>;
