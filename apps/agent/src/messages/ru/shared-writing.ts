import type { Translated } from '@sprawa/i18n';
import type { sharedWriting as en } from '../en/shared-writing.js';

/** A draft that several write, in Russian. */
export const sharedWriting = {
  joining: 'Присоединение…',
  nobody: 'Сейчас здесь больше никто не пишет.',
  along: '{{name}} пишет вместе с вами',
  alongOneself: 'Вы пишете здесь и в другом окне',
  elsewhere: 'вы в другом окне',
  several_one: 'Вместе с вами пишет {{count}} человек: {{names}}',
  several_few: 'Вместе с вами пишут {{count}} человека: {{names}}',
  several_many: 'Вместе с вами пишут {{count}} человек: {{names}}',
  several_other: 'Вместе с вами пишут {{count}} человека: {{names}}',
  cutOff:
    'Нет связи. То, что вы пишете, остаётся здесь и попадёт к остальным, как только это станет возможно.',
  text: 'Черновик, автор: {{name}}, пишут вместе',
  onlyAuthor: 'Отправляет только {{name}}.',
  leave: 'Больше не писать вместе',
  sent: 'Отправлено; отправитель: {{name}}.',
  dropped: 'Черновик отброшен; автор: {{name}}.',
  closed: 'Этот черновик больше не пишут вместе.',
  leftTitle: 'Эти ваши слова уже не попали в черновик',
  copy: 'Копировать',
  copied: 'Скопировано',
  done: 'Готово',
  action: 'Действие',
  copies: 'Копии',
  files: 'Файлы',
} satisfies Translated<typeof en>;
